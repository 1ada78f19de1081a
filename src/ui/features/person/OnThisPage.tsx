import { useMemo, useState } from 'preact/hooks'
import type { CapturedItem } from '../../../domain/capture'
import type { Day } from '../../../domain/day'
import { itemKey } from '../../../domain/item'
import { plural, shortDay } from '../../../i18n/format'
import { sensitive } from '../../../topics'
import { SaveButton } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Section } from './Section'
import { ShowAll } from './ShowAll'
import { kindWords } from './words'

export interface OnThisPageProps {
  items: readonly CapturedItem[]
  /** `itemKey`s of what is saved by hand. */
  saved: ReadonlySet<string>
  today: Day
  onToggle: (key: string, on: boolean) => void
}

const few = 5

/** What the page in view shows, each with the same save button that can stand in the page. */
export function OnThisPage({ items, saved, today, onToggle }: OnThisPageProps) {
  const [all, showAll] = useState(false)
  const unique = [...new Map(items.map(item => [itemKey(item), item]))]
  if (unique.length === 0) return null
  const shown = all ? unique : unique.slice(0, few)
  return (
    <Section title="On this page" aside={plural(unique.length, 'item')}>
      <ul class="items">
        {shown.map(([key, item]) => (
          <Item key={key} item={item} saved={saved.has(key)} today={today} onToggle={on => onToggle(key, on)} />
        ))}
      </ul>
      <ShowAll count={unique.length} few={few} all={all} onToggle={showAll} />
    </Section>
  )
}

function Item({ item, saved, today, onToggle }: { item: CapturedItem, saved: boolean, today: Day, onToggle: (on: boolean) => void }) {
  const why = useMemo(() => whyNotKept(item), [item])
  return (
    <li class="item">
      <span class="grow">
        <span class="item-title" dir="auto">{item.title}</span>
        <span class="tiny">
          {kindWords[item.kind]}{item.at && <> · <time dateTime={item.at}>{shortDay(item.at, today)}</time></>}
        </span>
        {why && <span class="item-private"><Icon name="lock" size={12} /> <span>{why}: kept only if you save it here</span></span>}
      </span>
      <SaveButton subject={item.title} saved={saved} onToggle={onToggle} />
    </li>
  )
}

/** Why a visit does not store an item, in a few words; null where it does. */
function whyNotKept(item: CapturedItem): string | null {
  if (item.audience === 'connections') return 'Only for connections'
  return sensitive(`${item.title}. ${item.text ?? ''}`) ? 'Private matter' : null
}

import { useMemo, useState } from 'preact/hooks'
import type { CapturedItem } from '../../../domain/capture'
import type { Day } from '../../../domain/day'
import { itemKey } from '../../../domain/item'
import { plural, shortDay } from '../../../i18n/format'
import { privateMatter } from '../../../topics'
import { SaveButton } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Section } from './Section'
import { ShowAll } from './ShowAll'
import { kindWords } from './words'

export interface OnThisPageProps {
  items: readonly CapturedItem[]
  /** `itemKey`s of what is saved by hand. */
  saved: ReadonlySet<string>
  /** What the recruiter says tells nothing private. */
  cleared?: ReadonlySet<string>
  /** What is left out and stands elsewhere. */
  without?: readonly { key: string }[]
  today: Day
  onToggle: (key: string, on: boolean) => void
}

const few = 5

/** What the page in view shows, each with the same save button that can stand in the page. */
export function OnThisPage({ items, saved, cleared, without = [], today, onToggle }: OnThisPageProps) {
  const [all, showAll] = useState(false)
  const elsewhere = new Set(without.map(({ key }) => key))
  const unique = [...new Map(items.map(item => [itemKey(item), item]))].filter(([key]) => !elsewhere.has(key))
  if (unique.length === 0) return null
  const shown = all ? unique : unique.slice(0, few)
  return (
    <Section title="On this page" aside={plural(unique.length, 'item')}>
      <ul class="items">
        {shown.map(([key, item]) => (
          <Item key={key} item={item} saved={saved.has(key)} cleared={cleared?.has(key) ?? false} today={today} onToggle={on => onToggle(key, on)} />
        ))}
      </ul>
      <ShowAll count={unique.length} few={few} all={all} onToggle={showAll} />
    </Section>
  )
}

interface ItemProps { item: CapturedItem, saved: boolean, cleared: boolean, today: Day, onToggle: (on: boolean) => void }

function Item({ item, saved, cleared, today, onToggle }: ItemProps) {
  const note = useMemo(() => noteOf(item, saved, cleared), [item, saved, cleared])
  return (
    <li class="item">
      <span class="grow">
        <span class="item-title" dir="auto">{item.title}</span>
        <span class="tiny">
          {kindWords[item.kind]}{item.at && <> · <time dateTime={item.at}>{shortDay(item.at, today)}</time></>}
        </span>
        {note && <span class="item-private"><Icon name="lock" size={12} /> <span>{note}</span></span>}
      </span>
      <SaveButton subject={item.title} saved={saved} onToggle={onToggle} />
    </li>
  )
}

/** What is special about keeping an item, in a few words; null where nothing is. */
function noteOf(item: CapturedItem, saved: boolean, cleared: boolean): string | null {
  if (item.audience === 'connections') return 'Only for connections: kept only if you save it here'
  return saved && !cleared && privateMatter(item) ? 'Kept by you, never suggested' : null
}

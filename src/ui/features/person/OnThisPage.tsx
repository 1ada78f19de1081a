import { useState } from 'preact/hooks'
import type { CapturedItem } from '../../../domain/capture'
import type { Day } from '../../../domain/day'
import { itemKey } from '../../../domain/item'
import { plural, shortDay } from '../../../i18n/format'
import { SaveButton } from '../../components/Button'
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
          <li key={key} class="item">
            <span class="grow">
              <span class="item-title" dir="auto">{item.title}</span>
              <span class="tiny">{kindWords[item.kind]}{item.at && <> · <time dateTime={item.at}>{shortDay(item.at, today)}</time></>}</span>
            </span>
            <SaveButton subject={item.title} saved={saved.has(key)} onToggle={on => onToggle(key, on)} />
          </li>
        ))}
      </ul>
      <ShowAll count={unique.length} few={few} all={all} onToggle={showAll} />
    </Section>
  )
}

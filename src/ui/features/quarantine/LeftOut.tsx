import { useState } from 'preact/hooks'
import { plural, shortDay } from '../../../i18n/format'
import type { CapturedItem } from '../../../domain/capture'
import type { Day } from '../../../domain/day'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Section } from '../person/Section'
import { ShowAll } from '../person/ShowAll'
import { kindWords } from '../person/words'
import type { LeftOutOnPage, PrivateLine } from './left-out'

export interface LeftOutProps {
  left: LeftOutOnPage
  today: Day
  /** Keeps an item; asks first. */
  onKeep: (key: string) => void
  /** Keeps a line of the headline or text; absent while the person is not saved. */
  onKeepLine?: (line: PrivateLine) => void
}

const few = 3

/** What the page shows and Kith does not store by itself, each with its reason and the way to keep it. */
export function LeftOut({ left: { items, lines }, today, onKeep, onKeepLine }: LeftOutProps) {
  const [all, showAll] = useState(false)
  const count = items.length + lines.length
  if (count === 0) return null
  const room = Math.max(0, few - lines.length)
  return (
    <Section title="Left out" aside={plural(count, 'line')}>
      <ul class="items">
        {lines.map(line => (
          <Line
            key={line.line} title={line.line} what={line.field === 'about' ? 'their text' : 'their headline'} because={line.because}
            {...(onKeepLine ? { onKeep: () => onKeepLine(line) } : {})}
          />
        ))}
        {(all ? items : items.slice(0, room)).map(({ key, item, because, said }) => (
          <Line key={key} title={item.title} what={whatOf(item, today)} because={because} said={said} onKeep={() => onKeep(key)} />
        ))}
      </ul>
      <ShowAll count={items.length} few={room} all={all} onToggle={showAll} />
    </Section>
  )
}

function whatOf(item: CapturedItem, today: Day): string {
  return item.at ? `${kindWords[item.kind]} · ${shortDay(item.at, today)}` : kindWords[item.kind]
}

function Line({ title, what, because, said = null, onKeep }: { title: string, what: string, because: string, said?: string | null, onKeep?: () => void }) {
  return (
    <li class="item left-out">
      <span class="grow">
        <span class="item-title" dir="auto">{title}</span>
        <span class="tiny">{what}</span>
        {said && <q class="item-said" dir="auto">{said}</q>}
        <span class="item-private"><Icon name="lock" size={12} /> <span>Left out: {because}</span></span>
      </span>
      {onKeep && <Button kind="quiet" aria-label={`Keep anyway: ${title}`} onClick={onKeep}>Keep anyway</Button>}
    </li>
  )
}

import { useState } from 'preact/hooks'
import { plural, sentence } from '../../../i18n/format'
import type { Gift } from '../../../nurture/gifts'
import { Button } from '../../components/Button'
import { Section } from './Section'
import { ShowAll } from './ShowAll'

export interface GiftsProps {
  /** What could be offered now, what they asked for first. */
  gifts: readonly Gift[]
  /** The one word to speak of the person by. */
  name: string
  onGiven: (gift: Gift) => void
}

const few = 3

/** The gift desk of one person: what could be offered now, what it answers, and the minutes it takes. */
export function Gifts({ gifts, name, onGiven }: GiftsProps) {
  const [all, showAll] = useState(false)
  if (gifts.length === 0) return null
  return (
    <Section title={`What you could give ${name}`}>
      <ul class="loops">
        {(all ? gifts : gifts.slice(0, few)).map(gift => (
          <li key={gift.kind} class="row small">
            <p class="grow">
              <span dir="auto">{sentence(gift.offer)}</span>{' '}
              <span class="tiny">{plural(gift.minutes, 'minute', 'minutes')}{gift.serves && 'need' in gift.serves && <> · they said <q dir="auto">{gift.serves.need}</q></>}</span>
            </p>
            <Button kind="quiet" aria-label={`Given: ${gift.offer}`} onClick={() => onGiven(gift)}>Given</Button>
          </li>
        ))}
      </ul>
      <ShowAll count={gifts.length} few={few} all={all} onToggle={showAll} />
    </Section>
  )
}

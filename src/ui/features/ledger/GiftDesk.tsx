import { useState } from 'preact/hooks'
import { type Wanting, groupByPerson } from '../../../db/queries/desk'
import type { Touchpoint } from '../../../domain/touchpoint'
import { plural } from '../../../i18n/format'
import { giftsAskedFor } from '../../../nurture/gifts'
import { Section } from '../person/Section'
import { ShowAll } from '../person/ShowAll'

export interface GiftDeskProps {
  /** Everybody who said what they want. */
  wanting: readonly Wanting[]
  /** What was given so far. */
  entries: readonly Touchpoint[]
  hrefOf: (candidateId: string) => string
}

const few = 8

/** What people asked for in words and were not given yet, over everyone, quickest first: a good hour's work for a quiet day. */
export function GiftDesk({ wanting, entries, hrefOf }: GiftDeskProps) {
  const [all, showAll] = useState(false)
  const given = groupByPerson(entries)
  const open = wanting.flatMap(({ candidate, needs }) =>
    giftsAskedFor(needs, given.get(candidate.id) ?? []).map(gift => ({ candidate, gift })))
    .toSorted((a, b) => a.gift.minutes - b.gift.minutes)
  return (
    <Section title="Gift desk" aside={open.length > 0 ? plural(open.length, 'thing', 'things') : undefined}>
      {open.length === 0 ? <p class="small">What people say would help them, a look at a CV, an introduction, stands here until you gave it. Nothing is waiting.</p> : (
        <ul class="loops">
          {(all ? open : open.slice(0, few)).map(({ candidate, gift }) => (
            <li key={`${candidate.id} ${gift.kind}`} class="small">
              <a class="strong" dir="auto" href={hrefOf(candidate.id)}>{candidate.name}</a>: {gift.offer}{' '}
              <span class="tiny">{plural(gift.minutes, 'minute', 'minutes')}{gift.serves && 'need' in gift.serves && <> · they said <q dir="auto">{gift.serves.need}</q></>}</span>
            </li>
          ))}
        </ul>
      )}
      <ShowAll count={open.length} few={few} all={all} onToggle={showAll} />
    </Section>
  )
}

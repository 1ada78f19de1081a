import { type Day, dayOf } from '../../../domain/day'
import type { Need } from '../../../domain/need'
import type { Opening } from '../../../domain/opening'
import type { Outcome } from '../../../domain/outcome'
import { sentence, shortDay } from '../../../i18n/format'
import { reasonOf, reasonState } from '../../../nurture/after-no'
import { IconButton } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { openingName } from '../log/words'
import { Section } from './Section'

export interface NoesProps {
  outcomes: readonly Outcome[]
  needs: readonly Need[]
  openings: readonly Opening[]
  today: Day
  onRemove: (outcome: Outcome) => void
}

/** After a no: what it was, in their words, and whether the reason still stands. Nothing where there was none. */
export function Noes({ outcomes, needs, openings, today, onRemove }: NoesProps) {
  if (outcomes.length === 0) return null
  return (
    <Section title="After a no">
      <ul class="loops">
        {outcomes.map((no, index) => {
          const opening = openings.find(({ id }) => id === no.openingId)
          const what = no.kind === 'passed' ? 'Passed' : 'No offer'
          return (
            <li key={no.id} class="loop">
              <p class="row small">
                <span class="grow" dir="auto">
                  <span class="strong">{what}{opening && ` on ${openingName(opening)}`}</span>: {reasonOf(no)}{' '}
                  <span class="tiny">{shortDay(dayOf(no.at), today)}</span>
                </span>
                <IconButton icon="trash" label={`Remove: ${what}, ${shortDay(dayOf(no.at), today)}`} onClick={() => onRemove(no)} />
              </p>
              {index === 0 && <ReasonLine no={no} needs={needs} today={today} />}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** Whether the reason of a no still stands, and why. */
function ReasonLine({ no, needs, today }: { no: Outcome, needs: readonly Need[], today: Day }) {
  const state = reasonState({ no, needs, opening: null, match: null, today })
  return (
    <p class="row wrap small">
      <Chip tone={state.is === 'gone' ? 'good' : 'calm'}>{state.is === 'gone' ? 'the reason is gone' : 'the reason stands'}</Chip>
      <span dir="auto">{sentence(state.why)}</span>
    </p>
  )
}

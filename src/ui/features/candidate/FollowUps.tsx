import type { Day } from '../../../domain/day'
import type { FollowUp } from '../../../domain/follow-up'
import { dueIn, sentence } from '../../../i18n/format'
import { IconButton } from '../../components/Button'
import { Menu } from '../../components/Menu'
import { stepOf } from '../person/Next'
import { snoozeEntries } from '../person/snooze'
import { Section } from '../person/Section'

export interface FollowUpsProps {
  followUps: readonly FollowUp[]
  today: Day
  onDone: (followUp: FollowUp) => void
  onSnooze: (followUp: FollowUp, until: Day) => void
  onPickDay: (followUp: FollowUp) => void
}

/** What else is planned with this person, soonest first; what is next stands above. */
export function FollowUps({ followUps, today, onDone, onSnooze, onPickDay }: FollowUpsProps) {
  return (
    <Section title="Also planned">
      <ul class="follow-ups">
        {followUps.map(followUp => {
          const step = sentence(stepOf(followUp))
          return (
            <li key={followUp.id} class="row">
              <p class="grow small">
                <span class="strong" dir="auto">{step}</span>{' '}
                <span class={followUp.dueOn < today ? 'late' : ''}>{dueIn(followUp.dueOn, today)}</span>
              </p>
              <IconButton icon="check" label={`Done: ${step}`} onClick={() => onDone(followUp)} />
              <Menu
                label={`Snooze: ${step}`} icon="clock" iconOnly kind="quiet"
                entries={snoozeEntries(today, until => onSnooze(followUp, until), () => onPickDay(followUp))}
              />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

import type { Candidate } from '../../../domain/candidate'
import { type Day, dayOf } from '../../../domain/day'
import type { FollowUp } from '../../../domain/follow-up'
import { type Settings, cadencePresets } from '../../../domain/settings'
import type { Touchpoint } from '../../../domain/touchpoint'
import { dueIn } from '../../../i18n/format'
import { cadenceProgress } from '../../../nurture/cadence'
import { Button, IconButton } from '../../components/Button'
import { Menu, type MenuEntry } from '../../components/Menu'
import { CadenceRing } from '../../components/Pictures'
import { snoozeEntries } from './snooze'
import type { Way } from './ways'
import { touchPresets } from './words'

export { snoozeEntries }

export interface NextProps {
  candidate: Candidate
  settings: Settings
  /** What to do next, when and why, in a sentence. */
  advice: string
  followUp: FollowUp | null
  lastTouch: Touchpoint | null
  /** Several notes stand unanswered: no casual one is suggested. */
  resting: boolean
  ways: readonly Way[]
  today: Day
  onLog: (preset: (typeof touchPresets)[number]) => void
  onLogDetails: () => void
  onSnooze: (followUp: FollowUp, until: Day) => void
  onPickDay: (followUp: FollowUp | null) => void
  onDone: (followUp: FollowUp) => void
  onCadence: (ideal: number | null, paused: boolean) => void
  onOpen: (way: Way) => void
}

/** What the next step is called. */
export function stepOf(followUp: Pick<FollowUp, 'kind' | 'reason'>): string {
  return followUp.reason || (followUp.kind === 'cadence' ? 'a casual note' : 'a reminder')
}

/** The foot of the panel: what is next, put it off, log a contact, open the conversation. */
export function Next(props: NextProps) {
  const { candidate, followUp, lastTouch, ways, today, onPickDay } = props
  const [way] = ways
  const since = dayOf(lastTouch?.at ?? candidate.createdAt)
  const late = followUp !== null && followUp.dueOn < today
  return (
    <section class="next" aria-label="Next">
      {!candidate.paused && <p class="small next-advice" dir="auto">{props.advice}</p>}
      <div class="row next-line">
        {followUp && <CadenceRing progress={cadenceProgress(since, followUp.dueOn, today)} label={`Next: ${dueIn(followUp.dueOn, today)}`} />}
        <p class="grow">
          <strong>Next</strong>{' '}
          {candidate.paused || !followUp
            ? <span class="small">{candidate.paused ? 'Paused: no reminders' : props.resting ? 'Resting: three notes stand unanswered' : 'nothing planned'}</span>
            : <span class="small">{stepOf(followUp)}, <span class={late ? 'late' : ''}>{dueIn(followUp.dueOn, today)}</span></span>}
        </p>
        {followUp && followUp.dueOn <= today && <IconButton icon="check" label="Done" onClick={() => props.onDone(followUp)} />}
        {followUp && !candidate.paused && (
          <Menu
            label="Snooze" kind="quiet"
            entries={snoozeEntries(today, until => props.onSnooze(followUp, until), () => onPickDay(followUp))}
          />
        )}
        <Menu label="Change the rhythm" icon="more" iconOnly kind="quiet" entries={rhythmEntries(props)} />
      </div>
      <div class="row next-buttons">
        <Menu
          label="Log a touch" kind="main"
          entries={[
            ...touchPresets.map(preset => ({ label: preset.label, icon: preset.icon, onSelect: () => props.onLog(preset) })),
            'line', { label: 'With details …', icon: 'pencil', onSelect: props.onLogDetails },
          ]}
        />
        {way && ways.length === 1
          ? <Button onClick={() => props.onOpen(way)}>Open conversation</Button>
          : ways.length > 1 && (
            <Menu label="Open conversation" entries={ways.map(one => ({ ...one, onSelect: () => props.onOpen(one) }))} />
          )}
      </div>
    </section>
  )
}

function rhythmEntries({ candidate, settings, followUp, onCadence, onDone, onPickDay }: NextProps): MenuEntry[] {
  const own = candidate.paused ? null : candidate.cadence
  return [
    ...(followUp ? [{ label: 'Done', icon: 'check' as const, onSelect: () => onDone(followUp) }] : []),
    { label: 'Remind me on a day …', icon: 'calendar', onSelect: () => onPickDay(null) },
    'line',
    ...cadencePresets.map(days => ({
      label: `Every ${days} days`, checked: own?.ideal === days, onSelect: () => onCadence(days, false),
    })),
    {
      label: `As in settings (${settings.cadence} days)`, checked: !candidate.paused && candidate.cadence === null,
      onSelect: () => onCadence(null, false),
    },
    { label: 'Pause', checked: candidate.paused, onSelect: () => onCadence(candidate.cadence?.ideal ?? null, true) },
  ]
}

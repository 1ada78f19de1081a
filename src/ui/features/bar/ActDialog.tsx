import { useMemo } from 'preact/hooks'
import { type Person, personById } from '../../../db/queries/person'
import type { Touchpoint } from '../../../domain/touchpoint'
import { type Act, acting } from '../../state/bar'
import { now, today } from '../../state/clock'
import { db } from '../../state/database'
import { useTopics } from '../../state/engine'
import { useQuery, valueOf } from '../../state/query'
import { useSettings } from '../../state/settings'
import { topicPersonOf } from '../../state/topics'
import { DayDialog } from '../person/DayDialog'
import { EditDialog } from '../person/EditDialog'
import { LogDialog } from '../person/LogDialog'
import { NoDialog } from '../person/NoDialog'
import { personActions } from '../person/actions'
import { gateFor, personModel } from '../person/model'
import { shortName } from '../person/words'
import { SameDialog } from '../same/SameDialog'
import { mergeWith } from '../same/useSame'

/** The dialog that a key or the command bar opened for a person, wherever they stand: opens once they are read. */
export function ActDialog() {
  const open = acting.value
  return open && <About key={`${open.person} ${open.act}`} {...open} onClose={() => { acting.value = null }} />
}

interface AboutProps { person: string, act: Act, onClose: () => void }

function About({ person: id, act, onClose }: AboutProps) {
  const person = valueOf(useQuery(() => personById(db, id), ['act', id], { keep: true }), null)
  if (!person) return null
  const { candidate, followUps, touchpoints, openings } = person
  const actions = personActions(candidate)
  const name = shortName(candidate)
  const [next] = followUps
  switch (act) {
    case 'log': return <Log person={person} onClose={onClose} />
    case 'give': case 'pitch': return <Log person={person} kind={act} onClose={onClose} />
    case 'edit': return <EditDialog candidate={candidate} onSave={actions.edit} onClose={onClose} />
    case 'merge': return <SameDialog person={person} onClose={onClose} onSame={other => { onClose(); mergeWith(id, other, '') }} />
    case 'remind': return (
      <DayDialog
        title={`Remind me about ${name}`} today={today.value} withReason onClose={onClose}
        onPick={(day, reason) => void actions.setFollowUp(day, reason)}
      />
    )
    case 'snooze-day': return (
      <DayDialog
        title={`Put ${candidate.name} off to`} today={today.value} onClose={onClose}
        onPick={day => { if (next) actions.snooze(next, day) }}
      />
    )
    case 'passed': case 'no-offer': return (
      <NoDialog
        name={name} kind={act} openings={openings} today={today.value} onSave={actions.addOutcome} onClose={onClose}
        openingId={touchpoints.find(touch => touch.kind === 'pitch')?.openingId ?? null}
      />
    )
  }
}

/** The dialog that logs a contact. @param kind what to start with */
function Log({ person, kind, onClose }: { person: Person, kind?: Touchpoint['kind'], onClose: () => void }) {
  const { candidate, touchpoints } = person
  const topicPerson = useMemo(() => topicPersonOf(person), [person])
  const settings = useSettings()
  const topics = useTopics(topicPerson, settings, now.value)
  const model = personModel({ person, settings, topics, copied: [], now: now.value })
  const channel = touchpoints.find(touch => touch.direction === 'out')?.channel ?? 'site'
  return (
    <LogDialog
      name={shortName(candidate)} interests={topics?.interests ?? []} touchpoints={touchpoints} cadence={model.cadence}
      openings={person.openings} gateFor={opening => gateFor(model, opening)} start={{ channel, ...(kind ? { kind } : {}) }} now={now.value}
      onSave={personActions(candidate).log} onClose={onClose}
    />
  )
}

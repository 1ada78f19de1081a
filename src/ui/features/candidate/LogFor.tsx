import { useMemo } from 'preact/hooks'
import { personById } from '../../../db/queries/person'
import { now } from '../../state/clock'
import { db } from '../../state/database'
import { useTopics } from '../../state/engine'
import { useQuery, valueOf } from '../../state/query'
import { useSettings } from '../../state/settings'
import { topicPersonOf } from '../../state/topics'
import { LogDialog } from '../person/LogDialog'
import { personActions } from '../person/actions'
import { gateFor, personModel } from '../person/model'
import { shortName } from '../person/words'

/** The dialog that logs a contact, for a person named by id alone: opens once they are read. */
export function LogFor({ candidateId, onClose }: { candidateId: string, onClose: () => void }) {
  const person = valueOf(useQuery(() => personById(db, candidateId), ['log', candidateId], { keep: true }), null)
  const topicPerson = useMemo(() => person && topicPersonOf(person), [person])
  const settings = useSettings()
  const topics = useTopics(topicPerson, settings, now.value)
  if (!person) return null
  const { candidate, touchpoints } = person
  const model = personModel({ person, settings, topics, copied: [], now: now.value })
  const channel = touchpoints.find(touch => touch.direction === 'out')?.channel ?? 'site'
  return (
    <LogDialog
      name={shortName(candidate)} interests={topics?.interests ?? []} touchpoints={touchpoints} cadence={model.cadence}
      openings={person.openings} gateFor={opening => gateFor(model, opening)}
      start={{ channel }} now={now.value}
      onSave={personActions(candidate).log} onClose={onClose}
    />
  )
}

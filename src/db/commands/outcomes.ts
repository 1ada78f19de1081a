import type { Outcome } from '../../domain/outcome'
import { stamped } from '../../domain/record'
import { type Context, bury, must, newId, write } from './context'
import { reviseSteps } from './steps'

type Fields = Pick<Outcome, 'candidateId' | 'kind' | 'reason' | 'words' | 'at' | 'until' | 'openingId'>

/** Notes a no: what comes after it becomes due by itself. */
export function addOutcome(context: Context, fields: Fields) {
  return write(context, async () => {
    const { db, now } = context
    await must(db.candidates.get(fields.candidateId))
    const outcomeId = newId(now)
    await db.outcomes.add(stamped(outcomeId, fields, now))
    await reviseSteps(context, fields.candidateId)
    return { outcomeId }
  })
}

export function removeOutcome(context: Context, { outcomeId }: { outcomeId: string }) {
  return write(context, async () => {
    const { candidateId } = await must(context.db.outcomes.get(outcomeId))
    await bury(context, 'outcomes', outcomeId)
    await reviseSteps(context, candidateId)
    return null
  })
}

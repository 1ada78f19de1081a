import { dayOf } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import { cap, patched, stamped } from '../../domain/record'
import { rescheduleAll } from './cadence'
import { type Context, bury, newId } from './context'

/** After a contact: the next casual note moves, and what is owed is looked at anew. Runs inside the caller's transaction. */
export async function reviseDue(context: Context, candidateIds: readonly string[]): Promise<void> {
  await rescheduleAll(context, candidateIds)
  for (const candidateId of candidateIds) await reviseSteps(context, candidateId)
}

/**
 * Brings the follow-ups of loops, noes and old needs up to date with what is known: new ones come, those whose reason is gone
 * go, one that was put off stays on its day, one that was done does not come back. Runs inside the caller's transaction.
 */
export async function reviseSteps(context: Context, candidateId: string): Promise<void> {
  const { db, now } = context
  const there = await db.followUps.where('[candidateId+open]').between([candidateId, 0], [candidateId, 1], true, true).filter(followUp => followUp.step !== undefined).toArray()
  const candidate = await db.candidates.get(candidateId)
  const steps = candidate && !candidate.objectedAt ? context.stepsOf({ ...await knownOf(context, candidateId), today: dayOf(now) }) : []
  const wanted = new Map(steps.map(step => [step.key, step]))
  for (const followUp of there) if (followUp.open === 1 && !wanted.has(followUp.step ?? '')) await bury(context, 'followUps', followUp.id)
  for (const { key, kind, dueOn, reason } of wanted.values()) {
    const fields = { kind, reason: reason.slice(0, cap.line) }
    const before = there.find(followUp => followUp.step === key)
    if (!before) await db.followUps.add(stamped(newId(now), { candidateId, ...fields, dueOn, step: key, snoozedFrom: null, doneAt: null, open: 1 as const }, now))
    else if (before.open === 1) await db.followUps.put(patched<FollowUp>(before, before.snoozedFrom === null ? { ...fields, dueOn } : fields, now))
  }
}

async function knownOf({ db }: Context, candidateId: string) {
  const of = { candidateId }
  const [touchpoints, referrals, outcomes, needs] = await Promise.all([
    db.touchpoints.where('[candidateId+at]').between([candidateId, 0], [candidateId, Infinity]).toArray(),
    db.referrals.where({ fromId: candidateId }).toArray(),
    db.outcomes.where(of).toArray(),
    db.needs.where(of).toArray(),
  ])
  return { touchpoints, referrals, outcomes, needs }
}

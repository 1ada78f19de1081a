import type { Day } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import { patched, stamped } from '../../domain/record'
import { rescheduleCadence } from './cadence'
import { type Context, bury, must, newId, write } from './context'
import { mayContact } from './privacy'

/** Sets a follow-up by hand. */
export function setFollowUp(context: Context, input: { candidateId: string, dueOn: Day, reason: string }) {
  return write(context, async () => {
    mayContact(await must(context.db.candidates.get(input.candidateId)))
    const followUpId = newId(context.now)
    await context.db.followUps.add(stamped(followUpId, { ...input, kind: 'manual' as const, snoozedFrom: null, doneAt: null, open: 1 as const }, context.now))
    return { followUpId }
  })
}

/** Puts a follow-up off until a day. */
export function snoozeFollowUp(context: Context, { followUpId, until }: { followUpId: string, until: Day }) {
  return write(context, async () => {
    const followUp = await must(context.db.followUps.get(followUpId))
    await context.db.followUps.put(patched(followUp, { dueOn: until, snoozedFrom: followUp.snoozedFrom ?? followUp.dueOn }, context.now))
    return null
  })
}

/** Marks a follow-up as done. A cadence one starts its next round from today; no contact is logged by it. */
export function finishFollowUp(context: Context, { followUpId }: { followUpId: string }) {
  return write(context, async () => {
    const { db, now } = context
    const followUp = await must(db.followUps.get(followUpId))
    await db.followUps.put(patched<FollowUp>(followUp, { doneAt: now, open: 0 }, now))
    if (followUp.kind === 'cadence') await rescheduleCadence(context, followUp.candidateId)
    return null
  })
}

/** Undoes `finishFollowUp`: the follow-up is due again as before, the round it had started goes. */
export function reopenFollowUp(context: Context, { followUpId }: { followUpId: string }) {
  return write(context, async () => {
    const { db, now } = context
    const followUp = await must(db.followUps.get(followUpId))
    if (followUp.kind === 'cadence') {
      const open = await db.followUps.where('[candidateId+open]').equals([followUp.candidateId, 1]).toArray()
      for (const newer of open.filter(other => other.kind === 'cadence')) await bury(context, 'followUps', newer.id)
    }
    await db.followUps.put(patched<FollowUp>(followUp, { doneAt: null, open: 1 }, now))
    return null
  })
}

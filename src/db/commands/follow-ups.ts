import type { Day } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import { patched, stamped } from '../../domain/record'
import { lastTouchOf } from '../queries/today'
import { readSettings } from '../queries/settings'
import { type Context, bury, must, newId, write } from './context'

/**
 * Puts a candidate's cadence follow-up on the day their rhythm asks for. Any contact, a changed cadence and a new
 * candidate call it; it ends a snooze. Counted from the last contact, or from the last round marked done without one.
 * Runs inside the caller's transaction.
 */
export async function rescheduleCadence(context: Context, candidateId: string): Promise<void> {
  const { db, now } = context
  const candidate = await db.candidates.get(candidateId)
  const open = (await db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()).filter(followUp => followUp.kind === 'cadence')
  const [kept, ...surplus] = open
  for (const followUp of surplus) await bury(context, 'followUps', followUp.id)
  if (!candidate || candidate.paused) {
    if (kept) await bury(context, 'followUps', kept.id)
    return
  }
  const touch = await lastTouchOf(db, candidateId)
  const rounds = await db.followUps.where('[candidateId+open]').equals([candidateId, 0]).toArray()
  const last = Math.max(touch?.at ?? 0, ...rounds.map(round => round.kind === 'cadence' ? round.doneAt ?? 0 : 0))
  const dueOn = context.cadenceDue({ candidate, lastTouch: last ? { at: last } : null, settings: await readSettings(db) })
  if (kept) await db.followUps.put(patched(kept, { dueOn, snoozedFrom: null }, now))
  else await db.followUps.add(stamped(newId(now), { candidateId, kind: 'cadence' as const, dueOn, reason: '', snoozedFrom: null, doneAt: null, open: 1 as const }, now))
}

/** Sets a follow-up by hand. */
export function setFollowUp(context: Context, input: { candidateId: string, dueOn: Day, reason: string }) {
  return write(context, async () => {
    await must(context.db.candidates.get(input.candidateId))
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

import { type Day, dayOf } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import { patched } from '../../domain/record'
import { latestFor } from '../../domain/settings'
import { readSettings } from '../queries/settings'
import { rescheduleAll } from './cadence'
import { type Context, must, write } from './context'

/** The day a follow-up had, and whether it was put there by hand: what an undo needs. */
export interface FormerDay { followUpId: string, dueOn: Day, snoozedFrom: Day | null }

/**
 * A fresh start: every casual note that is due or overdue is spread over the free places of the coming weeks, also those
 * that had been put off until now. Nothing is lost, nothing else moves.
 * @returns where they stood, for the undo
 */
export function freshStart(context: Context): Promise<{ former: FormerDay[] }> {
  return write(context, async () => {
    const { db, now, rhythm } = context
    const settings = await readSettings(db)
    const today = dayOf(now)
    const due = (await db.followUps.where('[open+dueOn]').between([1, ''], [1, today], true, true).toArray()).filter(({ kind }) => kind === 'cadence')
    const candidates = new Map((await db.candidates.bulkGet(due.map(({ candidateId }) => candidateId))).flatMap(candidate => candidate ? [[candidate.id, candidate]] : []))
    const standing: { day: Day, pace: 'active' | 'dormant' }[] = []
    await db.followUps.where('[open+dueOn]').between([1, today], [1, '\uffff'], false, true).each(({ dueOn, pace }) => { standing.push({ day: dueOn, pace: pace ?? 'active' }) })
    const days = rhythm.freshStart({
      settings, today, standing,
      overdue: due.map(({ id, dueOn, pace, candidateId }) => {
        const candidate = candidates.get(candidateId)
        return { id, dueOn, pace: pace ?? 'active', ideal: candidate ? rhythm.idealOf(candidate, settings) : settings.cadence }
      }),
    })
    const former: FormerDay[] = []
    for (const followUp of due) {
      const dueOn = days.get(followUp.id)
      if (dueOn === undefined) continue
      former.push({ followUpId: followUp.id, dueOn: followUp.dueOn, snoozedFrom: followUp.snoozedFrom })
      await db.followUps.put(patched<FollowUp>(followUp, { dueOn, snoozedFrom: null }, now))
    }
    return { former }
  })
}

/** Undoes a fresh start or a move: what is still open stands again where it stood. */
export function putBack(context: Context, { former }: { former: FormerDay[] }) {
  return write(context, async () => {
    for (const { followUpId, dueOn, snoozedFrom } of former) {
      const followUp = await context.db.followUps.get(followUpId)
      if (followUp?.open === 1) await context.db.followUps.put(patched<FollowUp>(followUp, { dueOn, snoozedFrom }, context.now))
    }
    return null
  })
}

/** Gives several candidates a rhythm of their own at once; null for the usual one. @returns what they had, for the undo */
export function changeRhythms(context: Context, { changes }: { changes: { candidateId: string, ideal: number | null }[] }) {
  return write(context, async () => {
    const { db, now } = context
    const former: { candidateId: string, ideal: number | null }[] = []
    for (const { candidateId, ideal } of changes) {
      const candidate = await must(db.candidates.get(candidateId))
      former.push({ candidateId, ideal: candidate.cadence?.ideal ?? null })
      await db.candidates.put(patched(candidate, { cadence: ideal === null ? null : { ideal, latest: latestFor(ideal) } }, now))
    }
    await rescheduleAll(context, changes.map(({ candidateId }) => candidateId))
    return { former }
  })
}

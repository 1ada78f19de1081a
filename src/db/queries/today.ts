import type { Candidate } from '../../domain/candidate'
import type { Day } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'

/** A follow-up with what is needed to say why it is due. */
export interface DueFollowUp { followUp: FollowUp, candidate: Candidate, lastTouch: Touchpoint | null }

/** Follow-ups due on or before a day, longest waiting first; people who are paused are left out. */
export async function dueFollowUps(db: Database, today: Day, most = 200): Promise<DueFollowUp[]> {
  const due = await db.followUps.where('[open+dueOn]').between([1, ''], [1, today], true, true).limit(most).toArray()
  const candidates = await db.candidates.bulkGet(due.map(followUp => followUp.candidateId))
  const rows = await Promise.all(due.map(async (followUp, index) => {
    const candidate = candidates[index]
    return candidate && !candidate.paused ? { followUp, candidate, lastTouch: await lastTouchOf(db, candidate.id) } : null
  }))
  return rows.filter(row => row !== null)
}

/** How many people something is due for on or before a day; the paused left out. */
export async function duePeople(db: Database, today: Day): Promise<number> {
  const due = await db.followUps.where('[open+dueOn]').between([1, ''], [1, today], true, true).toArray()
  const candidates = await db.candidates.bulkGet([...new Set(due.map(followUp => followUp.candidateId))])
  return candidates.filter(candidate => candidate && !candidate.paused).length
}

/** The latest contact with a candidate, or null. */
export async function lastTouchOf(db: Database, candidateId: string): Promise<Touchpoint | null> {
  return (await db.touchpoints.where('[candidateId+at]').between([candidateId, 0], [candidateId, Infinity]).last()) ?? null
}

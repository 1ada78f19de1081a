import { type Candidate, isLeftAlone } from '../../domain/candidate'
import { type Day, addDays, instantOf } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import type { Pace } from '../../domain/rhythm'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'

/** A follow-up that is due, with whom it is about. */
export interface Due { followUp: FollowUp, candidate: Candidate }

/** The same with what is needed to say why it is due. */
export interface DueFollowUp extends Due { lastTouch: LastTouch | null }
type LastTouch = Pick<Touchpoint, 'at' | 'direction' | 'channel'>

/** Follow-ups due on or before a day, longest waiting first; people who are paused are left out. */
export async function dueFollowUps(db: Database, today: Day, most = 1_000): Promise<Due[]> {
  const due = await db.followUps.where('[open+dueOn]').between([1, ''], [1, today], true, true).limit(most).toArray()
  const candidates = await db.candidates.bulkGet(due.map(followUp => followUp.candidateId))
  return due.flatMap((followUp, index) => {
    const candidate = candidates[index]
    return candidate && !isLeftAlone(candidate) ? [{ followUp, candidate }] : []
  })
}

/** Adds the latest contact to each: from the lines of the desk, all at once; one by one only for those whose line is yet to be derived. */
export async function withLastTouch(db: Database, due: readonly Due[]): Promise<DueFollowUp[]> {
  const lines = await db.desk.bulkGet(due.map(({ candidate }) => candidate.id))
  return Promise.all(due.map(async (one, index) => {
    const line = lines[index]
    return { ...one, lastTouch: line ? line.lastTouch : await lastTouchOf(db, one.candidate.id) }
  }))
}

/** A round that is marked done early is no suggestion of its day; so many days back one may have been due that is done today. */
const longestWait = 120

/** Who was written to or marked done on a day, and from which purse: they count against the day's budget. */
export async function dealtWith(db: Database, today: Day): Promise<{ candidateId: string, pace: Pace }[]> {
  const touched = await db.touchpoints.where('at').between(instantOf(today, 0), instantOf(addDays(today, 1), 0), true, false).filter(({ direction }) => direction === 'out').toArray()
  const from = instantOf(today, 0)
  const done = await db.followUps.where('[open+dueOn]').between([0, addDays(today, -longestWait)], [0, today], true, true)
    .filter(({ kind, doneAt }) => kind === 'cadence' && (doneAt ?? 0) >= from).toArray()
  const ids = [...new Set([...touched, ...done].map(({ candidateId }) => candidateId))]
  const open = await db.followUps.where('[candidateId+open]').anyOf(ids.map(id => [id, 1])).toArray()
  const paceOf = new Map(open.flatMap(({ kind, candidateId, pace }) => kind === 'cadence' && pace ? [[candidateId, pace] as const] : []))
  return ids.map(candidateId => ({ candidateId, pace: paceOf.get(candidateId) ?? 'active' }))
}

/** The latest contact with a candidate, or null. */
async function lastTouchOf(db: Database, candidateId: string): Promise<Touchpoint | null> {
  return (await db.touchpoints.where('[candidateId+at]').between([candidateId, 0], [candidateId, Infinity]).last()) ?? null
}

import { type Candidate, isLeftAlone } from '../../domain/candidate'
import type { Day } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import type { Database } from '../database'

/** The next follow-ups after a day, soonest first; people who are paused are left out. */
export async function comingFollowUps(db: Database, today: Day, most = 5): Promise<{ followUp: FollowUp, candidate: Candidate }[]> {
  const coming = await db.followUps.where('[open+dueOn]').between([1, today], [1, '\uffff'], false, true).limit(most).toArray()
  const candidates = await db.candidates.bulkGet(coming.map(followUp => followUp.candidateId))
  return coming.flatMap((followUp, index) => {
    const candidate = candidates[index]
    return candidate && !isLeftAlone(candidate) ? [{ followUp, candidate }] : []
  })
}

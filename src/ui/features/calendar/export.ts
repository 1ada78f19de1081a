import type { Database } from '../../../db/database'
import { dueFollowUps, withLastTouch } from '../../../db/queries/today'
import type { Day } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { calendarFile } from '../../../nurture/rhythm/ics'
import { whyDue } from '../today/why'

/** More than any calendar wants to show. */
const most = 5_000

/** All open follow-ups as a calendar file. A candidate's casual note keeps one UID from round to round, so that it moves instead of piling up. */
export async function followUpsFile(db: Database, settings: Settings, today: Day, now: number): Promise<string> {
  const open = await withLastTouch(db, await dueFollowUps(db, '\uffff', most))
  return calendarFile(open.map(one => {
    const { followUp, candidate } = one
    const casual = followUp.kind === 'cadence'
    return {
      id: casual ? `cadence-${candidate.id}` : followUp.id, day: followUp.dueOn < today ? today : followUp.dueOn,
      title: casual ? `A casual note to ${candidate.name}` : `${candidate.name}: ${followUp.reason || 'a reminder'}`,
      why: casual ? whyDue(one, settings, today) : '', changedAt: followUp.updatedAt,
    }
  }), now)
}

import type { Database } from '../../../db/database'
import { readSettings } from '../../../db/queries/settings'
import { type DueFollowUp, dealtWith, dueFollowUps, withLastTouch } from '../../../db/queries/today'
import type { Day } from '../../../domain/day'
import { isOverwhelming } from '../../../nurture/rhythm/fresh-start'
import { isByHand, todaysFew } from '../../../nurture/rhythm/today'

/** Today's list, and what is held back for another day. */
export interface TodaysList {
  shown: DueFollowUp[]
  /** How many casual notes are due and wait for a place on one of the coming days. */
  waiting: number
  /** More is overdue than a fresh start would leave. */
  overwhelming: boolean
  /** How many people were written to, or marked done, today. */
  dealt: number
}

/** Reads today's list. Runs inside a live query: everything it reads, it follows. */
export async function readTodaysList(db: Database, today: Day): Promise<TodaysList> {
  const settings = await readSettings(db)
  const due = await dueFollowUps(db, today)
  const dealt = await dealtWith(db, today)
  const { shown, waiting } = todaysFew(due, dealt, settings, today)
  const suggested = due.filter(({ followUp }) => !isByHand(followUp) || (followUp.kind === 'cadence' && followUp.dueOn < today))
  return { shown: await withLastTouch(db, shown), waiting: waiting.length, overwhelming: isOverwhelming(suggested.length, settings.budget), dealt: dealt.length }
}

/** How many people stand on today's list. */
export async function countToday(db: Database, today: Day): Promise<number> {
  const { shown } = todaysFew(await dueFollowUps(db, today), await dealtWith(db, today), await readSettings(db), today)
  return new Set(shown.map(({ candidate }) => candidate.id)).size
}

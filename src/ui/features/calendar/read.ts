import type { Database } from '../../../db/database'
import type { Candidate } from '../../../domain/candidate'
import { type Day, addDays, dayOf, daysBetween } from '../../../domain/day'
import type { FollowUp } from '../../../domain/follow-up'
import type { Settings } from '../../../domain/settings'
import type { Touchpoint } from '../../../domain/touchpoint'
import { type DueFollowUp, withLastTouch } from '../../../db/queries/today'
import { cadenceOf } from '../../../nurture/cadence'
import { calendarOf } from '../../../nurture/rhythm/calendar'
import { type Fit, type Share, fitOf } from '../../../nurture/rhythm/fit'
import { isHeard, unansweredOf } from '../../../nurture/rhythm/gap'
import { weeksShown } from '../../../nurture/rhythm/load'
import { longRhythm } from '../../../nurture/rhythm/next'

/** Every open follow-up up to the end of the weeks shown. */
export function readPlanned(db: Database, today: Day): Promise<FollowUp[]> {
  return db.followUps.where('[open+dueOn]').between([1, ''], [1, addDays(today, weeksShown * 7)], true, true).toArray()
}

/** Follow-ups with whom they are about and the last contact, in the order of names. */
export async function readDay(db: Database, followUps: readonly FollowUp[]): Promise<DueFollowUp[]> {
  const candidates = await db.candidates.bulkGet(followUps.map(({ candidateId }) => candidateId))
  const rows = followUps.flatMap((followUp, index) => {
    const candidate = candidates[index]
    return candidate && !candidate.paused ? [{ followUp, candidate }] : []
  })
  return withLastTouch(db, rows.toSorted((a, b) => a.candidate.name.localeCompare(b.candidate.name)))
}

/** Whether the rhythms fit the budget, who rests, and everyone's name for the sentences about them. */
export interface Rhythms { fit: Fit, resting: Candidate[], people: Map<string, Candidate> }

/** With more people than this, whom to lengthen is told without reading every contact. */
const mostRead = 3_000

/** Reads everyone's rhythm. */
export async function readRhythms(db: Database, settings: Settings, today: Day): Promise<Rhythms> {
  const all = (await db.candidates.toArray()).filter(({ paused }) => !paused)
  const planned = new Map((await db.followUps.where('[open+dueOn]').between([1, ''], [1, '\uffff'], true, true).filter(({ kind }) => kind === 'cadence').toArray())
    .map(followUp => [followUp.candidateId, followUp]))
  const contacts = new Map<string, Touchpoint[]>()
  if (all.length <= mostRead) {
    await db.touchpoints.each(touch => { contacts.set(touch.candidateId, [...contacts.get(touch.candidateId) ?? [], touch]) })
  }
  const shares = all.flatMap((candidate): Share[] => {
    const followUp = planned.get(candidate.id)
    if (!followUp) return []
    const own = contacts.get(candidate.id) ?? []
    const heard = own.filter(isHeard).reduce((last, { at }) => Math.max(last, at), 0)
    const tempo = cadenceOf(candidate, settings)
    return [{
      id: candidate.id, tempo, pace: followUp.pace ?? (tempo.ideal >= longRhythm ? 'dormant' : 'active'),
      unanswered: unansweredOf(own), silentFor: heard ? daysBetween(dayOf(heard), today) : null,
    }]
  })
  return {
    fit: fitOf({ shares, calendar: calendarOf(settings), budget: settings.budget, from: today }),
    resting: all.filter(({ id }) => !planned.has(id)), people: new Map(all.map(candidate => [candidate.id, candidate])),
  }
}

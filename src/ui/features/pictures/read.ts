import { contactsOf, plannedPerDay, sampleOfPeople, touchesSince } from '../../../db/queries/over-time'
import type { Database } from '../../../db/database'
import { type Day, instantOf } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { type Month, monthsOf } from '../../../nurture/ledger'
import { type WarmthAt, addedMonths, countWarmth, monthEnds, noWarmth, scaledWarmth } from '../../../nurture/over-time'
import { calendarOf } from '../../../nurture/rhythm/calendar'
import { type LoadWeek, loadOf, weeksShown } from '../../../nurture/rhythm/load'

/** Warmth month by month. Where there are very many people it is told from some of them. */
export interface WarmthHistory { months: readonly WarmthAt[], /** How many were looked at, and how many there are. */ from: number, of: number }

/** From so many people the shares are told within about two in a hundred (a sample of 2,000, 95 in 100 times). */
const mostPeople = 2_000
const peopleAtOnce = 40
/** Milliseconds of work after which the page may draw and answer in between. */
const stretch = 10

/** Lets the page draw and answer. */
const breath = () => new Promise(done => setTimeout(done))

/** Counts how warm relationships were at the ends of the last twelve months, a little at a time. @returns null when it was called off */
export async function readWarmth(db: Database, today: Day, signal: AbortSignal): Promise<WarmthHistory | null> {
  const { ids, of } = await sampleOfPeople(db, mostPeople)
  const counts = noWarmth(monthEnds(today))
  for (let first = 0; first < ids.length; first += peopleAtOnce) {
    const contacts = await contactsOf(db, ids.slice(first, first + peopleAtOnce))
    let since = performance.now()
    for (const touches of contacts) {
      countWarmth(counts, touches)
      if (performance.now() - since < stretch) continue
      await breath()
      since = performance.now()
    }
    await breath()
    if (signal.aborted) return null
  }
  return { months: scaledWarmth(counts, ids.length === 0 ? 1 : of / ids.length), from: ids.length, of }
}

/** Counts gives and asks of the last twelve months, a lot at a time. @returns null when it was called off */
export async function readMonths(db: Database, today: Day, signal: AbortSignal): Promise<Month[] | null> {
  let months = monthsOf([], today)
  for await (const touches of touchesSince(db, instantOf(`${months[0]?.month ?? today.slice(0, 7)}-01`, 0))) {
    months = addedMonths(months, monthsOf(touches, today))
    await breath()
    if (signal.aborted) return null
  }
  return months
}

/** How full the coming weeks are. */
export async function readLoad(db: Database, settings: Settings, today: Day): Promise<LoadWeek<unknown>[]> {
  const planned = await plannedPerDay(db, today, weeksShown * 7)
  const items = planned.flatMap(({ dueOn, count }) => Array.from({ length: count }, () => ({ dueOn })))
  return loadOf(items, { today, calendar: calendarOf(settings), budget: settings.budget })
}

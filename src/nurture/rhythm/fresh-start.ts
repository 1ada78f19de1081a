import { type Day, addDays } from '../../domain/day'
import type { Overdue } from '../../domain/rhythm'
import type { Calendar } from './calendar'
import { type Standing, plan } from './plan'
import type { Budget } from './room'

/** So many days' worth of overdue notes are too much to catch up with (docs/decisions.md, rhythm). */
const overwhelming = 2

/** True when more is overdue than fits into two days: the time to offer a fresh start. */
export function isOverwhelming(overdue: number, budget: Budget): boolean {
  return overdue > overwhelming * (budget.active + budget.dormant)
}

/**
 * Spreads everything overdue over the free places of the coming weeks, from tomorrow on, those first who have waited
 * longest for their rhythm. Nothing is lost, nothing else moves.
 * @param standing what is planned from tomorrow on
 * @returns follow-up → its new day
 */
export function freshStart({ overdue, standing, calendar, budget, today }: {
  overdue: readonly Overdue[], standing: readonly Standing[], calendar: Calendar, budget: Budget, today: Day,
}): Map<string, Day> {
  const from = addDays(today, 1)
  const wait = ({ dueOn, ideal }: Overdue) => (Date.parse(today) - Date.parse(dueOn)) / Math.max(1, ideal)
  const order = [...overdue].sort((a, b) => wait(b) - wait(a) || (a.id < b.id ? -1 : 1))
  const end = addDays(from, 36_500)
  // All want the first day; their turn is told by the id, which carries the order.
  const wishes = order.map(({ pace }, index) => ({ id: String(index).padStart(8, '0'), wanted: from, earliest: from, latest: end, pace, planned: null }))
  const { days } = plan({ wishes, standing, calendar, budget, from })
  return new Map(order.flatMap(({ id }, index) => {
    const day = days.get(String(index).padStart(8, '0'))
    return day === undefined ? [] : [[id, day] as const]
  }))
}

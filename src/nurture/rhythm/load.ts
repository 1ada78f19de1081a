import { type Day, addDays } from '../../domain/day'
import { type Calendar, type OffReason, mondayOf } from './calendar'
import type { Budget } from './room'

/** One day of the calendar. `most` is what the budget gives; 0 on a day off. */
export interface LoadDay<T> { day: Day, off: OffReason, items: T[], most: number, over: boolean }
export interface LoadWeek<T> { monday: Day, days: LoadDay<T>[], count: number }

/** Weeks of the calendar that are shown. */
export const weeksShown = 12

/**
 * What stands on each day of the coming weeks, from this week's Monday on.
 * @param items in any order; what is due before today stands on today, what lies behind the last week is left out
 */
export function loadOf<T extends { dueOn: Day }>(items: readonly T[], { today, calendar, budget, weeks = weeksShown }: {
  today: Day, calendar: Calendar, budget: Budget, weeks?: number,
}): LoadWeek<T>[] {
  const byDay = new Map<Day, T[]>()
  for (const item of items) {
    const day = item.dueOn < today ? today : item.dueOn
    const there = byDay.get(day)
    if (there) there.push(item)
    else byDay.set(day, [item])
  }
  const first = mondayOf(today)
  return Array.from({ length: weeks }, (_, week) => {
    const monday = addDays(first, week * 7)
    const days = Array.from({ length: 7 }, (_each, index): LoadDay<T> => {
      const day = addDays(monday, index)
      const off = calendar.off(day)
      const here = byDay.get(day) ?? []
      const most = off ? 0 : budget.active + budget.dormant
      return { day, off, items: here, most, over: here.length > most }
    })
    return { monday, days, count: days.reduce((sum, { items: { length } }) => sum + length, 0) }
  })
}

import { type Day, addDays } from '../../domain/day'
import type { Calendar, OffReason } from './calendar'

/** Keys that move something in the calendar. */
export const moveKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
export type MoveKey = (typeof moveKeys)[number]

/**
 * Where a key leads from a day: left and right to the working day before and after, up and down by a week. Never before
 * the first working day from today on.
 */
export function steppedDay(day: Day, key: MoveKey, calendar: Calendar, today: Day): Day {
  const to = key === 'ArrowLeft' ? calendar.previous(addDays(day, -1))
    : key === 'ArrowRight' ? calendar.next(addDays(day, 1))
    : key === 'ArrowUp' ? calendar.next(addDays(day, -7))
    : calendar.next(addDays(day, 7))
  return to < today ? calendar.next(today) : to
}

/** What moving a follow-up to a day means. It then stands there by hand: the plan neither moves nor holds it back. */
export interface Moved {
  dueOn: Day
  /** Why the recruiter is off that day. */
  off: OffReason
  /** The day holds more than the budget with it. */
  crowded: boolean
  /** Later than the latest day of the rhythm, by so many days. */
  lateBy: number
}

/**
 * What happens when a follow-up is moved by hand. Every day from today on is allowed: the recruiter decides, and is told.
 * @param there how many stand on that day without it
 * @returns null for a day that is over, and for the day it stands on
 */
export function moved({ from, to, today, there, most, latest, calendar }: {
  from: Day, to: Day, today: Day, there: number, most: number, latest: Day | null, calendar: Calendar,
}): Moved | null {
  if (to < today || to === from) return null
  const lateBy = latest === null ? 0 : Math.max(0, (Date.parse(to) - Date.parse(latest)) / 86_400_000)
  return { dueOn: to, off: calendar.off(to), crowded: there + 1 > most, lateBy }
}

import { type Day, addDays, weekdayOf } from '../../domain/day'
import type { Settings } from '../../domain/settings'

/** Why a day is no working day; null for a working day. */
export type OffReason = { is: 'weekend' } | { is: 'holiday', name: string } | { is: 'vacation' } | null

/** The recruiter's working days: weekdays, public holidays and time off taken together. */
export interface Calendar {
  /** Why nothing is planned on that day, or null. */
  off(day: Day): OffReason
  /** The first working day on or after a day. Where there is none within two years, the day itself. */
  next(day: Day): Day
  /** The last working day on or before a day. Where there is none within two years, the day itself. */
  previous(day: Day): Day
  /** How many working days lie in `days` days from a day on. */
  count(from: Day, days: number): number
}

const farthest = 731

/** The calendar of a recruiter's settings. Time off whose last day lies before its first counts as one day. */
export function calendarOf(settings: Pick<Settings, 'workingDays'> & Partial<Pick<Settings, 'holidays' | 'vacations'>>): Calendar {
  const holidays = new Map(settings.holidays?.map(({ day, name }) => [day, name]))
  const vacations = settings.vacations ?? []
  const off = (day: Day): OffReason => {
    if (vacations.some(({ from, to }) => day === from || (day > from && day <= to))) return { is: 'vacation' }
    const name = holidays.get(day)
    if (name !== undefined) return { is: 'holiday', name }
    return settings.workingDays.length > 0 && !settings.workingDays.includes(weekdayOf(day)) ? { is: 'weekend' } : null
  }
  const step = (day: Day, by: 1 | -1): Day => {
    for (let i = 0, at = day; i < farthest; i++, at = addDays(at, by)) if (!off(at)) return at
    return day
  }
  return {
    off, next: day => step(day, 1), previous: day => step(day, -1),
    count: (from, days) => {
      let working = 0
      for (let i = 0; i < days; i++) if (!off(addDays(from, i))) working++
      return working
    },
  }
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

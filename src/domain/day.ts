/** Calendar days as `YYYY-MM-DD` strings: what follow-ups are due on. No clock here: `now` is always a parameter. */

export type Day = string

const msPerDay = 86_400_000
const toUtc = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const fromUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

/** The calendar day on this computer at an instant. @param now milliseconds since 1970 */
export function dayOf(now: number): Day {
  const date = new Date(now)
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** The instant at which a wall-clock hour of a day begins on this computer. @param hour 0–23 */
export function instantOf(day: Day, hour: number): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, hour).getTime()
}

/** @returns the day that lies `count` days after `day` (before it, when negative) */
export function addDays(day: Day, count: number): Day {
  return fromUtc(toUtc(day) + count * msPerDay)
}

/** Adds calendar months, staying inside the month: 31 January + 1 month = 28 or 29 February. */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(toUtc(day))
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + count)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return fromUtc(date.getTime())
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / msPerDay)
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(toUtc(day)).getUTCDay() || 7
}

/** The first day on or after `day` that is one of the working weekdays. With none given, `day` itself. */
export function nextWorkingDay(day: Day, workingDays: readonly number[]): Day {
  if (workingDays.length === 0) return day
  let candidate = day
  while (!workingDays.includes(weekdayOf(candidate))) candidate = addDays(candidate, 1)
  return candidate
}

/** True for a real calendar day in `YYYY-MM-DD` form. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toUtc(text)) && fromUtc(toUtc(text)) === text
}

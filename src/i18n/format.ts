import { type Day, dayOf, daysBetween } from '../domain/day'

/** Dates and counts in words. The interface is English, so dates follow the reader's English, else British English. */
const locale = globalThis.navigator?.languages?.find(language => language.startsWith('en')) ?? 'en-GB'

const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
const spans = new Map<string, Intl.NumberFormat>()
const rules = new Intl.PluralRules(locale)
const integer = new Intl.NumberFormat(locale)
const dates = {
  short: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  weekday: new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
}
const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

const utc = (day: Day) => new Date(`${day}T00:00:00Z`)

type Unit = 'day' | 'week' | 'month' | 'year'

/** The largest unit in which a gap is still told fairly: 19 days, 5 weeks, 4 months, 2 years. */
function inUnits(days: number): [number, Unit] {
  const size = Math.abs(days)
  if (size < 28) return [days, 'day']
  if (size < 63) return [Math.round(days / 7), 'week']
  if (size < 700) return [Math.round(days / 30.4), 'month']
  return [Math.round(days / 365.25), 'year']
}

/** "today", "yesterday", "19 days ago", "in 5 weeks". */
export function relativeDay(day: Day, today: Day): string {
  const [count, unit] = inUnits(daysBetween(today, day))
  return relative.format(count, unit)
}

/** The same from an instant. @param now milliseconds since 1970 */
export function relativeTime(at: number, now: number): string {
  return relativeDay(dayOf(at), dayOf(now))
}

/** A length of time: "19 days", "5 weeks", "2 months". */
export function spanOf(days: number): string {
  const [count, unit] = inUnits(Math.abs(days))
  let format = spans.get(unit)
  if (!format) spans.set(unit, format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }))
  return format.format(count)
}

/** How long ago something last showed: "this week", "5 weeks", "2 months". */
export function agoOf(day: Day | null, today: Day): string {
  if (!day) return 'no date'
  const days = daysBetween(day, today)
  return days < 7 ? 'this week' : spanOf(days)
}

/** "4 Nov", with the year when it is another one. */
export function shortDay(day: Day, today: Day): string {
  return (day.slice(0, 4) === today.slice(0, 4) ? dates.short : dates.year).format(utc(day))
}

/** "4 Nov 2026": where the year must not be guessed, as on paper. */
export function longDay(day: Day): string {
  return dates.year.format(utc(day))
}

/** "Thu 3 Dec", with the year instead of the weekday when it is another one. */
export function weekdayDay(day: Day, today: Day): string {
  return (day.slice(0, 4) === today.slice(0, 4) ? dates.weekday : dates.year).format(utc(day)).replace(',', '')
}

/** When a follow-up is due, seen from today: "today", "by Thu 3 Dec", "12 days late". */
export function dueIn(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days > 0 ? `by ${weekdayDay(day, today)}` : `${spanOf(days)} late`
}

/** "1 interest", "6 interests". @param many the plural where it is not just an added s */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${integer.format(count)} ${rules.select(count) === 'one' ? one : many}`
}

/** "1,284". */
export function number(count: number): string {
  return integer.format(count)
}

/** "a, b and c". */
export function listOf(words: readonly string[]): string {
  return lists.format(words)
}

/** The first letter as a capital, for a phrase that opens a line. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

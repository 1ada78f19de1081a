import { type Day, daysBetween } from '../domain/day'

/** Small words for the sentences of this room. The interface is English. */

/** "a, b and c". */
export function listed(parts: readonly string[], joint = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1) ?? ''}`
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "one give", "three gives", "12 gives". */
export function counted(count: number, noun: string): string {
  return `${small[count] ?? String(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** "once", "twice", "4 times". */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

/** A length of time as one says it: "one day", "20 days", "3 months", "2 years". */
export function span(days: number): string {
  if (days < 60) return days === 1 ? 'one day' : `${days} days`
  return days < 700 ? `${Math.round(days / 30.4)} months` : `${Math.round(days / 365.25)} years`
}

/** "today", "yesterday", "19 days ago", "3 months ago". */
export function ago(days: number): string {
  return days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${span(days)} ago`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "3 Dec", with the year when it is another one. */
export function dayName(day: Day, today: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? month}${year === today.slice(0, 4) ? '' : ` ${year}`}`
}

/** "today", "on 3 Dec". */
export function onDay(day: Day, today: Day): string {
  return daysBetween(today, day) <= 0 ? 'today' : `on ${dayName(day, today)}`
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

import type { Day } from '../../../domain/day'

const names = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const letters = new Intl.DateTimeFormat('en', { month: 'narrow', timeZone: 'UTC' })
const utc = (day: Day) => new Date(`${day}T00:00:00Z`)

/** "November 2026". */
export const monthName = (day: Day): string => names.format(utc(day))
/** "N". */
export const monthLetter = (day: Day): string => letters.format(utc(day))

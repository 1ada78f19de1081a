/** The dates of LinkedIn's files in all their forms, and in those that a spreadsheet makes of them. Without a zone they are taken as UTC. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** LinkedIn opened in May 2003. */
const earliest = Date.UTC(2003, 0, 1)
const noon = { hour: 12, minute: 0, second: 0 }

/**
 * Reads a date, with or without a time; a day alone is taken at noon, so that it is the same day in most places.
 * @returns milliseconds since 1970, or null for what is no date, or none that can be right
 */
export function dateOf(text: string, now: number): number | null {
  const plain = text.replace(/[\s\u202f\u00a0]+/g, ' ').trim()
  const at = ordered(plain) ?? named(plain) ?? american(plain)
  return at !== null && at >= earliest && at <= now + 86_400_000 ? at : null
}

/** `2024-03-05 16:04:22 UTC`, `2024-03-05T16:04:22Z`, `2024-03-05` */
function ordered(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[ T,]+(.+))?$/.exec(text)
  return parts && instant(Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4])
}

/** `26 Jan 2021`, and `26-Jan-21` of a spreadsheet */
function named(text: string): number | null {
  const parts = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})(?:,? (.+))?$/.exec(text)
  if (!parts) return null
  const month = months.indexOf((parts[2] ?? '').toLowerCase()) + 1
  return month === 0 ? null : instant(fullYear(parts[3] ?? ''), month, Number(parts[1]), parts[4])
}

/** `3/5/24, 4:04 PM`: month first, unless only the second number can be one. */
function american(text: string): number | null {
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?:,? (.+))?$/.exec(text)
  if (!parts) return null
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), fullYear(parts[3] ?? '')]
  return first > 12 ? instant(year, second, first, parts[4]) : instant(year, first, second, parts[4])
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function instant(year: number, month: number, day: number, time: string | undefined): number | null {
  const clock = time === undefined ? noon : timeOf(time)
  if (!clock) return null
  const at = Date.UTC(year, month - 1, day, clock.hour, clock.minute, clock.second)
  const date = new Date(at)
  // The 31st of April is none.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at : null
}

function timeOf(text: string): typeof noon | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(AM|PM)? ?(?:UTC|GMT|Z|\+00:?00)?$/i.exec(text)
  if (!parts) return null
  const half = parts[4]?.toUpperCase()
  const written = Number(parts[1])
  const hour = half === undefined ? written : (written % 12) + (half === 'PM' ? 12 : 0)
  const [minute, second] = [Number(parts[2]), Number(parts[3] ?? 0)]
  return hour < 24 && minute < 60 && second < 60 && (half === undefined || (written >= 1 && written <= 12)) ? { hour, minute, second } : null
}

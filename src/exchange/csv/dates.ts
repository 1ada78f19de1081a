import { type Day, isDay } from '../../domain/day'

/** Which number of a date such as 3/4/2026 is the day. */
export type DateOrder = 'day-first' | 'month-first'

/** The first three letters of months in English, German, French and Spanish, where they differ; four where three are not enough (juin, juil). */
const months: readonly string[] = [
  'jan ene', 'feb fév fev', 'mar mär mrz', 'apr avr abr', 'may mai', 'jun juin', 'jul juil', 'aug aoû aou ago', 'sep set', 'oct okt', 'nov', 'dec dez déc dic',
]

function monthOf(word: string): number {
  const plain = word.toLowerCase().replace('.', '')
  const starts = months.map(list => Math.max(0, ...list.split(' ').filter(start => plain.startsWith(start)).map(start => start.length)))
  const best = Math.max(...starts)
  return best === 0 ? 0 : starts.indexOf(best) + 1
}

const yearOf = (digits: string) => digits.length === 2 ? 2000 + Number(digits) - (Number(digits) > 69 ? 100 : 0) : Number(digits)

function dayFrom(year: number, month: number, date: number): Day | null {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isDay(day) ? day : null
}

/**
 * The day that a cell names: 2026-11-03 (and a time behind it), 3.11.2026, 3/11/26, 3 Nov 2026, 3-Nov-26, Nov 3, 2026, 3. November 2026, 3 de noviembre de 2026.
 * Null where it names none.
 */
export function dayIn(cell: string, order: DateOrder): Day | null {
  const text = cell.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(text)
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[,\s].*)?$/.exec(text)
  if (numbers) {
    const [, first = '', mark, second = '', year = ''] = numbers
    // Nobody writes the month first with dots.
    const [date, month] = order === 'month-first' && mark !== '.' ? [second, first] : [first, second]
    return dayFrom(yearOf(year), Number(month), Number(date))
  }
  const dayThenMonth = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[-\s]+(?:de\s+)?(\p{L}{3,}\.?)[-,\s]+(?:de\s+|del\s+)?(\d{4}|\d{2})(?:[,\s].*)?$/u.exec(text)
  if (dayThenMonth) return dayFrom(yearOf(dayThenMonth[3] ?? ''), monthOf(dayThenMonth[2] ?? ''), Number(dayThenMonth[1]))
  const monthThenDay = /^(\p{L}{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[,\s].*)?$/u.exec(text)
  return monthThenDay ? dayFrom(Number(monthThenDay[3]), monthOf(monthThenDay[1] ?? ''), Number(monthThenDay[2])) : null
}

/** Which number must be the day, by one cell; null where the cell does not tell. */
export function orderToldBy(cell: string): DateOrder | null {
  const [, first, second] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/.exec(cell) ?? []
  if (Number(first) > 12) return 'day-first'
  return Number(second) > 12 ? 'month-first' : null
}

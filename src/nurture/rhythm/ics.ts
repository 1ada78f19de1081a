import { escaped, folded } from '../../domain/content-line'
import { type Day, addDays } from '../../domain/day'

/** A follow-up as a calendar shows it. `id` is its UID: the same each time the same thing is written out. */
export interface CalendarEntry { id: string, day: Day, title: string, why: string, changedAt: number }

/**
 * Follow-ups as a calendar file (RFC 5545): one all-day entry each, which blocks no time. The UID is given and
 * stable, so that importing the file again moves entries instead of doubling them.
 * @param now when the file is made
 */
export function calendarFile(entries: readonly CalendarEntry[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kith//Follow-ups//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    ...entries.flatMap(({ id, day, title, why, changedAt }) => [
      'BEGIN:VEVENT', `UID:${id}`, `DTSTAMP:${stamp(now)}`, `LAST-MODIFIED:${stamp(changedAt)}`,
      // SEQUENCE must grow with each change (§3.8.7.4): minutes since 2020 do, and fit 32 bits.
      `SEQUENCE:${Math.max(0, Math.floor((changedAt - Date.UTC(2020, 0, 1)) / 60_000))}`,
      `DTSTART;VALUE=DATE:${plain(day)}`, `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
      `SUMMARY:${escaped(title)}`, ...why ? [`DESCRIPTION:${escaped(why)}`] : [], 'TRANSP:TRANSPARENT', 'CLASS:PRIVATE', 'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

const plain = (day: Day) => day.replaceAll('-', '')
const stamp = (at: number) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

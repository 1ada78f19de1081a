import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type CalendarEntry, calendarFile } from '../../../../src/nurture/rhythm/ics'

const now = Date.UTC(2026, 10, 23, 8)
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({ id: 'cadence-1', day: '2026-12-03', title: 'Write to Ilse Okafor', why: '60 days after the last contact', changedAt: now, ...more })
const read = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map(event => new ICAL.Event(event))

test('an entry is read back by a calendar: an all-day event on that day, with its title and reason', () => {
  const [event] = read(calendarFile([entry()], now))
  expect(event?.uid).toBe('cadence-1')
  expect(event?.summary).toBe('Write to Ilse Okafor')
  expect(event?.description).toBe('60 days after the last contact')
  expect(event?.startDate.isDate).toBe(true)
  expect(event?.startDate.toString()).toBe('2026-12-03')
  expect(event?.endDate.toString()).toBe('2026-12-04')
})

test('whatever stands in title and reason comes back as it was, and no line is longer than 75 octets', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom('\\', ';', ',', '\n', ':', '"', ' ', 'é', '中', '👩🏽‍🚀', 'BEGIN:VEVENT\n'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 120 })
    .filter(given => !/[^\P{Cc}\n]/u.test(given))
  fc.assert(fc.property(text, text, (title, why) => {
    const file = calendarFile([entry({ title, why }), entry({ id: 'second' })], now)
    const events = read(file)
    expect(events.map(({ uid }) => uid)).toEqual(['cadence-1', 'second'])
    expect(events[0]?.summary ?? '').toBe(title)
    expect(events[0]?.description ?? '').toBe(why)
    expect(file.endsWith('\r\n')).toBe(true)
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]/)
    }
  }))
})

test('the same follow-up keeps its UID, and a later state has a higher sequence', () => {
  const [before] = read(calendarFile([entry()], now))
  const [after] = read(calendarFile([entry({ day: '2026-12-10', changedAt: now + 120_000 })], now))
  expect(after?.uid).toBe(before?.uid)
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity)
  expect(calendarFile([entry()], now)).toBe(calendarFile([entry()], now))
})

test('no follow-up: an empty calendar that is still one', () => {
  expect(read(calendarFile([], now))).toEqual([])
})

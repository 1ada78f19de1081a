import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayOf, daysBetween, instantOf, isDay, nextWorkingDay, weekdayOf } from '../../../src/domain/day'
import { snoozedUntil } from '../../../src/domain/follow-up'

const days = fc.integer({ min: -20_000, max: 40_000 }).map(n => new Date(n * 86_400_000).toISOString().slice(0, 10))

describe('days', () => {
  test('count to and fro over leap years and daylight saving', () => {
    fc.assert(fc.property(days, fc.integer({ min: -3000, max: 3000 }), (day, n) => {
      expect(daysBetween(day, addDays(day, n))).toBe(n)
    }))
  })

  test('an hour of a day lies on that day', () => {
    fc.assert(fc.property(fc.integer({ min: 2000, max: 2090 }), fc.integer({ min: 0, max: 360 }), fc.integer({ min: 4, max: 23 }), (year, n, hour) => {
      const day = addDays(`${year}-01-01`, n)
      expect(dayOf(instantOf(day, hour))).toBe(day)
    }))
  })

  test('a month after the 31st stays inside the month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  })

  test('weekdays are ISO, and working days are found at most a week ahead', () => {
    expect(weekdayOf('2026-11-23')).toBe(1)
    expect(weekdayOf('2026-11-29')).toBe(7)
    expect(nextWorkingDay('2026-11-28', [1, 2, 3, 4, 5])).toBe('2026-11-30')
    expect(nextWorkingDay('2026-11-28', [])).toBe('2026-11-28')
    fc.assert(fc.property(days, fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (day, working) => {
      const found = nextWorkingDay(day, working)
      expect(working).toContain(weekdayOf(found))
      expect(daysBetween(day, found)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(day, found)).toBeLessThan(7)
    }))
  })

  test('only real days are days', () => {
    expect(isDay('2026-02-28')).toBe(true)
    for (const wrong of ['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', 'soon', '']) expect(isDay(wrong)).toBe(false)
  })

  test('snoozes count from today', () => {
    expect(snoozedUntil('3-days', '2026-11-23')).toBe('2026-11-26')
    expect(snoozedUntil('2-weeks', '2026-11-23')).toBe('2026-12-07')
    expect(snoozedUntil('1-month', '2026-01-31')).toBe('2026-02-28')
  })
})

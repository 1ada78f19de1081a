import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, instantOf } from '../../../src/domain/day'
import { monthsOf } from '../../../src/nurture/ledger'
import { addedMonths, countWarmth, monthEnds, noWarmth, scaledWarmth } from '../../../src/nurture/over-time'
import { type WarmTouch, warmthOf } from '../../../src/nurture/warmth'

const today = '2026-11-23'
const touch: fc.Arbitrary<WarmTouch> = fc.record({
  at: fc.integer({ min: 0, max: 500 }).map(days => instantOf(addDays(today, -days), 15)), kind: fc.constantFrom('casual', 'give', 'ask', 'pitch', 'admin'),
  direction: fc.constantFrom('in', 'out'), channel: fc.constantFrom('site', 'email', 'phone', 'in-person'), topics: fc.constantFrom([], ['rust'], ['choir', 'rust']),
})

describe('the ends of the last months', () => {
  test('are the last days of eleven months, and today', () => {
    expect(monthEnds('2026-03-05', 4)).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-05'])
    expect(monthEnds('2024-03-31', 3)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31'])
    expect(monthEnds(today)).toHaveLength(12)
  })
})

describe('warmth over time', () => {
  test('is on each day what it was said to be on that day', () => {
    fc.assert(fc.property(fc.array(touch, { maxLength: 12 }), touches => {
      const counts = noWarmth(monthEnds(today))
      countWarmth(counts, touches)
      for (const { day, ...count } of counts) {
        const { word } = warmthOf(touches, instantOf(addDays(day, 1), 0) - 1)
        expect(count).toEqual({ close: 0, warm: 0, cool: 0, cold: 0, ...(word === 'new' ? {} : { [word]: 1 }) })
      }
    }), { numRuns: 300 })
  })

  test('adds people up, and tells all from a part', () => {
    const counts = noWarmth([today])
    for (let person = 0; person < 3; person++) countWarmth(counts, [{ at: instantOf(addDays(today, -400), 9), kind: 'casual', direction: 'out', channel: 'site', topics: [] }])
    countWarmth(counts, [])
    expect(counts).toEqual([{ day: today, close: 0, warm: 0, cool: 0, cold: 3 }])
    expect(scaledWarmth(counts, 2.5)[0]?.cold).toBe(8)
  })
})

test('gives and asks counted in lots are those counted at once', () => {
  fc.assert(fc.property(fc.array(touch, { maxLength: 40 }), fc.nat(40), (touches, cut) => {
    expect(addedMonths(monthsOf(touches.slice(0, cut), today), monthsOf(touches.slice(cut), today))).toEqual(monthsOf(touches, today))
  }), { numRuns: 200 })
})

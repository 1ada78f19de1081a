import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stamped } from '../../../src/domain/record'
import { type Touchpoint, directions, touchKinds } from '../../../src/domain/touchpoint'
import { cadenceDue, cadenceProgress } from '../../../src/nurture/cadence'
import { balanceOf } from '../../../src/nurture/ledger'
import { warmthOf } from '../../../src/nurture/warmth'

const now = new Date(2026, 10, 23, 12).getTime()
const day = 86_400_000

function touch(daysAgo: number, kind: Touchpoint['kind'], direction: Touchpoint['direction'] = 'out'): Touchpoint {
  return stamped(`t${daysAgo}${kind}${direction}`, { candidateId: 'c', kind, direction, channel: 'site' as const, topics: [], note: '', at: now - daysAgo * day }, now)
}
const touches = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.constantFrom(...touchKinds), fc.constantFrom(...directions)).map(t => touch(...t)), { maxLength: 30 })
const level = { new: 0, cold: 0, cool: 1, warm: 2, close: 3 }

describe('warmth', () => {
  test('nobody is judged without a contact', () => {
    expect(warmthOf([], now)).toEqual({ word: 'new', dots: 0, why: ['no contact logged yet'] })
  })

  test('says why', () => {
    const warmth = warmthOf([touch(19, 'casual', 'in'), touch(22, 'give'), touch(40, 'give'), touch(70, 'ask')], now)
    expect(warmth.word).toBe('warm')
    expect(warmth.why).toEqual(['last word theirs, 19 days ago', 'you gave twice, asked once'])
  })

  test('one-sided writing stays cool', () => {
    expect(warmthOf(Array.from({ length: 20 }, (_, i) => touch(i, 'give')), now).word).toBe('cool')
  })

  test('asking never warms, a reply never cools', () => {
    fc.assert(fc.property(touches, fc.integer({ min: 0, max: 900 }), (past, ago) => {
      const before = level[warmthOf(past, now).word]
      if (past.length > 0) {
        expect(level[warmthOf([...past, touch(ago, 'ask')], now).word]).toBeLessThanOrEqual(before)
        expect(level[warmthOf([...past, touch(ago, 'pitch')], now).word]).toBeLessThanOrEqual(before)
      }
      expect(level[warmthOf([...past, touch(ago, 'casual', 'in')], now).word]).toBeGreaterThanOrEqual(before)
    }))
  })
})

describe('ledger', () => {
  test('a pitch counts as an ask, and a gift ends the row', () => {
    expect(balanceOf([touch(30, 'ask'), touch(20, 'give'), touch(10, 'ask'), touch(5, 'pitch'), touch(1, 'casual'), touch(2, 'ask', 'in')]))
      .toEqual({ gives: 1, asks: 3, asksInARow: 2 })
  })
})

describe('cadence', () => {
  const settings = { cadence: 60, workingDays: [1, 2, 3, 4, 5] }
  const candidate = { cadence: null, createdAt: now }

  test('counts from the last contact, else from the day of saving, and lands on a working day', () => {
    expect(cadenceDue({ candidate, lastTouch: null, settings })).toBe('2027-01-22')
    expect(cadenceDue({ candidate: { ...candidate, cadence: { ideal: 5, latest: 8 } }, lastTouch: null, settings })).toBe('2026-11-30')
    expect(cadenceDue({ candidate, lastTouch: { at: now - 59 * day }, settings })).toBe('2026-11-24')
  })

  test('any later contact moves it later or leaves it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 365 }), (ago, later, ideal) => {
      const own = { ...candidate, cadence: { ideal, latest: ideal * 2 } }
      const before = cadenceDue({ candidate: own, lastTouch: { at: now - (ago + later) * day }, settings })
      const after = cadenceDue({ candidate: own, lastTouch: { at: now - ago * day }, settings })
      expect(after >= before).toBe(true)
    }))
  })

  test('the ring is full when it is due', () => {
    expect(cadenceProgress('2026-11-01', '2026-11-11', '2026-11-06')).toBe(0.5)
    expect(cadenceProgress('2026-11-01', '2026-11-11', '2026-11-21')).toBe(2)
  })
})

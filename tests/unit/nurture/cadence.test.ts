import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cadenceDue, cadenceProgress } from '../../../src/nurture/cadence'

const now = new Date(2026, 10, 23, 12).getTime()
const day = 86_400_000

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

import { describe, expect, test } from 'vitest'
import { cadenceProgress } from '../../../src/nurture/cadence'

describe('cadence', () => {
  test('the ring is full when it is due', () => {
    expect(cadenceProgress('2026-11-01', '2026-11-11', '2026-11-06')).toBe(0.5)
    expect(cadenceProgress('2026-11-01', '2026-11-11', '2026-11-21')).toBe(2)
  })
})

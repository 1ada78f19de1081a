import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directions, touchKinds } from '../../../src/domain/touchpoint'
import { askWarnings, balanceOf, monthsOf, overallBalance } from '../../../src/nurture/ledger'
import { past, today, touch } from './scenes'

describe('the ledger', () => {
  test.each([
    ['nothing', '', [0, 0, 0]],
    ['a pitch counts as an ask', 'give 30, ask 20, pitch 10', [1, 2, 2]],
    ['a gift ends the row', 'ask 30, pitch 20, give 10', [1, 2, 0]],
    ['thanks and news count as neither, and end nothing', 'ask 30, thanks 20, ask 10, news 5', [0, 2, 2]],
    ['casual notes count as neither, and end nothing', 'ask 30, casual 20, reply 18, ask 10', [0, 2, 2]],
    ['replies end nothing', 'ask 30, reply 28, ask 10, reply 8', [0, 2, 2]],
    ['what they gave or asked is theirs', 'ask 30, request 20', [0, 1, 1]],
  ] as const)('%s', (_what, story, [gives, asks, asksInARow]) => {
    expect(balanceOf(past(story))).toEqual({ gives, asks, asksInARow })
  })

  test('the order in which contacts come does not matter, and only asks lengthen the row', () => {
    const any = fc.tuple(fc.constantFrom(...touchKinds), fc.constantFrom(...directions), fc.integer({ min: 0, max: 400 }))
    fc.assert(fc.property(fc.uniqueArray(any, { selector: ([, , days]) => days }), list => {
      const touches = list.map(([kind, direction, days]) => ({ ...touch('casual', days), kind, direction }))
      const balance = balanceOf(touches)
      expect(balanceOf(touches.toReversed())).toEqual(balance)
      expect(balance.asksInARow).toBeLessThanOrEqual(balance.asks)
      expect(balanceOf([...touches, touch('ask', -1)]).asksInARow).toBe(balance.asksInARow + 1)
      expect(balanceOf([...touches, touch('give', -1)])).toEqual({ ...balance, gives: balance.gives + 1, asksInARow: 0 })
    }))
  })

  test('adds up over all candidates', () => {
    expect(overallBalance([{ gives: 3, asks: 1, asksInARow: 0 }, { gives: 0, asks: 2, asksInARow: 2 }])).toEqual({ gives: 3, asks: 3, owed: 1 })
    expect(overallBalance([])).toEqual({ gives: 0, asks: 0, owed: 0 })
  })

  test('shows month by month, also across the turn of the year', () => {
    expect(monthsOf(past('give 1, ask 2, pitch 30, casual 3'), today, 3)).toEqual([
      { month: '2026-09', gives: 0, asks: 0 }, { month: '2026-10', gives: 0, asks: 1 }, { month: '2026-11', gives: 1, asks: 1 },
    ])
    expect(monthsOf([], '2026-02-10', 4).map(({ month }) => month)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  })
})

describe('warnings before an ask', () => {
  const warn = (story: string, latest = 45) => askWarnings({ touchpoints: past(story), cadence: { latest }, name: 'Ilse', today })

  test('none where the balance allows it', () => {
    expect(warn('give 40, reply 38, ask 20, reply 18')).toEqual([])
  })
  test('the third in a row: give first', () => {
    expect(warn('give 80, ask 60, pitch 20')).toEqual([{ is: 'third-in-a-row', text: 'Two asks in a row so far. First give Ilse something: help, an article, an introduction.' }])
  })
  test('after a long silence: a casual note first', () => {
    expect(warn('give 150, reply 140')).toEqual([{ is: 'long-silence', text: '5 months without a word. First write Ilse a casual note, and ask once there was an answer.' }])
    expect(warn('give 150, reply 140', 270)).toEqual([])
    expect(warn('give 150, reply 140, ask 20').map(({ is }) => is), 'an ask does not end a silence').toEqual(['long-silence'])
  })
  test('both at once, and before any contact', () => {
    expect(warn('ask 300, ask 200').map(({ is }) => is)).toEqual(['third-in-a-row', 'long-silence'])
    expect(warn('').map(({ is }) => is)).toEqual(['first-contact'])
  })
})

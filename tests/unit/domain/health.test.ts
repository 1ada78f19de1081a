import { describe, expect, test } from 'vitest'
import { afterReading, driftAfter, driftOf, type Health, healthOf } from '../../../src/domain/health'

const fresh: Health = { site: 'github', lastWellAt: null, missing: {} }
const after = (health: Health, ...pages: { misses?: string[], mark?: string, page?: string }[]) =>
  pages.reduce((held, { misses = ['headline'], mark = 'x', page = 'profile' }, index) => afterReading(held, { page, misses, mark, now: index + 1 }), health)

describe('what has been missing', () => {
  test('is no change of the site before enough different people lack it in a row', () => {
    const two = after(fresh, { mark: 'a' }, { mark: 'b' })
    expect(driftOf(two)).toEqual([])
    expect(driftOf(after(two, { mark: 'b' }, { mark: 'a' }))).toEqual([])
    expect(driftOf(after(fresh, { mark: 'a' }, { mark: 'b' }, { mark: 'c' }))).toEqual([{ page: 'profile', part: 'headline', since: 1, last: 3, count: driftAfter }])
  })

  test('is over with the first page that has it', () => {
    const drifted = after(fresh, { mark: 'a' }, { mark: 'b' }, { mark: 'c' }, { mark: 'd' })
    expect(driftOf(drifted)[0]?.count).toBe(4)
    const well = after(drifted, { misses: [], mark: 'e' })
    expect(well).toEqual({ site: 'github', lastWellAt: 1, missing: {} })
  })

  test('counts kinds of pages apart, and a page where nobody is found leaves the rest as it was', () => {
    const health = after(fresh, { misses: ['headline'] }, { misses: ['pinned'], page: 'list' }, { misses: ['person'], mark: 'b' })
    expect(Object.keys(health.missing)).toEqual(['profile:headline', 'list:pinned', 'profile:person'])
    expect(health.missing['profile:headline']?.count).toBe(1)
  })

  test('goes on counting reloads of one page once after the alarm', () => {
    const drifted = after(fresh, { mark: 'a' }, { mark: 'b' }, { mark: 'c' }, { mark: 'c' }, { mark: 'c' })
    expect(driftOf(drifted)[0]?.count).toBe(3)
    expect(drifted.missing['profile:headline']?.marks).toEqual(['c'])
  })

  test('does not hold cards that come while one scrolls, nor what a learned rule never looks for', () => {
    expect(after(fresh, { misses: ['activity:not-loaded', 'taught'] })).toEqual({ site: 'github', lastWellAt: 1, missing: {} })
  })
})

test('rows of the first version are understood: parts of profiles, seen once', () => {
  expect(healthOf({ site: 'github', lastWellAt: 5, missing: { pinned: 3 } })).toEqual({
    site: 'github', lastWellAt: 5, missing: { 'profile:pinned': { since: 3, last: 3, count: 1, marks: [] } },
  })
})

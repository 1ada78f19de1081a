import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stamped } from '../../../src/domain/record'
import { type Touchpoint, directions, touchChannels, touchKinds } from '../../../src/domain/touchpoint'
import { pointsOf, type WarmTouch, warmthOf } from '../../../src/nurture/warmth'
import { past } from './scenes'

const now = new Date(2026, 10, 23, 12).getTime()
const day = 86_400_000
const most = 900

function touch(daysAgo: number, kind: Touchpoint['kind'], direction: Touchpoint['direction'] = 'out', channel: Touchpoint['channel'] = 'site', topics: string[] = []): Touchpoint {
  return stamped(`t${daysAgo}${kind}${direction}`, { candidateId: 'c', kind, direction, channel, topics, note: '', at: now - daysAgo * day }, now)
}
const days = fc.integer({ min: 0, max: most })
const topics = fc.array(fc.constantFrom('rust', 'crdt', 'bees', 'choir'), { maxLength: 2 })
const any = fc.tuple(days, fc.constantFrom(...touchKinds), fc.constantFrom(...directions), fc.constantFrom(...touchChannels), topics).map(parts => touch(...parts))
const touches = fc.array(any, { maxLength: 30 })
const level = { new: 0, cold: 0, cool: 1, warm: 2, close: 3 }
const points = (list: readonly WarmTouch[], at = now) => pointsOf(warmthOf(list, at).parts)
const slack = 1e-9

describe('warmth', () => {
  test('nobody is judged without a contact', () => {
    expect(warmthOf([], now)).toMatchObject({ word: 'new', dots: 0, why: ['no contact logged yet'], raise: ['a first note about something they care about'] })
  })

  test('says why, and what would raise it, and never advises to ask', () => {
    const warmth = warmthOf([touch(19, 'casual', 'in'), touch(22, 'give'), touch(40, 'give'), touch(70, 'ask')], now)
    expect(warmth.word).toBe('warm')
    expect(warmth.why).toEqual(['last word theirs, 19 days ago', 'you gave twice, asked once'])
    expect(warmth.raise.length).toBeGreaterThan(0)
    fc.assert(fc.property(touches, list => {
      expect(warmthOf(list, now).raise.join()).not.toMatch(/\b(?:ask|pitch)/)
    }))
  })

  /** Relationships as a recruiter would call them; days ago. */
  test.each([
    ['one casual note, no reply', 'casual 5', 'cold'],
    ['three notes in a quarter, no reply', 'casual 80, casual 45, casual 10', 'cold'],
    ['two gifts, no reply', 'give 40, give 10', 'cold'],
    ['a reply more than a year ago', 'casual 402, reply 400', 'cold'],
    ['one exchange half a year ago', 'casual 202, reply 200', 'cold'],
    ['a rich year, then more than a year of silence', 'give 800, reply 798, give 700, reply 690, casual 600, reply 590, give 480, reply 470', 'cold'],
    ['one exchange three months ago', 'casual 102, reply 90', 'cool'],
    ['a reply and a gift, both a hundred days ago', 'give 120, casual 104, reply 100', 'cool'],
    ['two years of steady letters, the last five months ago', 'casual 700, reply 698, casual 600, reply 598, casual 500, reply 498, casual 400, reply 398, casual 300, reply 298, casual 200, reply 198, casual 152, reply 150', 'cool'],
    ['a reply last week, two gifts, one ask', 'ask 90, give 60, give 20, reply 7', 'warm'],
    ['two exchanges and a gift in the last two months', 'casual 60, reply 58, give 30, reply 25', 'warm'],
    ['three exchanges in half a year, the last three weeks ago', 'casual 155, reply 150, give 85, reply 80, give 60, casual 25, reply 20', 'warm'],
    ['met twice in person, something sent between', 'meeting 50, give 30, meeting 12', 'warm'],
    ['four months of frequent letters both ways with gifts, the last a week ago', 'give 95, reply 100, casual 68, reply 65, give 50, give 30, reply 35, casual 10, reply 7', 'close'],
    ['more than a year, often, both ways, with gifts, last week', 'casual 405, reply 400, casual 335, reply 330, give 245, reply 240, casual 175, reply 170, give 115, reply 110, casual 62, reply 60, give 35, reply 30, casual 9, reply 7', 'close'],
  ] as const)('%s', (_what, story, word) => {
    expect(warmthOf(past(story), now).word).toBe(word)
  })

  test('one-sided writing stays cool, however much is given', () => {
    fc.assert(fc.property(fc.array(fc.tuple(days, fc.constantFrom('give', 'casual', 'admin'), fc.constant('out'), fc.constantFrom('site', 'email')), { minLength: 1, maxLength: 60 }),
      list => {
        expect(level[warmthOf(list.map(parts => touch(...parts as Parameters<typeof touch>)), now).word]).toBeLessThanOrEqual(1)
      }))
  })

  test('an ask or a pitch never raises it, whenever and by whatever channel it came', () => {
    fc.assert(fc.property(touches, days, fc.constantFrom('ask', 'pitch'), fc.constantFrom(...touchChannels), topics, (list, ago, kind, channel, about) => {
      const after = [...list, touch(ago, kind as 'ask', 'out', channel, about)]
      expect(points(after)).toBeLessThanOrEqual(points(list) + slack)
      expect(level[warmthOf(after, now).word]).toBeLessThanOrEqual(level[warmthOf(list, now).word])
    }), { numRuns: 500 })
  })

  test('a word of theirs never lowers it, whenever and about whatever it came', () => {
    fc.assert(fc.property(touches, days, fc.constantFrom(...touchKinds), fc.constantFrom(...touchChannels), topics, (list, ago, kind, channel, about) => {
      const after = [...list, touch(ago, kind, 'in', channel, about)]
      expect(points(after)).toBeGreaterThanOrEqual(points(list) - slack)
      expect(level[warmthOf(after, now).word]).toBeGreaterThanOrEqual(level[warmthOf(list, now).word])
    }), { numRuns: 500 })
  })

  test('without contact it falls with time, and never rises', () => {
    fc.assert(fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 400 }), (list, later) => {
      expect(points(list, now + later * day)).toBeLessThanOrEqual(points(list) + slack)
    }), { numRuns: 500 })
    expect(points(past('give 12, reply 10'), now + 60 * day)).toBeLessThan(points(past('give 12, reply 10')) / 1.3)
  })

  test('what is said to raise it does', () => {
    const said = { 'a word from them': ['casual', 'in', 'site'], 'a call or a meeting': ['casual', 'out', 'in-person'], 'something given': ['give', 'out', 'site'], 'a casual note': ['casual', 'out', 'site'] } as const
    fc.assert(fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), list => {
      for (const words of warmthOf(list, now).raise) {
        const way = Object.entries(said).find(([start]) => words.startsWith(start))?.[1]
        if (way) expect(points([...list, touch(0, way[0], way[1], way[2])]), words).toBeGreaterThan(points(list))
        else expect(words).toBe('staying in touch as you do')
      }
    }))
  })

  test('every part stays between nothing and one, and the dots go with the word', () => {
    fc.assert(fc.property(touches, list => {
      const { parts, word, dots } = warmthOf(list, now)
      for (const part of Object.values(parts)) expect(part >= 0 && part <= 1, JSON.stringify(parts)).toBe(true)
      const range = { new: [0, 0], cold: [0, 0], cool: [1, 2], warm: [3, 3], close: [4, 5] }[word]
      expect(dots >= (range[0] ?? 0) && dots <= (range[1] ?? 0), `${word} ${dots}`).toBe(true)
    }))
  })

  test('what has not happened yet does not count', () => {
    expect(warmthOf([touch(-3, 'casual', 'in')], now).word).toBe('new')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../src/domain/day'
import { defaultSettings as settings } from '../../../../src/domain/settings'
import { calendarOf } from '../../../../src/nurture/rhythm/calendar'
import { freshStart, isOverwhelming } from '../../../../src/nurture/rhythm/fresh-start'
import { loadOf } from '../../../../src/nurture/rhythm/load'
import { moveKeys, moved, steppedDay } from '../../../../src/nurture/rhythm/move'
import { type Dealt, type DueOne, todaysFew } from '../../../../src/nurture/rhythm/today'

const today = '2026-11-23' // a Monday
const budget = { active: 3, dormant: 2 }
const calendar = calendarOf({ workingDays: [1, 2, 3, 4, 5], holidays: [{ day: '2026-12-25', name: 'Christmas Day' }], vacations: [{ from: '2026-12-28', to: '2027-01-08' }] })
const dealtWith = (active: number, dormant: number): Dealt[] => Array.from({ length: active + dormant }, (_, index) => ({ candidateId: `done-${index}`, pace: index < active ? 'active' as const : 'dormant' as const }))

const due = (id: string, more: Partial<DueOne['followUp']> = {}, candidateId = `of-${id}`): DueOne => ({
  candidate: { id: candidateId, cadence: null, tags: [] }, followUp: { id, kind: 'cadence', dueOn: today, snoozedFrom: null, pace: 'active', ...more },
})
const ids = (list: readonly DueOne[]) => list.map(({ followUp }) => followUp.id)

describe('working days', () => {
  test.each([
    ['2026-11-23', null], ['2026-11-28', { is: 'weekend' }], ['2026-12-25', { is: 'holiday', name: 'Christmas Day' }],
    ['2026-12-28', { is: 'vacation' }], ['2027-01-08', { is: 'vacation' }], ['2027-01-11', null],
  ])('%s', (day, off) => expect(calendar.off(day)).toEqual(off))

  test('the next and the one before leap over all of it', () => {
    expect(calendar.next('2026-12-25')).toBe('2027-01-11')
    expect(calendar.previous('2027-01-10')).toBe('2026-12-24')
    expect(calendar.count('2026-12-21', 28)).toBe(4 + 5)
  })

  test('time off that is written the wrong way round is its first day', () => {
    const own = calendarOf({ workingDays: [1], vacations: [{ from: '2026-11-23', to: '2026-11-20' }] })
    expect([own.off('2026-11-23'), own.off('2026-11-30')]).toEqual([{ is: 'vacation' }, null])
  })
})

describe('today’s few', () => {
  test('three of the active and two of the dormant, those first who have waited longest for their rhythm', () => {
    const many = [
      ...['a', 'b', 'c', 'd'].map((id, index) => due(id, { dueOn: addDays(today, -index) })),
      ...['x', 'y', 'z'].map((id, index) => due(id, { dueOn: addDays(today, -index), pace: 'dormant' })),
    ]
    const { shown, waiting } = todaysFew(many, [], settings, today)
    expect(ids(shown)).toEqual(['d', 'c', 'z', 'b', 'y'])
    expect(ids(waiting).sort()).toEqual(['a', 'x'])
  })

  test('what was set by hand is always shown, and counts', () => {
    const byHand = [due('m1', { kind: 'manual' }), due('m2', { kind: 'thanks' }), due('m3', { snoozedFrom: '2026-11-01' }), due('m4', { kind: 'manual' })]
    const { shown, waiting } = todaysFew([due('a'), due('b'), due('x', { pace: 'dormant' }), due('y', { pace: 'dormant' }), ...byHand], [], settings, today)
    expect(ids(shown)).toEqual(['m1', 'm2', 'm3', 'm4', 'x'])
    expect(ids(waiting)).toEqual(['a', 'b', 'y'])
  })

  test('a finished list does not fill up again', () => {
    const { shown, waiting } = todaysFew([due('a'), due('x', { pace: 'dormant' })], dealtWith(3, 2), settings, today)
    expect([ids(shown), ids(waiting)]).toEqual([[], ['a', 'x']])
  })

  test('never more suggestions than the budget, nobody lost, whatever is due', () => {
    const any = fc.record({
      kind: fc.constantFrom('cadence' as const, 'cadence' as const, 'manual' as const), pace: fc.constantFrom('active' as const, 'dormant' as const),
      late: fc.integer({ min: 0, max: 90 }), snoozed: fc.boolean(), who: fc.integer({ min: 0, max: 30 }),
    })
    fc.assert(fc.property(fc.array(any, { maxLength: 40 }), fc.nat(6), fc.nat(6), (list, active, dormant) => {
      const all = list.map(({ late, snoozed, who, ...more }, index) => due(String(index), { ...more, dueOn: addDays(today, -late), snoozedFrom: snoozed ? today : null }, `p${who}`))
      const { shown, waiting } = todaysFew(all, dealtWith(active, dormant), settings, today)
      expect(ids([...shown, ...waiting]).sort()).toEqual(ids(all).sort())
      const byHand = new Set(all.filter(({ followUp }) => followUp.kind !== 'cadence' || followUp.snoozedFrom !== null).map(({ candidate: { id } }) => id))
      const suggested = shown.filter(({ candidate: { id } }) => !byHand.has(id))
      expect(suggested.length).toBeLessThanOrEqual(Math.max(0, 5 - active - dormant - byHand.size))
      for (const one of waiting) expect(one.followUp.kind === 'cadence' && one.followUp.snoozedFrom === null).toBe(true)
    }))
  })
})

describe('a fresh start', () => {
  const overdue = Array.from({ length: 40 }, (_, index) => ({ id: `f${index}`, dueOn: addDays(today, -index), ideal: 60, pace: index % 2 ? 'active' as const : 'dormant' as const }))

  test('spreads all of it over the coming weeks, nobody lost, no day above the budget, the longest waiting first', () => {
    const standing = [{ day: '2026-11-24', pace: 'active' as const }]
    const days = freshStart({ overdue, standing, calendar, budget, today })
    expect([...days.keys()].sort()).toEqual(overdue.map(({ id }) => id).sort())
    const counts = new Map<string, number>()
    for (const day of days.values()) counts.set(day, (counts.get(day) ?? 0) + 1)
    expect(counts.get('2026-11-24')).toBe(4)
    for (const [day, count] of counts) {
      expect(calendar.off(day)).toBeNull()
      expect(day > today).toBe(true)
      expect(count).toBeLessThanOrEqual(5)
    }
    expect(days.get('f39')).toBe('2026-11-24')
    expect(['f1', 'f0'].map(id => (days.get(id) ?? '') > (days.get('f38') ?? ''))).toEqual([true, true])
  })

  test('is offered when more is overdue than two days hold', () => {
    expect([10, 11].map(count => isOverwhelming(count, budget))).toEqual([false, true])
  })
})

describe('the coming weeks', () => {
  test('twelve weeks from Monday on; what is overdue stands on today', () => {
    const weeks = loadOf([{ dueOn: '2026-11-01' }, { dueOn: '2026-11-23' }, { dueOn: '2026-12-25' }, { dueOn: '2027-06-01' }], { today: '2026-11-25', calendar, budget })
    expect(weeks.length).toBe(12)
    expect(weeks[0]?.monday).toBe('2026-11-23')
    expect(weeks[0]?.days[2]).toMatchObject({ day: '2026-11-25', off: null, most: 5, over: false })
    expect(weeks[0]?.days[2]?.items.length).toBe(2)
    expect(weeks[4]?.days[4]).toMatchObject({ day: '2026-12-25', off: { is: 'holiday', name: 'Christmas Day' }, most: 0, over: true })
    expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  })
})

describe('moving by hand', () => {
  test.each([
    ['2026-11-27', 'ArrowRight', '2026-11-30'], ['2026-11-30', 'ArrowLeft', '2026-11-27'], ['2026-11-24', 'ArrowDown', '2026-12-01'],
    ['2026-12-18', 'ArrowDown', '2027-01-11'], ['2026-11-24', 'ArrowUp', today], [today, 'ArrowLeft', today],
  ] as const)('from %s with %s to %s', (day, key, to) => expect(steppedDay(day, key, calendar, today)).toBe(to))

  test('keys lead to working days from today on, wherever one stands', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100 }), fc.constantFrom(...moveKeys), (passed, ahead, key) => {
      const start = addDays(today, passed)
      const to = steppedDay(addDays(start, ahead), key, calendar, start)
      expect(to >= start && (calendar.off(to) === null)).toBe(true)
    }))
  })

  const move = (to: string, there = 0) => moved({ from: '2026-12-01', to, today, there, most: 5, latest: '2026-12-20', calendar })
  test('any day from today on is allowed, and it is said what is odd about it', () => {
    expect(move('2026-12-03')).toEqual({ dueOn: '2026-12-03', off: null, crowded: false, lateBy: 0 })
    expect(move('2026-12-03', 5)).toMatchObject({ crowded: true })
    expect(move('2026-12-30')).toMatchObject({ off: { is: 'vacation' }, lateBy: 10 })
    expect([move('2026-11-22'), move('2026-12-01')]).toEqual([null, null])
  })
})

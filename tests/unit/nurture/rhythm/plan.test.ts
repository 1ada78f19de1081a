import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../../src/domain/day'
import { calendarOf } from '../../../../src/nurture/rhythm/calendar'
import { fitOf } from '../../../../src/nurture/rhythm/fit'
import { type PlanInput, type Wish, plan } from '../../../../src/nurture/rhythm/plan'

const from = '2026-11-23' // a Monday
const budget = { active: 3, dormant: 2 }
const plain = calendarOf({ workingDays: [1, 2, 3, 4, 5] })
const wish = (id: string, day: number, more: Partial<Wish> = {}): Wish => ({
  id, wanted: addDays(from, day), earliest: addDays(from, day), latest: addDays(from, day + 30), pace: 'active', planned: null, ...more,
})

const wishes = fc.array(fc.record({
  day: fc.integer({ min: -60, max: 120 }), early: fc.integer({ min: 0, max: 30 }), late: fc.integer({ min: 0, max: 60 }),
  pace: fc.constantFrom('active' as const, 'dormant' as const), planned: fc.option(fc.integer({ min: -20, max: 150 })),
}), { maxLength: 120 }).map(list => list.map(({ day, early, late, pace, planned }, index) => wish(`p${String(index).padStart(3, '0')}`, day, {
  pace, earliest: addDays(from, day - early), latest: addDays(from, day + late), planned: planned === null ? null : addDays(from, planned),
})))
const calendar = fc.record({
  holidays: fc.array(fc.integer({ min: 0, max: 60 }).map(day => ({ day: addDays(from, day), name: 'Harvest Day' })), { maxLength: 6 }),
  vacations: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 21 })).map(([start, length]) => ({ from: addDays(from, start), to: addDays(from, start + length) })), { maxLength: 2 }),
  workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
}).map(calendarOf)
const standing = fc.array(fc.record({ day: fc.integer({ min: 0, max: 60 }).map(day => addDays(from, day)), pace: fc.constantFrom('active' as const, 'dormant' as const) }), { maxLength: 40 })
const input = fc.record({ wishes, standing, calendar, budget: fc.record({ active: fc.integer({ min: 1, max: 4 }), dormant: fc.integer({ min: 1, max: 3 }) }), from: fc.constant(from) })

const perDay = ({ wishes: all }: PlanInput, days: Map<string, string>) => {
  const counts = new Map<string, { active: number, dormant: number }>()
  for (const { id, pace } of all) {
    const day = days.get(id) ?? ''
    const count = counts.get(day) ?? { active: 0, dormant: 0 }
    count[pace]++
    counts.set(day, count)
  }
  return counts
}

describe('a plan', () => {
  test('no day holds more than the budget, none is a day off, nobody is left out, and whoever comes late is named', () => {
    fc.assert(fc.property(input, given => {
      const { days, late, without } = plan(given)
      expect(without).toEqual([])
      expect(days.size).toBe(given.wishes.length)
      for (const [day, count] of perDay(given, days)) {
        expect(count.active).toBeLessThanOrEqual(given.budget.active)
        expect(count.dormant).toBeLessThanOrEqual(given.budget.dormant)
        expect(given.calendar.off(day)).toBeNull()
        expect(day >= from).toBe(true)
        const byHand = given.standing.filter(one => one.day === day).length
        const all = given.budget.active + given.budget.dormant
        expect(count.active + count.dormant + Math.min(byHand, all)).toBeLessThanOrEqual(all)
      }
      const lateIds = given.wishes.filter(({ id, latest }) => (days.get(id) ?? '') > latest).map(({ id }) => id).sort()
      expect(late.map(({ id }) => id).sort()).toEqual(lateIds)
      for (const { id, earliest } of given.wishes) expect((days.get(id) ?? '') >= (earliest > from ? earliest : from)).toBe(true)
    }))
  })

  test('planned anew it is the same, also the day after and in another order', () => {
    fc.assert(fc.property(input, given => {
      const once = plan(given)
      const seated = given.wishes.map(one => ({ ...one, planned: once.days.get(one.id) ?? null }))
      // Who was late may find a better day; everyone else stays.
      const inTime = seated.filter(one => !once.late.some(({ id }) => id === one.id))
      const again = plan({ ...given, wishes: [...inTime].reverse() })
      for (const { id, planned } of inTime) expect(again.days.get(id)).toBe(planned)
      const tomorrow = addDays(from, 1)
      const left = inTime.filter(({ planned }) => planned !== null && planned >= tomorrow)
      const later = plan({ ...given, from: tomorrow, wishes: left })
      for (const { id, planned } of left) expect(later.days.get(id)).toBe(planned)
    }))
  })

  test('time off moves only those who stood in it', () => {
    const many = Array.from({ length: 60 }, (_, index) => wish(`p${index}`, index % 40, { earliest: addDays(from, index % 40 - 5) }))
    const before = plan({ wishes: many, standing: [], calendar: plain, budget, from })
    const seated = many.map(one => ({ ...one, planned: before.days.get(one.id) ?? null }))
    const away = { from: '2026-12-07', to: '2026-12-11' }
    const after = plan({ wishes: seated, standing: [], calendar: calendarOf({ workingDays: [1, 2, 3, 4, 5], vacations: [away] }), budget, from })
    const moved = seated.filter(({ id, planned }) => after.days.get(id) !== planned)
    expect(moved.length).toBeGreaterThan(0)
    expect(moved.every(({ planned }) => planned !== null && planned >= away.from && planned <= away.to)).toBe(true)
  })

  test('what stands there by hand is never held back, and counts', () => {
    const { days } = plan({ wishes: [wish('a', 0), wish('b', 0), wish('c', 0)], standing: Array.from({ length: 4 }, () => ({ day: from, pace: 'active' as const })), calendar: plain, budget, from })
    expect([...days.values()].sort()).toEqual(['2026-11-24', '2026-11-24', '2026-11-24'])
  })

  test('the nearest free day is taken, before or after', () => {
    const full = Array.from({ length: 3 }, (_, index) => wish(`a${index}`, 7))
    const { days } = plan({ wishes: [...full, wish('near', 7, { earliest: from })], standing: [], calendar: plain, budget, from })
    expect(days.get('near')).toBe('2026-12-01') // the Monday is full, the Friday before lies further off
  })

  test('fifty thousand people are planned in about the steps that sorting them takes', () => {
    const off = { calls: 0 }
    const counting = { ...plain, off: (day: string) => { off.calls++; return plain.off(day) } }
    const many = Array.from({ length: 50_000 }, (_, index) => wish(`p${String(index).padStart(5, '0')}`, index % 60))
    const { days, late } = plan({ wishes: many, standing: [], calendar: counting, budget, from })
    expect(days.size).toBe(50_000)
    // One look a day of the calendar (46 years of three a day), none a person.
    expect(off.calls).toBeLessThan(25_000)
    expect(late.length).toBeGreaterThan(49_000)
    expect(Math.max(...[...perDay({ wishes: many, standing: [], calendar: plain, budget, from }, days).values()].map(({ active }) => active))).toBe(3)
  })
})

describe('whether it fits', () => {
  const shares = (count: number, ideal: number, pace: 'active' | 'dormant' = 'active', start = 0) =>
    Array.from({ length: count }, (_, index) => ({ id: `p${String(start + index).padStart(4, '0')}`, tempo: { ideal }, pace, unanswered: index % 3, silentFor: index % 400 }))

  test('a hundred at 90 days and two hundred at 180 do', () => {
    const fit = fitOf({ shares: [...shares(100, 90), ...shares(200, 180, 'dormant', 100)], calendar: plain, budget, from })
    expect(fit).toMatchObject({ fits: true, proposals: [], tooMany: 0 })
    expect(fit.purses.active.needed).toBeCloseTo(365 / 90 * 100 / 261, 1)
  })

  test('three hundred at 30 days do not: it says whom to lengthen, the silent first, and then they do', () => {
    const all = shares(300, 30)
    const fit = fitOf({ shares: all, calendar: plain, budget, from })
    expect(fit.fits).toBe(false)
    expect(fit.tooMany).toBe(0)
    expect(fit.proposals.length).toBeGreaterThan(0)
    expect(fit.proposals.every(({ from: old, to }) => to > old)).toBe(true)
    const longer = new Map(fit.proposals.map(({ id, to }) => [id, to]))
    const after = all.map(share => {
      const ideal = longer.get(share.id) ?? share.tempo.ideal
      return { ...share, tempo: { ideal }, pace: ideal >= 180 ? 'dormant' as const : 'active' as const }
    })
    expect(fitOf({ shares: after, calendar: plain, budget, from }).fits).toBe(true)
    const spared = all.filter(({ id }) => !longer.has(id))
    for (const one of spared) expect(one.unanswered).toBeLessThan(2)
  })

  test('with far too many it says how many are too many', () => {
    const fit = fitOf({ shares: shares(5_000, 60), calendar: plain, budget, from })
    expect(fit.fits).toBe(false)
    // Two dormant notes a working day and three to people at 60 days or more leave room for some hundreds.
    expect(fit.tooMany).toBeGreaterThan(4_000)
    expect(fit.tooMany).toBeLessThan(5_000)
    expect(fit.proposals.every(({ to }) => to <= 365)).toBe(true)
  })

  test('a plan is late exactly where the load does not fit', () => {
    const tight = Array.from({ length: 400 }, (_, index) => wish(`p${index}`, index % 60, { latest: addDays(from, index % 60 + 30) }))
    const { late } = plan({ wishes: tight, standing: [], calendar: plain, budget, from })
    expect(late.length).toBeGreaterThan(0)
    expect(late.every(({ day, latest }) => daysBetween(latest, day) > 0)).toBe(true)
  })
})

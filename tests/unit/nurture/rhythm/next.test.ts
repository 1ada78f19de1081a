import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, daysBetween } from '../../../../src/domain/day'
import { latestFor } from '../../../../src/domain/settings'
import { cadenceOf } from '../../../../src/nurture/cadence'
import { type Contact, cooldownOf, floorOf, gapAfter, isHeard, naturalGap, unansweredOf } from '../../../../src/nurture/rhythm/gap'
import { nextNote } from '../../../../src/nurture/rhythm/next'

const msPerDay = 86_400_000
const noon = new Date(2026, 0, 5, 12).getTime()
const out = (day: number): Contact => ({ at: noon + day * msPerDay, direction: 'out', channel: 'site' })
const reply = (day: number): Contact => ({ ...out(day), direction: 'in' })
const met = (day: number): Contact => ({ ...out(day), channel: 'in-person' })

const tempo = fc.integer({ min: 1, max: 365 }).map(ideal => ({ ideal, latest: latestFor(ideal) }))
const contact = fc.record({
  at: fc.integer({ min: 0, max: 2_000 }).map(day => noon + day * msPerDay),
  direction: fc.constantFrom('out' as const, 'in' as const),
  channel: fc.constantFrom('site' as const, 'email' as const, 'phone' as const, 'in-person' as const),
})
const history = fc.array(contact, { maxLength: 20 })
const lastOf = (contacts: readonly Contact[]) => Math.max(...contacts.map(({ at }) => at))
const next = (contacts: readonly Contact[], ideal = 60, now = noon) => nextNote({ tempo: { ideal, latest: latestFor(ideal) }, contacts, createdAt: noon, now })
const wanted = (contacts: readonly Contact[], ideal = 60) => {
  const note = next(contacts, ideal)
  return note.is === 'due' ? daysBetween(dayOf(noon), note.wanted) : note.is
}

describe('the next casual note', () => {
  test.each([
    ['nobody wrote yet: counted from the day they were saved', [], 60],
    ['they wrote: the rhythm', [reply(0)], 60],
    ['we met: the rhythm', [met(0)], 60],
    ['we wrote, no answer yet: later', [out(0)], 69],
    ['we wrote, they answered: the rhythm, from the answer', [out(0), reply(3)], 63],
    ['two without an answer: later still', [out(-60), out(0)], 78],
    ['one message in three parts is one message', [out(0), { ...out(0), at: noon + 60_000 }, { ...out(0), at: noon + 120_000 }], 69],
    ['three without an answer: none', [out(-120), out(-60), out(0)], 'resting'],
    ['any word of theirs ends the rest', [out(-120), out(-60), out(0), reply(5)], 65],
  ] as const)('%s', (_what, contacts, day) => {
    expect(wanted(contacts)).toBe(day)
  })

  test('follows a person who talks more often, and one who talks less often, the more the longer it goes on', () => {
    const every = (days: number, times: number) => Array.from({ length: times }, (_, index) => reply((index - times + 1) * days))
    expect([2, 4, 9].map(times => wanted(every(30, times)))).toEqual([50, 42, 36])
    expect([2, 4, 9].map(times => wanted(every(85, times)))).toEqual([65, 71, 77])
    expect(wanted(every(300, 9))).toBe(90)
    expect(wanted(every(15, 9))).toBe(30)
  })

  test('notes without an answer in between make the natural gap longer', () => {
    const tight = [reply(-100), reply(-50), reply(0)]
    const loose = [reply(-100), out(-50), reply(0)]
    expect(naturalGap(loose, { ideal: 60, latest: 90 })).toBeGreaterThan(naturalGap(tight, { ideal: 60, latest: 90 }))
  })

  test('says why then', () => {
    expect(next([reply(0)])).toMatchObject({ reason: '60 days after their last word' })
    expect(next([out(-60), out(0)])).toMatchObject({ reason: '78 days after your last note; 2 stand unanswered, so later than usual' })
    expect(next([reply(-30), reply(0)])).toMatchObject({ reason: '50 days after their last word, the gap that is usual between you' })
    expect(next([out(-120), out(-60), out(0)])).toEqual({ is: 'resting', since: dayOf(noon), reason: '3 notes without an answer' })
  })

  test('a long rhythm or a year of silence is dormant', () => {
    expect(next([reply(0)])).toMatchObject({ pace: 'active' })
    expect(next([reply(0)], 180)).toMatchObject({ pace: 'dormant' })
    expect(next([reply(0)], 60, noon + 365 * msPerDay)).toMatchObject({ pace: 'dormant' })
  })

  test('a round marked done without a contact starts the next one, and is no contact', () => {
    const round = nextNote({ tempo: { ideal: 60, latest: 90 }, contacts: [reply(0)], createdAt: noon, doneAt: noon + 70 * msPerDay, now: noon })
    expect(round).toMatchObject({ is: 'due', wanted: addDays(dayOf(noon), 130) })
  })
})

describe('properties', () => {
  test('never within the cooldown after a contact, nor past the latest day', () => {
    fc.assert(fc.property(history.filter(list => list.length > 0), tempo, (contacts, own) => {
      const note = nextNote({ tempo: own, contacts, createdAt: noon, now: lastOf(contacts) })
      if (note.is === 'resting') return
      const last = dayOf(lastOf(contacts))
      expect(daysBetween(last, note.earliest)).toBeGreaterThanOrEqual(cooldownOf(own))
      expect([note.earliest, note.wanted, note.latest]).toEqual([note.earliest, note.wanted, note.latest].sort())
      expect(daysBetween(last, note.wanted)).toBeLessThanOrEqual(own.latest)
    }))
  })

  test('any later contact moves it: our own puts it later or ends it, theirs counts anew from that day', () => {
    fc.assert(fc.property(history, tempo, fc.integer({ min: 1, max: 400 }), contact, (contacts, own, later, shape) => {
      const last = contacts.length > 0 ? lastOf(contacts) : noon
      const touch = { ...shape, at: last + later * msPerDay }
      const at = (list: readonly Contact[]) => nextNote({ tempo: own, contacts: list, createdAt: noon, now: touch.at })
      const before = at(contacts)
      const after = at([...contacts, touch])
      if (isHeard(touch)) {
        expect(after).toMatchObject({ is: 'due' })
        if (after.is === 'due') expect(daysBetween(dayOf(touch.at), after.wanted)).toBe(naturalGap([...contacts, touch], own))
      } else if (after.is === 'due') {
        expect(before.is).toBe('due')
        if (before.is === 'due') expect(after.wanted > before.wanted).toBe(true)
      }
    }))
  })

  test('an unanswered note never brings the next one nearer, a reply never puts it further than silence would', () => {
    fc.assert(fc.property(history, tempo, fc.integer({ min: 2, max: 200 }), (contacts, own, later) => {
      const at = (contacts.length > 0 ? lastOf(contacts) : noon) + later * msPerDay
      const ours = gapAfter([...contacts, { at, direction: 'out', channel: 'site' }], own)
      const before = gapAfter(contacts, own)
      if (ours !== null) expect(ours).toBeGreaterThanOrEqual(before ?? Infinity)
      const theirs = gapAfter([...contacts, { at, direction: 'in', channel: 'site' }], own)
      expect(theirs).toBe(naturalGap([...contacts, { at, direction: 'in', channel: 'site' }], own))
      expect(unansweredOf([...contacts, { at, direction: 'in', channel: 'site' }])).toBe(0)
    }))
  })

  test('the learned gap stays between floor and latest, and does not hang on the order of the contacts', () => {
    fc.assert(fc.property(history, tempo, (contacts, own) => {
      const gap = naturalGap(contacts, own)
      expect(gap).toBeGreaterThanOrEqual(floorOf(own))
      expect(gap).toBeLessThanOrEqual(own.latest)
      expect(naturalGap([...contacts].reverse(), own)).toBe(gap)
    }))
  })
})

test('the rhythm is the candidate’s own, else the shortest of their tags, else the stage’s, else the default', () => {
  const settings = { cadence: 60, cadenceByTag: [{ tag: 'Rust', ideal: 90 }, { tag: 'silver', ideal: 30 }], cadenceByStage: [{ stage: 'warm' as const, ideal: 45 }] }
  expect(cadenceOf({ cadence: { ideal: 7, latest: 9 }, tags: ['rust'] }, settings, 'warm')).toEqual({ ideal: 7, latest: 9 })
  expect(cadenceOf({ cadence: null, tags: ['rust', 'Silver'] }, settings, 'warm').ideal).toBe(30)
  expect(cadenceOf({ cadence: null, tags: ['go'] }, settings, 'warm').ideal).toBe(45)
  expect(cadenceOf({ cadence: null, tags: [] }, settings, 'cold').ideal).toBe(60)
})

test('a stage set by hand has its rhythm before the word of warmth has one', () => {
  const settings = { cadence: 60, cadenceByStage: [{ stage: 'warm' as const, ideal: 45 }, { stage: 'placed' as const, ideal: 180 }] }
  expect(cadenceOf({ cadence: null, stage: 'placed' }, settings, 'warm').ideal).toBe(180)
  expect(cadenceOf({ cadence: null, stage: 'in-touch' }, settings, 'warm').ideal).toBe(45)
  expect(cadenceOf({ cadence: null, stage: null }, settings, 'cold').ideal).toBe(60)
})

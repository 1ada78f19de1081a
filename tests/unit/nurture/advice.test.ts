import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../src/domain/day'
import { needKinds } from '../../../src/domain/need'
import { outcomeReasons } from '../../../src/domain/outcome'
import { directions, touchChannels, touchKinds } from '../../../src/domain/touchpoint'
import { type AdviceInput, adviceOf } from '../../../src/nurture/advice'
import { gateOf } from '../../../src/nurture/gate'
import { balanceOf, mostInARow } from '../../../src/nurture/ledger'
import { calendarOf } from '../../../src/nurture/rhythm/calendar'
import { cooldownOf, unansweredOf } from '../../../src/nurture/rhythm/gap'
import { daysAgo, loop, need, no, now, past, suiting, today, touch } from './scenes'

const days = fc.integer({ min: 0, max: 500 })
const touches = fc.array(fc.tuple(fc.constantFrom(...touchKinds), fc.constantFrom(...directions), fc.constantFrom(...touchChannels), days), { maxLength: 16 })
  .map(list => list.map(([kind, direction, channel, ago], index) => {
    const made = touch('casual', ago, { kind, direction, channel })
    return { ...made, at: made.at - 3_600_000 + index }
  }))
const needs = fc.array(fc.tuple(fc.constantFrom(...needKinds), fc.constantFrom('remote only', 'not below 90k', 'Rust', 'Berlin', 'CV feedback', 'from spring', 'on-call')), { maxLength: 3 })
  .map(list => list.map(([kind, text]) => need(`${kind} ${text}`)))
const openings = fc.option(fc.record({ remote: fc.constantFrom('no' as const, 'hybrid' as const, 'yes' as const), visa: fc.constantFrom(true, false, null) }).map(facts => ({ ...suiting, ...facts })))
const outcomes = fc.option(fc.tuple(fc.constantFrom('passed' as const, 'no-offer' as const), fc.constantFrom(...outcomeReasons), days, fc.option(fc.integer({ min: -100, max: 100 })))
  .map(([kind, reason, ago, until]) => no(kind, reason, ago, until === null ? null : daysAgo(until))))
const loops = fc.array(fc.constantFrom(loop('advice', { asked: 30, answered: 20 }), loop('referral', { answered: 40, thanked: 30 }), loop('help', { asked: 3 }), loop('introduction', {})), { maxLength: 2 })

const inputs: fc.Arbitrary<AdviceInput> = fc.record({ touchpoints: touches, needs, opening: openings, outcome: outcomes, loops, ideal: fc.constantFrom(7, 14, 30, 90, 180) })
  .map(({ ideal, ...rest }) => ({
    ...rest, cadence: { ideal, latest: Math.round(ideal * 1.5) }, topics: [{ id: 'crdt', label: 'CRDTs' }], location: 'Berlin', now, createdAt: null, calendar: calendarOf({ workingDays: [1, 2, 3, 4, 5] }),
  }))
const check = (holds: (input: AdviceInput, advice: ReturnType<typeof adviceOf>) => void) =>
  fc.assert(fc.property(inputs, input => { holds(input, adviceOf(input)) }), { numRuns: 600 })

describe('advice, whatever happened between two people', () => {
  test('no casual note within the cooldown after any contact', () => {
    check(({ touchpoints, cadence }, { next }) => {
      if (next.kind !== 'casual' || touchpoints.length === 0) return
      const last = dayOf(Math.max(...touchpoints.map(({ at }) => at)))
      expect((next.on ?? '') >= addDays(last, cooldownOf(cadence)), next.why).toBe(true)
    })
  })

  test('a pitch only through the gate, and never where something conflicts', () => {
    check((_input, { next, gate }) => {
      if (next.kind === 'pitch') expect(gate?.ready).toBe(true)
      if (gate?.ready) expect([...gate.missing, ...gate.conflicts]).toEqual([])
    })
  })

  test('neither an ask nor a pitch as the third in a row, nor on more asks than gives', () => {
    check(({ touchpoints }, { next }) => {
      if (next.kind !== 'ask' && next.kind !== 'pitch') return
      const { gives, asks, asksInARow } = balanceOf(touchpoints)
      expect(asksInARow).toBeLessThan(mostInARow)
      expect(gives).toBeGreaterThan(asks)
    })
  })

  test('nothing but thanks, answers and the track after a no once three notes stand unanswered', () => {
    check(({ touchpoints, outcome }, { next }) => {
      if (unansweredOf(touchpoints) < 3 || outcome) return
      expect(['wait', 'thank', 'give']).toContain(next.kind)
      if (next.kind === 'give') expect(next.why).toMatch(/^Answer/)
    })
  })

  test('what is due is never in the past nor on a weekend, and every step says why', () => {
    check((_input, { next, followUp }) => {
      expect(next.why.length).toBeGreaterThan(10)
      if (next.on) expect(next.on >= today, next.why).toBe(true)
      if (!followUp) return
      expect(followUp.at >= today).toBe(true)
      expect(new Date(`${followUp.at}T00:00:00Z`).getUTCDay() % 6).not.toBe(0)
    })
  })

  test('after a no, never a pitch before a word that was none', () => {
    check(({ outcome, touchpoints }, { next }) => {
      if (next.kind !== 'pitch' || !outcome) return
      expect(touchpoints.some(({ at, kind, direction }) => at > outcome.at && (direction === 'in' || (kind !== 'ask' && kind !== 'pitch')))).toBe(true)
    })
  })

  test('sentences speak of what happened, never of what somebody is like', () => {
    check((_input, { next, gate, warmth }) => {
      expect([next.why, gate?.sentence ?? '', ...warmth.why, ...warmth.raise].join(' ')).not.toMatch(/\b(?:score|rank|rude|lazy|bad|unreliable|difficult|ignor\w*|ghost\w*|worth (?:less|nothing))\b/i)
    })
  })
})

describe('the follow-up', () => {
  const of = (more: Partial<AdviceInput>) => adviceOf({
    touchpoints: [], needs: [], opening: null, outcome: null, loops: [], cadence: { ideal: 30, latest: 45 }, topics: [], location: '', now, createdAt: null, calendar: calendarOf({ workingDays: [1, 2, 3, 4, 5] }), ...more,
  }).followUp
  test.each([
    ['nothing logged: today', {}, today],
    ['a reply ten days ago: a rhythm later, on a working day', { touchpoints: past('casual 12, reply 10') }, '2026-12-14'],
    ['long overdue: today', { touchpoints: past('casual 202, reply 200') }, today],
    ['three unanswered: none', { touchpoints: past('casual 120, casual 80, casual 40') }, null],
    ['thanks owed: today', { touchpoints: past('ask 5, reply 3'), loops: [loop('advice', { asked: 5, answered: 3 })] }, today],
    ['a no five days ago: the thanks', { touchpoints: past('pitch 6, reply 5'), outcome: no('passed', 'pay', 5) }, '2026-12-02'],
    ['a no 40 days ago, thanked: the casual note', { touchpoints: past('pitch 41, reply 40, thanks 20'), outcome: no('passed', 'pay', 40) }, '2026-12-14'],
  ] as const)('%s', (_what, more, at) => {
    expect(of(more as Partial<AdviceInput>)?.at ?? null).toBe(at)
  })
})

describe('the gate, whatever happened before', () => {
  const gateFor = (input: AdviceInput, more: AdviceInput['touchpoints'] = []) =>
    gateOf({ ...input, touchpoints: [...input.touchpoints, ...more], opening: input.opening ?? suiting })

  test('asking never opens it', () => {
    fc.assert(fc.property(inputs, days, fc.constantFrom('ask', 'pitch'), fc.constantFrom(...touchChannels), (input, ago, kind, channel) => {
      const asked = { ...touch(kind, ago, { channel }), at: touch(kind, ago).at - 3_600_000 }
      if (!gateFor(input).ready && input.touchpoints.length > 0) expect(gateFor(input, [asked]).ready).toBe(false)
    }), { numRuns: 800 })
  })

  test('a need more never opens it, and what is said of it is in its own words', () => {
    fc.assert(fc.property(inputs, fc.constantFrom('must remote only', 'never Rust', 'must not below 200k', 'must Lisbon'), (input, words) => {
      const before = gateFor({ ...input, outcome: null })
      const after = gateFor({ ...input, outcome: null, needs: [...input.needs, need(words)] })
      if (!before.ready) expect(after.ready).toBe(false)
      expect(after.conflicts.length).toBeGreaterThanOrEqual(before.conflicts.length)
    }))
  })
})

test('a day that the plan of everybody gave is the day of the next step, not the one it would have alone', () => {
  const input: AdviceInput = {
    touchpoints: [touch('casual', 30, { direction: 'in' })], needs: [], opening: null, outcome: null, loops: [], cadence: { ideal: 60, latest: 90 },
    topics: [], location: '', now, createdAt: null, calendar: calendarOf({ workingDays: [1, 2, 3, 4, 5] }),
  }
  const alone = adviceOf(input).next.on
  const planned = addDays(alone ?? today, 9)
  expect(adviceOf({ ...input, planned }).next).toMatchObject({ kind: 'casual', on: planned })
})

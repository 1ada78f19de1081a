import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../../src/domain/elements'
import { patched, stamped } from '../../../src/domain/record'
import { type Cell, type Row, type State, type Travelling, keyOf } from '../../../src/domain/handover'
import { cellOfGrave, cellOfRow, joinedStates, stateOf } from '../../../src/exchange/handover/state'
import { stateIn, storedAs } from '../../../src/exchange/handover/store'
import { viewOf } from '../../../src/exchange/handover/view'

const runs = { numRuns: 1_000 }
/** Few ids, few moments, few values: so that everything collides with everything. */
const idOf = (letter: string) => (n: number) => `${letter.repeat(8)}-0000-7000-8000-00000000000${n}`
const people = idOf('a')
const id = (letter: string) => fc.integer({ min: 0, max: 3 }).map(idOf(letter))
const person = id('a')
const at = fc.integer({ min: 1, max: 6 })
const word = fc.constantFrom('', 'Ghent', 'Lisbon', 'Tidepool')

/** A record of which each field may have been written at any time. */
function records(table: Travelling, ids: fc.Arbitrary<string>, fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Cell> {
  return fc.tuple(ids, at, fc.record(fields), fc.record(Object.fromEntries(Object.keys(fields).map(name => [name, at]))), fc.option(at, { freq: 4 }))
    .map(([key, createdAt, values, times, alive]) => {
      const later = Object.fromEntries(Object.entries(times).map(([name, time]) => [name, Math.max(time, createdAt)]))
      return cellOfRow(table, { id: key, createdAt, updatedAt: createdAt, ...values, times: { ...later, ...alive === null ? {} : { alive } } } as Row)
    })
}

const candidates = records('candidates', person, {
  name: word, headline: word, typed: fc.subarray(['name', 'headline']), tags: fc.subarray(['rust', 'choir']), channels: fc.subarray([{ kind: 'phone', value: '1', label: 'home' }, { kind: 'phone', value: '1', label: '' }], { maxLength: 1 }),
  paused: fc.boolean(),
})
const graves = fc.oneof(
  fc.tuple(person, at).map(([key, when]) => cellOfGrave('candidates', { id: key, table: 'candidates', at: when })),
  fc.tuple(person, at, person).filter(([key, , into]) => key !== into).map(([key, when, into]) => cellOfGrave('candidates', { id: key, table: 'candidates', at: when, into })),
  fc.tuple(id('b'), at).map(([key, when]) => cellOfGrave('profiles', { id: key, table: 'profiles', at: when })),
  fc.tuple(id('c'), at).map(([key, when]) => cellOfGrave('signals', { id: key, table: 'signals', at: when, of: people(when % 4) })),
)
const cells = fc.oneof(
  { arbitrary: candidates, weight: 4 },
  { arbitrary: records('profiles', id('b'), { candidateId: person, site: fc.constant('github'), handle: fc.constantFrom('x', 'y'), headline: word, lastReadAt: at }), weight: 3 },
  { arbitrary: records('signals', id('c'), { candidateId: person, profileId: fc.option(id('b')), source: fc.constant('github'), key: fc.constantFrom('k', 'l'), title: word, saved: fc.boolean(), firstSeenAt: at, lastSeenAt: at }), weight: 3 },
  records('topicMarks', id('d'), { candidateId: person, topic: fc.constantFrom('rust', 'choir'), mark: fc.constantFrom('hidden', 'refused') }),
  records('notes', id('e'), { candidateId: person, text: word }),
  records('followUps', id('f'), { candidateId: person, step: fc.constantFrom('thanks', undefined), open: fc.constantFrom(0, 1), doneAt: fc.option(at) }),
  records('referrals', id('9'), { fromId: person, toId: person, outcome: word }),
  records('refusals', id('8'), { a: person, b: fc.oneof(person, fc.constant('github/x')) }),
  { arbitrary: graves, weight: 3 },
)
const states: fc.Arbitrary<State> = fc.array(cells, { maxLength: 14 }).map(stateOf)

const text = (state: State) => canonical([...state].sort(([a], [b]) => a < b ? -1 : 1))
const shown = (state: State) => {
  const { rows, hidden } = viewOf(state)
  return canonical([[...rows].sort(([a], [b]) => a < b ? -1 : 1), [...hidden].sort(([a], [b]) => a < b ? -1 : 1)])
}

describe('what two computers know together', () => {
  test('does not depend on who gives to whom', () => {
    fc.assert(fc.property(states, states, (a, b) => {
      expect(text(joinedStates(a, b))).toBe(text(joinedStates(b, a)))
      expect(shown(joinedStates(a, b))).toBe(shown(joinedStates(b, a)))
    }), runs)
  })

  test('does not depend on who met whom first', () => {
    fc.assert(fc.property(states, states, states, (a, b, c) => {
      const [left, right] = [joinedStates(joinedStates(a, b), c), joinedStates(a, joinedStates(b, c))]
      expect(text(left)).toBe(text(right))
      expect(shown(left)).toBe(shown(right))
    }), runs)
  })

  test('is not changed by being told again', () => {
    fc.assert(fc.property(states, states, (a, b) => {
      const both = joinedStates(a, b)
      expect(text(joinedStates(a, a))).toBe(text(a))
      expect(text(joinedStates(both, b))).toBe(text(both))
    }), runs)
  })

  test('is the same for three computers, in whatever order they meet', () => {
    const meetings = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 8 })
    fc.assert(fc.property(fc.tuple(states, states, states), meetings, (start, random) => {
      const desks: State[] = [...start]
      const all = start.reduce((a, b) => joinedStates(a, b))
      const everyone: [number, number][] = [[0, 1], [1, 2], [2, 0], [0, 1], [1, 2], [2, 0]]
      for (const [from, to] of [...random, ...everyone]) desks[to] = joinedStates(stateIn(storedAs(desks[to] ?? new Map())), desks[from] ?? new Map())
      for (const desk of desks) expect([text(desk), shown(desk)]).toEqual([text(all), shown(all)])
    }), runs)
  })

  test('survives the database: what is stored of a state is that state', () => {
    fc.assert(fc.property(states, state => { expect(text(stateIn(storedAs(state)))).toBe(text(state)) }), runs)
  })
})

describe('what is shown', () => {
  const known = (...list: Cell[]) => viewOf(stateOf(list))

  test('holds each thing once, and nothing of nobody', () => {
    fc.assert(fc.property(states, state => {
      const { rows } = viewOf(state)
      const all = [...rows.values()]
      const keys = all.flatMap(({ table, row }) => table === 'profiles' ? [`p ${String(row.handle)}`] : table === 'signals' ? [`s ${String(row.candidateId)} ${String(row.key)}`]
        : table === 'topicMarks' ? [`m ${String(row.candidateId)} ${String(row.topic)}`] : table === 'refusals' ? [`r ${String(row.a)} ${String(row.b)}`] : [])
      expect(keys).toHaveLength(new Set(keys).size)
      for (const { row } of all) {
        for (const owner of [row.candidateId, row.fromId, row.toId].filter(one => typeof one === 'string')) expect(rows.has(keyOf({ table: 'candidates', id: owner }))).toBe(true)
      }
    }), runs)
  })

  const ilse = (n: number, now: number, fields: Record<string, unknown>) => cellOfRow('candidates', stamped<Record<string, unknown>>(people(n), { name: 'Ilse Okafor', headline: '', typed: [], tags: [], ...fields }, now))
  const profile = (n: number, owner: number, now: number) => cellOfRow('profiles', stamped<Record<string, unknown>>(idOf('b')(n), { candidateId: people(owner), site: 'github', handle: 'ilse' }, now))

  test('is one candidate where two saved the same person; nothing said beats something said', () => {
    const { rows } = known(ilse(1, 10, { headline: 'Storage', tags: ['rust'] }), profile(1, 1, 10), ilse(2, 20, { company: 'Tidepool', tags: ['choir'] }), profile(2, 2, 20))
    expect([...rows.values()].map(({ table, row }) => [table, row.id, row.candidateId])).toEqual([['candidates', people(1), undefined], ['profiles', idOf('b')(1), people(1)]])
    expect(rows.get(`candidates/${people(1)}`)?.row).toMatchObject({ headline: 'Storage', company: 'Tidepool', tags: expect.arrayContaining(['choir', 'rust']) as unknown })
  })

  test('keeps what was typed before what a page said later', () => {
    const { rows } = known(ilse(1, 10, { headline: 'My words', typed: ['headline'] }), profile(1, 1, 10), ilse(2, 20, { headline: 'Their page' }), profile(2, 2, 20))
    expect(rows.get(`candidates/${people(1)}`)?.row.headline).toBe('My words')
  })

  test('keeps both where each was joined into the other', () => {
    const joined = (n: number, into: number) => cellOfGrave('candidates', { id: people(n), table: 'candidates', at: 30, into: people(into) })
    expect([...known(ilse(1, 10, {}), ilse(2, 10, {}), joined(1, 2), joined(2, 1)).rows.keys()]).toEqual([`candidates/${people(1)}`])
  })

  test('leaves a removed person removed, whatever was edited since, until somebody brings them back', () => {
    const grave = cellOfGrave('candidates', { id: people(1), table: 'candidates', at: 15 })
    const edited = patched(ilse(1, 10, {}).row as Row, { headline: 'later' }, 20)
    expect(known(cellOfRow('candidates', edited), grave).rows.size).toBe(0)
    expect(known(cellOfRow('candidates', { ...edited, times: { ...edited.times, alive: 21 } }), grave).rows.size).toBe(1)
  })

  test('what one adds to a list and another takes away both hold', () => {
    const first = ilse(1, 10, { tags: ['rust', 'choir'] }).row as Row
    const [less, more] = [patched(first, { tags: ['choir'] } as Partial<Row>, 20), patched(first, { tags: ['rust', 'choir', 'clocks'] } as Partial<Row>, 15)]
    expect(known(cellOfRow('candidates', less), cellOfRow('candidates', more)).rows.get(`candidates/${people(1)}`)?.row.tags).toEqual(['choir', 'clocks'])
  })

  test('an edit holds after a change from a computer whose clock is ahead', () => {
    const ahead = patched(ilse(1, 10, {}).row as Row, { headline: 'from the future' } as Partial<Row>, 1_000)
    expect(patched(ahead, { headline: 'here' } as Partial<Row>, 20).times.headline).toBe(1_001)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addCandidate, editCandidate, removeCandidate, restoreCandidate, setChannels } from '../../src/db/commands/candidates'
import { saveCapture } from '../../src/db/commands/captures'
import { addNote, editNote, removeNote } from '../../src/db/commands/notes'
import { markTopic, tellInterest } from '../../src/db/commands/interests'
import { mergePeople, unmergePeople } from '../../src/db/commands/merge'
import { addReferral } from '../../src/db/commands/referrals'
import { logTouch } from '../../src/db/commands/touchpoints'
import { beginHandover, takeIn } from '../../src/db/commands/handover'
import { undoImport } from '../../src/db/commands/batches'
import { heldOf, readMark } from '../../src/db/queries/handover'
import { canonical } from '../../src/domain/elements'
import type { Held, Recruiter, State } from '../../src/domain/handover'
import { joining } from '../../src/exchange/handover'
import { foundIds } from '../../src/db/queries/desk-find'
import { capture, freshContext } from '../support/database'

type Desk = ReturnType<typeof freshContext>

/** What a file for another computer of the same recruiter would hold. */
async function told(desk: Desk, chosen: string[] | null = null, to: 'own' | 'colleague' = 'own'): Promise<{ from: Recruiter, state: State }> {
  desk.now += 1_000
  const { me: from } = await beginHandover(desk, { name: '', people: 0 })
  return { from, state: joining.stateIn(await heldOf(desk.db, chosen, from.id, to === 'own')) }
}

async function give(from: Desk, to: Desk, chosen: string[] | null = null, kind: 'own' | 'colleague' = 'own') {
  const { from: recruiter, state } = await told(from, chosen, kind)
  to.now = Math.max(to.now, from.now) + 1_000
  return takeIn(to, joining, { name: 'kith.kith', from: recruiter, to: kind, recruiters: [], state })
}

/** Everything that is known, and everything that is shown, as text. What each computer plans and derives for itself is left aside. */
function textOf(state: State, shown: Held['rows']): string {
  const rows = shown.map(({ table, row }) => [`${table}/${row.id}`, joining.normal(row)] as const)
  return canonical([[...state], rows].map(list => [...list].sort(([a], [b]) => a < b ? -1 : 1).filter(([key]) => !String(key).startsWith('followUps/'))))
}

async function dump(desk: Desk): Promise<string> {
  const held = await heldOf(desk.db, null, (await readMark(desk.db))?.me.id ?? '', true)
  return textOf(joining.stateIn(held), held.rows)
}

const names = ['Ilse Okafor', 'Ravi Duarte', 'Noor Lindqvist']
const anyone = async (desk: Desk, pick: number) => {
  const ids = await desk.db.candidates.orderBy('id').primaryKeys()
  return ids.length > 0 ? ids[pick % ids.length] ?? '' : ''
}

const acts: Record<string, (desk: Desk, a: number, b: number) => Promise<unknown>> = {
  add: (desk, a) => addCandidate(desk, { name: names[a % 3] ?? '' }),
  save: (desk, a) => saveCapture(desk, capture({ handle: a % 2 ? 'ilse-okafor' : 'ravi-duarte', profileUrl: `https://github.com/${a % 2 ? 'ilse-okafor' : 'ravi-duarte'}`, name: names[a % 2] ?? '' }), () => true),
  edit: async (desk, a, b) => editCandidate(desk, { candidateId: await anyone(desk, a), patch: b % 2 ? { location: `Ghent ${b}` } : { tags: ['rust', 'choir', 'clocks'].slice(b % 3) } }),
  channels: async (desk, a, b) => setChannels(desk, { candidateId: await anyone(desk, a), channels: [{ kind: 'phone', value: `+32 ${b % 2}`, label: '' }] }),
  note: async (desk, a, b) => addNote(desk, { candidateId: await anyone(desk, a), text: `note ${b}` }),
  editNote: async (desk, a, b) => editNote(desk, { noteId: (await desk.db.notes.orderBy('id').primaryKeys())[a % 3] ?? '', text: `again ${b}` }),
  removeNote: async (desk, a) => removeNote(desk, { noteId: (await desk.db.notes.orderBy('id').primaryKeys())[a % 3] ?? '' }),
  tell: async (desk, a, b) => tellInterest(desk, { candidateId: await anyone(desk, a), title: `choir ${b % 2}` }),
  mark: async (desk, a, b) => markTopic(desk, { candidateId: await anyone(desk, a), topic: 'rust', mark: b % 3 === 0 ? null : b % 3 === 1 ? 'hidden' : 'kept' }),
  touch: async (desk, a) => logTouch(desk, { candidateIds: [await anyone(desk, a)], kind: 'casual', direction: 'out', channel: 'site', topics: [], note: '', at: desk.now }),
  refer: async (desk, a, b) => addReferral(desk, { fromId: await anyone(desk, a), toId: await anyone(desk, a + 1 + b), at: desk.now }),
  merge: async (desk, a, b) => mergePeople(desk, { candidateIds: [await anyone(desk, a), await anyone(desk, a + 1 + b)], why: '' }),
  unmerge: async desk => unmergePeople(desk, { mergeId: (await desk.db.merges.toCollection().primaryKeys())[0] ?? '' }),
  remove: async (desk, a) => removeCandidate(desk, { candidateId: await anyone(desk, a) }),
  restore: async desk => restoreCandidate(desk, { candidateId: (await desk.db.trash.toCollection().primaryKeys())[0] ?? '' }),
}

interface Step { who: number, act: string, a: number, b: number }
const step = fc.record({ who: fc.integer({ min: 0, max: 2 }), act: fc.constantFrom(...Object.keys(acts), 'save', 'add', 'give', 'give'), a: fc.nat(5), b: fc.nat(5) })
const order = fc.shuffledSubarray([[0, 1], [1, 0], [0, 2], [2, 0], [1, 2], [2, 1]] as [number, number][], { minLength: 6 })

async function live(steps: readonly Step[]): Promise<Desk[]> {
  const desks = [freshContext(), freshContext(), freshContext()]
  for (const { who, act, a, b } of steps) {
    const desk = desks[who] as Desk
    for (const one of desks) one.now += 60_000
    if (act === 'give') await give(desk, desks[(who + 1 + a % 2) % 3] as Desk)
    // What cannot be done with an empty desk, or a pair that is one person already, is said and changes nothing.
    else await acts[act]?.(desk, a, b).catch((error: unknown) => { if (!(error instanceof Error) || error.name !== 'KithError') throw error })
  }
  return desks
}

describe('three computers', () => {
  test('that did anything and met in any order know and show the same', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 22 }), order, async (steps, meetings) => {
      const desks = await live(steps)
      const states = (await Promise.all(desks.map(desk => told(desk)))).map(({ state }) => state)
      const all = states.reduce((a, b) => joining.joinedStates(a, b))
      for (let round = 0; round < 2; round++) for (const [from, to] of meetings) await give(desks[from] as Desk, desks[to] as Desk)
      const expected = textOf(all, joining.storedAs(all).rows)
      for (const desk of desks) expect(await dump(desk)).toBe(expected)
      for (const desk of desks) await desk.db.delete()
    }), { numRuns: Number(process.env.RUNS ?? 60) })
  }, 600_000)
})

describe('two recruiters', () => {
  const ilse = () => capture()
  const both = async () => {
    const [here, there] = [freshContext(), freshContext()]
    const { candidateId } = await saveCapture(here, ilse(), () => true)
    await addNote(here, { candidateId, text: 'met at the choir' })
    there.pass(1)
    const other = await saveCapture(there, ilse(), () => true)
    await addNote(there, { candidateId: other.candidateId, text: 'asked about Ghent' })
    await logTouch(there, { candidateIds: [other.candidateId], kind: 'casual', direction: 'out', channel: 'email', topics: [], note: '', at: there.now })
    return { here, there, candidateId, other: other.candidateId }
  }

  test('who saved the same person independently end with one candidate, on both sides', async () => {
    const { here, there, candidateId, other } = await both()
    await give(here, there, null, 'colleague')
    await give(there, here, null, 'colleague')
    for (const { db } of [here, there]) {
      expect(await db.candidates.toCollection().primaryKeys()).toEqual([candidateId])
      expect((await db.notes.orderBy('id').toArray()).map(note => [note.candidateId, note.text])).toEqual([[candidateId, 'met at the choir'], [candidateId, 'asked about Ghent']])
      expect(await db.profiles.count()).toBe(1)
      expect((await db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()).filter(({ kind }) => kind === 'cadence')).toHaveLength(1)
      expect(await foundIds(db, 'choir')).toEqual([candidateId])
      expect(await db.search.get(other)).toBeUndefined()
      expect(await db.desk.toCollection().primaryKeys()).toEqual([candidateId])
    }
    expect(await dump(here)).toBe(await dump(there))
  })

  test('a colleague’s contact says whose it was, and one’s own does not', async () => {
    const { here, there } = await both()
    await give(there, here, null, 'colleague')
    await give(here, there, null, 'colleague')
    expect((await here.db.touchpoints.toArray()).map(({ by }) => by)).toEqual([(await readMark(there.db))?.me.id])
    expect((await there.db.touchpoints.toArray()).map(({ by }) => by)).toEqual([undefined])
  })

  test('taking the same in again changes nothing; taking it back gives the desk that was', async () => {
    const { here, there } = await both()
    const rows = async () => (await heldOf(here.db, null, (await readMark(here.db))?.me.id ?? '', true)).rows.filter(({ table }) => table !== 'followUps')
    await told(here)
    const before = canonical((await rows()).map(({ row }) => row))
    const taken = await give(there, here, null, 'colleague')
    expect(taken.batch).not.toBeNull()
    expect((await give(there, here, null, 'colleague')).batch).toBeNull()
    await undoImport(here, { batch: taken.batch ?? '' })
    expect(canonical((await rows()).map(({ row }) => row))).toBe(before)
  })

  test('a colleague keeps whom the other removed; one’s own other computer does not', async () => {
    const { here, there, candidateId } = await both()
    await give(here, there, null, 'colleague')
    await give(there, here, null, 'colleague')
    await removeCandidate(here, { candidateId })
    await give(here, there, null, 'colleague')
    expect(await there.db.candidates.count()).toBe(1)
    await give(here, there)
    expect(await there.db.candidates.count()).toBe(0)
    expect(await there.db.search.count()).toBe(0)
  })

  test('what was taken back after the other had heard of it, is taken back there too', async () => {
    const { here, there, candidateId } = await both()
    await removeCandidate(here, { candidateId })
    await give(here, there)
    await restoreCandidate(here, { candidateId })
    await give(here, there)
    expect((await there.db.notes.toArray()).map(({ text }) => text)).toContain('met at the choir')
    expect(await there.db.candidates.count()).toBe(1)
  })

  test('a merge that is taken apart after it was told, is apart everywhere', async () => {
    const [here, there] = [freshContext(), freshContext()]
    const first = await addCandidate(here, { name: 'Ilse Okafor' })
    here.now += 1_000
    const second = await addCandidate(here, { name: 'I. Okafor' })
    await addNote(here, { candidateId: second.candidateId, text: 'choir' })
    const { mergeId } = await mergePeople(here, { candidateIds: [first.candidateId, second.candidateId], why: '' })
    await give(here, there)
    // Ids made in one moment stand in any order.
    expect((await there.db.notes.toArray()).map(note => [note.candidateId, note.text]).sort(([, a = ''], [, b = '']) => a < b ? -1 : 1))
      .toEqual([[first.candidateId, 'Also noted: Name: I. Okafor'], [first.candidateId, 'choir']])
    here.now += 1_000
    await unmergePeople(here, { mergeId })
    await give(here, there)
    expect((await there.db.candidates.toArray()).map(({ name }) => name)).toEqual(['Ilse Okafor', 'I. Okafor'])
    expect((await there.db.notes.toArray()).map(note => [note.candidateId, note.text])).toEqual([[second.candidateId, 'choir']])
    expect(await dump(here)).toBe(await dump(there))
  })

  test('only the chosen travel, and a referral only with both its ends', async () => {
    const [here, there] = [freshContext(), freshContext()]
    const first = await addCandidate(here, { name: 'Ilse Okafor' })
    const second = await addCandidate(here, { name: 'Ravi Duarte' })
    await addReferral(here, { fromId: first.candidateId, toId: second.candidateId, at: here.now })
    await give(here, there, [first.candidateId], 'colleague')
    expect([await there.db.candidates.count(), await there.db.referrals.count()]).toEqual([1, 0])
    await give(here, there, [first.candidateId, second.candidateId], 'colleague')
    expect([await there.db.candidates.count(), await there.db.referrals.count()]).toEqual([2, 1])
  })
})

import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { addCandidate, removeCandidate } from '../../src/db/commands/candidates'
import { saveCapture } from '../../src/db/commands/captures'
import { erasePerson, liftErasure } from '../../src/db/commands/erasure'
import { noteRecent } from '../../src/db/commands/keep'
import { mergePeople, unmergePeople } from '../../src/db/commands/merge'
import { addNote } from '../../src/db/commands/notes'
import { readBackup } from '../../src/db/queries/backup'
import { erasedAmong, isErased } from '../../src/db/queries/erased'
import { exportParts } from '../../src/db/queries/export'
import { mentionsOf } from '../../src/db/queries/mentions'
import { type Erasure, isBlocking, mergedErasure } from '../../src/domain/erasure'
import { withoutErased } from '../../src/importer/erased-out'
import { checkFile } from '../../src/importer/kith-file'
import { capture, freshContext } from '../support/database'
import { type Desk, desks, everything, fill } from '../support/random-desk'

const mayKeep = () => true
let context = freshContext()
const fresh = () => context = freshContext()
afterEach(() => context.db.delete())

/** Every row of every table, derived ones too, as one text. */
async function dump(): Promise<string> {
  return JSON.stringify(await Promise.all(context.db.tables.map(table => table.toArray())))
}

/** What the next backup holds, as text. */
function nextBackup(): Promise<string> {
  return readBackup(context.db, { app: '0.1.0', now: context.now, hearing: 0 }, async lines => {
    let text = ''
    for await (const line of lines) text += line
    return text
  })
}

describe('erasing somebody', () => {
  test('leaves no word of theirs, and keeps them out from then on', async () => {
    fresh()
    const { candidateId } = await saveCapture(context, capture(), mayKeep)
    const { candidateId: other } = await addCandidate(context, { name: 'Ravi Duarte' })
    await noteRecent(context, [candidateId, other])
    const theirs = { profiles: [{ site: 'github', handle: 'ilse-okafor' }] }
    expect(await isErased(context.db, theirs)).toBeNull()
    const { erasureId } = await erasePerson(context, { candidateId })
    const left = `${await dump()}${await nextBackup()}`
    for (const word of ['Ilse', 'Okafor', 'okafor', 'merge-clock', 'Tidepool', candidateId]) expect(left).not.toContain(word)
    expect(left).toContain('Ravi Duarte')
    expect(await isErased(context.db, theirs)).toEqual({ at: context.now, erasureId, sure: true })
    expect((await context.db.acts.toArray()).map(({ kind }) => kind)).toEqual(['erased'])
  })

  test('keeps out no namesake, and only doubts one of the same company', async () => {
    fresh()
    const { candidateId } = await saveCapture(context, capture(), mayKeep)
    await erasePerson(context, { candidateId })
    const asked = [{ name: 'Ilse Okafor' }, { name: 'ILSE  OKÁFOR', companies: ['Elsewhere', 'tidepool'] }, { name: 'Ilse Okafor', companies: ['Elsewhere'] }]
    expect((await erasedAmong(context.db, asked)).map(one => one && one.sure)).toEqual([null, false, null])
  })

  test('is taken back on purpose only, and what was erased stays erased', async () => {
    fresh()
    const { candidateId } = await saveCapture(context, capture(), mayKeep)
    const { erasureId } = await erasePerson(context, { candidateId })
    context.now += 1_000
    await liftErasure(context, { erasureId })
    expect(await isErased(context.db, { profiles: [{ site: 'github', handle: 'ilse-okafor' }] })).toBeNull()
    expect(await isErased(context.db, { ids: [candidateId] })).not.toBeNull()
    expect((await context.db.acts.toArray()).map(({ kind }) => kind)).toEqual(['erased', 'block-lifted'])
  })

  test('finds where others speak of them, and makes it unreadable when told so', async () => {
    fresh()
    const { candidateId } = await saveCapture(context, capture(), mayKeep)
    const { candidateId: other } = await addCandidate(context, { name: 'Ravi Duarte' })
    await addNote(context, { candidateId: other, text: 'Met at the choir with Ilse Okafor, see github.com/ilse-okafor.' })
    await addNote(context, { candidateId: other, text: 'Ilse sends greetings' })
    await addNote(context, { candidateId: other, text: 'Nothing of hers' })
    const { found } = await mentionsOf(context.db, candidateId)
    expect(found.map(({ table, words, sure, owner }) => [table, words, sure, owner?.name])).toEqual([
      ['notes', ['Ilse Okafor', 'github.com/ilse-okafor'], true, 'Ravi Duarte'],
      ['notes', ['Ilse'], false, 'Ravi Duarte'],
    ])
    await erasePerson(context, { candidateId, mentions: found.map(({ table, key, words }) => ({ table, key, words })) })
    expect((await context.db.notes.toArray()).map(({ text }) => text).sort()).toEqual([
      'Met at the choir with [erased], see [erased].', 'Nothing of hers', '[erased] sends greetings',
    ])
    expect((await dump()).toLowerCase()).not.toContain('ilse')
  })
})

/** The same desk with a mark of its owner in every text, so that what is left of one can be told from what is left of others. */
function marked(desk: Desk): { desk: Desk, markOf: (id: string) => string } {
  const index = new Map(desk.candidates.map(({ id }, place) => [id, place]))
  const markOf = (id: string) => `mark${String.fromCharCode(97 + (index.get(id) ?? 25))}x`
  const ids = new Set(['id', 'candidateId', 'fromId', 'toId', 'profileId', 'openingId', 'site', 'source', 'kind', 'kept', 'mark', 'dueOn', 'checkOn', 'until', 'snoozedFrom', 'at', 'direction', 'channel', 'reason', 'typed', 'times'])
  const written = (value: unknown, mark: string): unknown => {
    if (typeof value === 'string') return /^https?:/.test(value) ? `${value}${mark}` : `${value} ${mark}`.trim()
    if (Array.isArray(value)) return value.map(one => written(one, mark))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, ids.has(key) ? one : written(one, mark)]))
  }
  const ownerOf = (table: string, row: Record<string, unknown>) => String(table === 'candidates' || table === 'search' ? row.id : row.candidateId)
  const tables = Object.fromEntries(Object.entries(desk.tables).map(([table, rows]) => [table, ['tombstones', 'refusals', 'referrals'].includes(table) ? rows
    : rows.map(row => written(row, markOf(ownerOf(table, row as never))) as { id: string })]))
  return { desk: { candidates: tables.candidates as never, tables }, markOf }
}

test('after any history, nothing of the person is left anywhere, and everybody else is as before', async () => {
  const history = fc.record({ merge: fc.boolean(), undo: fc.boolean(), trash: fc.boolean(), whom: fc.nat({ max: 3 }) })
  await fc.assert(fc.asyncProperty(desks, history, async (plain, { merge, undo, trash, whom }) => {
    fresh()
    const { db } = context
    const { desk, markOf } = marked(plain)
    await fill(db, desk)
    const everyone = desk.candidates.map(({ id }) => id)
    const gone = new Set<string>()
    const [a = '', b = ''] = everyone
    await noteRecent(context, everyone)
    if (merge) {
      const { mergeId } = await mergePeople(context, { candidateIds: [a, b], why: '' })
      if (undo) await unmergePeople(context, { mergeId })
    }
    const here = await db.candidates.toCollection().primaryKeys()
    const last = here.at(-1) ?? ''
    if (trash && here.length > 1) {
      await removeCandidate(context, { candidateId: last })
      gone.add(last)
    }
    const left = here.filter(id => !gone.has(id))
    const one = left[whom % left.length] ?? ''
    const joined = merge && !undo && (one === a || one === b) ? [a, b] : [one]
    const others = (await everything(db)).candidates?.filter(row => (row as { id: string }).id !== one)
    context.now += 1_000
    await erasePerson(context, { candidateId: one })
    const text = `${await dump()}${await nextBackup()}`.toLowerCase()
    for (const id of joined) {
      expect(text).not.toContain(markOf(id))
      expect(text).not.toContain(id)
    }
    expect(await db.candidates.toArray()).toEqual(others)
    await db.delete()
  }), { numRuns: 1_000 })
}, 600_000)

test('an older export brings everybody back but them', async () => {
  fresh()
  const { candidateId } = await saveCapture(context, capture(), mayKeep)
  await addNote(context, { candidateId, text: 'Sings alto' })
  await addCandidate(context, { name: 'Ravi Duarte' })
  const text = (await exportParts(context.db, { app: '0.1.0', now: context.now })).join('')
  await erasePerson(context, { candidateId })
  const { checked, erased } = await withoutErased(context.db, checkFile(text))
  expect(erased).toBe(1)
  expect(JSON.stringify(checked)).not.toMatch(/Ilse|okafor|alto/)
  expect(checked.tables.find(({ name }) => name === 'candidates')?.rows).toHaveLength(1)
})

test('two sets of erasures make the same one in any order, and one taken back stays so', () => {
  const row = (at: number, liftedAt: number | null, n: string): Erasure => ({ id: 'ab'.repeat(16), erasureId: `00000000-0000-7000-8000-00000000000${n}`, salt: 'cd'.repeat(16), kind: 'profile', at, liftedAt })
  const any = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(fc.integer({ min: 0, max: 9 })), fc.constantFrom('1', '2', '3')).map(([at, lifted, n]) => row(at, lifted, n))
  fc.assert(fc.property(any, any, any, (a, b, c) => {
    expect(mergedErasure(a, b)).toEqual(mergedErasure(b, a))
    expect(mergedErasure(mergedErasure(a, b), c)).toEqual(mergedErasure(a, mergedErasure(b, c)))
    expect(mergedErasure(a, a)).toEqual(a)
  }), { numRuns: 1_000 })
  expect([isBlocking(row(5, null, '1')), isBlocking(row(5, 6, '1')), isBlocking(row(7, 6, '1'))]).toEqual([true, false, true])
})

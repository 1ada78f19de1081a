import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { addCandidate, removeCandidate } from '../../../src/db/commands/candidates'
import { saveCapture } from '../../../src/db/commands/captures'
import { deriveDeskAnew } from '../../../src/db/commands/desk'
import { erasePerson } from '../../../src/db/commands/erasure'
import { mergePeople } from '../../../src/db/commands/merge'
import { addNote } from '../../../src/db/commands/notes'
import { refreshTraces } from '../../../src/db/commands/same-person'
import { changeSettings } from '../../../src/db/commands/settings'
import { logTouch } from '../../../src/db/commands/touchpoints'
import type { Database } from '../../../src/db/database'
import { readBackup } from '../../../src/db/queries/backup'
import { isErased } from '../../../src/db/queries/erased'
import { foundIds } from '../../../src/db/queries/desk-find'
import { bytesOf } from '../../../src/exchange/byte-lots'
import { packed } from '../../../src/exchange/backup/pack'
import { makeSealKey, type SealKey } from '../../../src/exchange/seal-key'
import { checkBackup, putBackExactly } from '../../../src/importer/restore'
import { Restoring } from '../../../src/importer/restoring'
import type { FromImporter } from '../../../src/protocol/importer'
import { backedUp, carried } from '../../support/backup'
import { capture, freshContext } from '../../support/database'
import { type Desk, desks, everything, fill } from '../../support/random-desk'

type Fresh = ReturnType<typeof freshContext>
let key: SealKey
beforeAll(async () => { key = await makeSealKey('seven herons at dawn') })

async function restore(context: Fresh, file: Blob, passphrase: string | null = null) {
  return putBackExactly(context, file, passphrase, await checkBackup(context.db, file, passphrase))
}

async function filled() {
  const context = freshContext()
  const { candidateId } = await saveCapture(context, capture(), () => true)
  await addNote(context, { candidateId, text: 'met at the choir' })
  await logTouch(context, { candidateIds: [candidateId], kind: 'casual', direction: 'out', channel: 'site', topics: [], note: 'hello', at: context.now })
  await addCandidate(context, { name: 'Noor Lindqvist' })
  await changeSettings(context, { cadence: 30 })
  await context.db.table('views').put({ id: 'view-1', name: 'Choir people' })
  await context.db.table('rules').put({ id: 'rule-1', site: 'github' })
  return { context, candidateId }
}

async function derived(context: Fresh, db: Database) {
  await refreshTraces(context, 1)
  await deriveDeskAnew(context)
  return { search: await db.search.toArray(), desk: await db.desk.toArray(), facets: await db.facets.toArray(), tokens: await db.tokens.toArray() }
}

/** What a desk holds beside its people. */
const rows = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.array(fc.record({ id: fc.uuid(), at: fc.nat(), ...fields }), { maxLength: 3 }) as fc.Arbitrary<{ id: string }[]>
/** As JSON can say it: there is no negative zero. */
const anything = fc.jsonValue({ maxDepth: 1 }).map(value => JSON.parse(JSON.stringify(value)) as unknown)
const others = fc.record({
  views: rows({ name: fc.string(), params: fc.dictionary(fc.string(), fc.string()) }), rules: rows({ site: fc.string() }), acts: rows({ kind: fc.constantFrom('kept', 'erased') }),
  batches: rows({ kind: fc.string(), counts: fc.dictionary(fc.string(), fc.nat()) }), trash: rows({ rows: fc.dictionary(fc.string(), fc.array(anything)) }), shadows: rows({ of: fc.uuid(), owners: fc.array(fc.uuid()), row: anything }),
})

describe('putting a backup back exactly', () => {
  test('restores every row of any desk, over any other desk, a thousand times', async () => {
    const [one, other] = [freshContext(), freshContext()]
    const only = async (db: Database, desk: Desk, more: Record<string, { id: string }[]>) => {
      for (const table of db.tables) await table.clear()
      await fill(db, desk)
      for (const [table, rows] of Object.entries(more)) await db.table(table).bulkPut(rows)
    }
    await fc.assert(fc.asyncProperty(desks, desks, others, fc.boolean(), async (was, is, more, sealed) => {
      await only(one.db, was, more)
      await only(other.db, is, {})
      const before = await carried(one.db)
      const file = await backedUp(one.db, sealed ? key : null)
      await putBackExactly(other, file, key, await checkBackup(other.db, file, key))
      expect(await carried(other.db)).toEqual(before)
    }), { numRuns: 1_000 })
  }, 600_000)

  test('brings the whole desk of a lost computer to an empty one, sealed', async () => {
    const { context, candidateId } = await filled()
    const file = await backedUp(context.db, key, context.now)
    const fresh = freshContext()
    const checked = await checkBackup(fresh.db, file, 'seven herons at dawn')
    expect(checked).toMatchObject({ people: 2, unfit: {}, erased: [], onlyThere: 2, here: { people: 0, onlyHere: 0, changedSince: 0, contactsSince: 0 } })
    await putBackExactly(fresh, file, 'seven herons at dawn', checked)
    expect(await carried(fresh.db)).toEqual(await carried(context.db))
    expect(await derived(fresh, fresh.db)).toEqual(await derived(context, context.db))
    expect(await foundIds(fresh.db, 'choir')).toEqual([candidateId])
    expect((await fresh.db.stale.toArray()).map(({ id }) => id).sort()).toEqual((await fresh.db.candidates.toArray()).map(({ id }) => id).sort())
  })

  test('tells what is newer here before it takes it away', async () => {
    const { context } = await filled()
    const file = await backedUp(context.db, null, context.now)
    context.pass(2)
    const { candidateId } = await addCandidate(context, { name: 'Tomas Ferro' })
    await logTouch(context, { candidateIds: [candidateId], kind: 'casual', direction: 'out', channel: 'site', topics: [], note: '', at: context.now })
    const checked = await checkBackup(context.db, file, null)
    expect(checked.here).toEqual({ people: 3, onlyHere: 1, changedSince: 1, contactsSince: 1 })
    await putBackExactly(context, file, null, checked)
    expect((await context.db.candidates.toArray()).map(({ name }) => name).sort()).toEqual(['Ilse Okafor', 'Noor Lindqvist'])
  })

  test('keeps what belongs to this computer: how backups are made, failures, and what was done', async () => {
    const { context } = await filled()
    const file = await backedUp(context.db, null, context.now)
    const fresh = freshContext()
    await fresh.db.settings.bulkPut([{ key: 'backup', value: { place: 'downloads' }, at: 1 }, { key: 'backupKey', value: key, at: 1 }, { key: 'errors', value: [], at: 1 }, { key: 'desk', value: { version: 'old' }, at: 1 }])
    await restore(fresh, file)
    expect((await fresh.db.settings.toArray()).map(row => row.key)).toEqual(expect.arrayContaining(['backup', 'backupKey', 'errors', 'settings']))
    expect(await fresh.db.settings.get('desk')).toBeUndefined()
    expect(await fresh.db.acts.toArray()).toEqual([expect.objectContaining({ kind: 'restored', count: 2 })])
  })

  test('someone removed since comes back', async () => {
    const { context, candidateId } = await filled()
    const before = await carried(context.db)
    const file = await backedUp(context.db, null, context.now)
    await removeCandidate(context, { candidateId })
    await restore(context, file)
    expect(await carried(context.db)).toEqual(before)
  })

  test('records that do not have their form stay in the file, and are counted', async () => {
    const { context } = await filled()
    await context.db.table('notes').put({ id: 'no-uuid', candidateId: 'nobody', at: 'soon' })
    const checked = await checkBackup(freshContext().db, await backedUp(context.db), null)
    expect(checked.unfit).toEqual({ notes: 1 })
  })
})

describe('people who were erased', () => {
  test('stay erased when an older backup is put back, either way', async () => {
    const { context, candidateId } = await filled()
    const { candidateId: other } = await addCandidate(context, { name: 'Piet Waterman' })
    await mergePeople(context, { candidateIds: [candidateId, other], why: 'the same' })
    await removeCandidate(context, { candidateId: (await addCandidate(context, { name: 'Tomas Ferro' })).candidateId })
    const kept = (await context.db.merges.toArray())[0]?.keptId ?? ''
    const file = await backedUp(context.db, key, context.now)
    context.pass(1)
    await erasePerson(context, { candidateId: kept })
    const text = async () => JSON.stringify(await everything(context.db))
    expect(await text()).not.toMatch(/Ilse|Piet|ilse-okafor/)
    const acts = await context.db.acts.toArray()
    expect(await checkBackup(context.db, file, key)).toMatchObject({ erasedPeople: 1 })
    await putBackExactly(context, file, key, await checkBackup(context.db, file, key))
    expect((await context.db.candidates.toArray()).map(({ name }) => name)).toEqual(['Noor Lindqvist'])
    expect(await text()).not.toMatch(/Ilse|Piet|ilse-okafor/)
    expect(await context.db.acts.toArray()).toEqual(expect.arrayContaining(acts))

    const said: FromImporter[] = []
    const work = new Restoring(() => context, message => said.push(message))
    await work.check({ do: 'check', file: new File([file], 'a.kith'), passphrase: 'seven herons at dawn' })
    await work.restore({ how: 'missing' })
    expect(said.at(-1)).toMatchObject({ said: 'restored' })
    expect(await text()).not.toMatch(/Ilse|Piet|ilse-okafor/)
  })

  test('and are not on another computer either, when the backup says so', async () => {
    const { context, candidateId } = await filled()
    await erasePerson(context, { candidateId })
    const fresh = freshContext()
    await restore(fresh, await backedUp(context.db))
    expect(await isErased(fresh.db, { profiles: [{ site: 'github', handle: 'ilse-okafor' }] })).toMatchObject({ sure: true })
  })
})

describe('a file that is not put back', () => {
  test('is named for what it is', async () => {
    const { context } = await filled()
    const db = freshContext().db
    const plain = new Uint8Array(await (await backedUp(context.db)).arrayBuffer())
    const sealed = await backedUp(context.db, key)
    const fault = (file: Blob, passphrase: string | null = null) => checkBackup(db, file, passphrase).then(() => 'taken', (error: { code?: string }) => error.code)
    const lines = (...texts: string[]) => bytesOf(packed((async function* () { yield* texts })(), null)).then(bytes => new Blob([bytes]))
    const head = JSON.stringify({ kith: 1, backup: 1, app: '0.1.0', database: 5, madeAt: 1, counts: { notes: 1 } })
    expect(await fault(new Blob(['{"kith":1}']))).toBe('not-a-backup')
    expect(await fault(new Blob([]))).toBe('not-a-backup')
    expect(await fault(sealed)).toBe('needs-passphrase')
    expect(await fault(sealed, 'eight herons')).toBe('wrong-passphrase')
    expect(await fault(new Blob([plain.slice(0, plain.length - 20)]))).toBe('damaged')
    expect(await fault(await lines('{"a":1}\n'))).toBe('not-a-backup')
    expect(await fault(await lines('{"kithHandover":1}\n'))).toBe('hand-over')
    expect(await fault(await lines(`${head.replace('"backup":1', '"backup":2')}\n`))).toBe('newer')
    expect(await fault(await lines(`${head.replace('"database":5', '"database":6')}\n`))).toBe('newer')
    expect(await fault(await lines(`${head}\n`))).toBe('cut-short')
    expect(await fault(await lines(`${head}\n{"end":0}\n`))).toBe('damaged')
    expect(await fault(await lines(`${head}\n{"end":1}\n`))).toBe('damaged')
    expect(await fault(await lines(`${head}\n["notes",[1]]\n{"end":1}\n`))).toBe('damaged')
    expect(await fault(await lines(`${head}\n["invoices",[{}]]\n{"end":1}\n`))).toBe('damaged')
    expect(await fault(await lines(`${head}\n["notes",[{"id":"x"}]]\n{"end":1}`))).toBe('cut-short')
    expect(await fault(await lines(`${head}\nnotes\n{"end":1}\n`))).toBe('damaged')
  })

  test('leaves the desk as it is when it breaks off while it is read again', async () => {
    const { context } = await filled()
    const file = await backedUp(context.db, key)
    const { db } = context
    const before = await everything(db)
    const checked = await checkBackup(db, file, 'seven herons at dawn')
    await expect(putBackExactly(context, new Blob([(await file.arrayBuffer()).slice(0, file.size - 30)]), 'seven herons at dawn', checked)).rejects.toMatchObject({ code: 'damaged' })
    expect(await everything(db)).toEqual(before)
  })
})

describe('a desk that is written while it is read', () => {
  test('is read again, and in one go at last, so that the file is of one moment', async () => {
    const { context, candidateId } = await filled()
    let turns = 0
    const file = await readBackup(context.db, { app: '', now: 1 }, async lines => {
      turns += 1
      const bytes = await bytesOf(packed(lines, null))
      if (turns < 3) await addNote(context, { candidateId, text: `while it runs ${turns}` })
      return new Blob([bytes])
    })
    expect(turns).toBe(3)
    const fresh = freshContext()
    await restore(fresh, file)
    expect(await carried(fresh.db)).toEqual(await carried(context.db))
  })
})

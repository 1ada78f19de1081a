import { IDBDatabase as FDBDatabase, IDBObjectStore as FDBObjectStore, IDBKeyRange, indexedDB } from 'fake-indexeddb'
import { afterEach, describe, expect, test } from 'vitest'
import { Dexie } from 'dexie'
import { defaultChoices } from '../../../src/domain/arrival'
import { addCandidate } from '../../../src/db/commands/candidates'
import { saveCapture } from '../../../src/db/commands/captures'
import { commitImport } from '../../../src/db/commands/import'
import { mergePeople, unmergePeople } from '../../../src/db/commands/merge'
import { addNote } from '../../../src/db/commands/notes'
import { newBatch, stageRows } from '../../../src/db/commands/staging'
import { Database, dataTables } from '../../../src/db/database'
import { migrations } from '../../../src/db/migrations'
import { checkBackup, putBackExactly } from '../../../src/importer/restore'
import { backedUp } from '../../support/backup'
import { capture, freshContext } from '../../support/database'
import { everything } from '../../support/random-desk'

/** What goes wrong at a write: the disk is full, or the power is gone (which a database sees as a transaction that was aborted). */
type Cut = 'full' | 'power'
type Writer = (this: IDBObjectStore, ...given: unknown[]) => unknown

const writers = ['put', 'add', 'delete', 'clear'] as const
const store = FDBObjectStore.prototype as unknown as Record<string, Writer>
const whole = Object.fromEntries(writers.map(name => [name, store[name]])) as Record<string, Writer>
afterEach(() => { Object.assign(store, whole) })

/** Lets so many writes pass and spoils the next. @returns whether it came to that */
async function cutAfter(count: number, cut: Cut, work: () => Promise<unknown>): Promise<boolean> {
  let left = count
  let happened = false
  for (const name of writers) {
    store[name] = function (...given) {
      left -= 1
      if (left !== -1) return whole[name]?.apply(this, given)
      happened = true
      if (cut === 'full') throw new DOMException('no room', 'QuotaExceededError')
      this.transaction.abort()
      throw new DOMException('gone', 'AbortError')
    }
  }
  try {
    await work()
    if (happened) throw new Error('a write failed and nobody noticed')
  } catch (error) {
    if (!happened) throw error
  } finally {
    Object.assign(store, whole)
  }
  return happened
}

type Fresh = ReturnType<typeof freshContext>

/** Cuts some work off at its every write: afterwards all is as before, and done again without a fault it is as it should be. */
async function alwaysWhole(cut: Cut, make: () => Promise<{ context: Fresh, work: () => Promise<unknown> }>): Promise<number> {
  for (let count = 0; ; count += 1) {
    const { context, work } = await make()
    const before = await state(context.db)
    if (!await cutAfter(count, cut, work)) {
      expect(await state(context.db)).not.toEqual(before)
      return count
    }
    expect(await state(context.db), `after ${count} writes`).toEqual(before)
    context.db.close()
  }
}

/** Everything but what waits out of sight, which the next start sweeps away. */
async function state(db: Database) {
  const { staged: _staged, ...rest } = await everything(db)
  return rest
}

async function desk() {
  const context = freshContext()
  const { candidateId } = await saveCapture(context, capture(), () => true)
  await addNote(context, { candidateId, text: 'met at the choir' })
  const other = await addCandidate(context, { name: 'I. Okafor' })
  return { context, candidateId, otherId: other.candidateId }
}

describe.each<Cut>(['full', 'power'])('cut off at any write (%s), the desk is as it was', cut => {
  test('putting a backup back', async () => {
    const source = await desk()
    const file = await backedUp(source.context.db)
    expect(await alwaysWhole(cut, async () => {
      const { context } = await desk()
      context.now += 5
      await addNote(context, { candidateId: (await context.db.candidates.toArray())[0]?.id ?? '', text: 'newer' })
      const checked = await checkBackup(context.db, file, null)
      return { context, work: () => putBackExactly(context, file, null, checked) }
    })).toBeGreaterThan(30)
  })

  test('bringing rows in', async () => {
    const source = await desk()
    const rows = await Promise.all(dataTables.map(async table => ({ table, rows: await source.context.db.table(table).toArray() as unknown[] })))
    expect(await alwaysWhole(cut, async () => {
      const context = freshContext()
      await addCandidate(context, { name: 'Noor Lindqvist' })
      return { context, work: async () => {
        const batch = newBatch(context)
        for (const lot of rows) await stageRows(context, { batch, ...lot })
        await commitImport(context, { batch, kind: 'kith', name: 'a.json', source: 'Kith export', choices: defaultChoices })
      } }
    })).toBeGreaterThan(20)
  })

  test('joining two people, and taking it back', async () => {
    expect(await alwaysWhole(cut, async () => {
      const { context, candidateId, otherId } = await desk()
      return { context, work: () => mergePeople(context, { candidateIds: [candidateId, otherId], why: 'the same' }) }
    })).toBeGreaterThan(5)
    expect(await alwaysWhole(cut, async () => {
      const { context, candidateId, otherId } = await desk()
      const { mergeId } = await mergePeople(context, { candidateIds: [candidateId, otherId], why: 'the same' })
      return { context, work: () => unmergePeople(context, { mergeId }) }
    })).toBeGreaterThan(5)
  })
})

test('cut off while the database comes to a newer shape, it is of the old shape, whole, and comes to the new one at the next start', async () => {
  const stops = migrations.reduce((all, { stores }) => all + Object.keys(stores).length, 0)
  const create = creating()
  let tried = 0
  for (let stop = 0; stop < stops; stop += 1) {
    const name = `kith-cut-${stop}`
    const old = new Dexie(name, { indexedDB, IDBKeyRange })
    for (const step of migrations.slice(0, 4)) old.version(step.version).stores(step.stores)
    await old.table('notes').add({ id: 'n1', candidateId: 'c1', at: 1, text: 'keeps bees' })
    old.close()
    let left = stop
    create.spoil(() => { left -= 1; return left < 0 })
    const first = new Database(name)
    const opened = await first.open().then(() => true, () => false)
    first.close()
    create.mend()
    if (opened) break
    tried += 1
    const raw = new Dexie(name, { indexedDB, IDBKeyRange })
    await raw.open()
    expect(raw.verno).toBe(4)
    raw.close()
    const again = new Database(name)
    expect(await again.table('notes').toArray()).toEqual([{ id: 'n1', candidateId: 'c1', at: 1, text: 'keeps bees' }])
    expect(again.verno).toBe(migrations.at(-1)?.version)
    again.close()
  }
  expect(tried).toBeGreaterThan(5)
})

/** The creating of stores, which a migration consists of, as something that can fail. */
function creating() {
  const made = FDBDatabase.prototype as unknown as { createObjectStore: (...given: unknown[]) => unknown }
  const { createObjectStore } = made
  return {
    spoil(fails: () => boolean) {
      made.createObjectStore = function (...given) {
        if (fails()) throw new DOMException('gone', 'AbortError')
        return createObjectStore.apply(this, given)
      }
    },
    mend() { made.createObjectStore = createObjectStore },
  }
}

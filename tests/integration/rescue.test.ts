import { Dexie } from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import { beforeAll, expect, test } from 'vitest'
import { addCandidate } from '../../src/db/commands/candidates'
import { addNote } from '../../src/db/commands/notes'
import { Database } from '../../src/db/database'
import { migrations } from '../../src/db/migrations'
import { rescueLines, startOver } from '../../src/db/queries/rescue'
import { bytesOf } from '../../src/exchange/byte-lots'
import { packed } from '../../src/exchange/backup/pack'
import { checkBackup, putBackExactly } from '../../src/importer/restore'
import { freshContext } from '../support/database'

beforeAll(() => { Object.assign(globalThis, { indexedDB, IDBKeyRange }) })

async function filled() {
  const context = freshContext()
  const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
  await addNote(context, { candidateId, text: 'sings in a choir' })
  return context
}
const rescued = async (name: string) => new Blob([await bytesOf(packed(rescueLines({ app: '0.1.0', now: 1, name }), null))])

test('what can be read of a database without its tables and indexes comes back as a backup', async () => {
  const context = await filled()
  const name = 'kith-half'
  const half = new Dexie(name)
  half.version(1).stores({ candidates: 'id', notes: 'id', settings: 'key' })
  await half.table('candidates').bulkAdd(await context.db.candidates.toArray())
  await half.table('notes').bulkAdd([...await context.db.notes.toArray(), { id: 'bad', candidateId: 7 }])
  half.close()
  const file = await rescued(name)
  const fresh = freshContext()
  const checked = await checkBackup(fresh.db, file, null)
  expect(checked).toMatchObject({ people: 1, unfit: { notes: 1 } })
  await putBackExactly(fresh, file, null, checked)
  expect((await fresh.db.notes.toArray()).map(({ text }) => text)).toEqual(['sings in a choir'])
})

test('a table that the browser cannot read is left out, and the others are saved', async () => {
  const context = await filled()
  const store = Object.getPrototypeOf(await firstStore(context.db.name)) as { getAll: (...given: unknown[]) => unknown, name: string }
  const { getAll } = store
  store.getAll = function (this: IDBObjectStore, ...given) {
    if (this.name === 'notes') throw new DOMException('Internal error', 'UnknownError')
    return getAll.apply(this, given)
  }
  const file = await rescued(context.db.name)
  store.getAll = getAll
  expect(await checkBackup(freshContext().db, file, null)).toMatchObject({ people: 1 })
})

test('where there is nothing, that is said; and a database is deleted for good only when nobody holds it', async () => {
  await expect(rescued('kith-nowhere')).rejects.toThrow('there is no database')
  const context = await filled()
  const raw = await open(context.db.name)
  context.db.close()
  await expect(startOver(context.db.name)).rejects.toThrow('another window uses it')
  raw.close()
  await startOver(context.db.name)
  const anew = new Database(context.db.name)
  expect(await anew.candidates.count()).toBe(0)
})

test('a database of a newer Kith opens with this one, and nothing is lost', async () => {
  const context = await filled()
  const { name } = context.db
  context.db.close()
  const newer = new Dexie(name)
  for (const step of migrations) newer.version(step.version).stores(step.stores)
  newer.version((migrations.at(-1)?.version ?? 0) + 1).stores({ dreams: 'id' })
  await newer.table('dreams').add({ id: 'd1' })
  newer.close()
  const now = new Database(name)
  expect((await now.notes.toArray()).map(({ text }) => text)).toEqual(['sings in a choir'])
  await addNote({ ...context, db: now }, { candidateId: (await now.candidates.toArray())[0]?.id ?? '', text: 'written by the older one' })
  now.close()
  const again = new Dexie(name)
  await again.open()
  expect([await again.table('dreams').count(), await again.table('notes').count()]).toEqual([1, 2])
  again.close()
})

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result as unknown as IDBDatabase)
    request.onerror = () => reject(new Error('did not open'))
  })
}

async function firstStore(name: string): Promise<IDBObjectStore> {
  const db = await open(name)
  const store = db.transaction('notes').objectStore('notes')
  db.close()
  return store
}

import { Dexie } from 'dexie'
import { packed } from '../../../src/exchange/backup/pack'
import { type SealKey, makeSealKey } from '../../../src/exchange/seal-key'
import { Database } from '../../../src/db/database'
import { backupTables, readBackup } from '../../../src/db/queries/backup'
import { checkBackup, putBackExactly } from '../../../src/importer/restore'
import { madePeople } from '../desk-data'

/** Milliseconds and megabytes; `heap` is the largest seen while a backup was made. */
export interface BackupTurn { base: number, plain: number, sealed: number, megabytes: number, heap: number }

// Without what follows the writes of commands: the tables are filled past them.
const db = new Database('backup-bench')
let key: SealKey | null = null

/** Writes made people straight into their tables. @returns records in all */
async function fill(seed: number, from: number, count: number): Promise<number> {
  await db.open()
  const people = madePeople(seed, from, count)
  const tables = Object.entries(people).filter(([table]) => table !== 'interests')
  await db.transaction('rw', tables.map(([table]) => table), async () => {
    for (const [table, rows] of tables) {
      const store = (Dexie.currentTransaction?.idbtrans as IDBTransaction | undefined)?.objectStore(table)
      for (const row of rows as object[]) store?.put(row)
    }
    await db.candidates.limit(1).count()
  })
  return tables.reduce((sum, [, rows]) => sum + (rows as object[]).length, 0)
}

/** The yardstick: one cursor over every table that a backup carries. */
async function scan(): Promise<number> {
  let rows = 0
  for (const { name } of backupTables(db)) {
    await new Promise<void>((resolve, reject) => {
      const request = db.backendDB().transaction(name).objectStore(name).openCursor()
      request.onerror = () => reject(request.error ?? new Error('the scan failed'))
      request.onsuccess = () => {
        if (!request.result) return resolve()
        rows += 1
        request.result.continue()
      }
    })
  }
  return rows
}

const heapNow = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function backUp(seal: SealKey | null, onHeap: (heap: number) => void): Promise<Blob> {
  return readBackup(db, { app: 'bench', now: 0 }, lines => new Response(packed(watched(lines, onHeap), seal)).blob())
}

async function* watched(lines: AsyncGenerator<string, void>, onHeap: (heap: number) => void): AsyncGenerator<string, void> {
  for await (const line of lines) {
    onHeap(heapNow())
    yield line
  }
}

/** A cursor over everything, a plain backup, a sealed one. */
async function turn(): Promise<BackupTurn> {
  key ??= await makeSealKey('bench')
  let heap = 0
  let megabytes = 0
  const seen = (now: number) => { heap = Math.max(heap, now) }
  const base = await timed(scan)
  const plain = await timed(async () => { megabytes = (await backUp(null, seen)).size / 1e6 })
  const sealed = await timed(() => backUp(key, seen))
  return { base, plain, sealed, megabytes, heap }
}

/** Reading a backup to its end, and putting it back over the same desk. */
async function restore(): Promise<{ check: number, put: number, people: number }> {
  const file = await backUp(null, () => undefined)
  let people = 0
  const began = performance.now()
  const checked = await checkBackup(db, file, null)
  const read = performance.now()
  people = (await putBackExactly({ db, now: Date.now() }, file, null, checked)).people
  return { check: read - began, put: performance.now() - read, people }
}

Object.assign(globalThis, { kithBackup: { fill, turn, restore } })

/** For a database that does not open as it should: whatever the browser can still read of it, past the library. */
import type { BackupHead } from '../../domain/backup'
import { dataTables } from '../database'
import { settingTravels } from './backup'

const atOnce = 500

/**
 * The lines of a backup of whatever can be read, table by table; what cannot is left out.
 * @throws the browser's error where the database does not open at all
 */
export async function* rescueLines({ app, now, name = 'kith' }: { app: string, now: number, name?: string }): AsyncGenerator<string, void> {
  if (!(await indexedDB.databases()).some(one => one.name === name)) throw new DOMException('there is no database', 'NotFoundError')
  const db = await asked(indexedDB.open(name))
  try {
    const tables = ['erasures', ...dataTables, 'settings', 'views', 'rules', 'acts', 'tombstones'].filter(table => db.objectStoreNames.contains(table))
    // Nothing is promised of how much there is: what is missing must not make the file count as damaged.
    const head: BackupHead = { kith: 1, backup: 1, app, database: Math.max(1, Math.floor(db.version / 10)), madeAt: now, counts: {} }
    yield `${JSON.stringify(head)}\n`
    let all = 0
    for (const table of tables) {
      for await (const rows of lotsOf(db, table)) {
        const kept = table === 'settings' ? (rows as { key: string }[]).filter(settingTravels) : rows
        if (kept.length === 0) continue
        all += kept.length
        yield `${JSON.stringify([table, kept])}\n`
      }
    }
    yield `${JSON.stringify({ end: all })}\n`
  } finally {
    db.close()
  }
}

async function* lotsOf(db: IDBDatabase, table: string): AsyncGenerator<unknown[], void> {
  let after: IDBValidKey | null = null
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true)
    const read: { keys: IDBValidKey[], rows: unknown[] } | null = await lotAfter(db, table, range)
    if (read === null) return // the browser cannot read on in this table
    if (read.rows.length > 0) yield read.rows
    if (read.keys.length < atOnce) return
    after = read.keys.at(-1) ?? null
  }
}

async function lotAfter(db: IDBDatabase, table: string, range: IDBKeyRange | null): Promise<{ keys: IDBValidKey[], rows: unknown[] } | null> {
  try {
    const store = db.transaction(table).objectStore(table)
    const [keys, rows] = await Promise.all([asked(store.getAllKeys(range, atOnce)), asked(store.getAll(range, atOnce))])
    return { keys, rows }
  } catch {
    return null
  }
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser did not answer'))
  })
}

/** Deletes the database, so that a backup can be put back into a new one. @throws when it does not go */
export function startOver(name = 'kith'): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onblocked = () => reject(new Error('another window uses it'))
    request.onerror = () => reject(request.error ?? new Error('the browser did not delete it'))
  })
}

import { Dexie, type Table } from 'dexie'
import { type BackupHead, type BackupState, backupState, noBackups } from '../../domain/backup'
import type { Database, Setting } from '../database'

/** Follows from the others, or is half of something: what comes back is derived anew. */
const notCarried: ReadonlySet<string> = new Set(['staged', 'search', 'tokens', 'desk', 'facets', 'deskStale', 'interests', 'topicCounts', 'stale'])

/** Where the settings table keeps the state of the backups, and the key they are sealed with: one that can be used and not read. */
export const backupMark = 'backup'
export const backupSeal = 'backupKey'

/** Marks that belong to this computer and not to what was gathered: how far derived tables are, failures, the backups themselves. */
const ofThisComputer: ReadonlySet<string> = new Set(['traces', 'desk', 'interests', 'errors', 'menu', backupMark, backupSeal, 'check'])

/** Whether a row of the table `settings` travels in a backup. */
export function settingTravels({ key }: Pick<Setting, 'key'>): boolean {
  return !ofThisComputer.has(key)
}

/** Every table a backup carries. Erasures come first: whoever reads the file must know early who is not to come back. */
export function backupTables(db: Database): Table<Record<string, unknown>>[] {
  const carried = db.tables.filter(({ name }) => !notCarried.has(name))
  return [...carried.filter(({ name }) => name === 'erasures'), ...carried.filter(({ name }) => name !== 'erasures')]
}

/** Whatever follows from other tables. */
export function derivedTables(db: Database): Table[] {
  return db.tables.filter(({ name }) => name !== 'staged' && notCarried.has(name))
}

const rowsAtOnce = 500
const tries = 2
/** How long another page's write may take to be heard of (milliseconds). */
const hearingTakes = 100

/**
 * Reads the whole desk as the lines of a backup (docs/backup-format.md) and hands them to `pack`. The tables are read lot by lot, so that little stands in
 * memory and nobody who writes has to wait. Where something was written meanwhile the lots may not fit together: then it is read again, and
 * in the end in one transaction that writers wait for.
 * @returns what `pack` gives for lines that are all of one moment
 */
export async function readBackup<T>(
  db: Database, { hearing = hearingTakes, ...about }: { app: string, now: number, hearing?: number }, pack: (lines: AsyncGenerator<string, void>) => Promise<T>,
): Promise<T> {
  for (let turn = 0; turn < tries; turn += 1) {
    const writes = watchWrites(db)
    try {
      const packed = await pack(linesOf(db, about))
      await new Promise(done => setTimeout(done, hearing))
      if (!writes.seen()) return packed
    } finally {
      writes.stop()
    }
  }
  return pack(texts(await heldLines(db, about)))
}

/** How many records of each table a backup made now would carry. */
async function countsOf(db: Database): Promise<Record<string, number>> {
  const counts = await Promise.all(backupTables(db).map(async table =>
    [table.name, table.name === 'settings' ? (await db.settings.toCollection().primaryKeys()).filter(key => settingTravels({ key })).length : await table.count()] as const))
  return Object.fromEntries(counts)
}

async function* linesOf(db: Database, { app, now }: { app: string, now: number }): AsyncGenerator<string, void> {
  const head: BackupHead = { kith: 1, backup: 1, app, database: db.verno, madeAt: now, counts: await countsOf(db) }
  yield `${JSON.stringify(head)}\n`
  let all = 0
  for (const table of backupTables(db)) {
    let last: unknown = null
    for (;;) {
      const rest = last === null ? table.toCollection() : table.where(':id').above(last)
      const rows = await rest.limit(rowsAtOnce).toArray()
      const carried = table.name === 'settings' ? (rows as unknown as Setting[]).filter(settingTravels) : rows
      if (carried.length > 0) yield `${JSON.stringify([table.name, carried])}\n`
      all += carried.length
      if (rows.length < rowsAtOnce) break
      last = rows.at(-1)?.[table.schema.primKey.keyPath as string] ?? null
    }
  }
  yield `${JSON.stringify({ end: all })}\n`
}

/** All lines in one transaction. Each becomes a blob at once, which browsers keep on the disk when there are many. */
function heldLines(db: Database, about: { app: string, now: number }): Promise<Blob[]> {
  return db.transaction('r', backupTables(db), async () => {
    const held: Blob[] = []
    for await (const line of linesOf(db, about)) held.push(new Blob([line]))
    return held
  })
}

async function* texts(blobs: readonly Blob[]): AsyncGenerator<string, void> {
  for (const blob of blobs) yield blob.text()
}

/** Hears whether anything a backup carries is written, in whatever page. Marks of the background that come and go do not count. */
function watchWrites(db: Database): { seen(): boolean, stop(): void } {
  const watched = backupTables(db).map(({ name }) => name).filter(name => name !== 'settings' && name !== 'health').map(name => `idb://${db.name}/${name}/`)
  let seen = false
  const listener = (parts: Record<string, unknown>) => {
    if (Object.keys(parts).some(part => watched.some(start => part.startsWith(start)))) seen = true
  }
  Dexie.on('storagemutated', listener)
  return { seen: () => seen, stop: () => Dexie.on('storagemutated').unsubscribe(listener) }
}

/** How backups are made and when the last one was. What does not fit counts as never set. */
export async function readBackupState(db: Database): Promise<BackupState> {
  const parsed = backupState.safeParse((await db.settings.get(backupMark))?.value)
  return parsed.success ? parsed.data : noBackups
}

/** What the screens tell of backups: the state, and since when there is something to lose (null: nothing yet). */
export async function readSafety(db: Database): Promise<{ state: BackupState, since: number | null }> {
  const first = await db.candidates.orderBy('id').first()
  return { state: await readBackupState(db), since: first?.createdAt ?? null }
}

import type { Channel } from '../domain/candidate'
import { type Erasure, type ErasureTraces, mergedErasure } from '../domain/erasure'
import { type BackupLot, BackupReadError, readBackupFile } from '../exchange/backup/read'
import type { SealKey } from '../exchange/seal-key'
import { withoutPerson } from '../db/commands/belongings'
import { type Context, newId } from '../db/commands/context'
import { commitRestore, dropRestore, stageRestore } from '../db/commands/restore'
import type { Database } from '../db/database'
import { backupTables } from '../db/queries/backup'
import { erasedBy } from '../db/queries/erased'
import { isDataTable, shapes } from '../db/shapes'
import type { CheckedBackup } from '../protocol/importer'

/** Passphrase or key, for a sealed file. */
type Opener = string | SealKey | null
type Row = Record<string, unknown>
type Progress = (done: number, all: number) => void
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0)

/**
 * Reads a backup to its end and checks every row, so that nothing half-right is ever begun.
 * @throws BackupReadError
 */
export async function checkBackup(db: Database, file: Blob, opener: Opener, onProgress: Progress = () => {}): Promise<CheckedBackup> {
  const { head, lots } = await readBackupFile(file, opener)
  if (head.database > db.verno) throw new BackupReadError('newer')
  const known = new Set(backupTables(db).map(({ name }) => name))
  const people = new People()
  const unfit: Record<string, number> = {}
  const found: Record<string, number> = {}
  for await (const { table, rows } of lots) {
    if (!known.has(table)) throw new BackupReadError('damaged')
    found[table] = (found[table] ?? 0) + rows.length
    const good = rows.filter(row => fits(db, table, row))
    if (good.length < rows.length) unfit[table] = (unfit[table] ?? 0) + rows.length - good.length
    people.add(table, good)
    onProgress(sum(found), sum(head.counts))
  }
  // Counted before the rows were read: what the browser wrote in between is no damage, what is missing as a whole is.
  if (Object.entries(head.counts).some(([table, count]) => count > 0 && !found[table])) throw new BackupReadError('damaged')
  const hereIds = new Set(await db.candidates.toCollection().primaryKeys())
  const thereIds = [...people.traces.keys()]
  const both = thereIds.filter(id => hereIds.has(id)).length
  return {
    head, people: thereIds.length, records: sum(found), unfit, ...await people.erased(await db.erasures.toArray()),
    here: {
      people: hereIds.size, onlyHere: hereIds.size - both,
      changedSince: await db.candidates.where('updatedAt').above(head.madeAt).count(),
      contactsSince: await db.touchpoints.where('at').above(head.madeAt).count(),
    },
    onlyThere: thereIds.length - both,
  }
}

/**
 * Puts the desk back exactly as it was in a backup that was checked; only people erased since are left out.
 * @throws BackupReadError, KithError; nothing is changed then
 */
export async function putBackExactly(
  context: Pick<Context, 'db' | 'now'>, file: Blob, opener: Opener, checked: Pick<CheckedBackup, 'records' | 'erased'>, onProgress: Progress = () => {},
): Promise<{ people: number }> {
  const { db, now } = context
  const batch = newId(now)
  try {
    let done = 0
    for await (const { table, rows } of rowsToKeep(db, file, opener, checked.erased)) {
      await stageRestore(context, { batch, table, rows })
      done += rows.length
      onProgress(done, checked.records)
    }
    return await commitRestore(context, { batch })
  } catch (error) {
    await dropRestore(context, batch).catch(() => undefined) // a database that takes nothing any more is swept at the next start
    throw error
  }
}

/** The rows of a backup that may come back: those that fit, without whatever is of people who were erased, in journals and in the trash as well. */
export async function* rowsToKeep(db: Database, file: Blob, opener: Opener, erased: readonly string[]): AsyncGenerator<BackupLot, void> {
  const gone = new Set(erased)
  const owner = { ids: gone, profiles: gone }
  const { lots } = await readBackupFile(file, opener)
  for await (const { table, rows } of lots) {
    const good = rows.filter(row => fits(db, table, row))
    yield { table, rows: gone.size === 0 ? good : good.filter(row => !ofAny(row, gone)).flatMap((row): Row[] => {
      const left = withoutPerson(row, owner) as Row | undefined
      return left ? [left] : []
    }) }
  }
}

/** Rows that say otherwise than the rest whose they are: what is known otherwise than shown, and traces of what was deleted. */
function ofAny({ of, owners }: Row, gone: ReadonlySet<string>): boolean {
  return gone.has(of as string) || (Array.isArray(owners) && owners.some(owner => gone.has(owner as string)))
}

function fits(db: Database, table: string, row: Row): boolean {
  if (isDataTable(table)) return shapes[table].safeParse(row).success
  const key = row[String(db.table(table).schema.primKey.keyPath)]
  return typeof key === 'string' && key !== ''
}

/** What the people of a file are known by, gathered row by row. */
class People {
  readonly traces = new Map<string, { ids: string[], profiles: { site: string, handle: string }[], channels: Channel[], name: string, companies: string[] }>()
  readonly #erasures = new Map<string, Erasure>()

  add(table: string, rows: readonly Row[]): void {
    for (const row of rows) {
      if (table === 'erasures') this.#erasures.set(row.id as string, row as unknown as Erasure)
      if (table === 'candidates') {
        this.traces.set(row.id as string, { ids: [row.id as string], profiles: [], channels: row.channels as Channel[], name: row.name as string, companies: [row.company as string] })
      }
      if (table === 'profiles') this.traces.get(row.candidateId as string)?.profiles.push({ site: row.site as string, handle: row.handle as string })
      if (table === 'merges') this.traces.get(row.keptId as string)?.ids.push(row.goneId as string)
    }
  }

  /** Ids and profiles of those whom the erasures of this computer or of the file surely mean. */
  async erased(here: readonly Erasure[]): Promise<Pick<CheckedBackup, 'erased' | 'erasedPeople'>> {
    const all = new Map(here.map(row => [row.id, row]))
    for (const row of this.#erasures.values()) {
      const other = all.get(row.id)
      all.set(row.id, other ? mergedErasure(other, row) : row)
    }
    const people = [...this.traces.values()]
    const found = await erasedBy([...all.values()], people satisfies ErasureTraces[])
    const sure = people.filter((_person, index) => found[index]?.sure)
    return { erased: sure.flatMap(({ ids, profiles }) => [...ids, ...profiles.map(({ site, handle }) => `${site}/${handle}`)]), erasedPeople: sure.length }
  }
}

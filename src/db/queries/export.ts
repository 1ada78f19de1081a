import type { Settings } from '../../domain/settings'
import { type DataTable, type Database, dataTables } from '../database'

/** The number of the export's format; a file with a higher one comes from a newer Kith. */
export const exportFormat = 1

/** What stands in an export: `{"kith": 1, …}`. */
export interface KithFile {
  kith: number
  /** The version of Kith that wrote it. */
  app: string
  /** ISO 8601, in UTC. */
  exportedAt: string
  tables: Partial<Record<DataTable, readonly Record<string, unknown>[]>>
  /** Only what the recruiter chose. */
  settings: Partial<Settings>
}

const rowsAtOnce = 1_000

/**
 * Everything the recruiter gathered, as the pieces of one JSON text, one record a line. Read in one transaction, so the
 * file is whole even while something is being written, and piece by piece, so that no table stands in memory twice.
 * @param now milliseconds since 1970
 * @param kept puts a piece away at once (as a `Blob`, which the browser holds outside the page's memory)
 */
export function exportParts(db: Database, about: { app: string, now: number }): Promise<string[]>
export function exportParts<T>(db: Database, about: { app: string, now: number }, kept: (part: string) => T): Promise<T[]>
export function exportParts(db: Database, { app, now }: { app: string, now: number }, kept: (part: string) => unknown = part => part): Promise<unknown[]> {
  return db.transaction('r', [...dataTables.map(name => db.table(name)), db.settings], async () => {
    const head = JSON.stringify({ kith: exportFormat, app, exportedAt: new Date(now).toISOString() })
    const parts = [kept(`${head.slice(0, -1)},"tables":{`)]
    for (const [index, name] of dataTables.entries()) {
      parts.push(kept(`${index > 0 ? ',' : ''}\n${JSON.stringify(name)}:[`))
      let last: string | null = null
      for (;;) {
        const rest = last === null ? db.table(name).orderBy('id') : db.table(name).where('id').above(last)
        const rows: { id: string }[] = await rest.limit(rowsAtOnce).toArray()
        if (rows.length > 0) parts.push(kept(`${last === null ? '' : ','}\n${rows.map(row => JSON.stringify(row)).join(',\n')}`))
        if (rows.length < rowsAtOnce) break
        last = rows.at(-1)?.id ?? null
      }
      parts.push(kept(']'))
    }
    const settings = (await db.settings.get('settings'))?.value ?? {}
    parts.push(kept(`},\n"settings":${JSON.stringify(settings)}}\n`))
    return parts
  })
}

/** How many of these ids are in a table already. */
export async function countKnown(db: Database, table: DataTable, ids: readonly string[]): Promise<number> {
  return db.table(table).where('id').anyOf([...ids]).count()
}

/** How many records each table holds. */
export async function tableCounts(db: Database): Promise<Record<DataTable, number>> {
  const counts = await Promise.all(dataTables.map(async name => [name, await db.table(name).count()] as const))
  return Object.fromEntries(counts) as Record<DataTable, number>
}

import { withoutPerson } from '../db/commands/belongings'
import type { Database } from '../db/database'
import { erasedAmong } from '../db/queries/erased'
import type { ErasureTraces } from '../domain/erasure'
import { keyOfProfile } from '../domain/same-person'
import type { CheckedFile } from './kith-file'

type Loose = { id: string } & Record<string, unknown>

/**
 * A file of ours without whoever was erased, in journals neither. A name and a company alone speak for nobody here: the file's own ids and profiles tell.
 * @returns how many people were left out beside it
 */
export async function withoutErased(db: Database, checked: CheckedFile): Promise<{ checked: CheckedFile, erased: number }> {
  if (await db.erasures.count() === 0) return { checked, erased: 0 }
  const rowsOf = (name: string) => (checked.tables.find(table => table.name === name)?.rows ?? []) as readonly Loose[]
  const people = new Map(rowsOf('candidates').map(({ id, channels }) => [id, { ids: [id], profiles: [] as { site: string, handle: string }[], channels: channels as NonNullable<ErasureTraces['channels']> }]))
  for (const { candidateId, site, handle } of rowsOf('profiles')) {
    const known = people.get(String(candidateId)) ?? { ids: [String(candidateId)], profiles: [], channels: [] }
    known.profiles.push({ site: String(site), handle: String(handle) })
    people.set(String(candidateId), known)
  }
  for (const { keptId, goneId } of rowsOf('merges')) people.get(String(keptId))?.ids.push(String(goneId))
  const all = [...people.values()]
  const found = await erasedAmong(db, all)
  const gone = all.filter((_person, index) => found[index]?.sure)
  if (gone.length === 0) return { checked, erased: 0 }
  const owner = { ids: new Set(gone.flatMap(({ ids }) => ids)), profiles: new Set(gone.flatMap(({ profiles }) => profiles.map(keyOfProfile))) }
  const tables = checked.tables.map(table => ({ ...table, rows: withoutPerson(table.rows, owner) as typeof table.rows }))
  return { checked: { ...checked, tables }, erased: gone.length }
}

import type { Batch, BatchPart, Database, Former, Tombstone } from '../database'
import { type Context, must, write } from './context'
import { dropInterestsOf } from './interest-index'
import { type Row, partsOf } from './journal'
import { reindexAll } from './search'
import { workedOn } from './batch-since'

/** What an undo did: people who went, records that stand as before again, and people and records that stay because they were changed since. */
export interface Undone { removed: number, restored: number, kept: number }

/**
 * Takes an import back. Right after it, the database is what it was before. What the recruiter changed since stays: whoever they worked with stays as a
 * whole, of a record that was here before each field that was not changed since goes back.
 * @throws KithError `not-found` where it was taken back already
 */
export function undoImport(context: Context, { batch }: { batch: string }): Promise<Undone> {
  return write(context, async () => {
    const { db } = context
    await must(db.batches.get(batch) as PromiseLike<Batch | undefined>)
    const parts = await partsOf(db, batch)
    const made = gathered(parts)
    const kept = await workedOn(db, made)
    const newcomers = [...made.get('candidates')?.keys() ?? []]
    const leaving = newcomers.filter(id => !kept.has(id))
    const touched = new Set<string>()
    const undone: Undone = { removed: leaving.length, restored: 0, kept: kept.size }
    for (const part of parts) await putBack(context, part, { made, kept, touched, undone })
    for (const [table, rows] of made) await takeOut(db, table, rows, { kept, touched, undone })
    for (const { graves } of parts) await buryAgain(db, graves)
    await dropInterestsOf(context, leaving)
    await db.search.bulkDelete(leaving)
    const still = (await db.candidates.bulkGet([...touched])).flatMap(candidate => candidate?.id ?? [])
    await reindexAll(context, still)
    await db.batches.bulkDelete([batch, ...parts.map(({ id }) => id)])
    return undone
  })
}

interface Run { made: ReadonlyMap<string, ReadonlyMap<string, number>>, kept: ReadonlySet<string>, touched: Set<string>, undone: Undone }

/** Every record the batch made, by table, with the time it carried then. */
function gathered(parts: readonly BatchPart[]): Map<string, Map<string, number>> {
  const made = new Map<string, Map<string, number>>()
  for (const part of parts) {
    for (const [table, rows] of Object.entries(part.made)) {
      const known = made.get(table) ?? new Map<string, number>()
      for (const [id, stamp] of rows) known.set(id, stamp)
      made.set(table, known)
    }
  }
  return made
}

/** Brings records that the batch changed or removed back, the last change first. */
async function putBack({ db }: Context, part: BatchPart, { made, touched, undone }: Run): Promise<void> {
  for (const [table, list] of Object.entries(part.former)) {
    const own = list.filter(({ before }) => !made.get(table)?.has(before.id)).reverse()
    const current = await db.table(table).bulkGet(own.map(({ before }) => before.id)) as (Row | undefined)[]
    const latest = new Map(current.flatMap(row => row ? [[row.id, row] as const] : []))
    for (const former of own) {
      const row = latest.get(former.before.id)
      if (!row) continue
      const back = formerly(former, row)
      latest.set(row.id, back.row)
      if (back.isWhole) undone.restored++
      else undone.kept++
      touched.add(ownerOf(table, row))
    }
    await db.table(table).bulkPut([...latest.values()])
  }
  for (const [table, rows] of Object.entries(part.gone)) {
    const there = new Set((await db.candidates.bulkGet(rows.map(row => ownerOf(table, row)))).flatMap(candidate => candidate?.id ?? []))
    const back = rows.filter(row => there.has(ownerOf(table, row)))
    await db.table(table).bulkPut(back)
    await db.tombstones.bulkDelete(back.map(({ id }) => id))
    for (const row of back) touched.add(ownerOf(table, row))
  }
}

/** The record as it stood, but for what was changed since. */
function formerly({ before, stamp, fields }: Former, now: Row): { row: Row, isWhole: boolean } {
  if (now.updatedAt === stamp) return { row: before as Row, isWhole: true }
  const was = before as Row
  const row: Row = { ...now, times: { ...now.times } }
  for (const [field, time] of Object.entries(fields)) {
    if (now.times[field] !== time) continue
    if (was[field] === undefined) delete row[field]
    else row[field] = was[field]
    const stood = was.times[field]
    if (stood === undefined) delete row.times[field]
    else row.times[field] = stood
  }
  return { row, isWhole: false }
}

/** Removes what the batch made, but for those the recruiter worked with, and records changed since. */
async function takeOut(db: Database, table: string, rows: ReadonlyMap<string, number>, { kept, touched, undone }: Pick<Run, 'kept' | 'touched' | 'undone'>): Promise<void> {
  const ids = [...rows.keys()]
  for (let from = 0; from < ids.length; from += 2_000) {
    const current = (await db.table(table).bulkGet(ids.slice(from, from + 2_000)) as (Row | undefined)[]).filter(row => row !== undefined)
    const stays = (row: Row) => kept.has(ownerOf(table, row)) || (row.updatedAt !== rows.get(row.id))
    const leaving = current.filter(row => !stays(row))
    undone.kept += current.filter(row => stays(row) && !kept.has(ownerOf(table, row))).length
    for (const row of leaving) touched.add(ownerOf(table, row))
    await db.table(table).bulkDelete(leaving.map(({ id }) => id))
  }
}

/** Tombstones that the batch lifted, of records that are gone again. */
async function buryAgain(db: Database, graves: readonly Tombstone[]): Promise<void> {
  const still: Tombstone[] = []
  for (const grave of graves) if (await db.table(grave.table).get(grave.id) === undefined) still.push(grave)
  await db.tombstones.bulkPut(still)
}

function ownerOf(table: string, row: { id: string }): string {
  if (table === 'candidates') return row.id
  const { candidateId, fromId } = row as { candidateId?: unknown, fromId?: unknown }
  return typeof candidateId === 'string' ? candidateId : typeof fromId === 'string' ? fromId : ''
}


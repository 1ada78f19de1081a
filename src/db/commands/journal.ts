import { same } from '../../domain/merging'
import type { BatchPart, Database } from '../database'
import type { Context } from './context'

export type Row = { id: string, updatedAt: number, times: Record<string, number> } & Record<string, unknown>

/** Writes down what an import changes, so that it can be undone: beside the writing itself, in the same transaction. */
export class Journal {
  readonly #context: Context
  readonly #batch: string
  #part: BatchPart = emptyPart('')
  #parts = 0
  #held = 0
  /** How many records were made and changed, by table. */
  readonly counts: Record<string, number> = {}

  constructor(context: Context, batch: string) {
    this.#context = context
    this.#batch = batch
  }

  /** Adds rows that are not there yet. Tombstones of theirs are lifted. */
  async add(table: string, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return
    await this.#context.db.table(table).bulkAdd([...rows])
    await this.made(table, rows)
  }

  /** Notes rows that were just added. */
  async made(table: string, rows: readonly Row[]): Promise<void> {
    const list = this.#part.made[table] ??= []
    for (const { id, updatedAt } of rows) list.push([id, updatedAt])
    await this.#lift(rows.map(({ id }) => id))
    await this.#counted(table, rows.length)
  }

  /** Puts rows in the place of others. */
  async change(table: string, pairs: readonly (readonly [before: Row, after: Row])[]): Promise<void> {
    if (pairs.length === 0) return
    await this.#context.db.table(table).bulkPut(pairs.map(([, after]) => after))
    await this.changed(table, pairs)
  }

  /** Notes rows that were just changed. */
  async changed(table: string, pairs: readonly (readonly [before: Row, after: Row])[]): Promise<void> {
    const list = this.#part.former[table] ??= []
    for (const [before, after] of pairs) list.push({ before, stamp: after.updatedAt, fields: changedFields(before, after) })
    await this.#counted(table, pairs.length)
  }

  /** Notes rows that were just removed. */
  async removed(table: string, rows: readonly Row[]): Promise<void> {
    ;(this.#part.gone[table] ??= []).push(...rows)
    await this.#counted(table, rows.length)
  }

  /** Writes the rest. @returns whether anything was changed at all */
  async close(): Promise<boolean> {
    await this.#flush()
    return this.#parts > 0
  }

  async #lift(ids: readonly string[]): Promise<void> {
    const { db } = this.#context
    if (await this.#noGraves()) return
    const graves = (await db.tombstones.bulkGet([...ids])).filter(grave => grave !== undefined)
    this.#part.graves.push(...graves)
    if (graves.length > 0) await db.tombstones.bulkDelete(graves.map(({ id }) => id))
  }

  #empty: Promise<boolean> | null = null

  /** Asked once: an import into an empty desk looks for no tombstones. */
  #noGraves(): Promise<boolean> {
    this.#empty ??= this.#context.db.tombstones.count().then(count => count === 0)
    return this.#empty
  }

  async #counted(table: string, count: number): Promise<void> {
    if (count === 0) return
    this.counts[table] = (this.counts[table] ?? 0) + count
    this.#held += count
    if (this.#held >= 5_000) await this.#flush()
  }

  async #flush(): Promise<void> {
    if (this.#held === 0) return
    this.#parts++
    await this.#context.db.batches.add({ ...this.#part, id: partId(this.#batch, this.#parts) })
    this.#part = emptyPart('')
    this.#held = 0
  }
}

/** The fields in which two states of a record differ, with the time each carries in the later one. */
function changedFields(before: Row, after: Row): Record<string, number | undefined> {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(field => field !== 'times' && field !== 'updatedAt' && !same(before[field], after[field]))
  return Object.fromEntries(fields.map(field => [field, after.times[field]]))
}

function emptyPart(id: string): BatchPart {
  return { id, made: {}, former: {}, gone: {}, graves: [] }
}

function partId(batch: string, number: number): string {
  return `${batch}/${String(number).padStart(6, '0')}`
}

/** A batch's journal, the last part first. */
export async function partsOf(db: Database, batch: string): Promise<BatchPart[]> {
  return await db.batches.where('id').between(`${batch}/`, `${batch}/\uffff`).reverse().toArray() as BatchPart[]
}

/** The follow-ups of some people, before they are planned anew. */
export async function roundsOf(db: Database, candidateIds: readonly string[]): Promise<Map<string, Row>> {
  const rows = await db.followUps.where('[candidateId+open]').anyOf(candidateIds.flatMap((id): [string, number][] => [[id, 0], [id, 1]])).toArray()
  return new Map(rows.map(row => [row.id, row as unknown as Row]))
}

/** Notes what planning anew did to the follow-ups of some people. */
export async function noteRounds(journal: Journal, db: Database, candidateIds: readonly string[], before: ReadonlyMap<string, Row>): Promise<void> {
  const after = await roundsOf(db, candidateIds)
  await journal.made('followUps', [...after.values()].filter(({ id }) => !before.has(id)))
  const changed = [...after.values()].flatMap((row): [Row, Row][] => {
    const was = before.get(row.id)
    return was && !same(was, row) ? [[was, row]] : []
  })
  await journal.changed('followUps', changed)
  await journal.removed('followUps', [...before.values()].filter(({ id }) => !after.has(id)))
}

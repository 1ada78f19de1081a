/** Takes back what was done to several people at once: the rows as they were and as they became, kept for an hour. */
import { same, takenBack } from '../../domain/merging'
import type { Database, Trash } from '../database'
import { KithError } from '../../domain/errors'
import { bringBack } from './bulk-remove'
import { type Context, newId, write } from './context'
import { reindexAll } from './search'

/** Tables whose rows a bulk command may change. */
export type Followed = 'candidates' | 'followUps' | 'touchpoints'
type Row = Record<string, unknown> & { id: string }
type Rows = Map<string, Row>

/** So many people are looked at in one go, and stand in one row of the trash. */
const atOnce = 500

/** The ids, some at a time. */
export function lotsOf<T>(all: readonly T[], size = atOnce): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
}

/**
 * Does something to several people and keeps what takes it back. Runs inside the caller's transaction.
 * @param undo joins it to what was kept under that name before
 * @param tables where `work` may change, add or remove rows of these people
 * @returns the name it is kept under, and how many people it made a difference to
 */
export async function recorded(
  { db, now }: Context, undo: string | undefined, candidateIds: readonly string[], tables: readonly Followed[], work: () => Promise<void>,
): Promise<{ undo: string, people: number }> {
  const token = undo ?? newId(now)
  const lots = lotsOf(candidateIds)
  const before: Rows[] = []
  for (const lot of lots) before.push(await rowsOf(db, tables, lot))
  await work()
  let parts = await db.trash.where('id').startsWith(`${token}/`).count()
  let people = 0
  for (const [index, lot] of lots.entries()) {
    const [was, is] = [before[index] ?? new Map<string, Row>(), await rowsOf(db, tables, lot)]
    const keys = [...new Set([...was.keys(), ...is.keys()])].filter(key => !same(was.get(key), is.get(key)))
    if (keys.length === 0) continue
    const rows = Object.fromEntries(tables.flatMap((table): [string, unknown[]][] => {
      const own = keys.filter(key => key.startsWith(`${table}/`))
      return [[table, own.flatMap(key => was.get(key) ?? [])], [after(table), own.flatMap(key => is.get(key) ?? [])]]
    }))
    await db.trash.put({ id: `${token}/${parts++}`, at: now, rows })
    people += new Set(keys.map(key => ownerOf(key, was.get(key) ?? is.get(key)))).size
  }
  return { undo: token, people }
}

const ownerOf = (key: string, row: Row | undefined) => row?.[key.startsWith('candidates/') ? 'id' : 'candidateId']
const after = (table: Followed) => `${table} after`

/**
 * Takes back what a bulk command did. What nobody touched since is exactly as it was; later changes stay.
 * @throws KithError `not-found` once the hour is over
 */
export function undoBulk(context: Context, { undo }: { undo: string }) {
  return write(context, async () => {
    const { db } = context
    const ids = await db.trash.where('id').startsWith(`${undo}/`).primaryKeys()
    if (ids.length === 0) throw new KithError('not-found')
    let people = 0
    for (const id of ids) {
      const part = await db.trash.get(id)
      if (part) people += 'removed' in part.rows ? await bringBack(context, (part.rows.removed as Row[]).map(({ id }) => id)) : await putBack(context, part)
    }
    await db.trash.bulkDelete(ids)
    return { people }
  })
}

async function putBack(context: Context, { rows }: Trash): Promise<number> {
  const { db } = context
  const people = new Set<string>()
  for (const table of ['candidates', 'touchpoints', 'followUps'] as const) {
    const [was, became] = [byId(rows[table]), byId(rows[after(table)])]
    const ids = [...new Set([...was.keys(), ...became.keys()])]
    const is = new Map((await db.table(table).bulkGet(ids) as (Row | undefined)[]).flatMap(row => row ? [[row.id, row] as const] : []))
    const results = ids.map(id => [id, takenBack(was.get(id), became.get(id), is.get(id))] as const)
    const kept = results.flatMap(([, row]) => row ? [row as Row] : [])
    await db.table(table).bulkPut(kept)
    await db.table(table).bulkDelete(results.filter(([, row]) => !row).map(([id]) => id))
    await db.tombstones.bulkDelete(kept.map(({ id }) => id))
    for (const row of [...was.values(), ...became.values()]) people.add(String(table === 'candidates' ? row.id : row.candidateId))
  }
  const became = byId(rows[after('candidates')])
  // Of what is changed for several, people are found by their tags alone.
  await reindexAll(context, [...byId(rows.candidates).values()].filter(row => !same(row.tags, became.get(row.id)?.tags)).map(({ id }) => id))
  return people.size
}

const byId = (rows: readonly unknown[] = []): Rows => new Map((rows as readonly Row[]).map(row => [row.id, row]))

async function rowsOf(db: Database, tables: readonly Followed[], candidateIds: readonly string[]): Promise<Rows> {
  const spans = candidateIds.map((id): [[string], [string, unknown[]]] => [[id], [id, []]])
  const indexOf = { followUps: '[candidateId+open]', touchpoints: '[candidateId+at]' }
  const lists = await Promise.all(tables.map(async table => {
    const rows = table === 'candidates' ? await db.candidates.bulkGet([...candidateIds]) : await db.table(table).where(indexOf[table]).inAnyRange(spans).toArray()
    return (rows as (Row | undefined)[]).flatMap((row): [string, Row][] => row ? [[`${table}/${row.id}`, row]] : [])
  }))
  return new Map(lists.flat())
}

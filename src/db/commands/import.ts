import type { Stored } from '../../domain/record'
import { KithError } from '../../domain/errors'
import type { Signal } from '../../domain/signal'
import { type DataTable, type Database, dataTables } from '../database'
import { isDataTable, shapes } from '../shapes'
import { type Context, newId, write } from './context'
import { rescheduleCadence } from './cadence'
import { noteStale } from './interest-index'
import { reindexAll } from './search'

/** Opens an import. Its rows stay invisible until `commitImport`; a batch that is left alone is swept away. */
export function beginImport({ now }: Context, { tables }: { tables: Record<string, number> }) {
  const unknown = Object.keys(tables).find(name => !isDataTable(name))
  if (unknown !== undefined) return Promise.reject(new KithError('bad-import', `the file has a part named “${unknown}” that Kith does not know`))
  return Promise.resolve({ batch: newId(now) })
}

/**
 * Stages rows of one table. @param leavesOut tells the evidence that is not brought in
 * @throws KithError `bad-import` naming the first row and field that do not fit
 */
export function stageRows(
  context: Context, { batch, table, rows }: { batch: string, table: string, rows: unknown[] }, leavesOut: (signal: Signal) => boolean = () => false,
) {
  return write(context, async () => {
    if (!isDataTable(table)) throw new KithError('bad-import', table)
    for (const [index, row] of rows.entries()) {
      const parsed = shapes[table].safeParse(row)
      if (!parsed.success) throw new KithError('bad-import', `${table}[${index}].${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''}`)
    }
    const staged = table === 'signals' ? rows.filter(row => !leavesOut(row as Signal)) : rows
    await context.db.staged.bulkAdd(staged.map(row => ({ batch, at: context.now, table, row })))
    return null
  })
}

export function abandonImport(context: Context, { batch }: { batch: string }) {
  return write(context, async () => {
    await ofBatch(context.db, batch).delete()
    return null
  })
}

type Row = Stored & Record<string, unknown>

/**
 * Makes a batch visible, all of it or nothing. Records that are here already are merged field by field, the later one wins.
 * Works table by table in bulk: row by row, an import of years takes longer than a worker may live.
 */
export function commitImport(context: Context, { batch }: { batch: string }) {
  return write(context, async () => {
    const { db } = context
    const counts: Record<string, number> = {}
    const brought = await db.staged.where({ batch, table: 'candidates' }).toArray()
    const candidateIds = brought.map(({ row }) => (row as Row).id)
    const owners = new Set<string>()
    for (const table of dataTables) {
      const rows = (await db.staged.where({ batch, table }).toArray()).map(({ row }) => row as Row)
      if (rows.length === 0) continue
      await checkOwners(db, table, rows, new Set(candidateIds))
      const twins = await twinsOf(db, table, rows)
      const fresh = rows.filter((_row, index) => !twins[index])
      const before = await db.table(table).bulkGet(fresh.map(row => row.id)) as (Row | undefined)[]
      await db.table(table).bulkPut(fresh.map((row, index) => merged(before[index], row)))
      await db.tombstones.bulkDelete(fresh.map(row => row.id))
      counts[table] = fresh.length
      for (const { candidateId } of fresh) if (typeof candidateId === 'string') owners.add(candidateId)
    }
    await ofBatch(db, batch).delete()
    await reindexAll(context, candidateIds)
    await noteStale(context, [...owners])
    await mendCadences(context, candidateIds)
    return { counts }
  })
}

function ofBatch(db: Database, batch: string) {
  return db.staged.where('[batch+table]').between([batch, ''], [batch, '\uffff'])
}

/** Every record must belong to somebody who is in the file or here. */
async function checkOwners(db: Database, table: DataTable, rows: readonly Row[], inFile: ReadonlySet<string>): Promise<void> {
  const strangers = [...new Set(rows.map(row => row.candidateId).filter(owner => typeof owner === 'string' && !inFile.has(owner)))] as string[]
  const here = await db.candidates.bulkGet(strangers)
  const unknown = new Set(strangers.filter((_owner, index) => !here[index]))
  const index = rows.findIndex(row => unknown.has(row.candidateId as string))
  if (index >= 0) throw new KithError('bad-import', `${table}[${index}] belongs to a candidate who is not in the file`)
}

/** What must be unique beside the id: the rules of capture and form hold here as well. */
const unique: Partial<Record<DataTable, { index: string, key: (row: Row) => string[] }>> = {
  profiles: { index: '[site+handle]', key: row => [String(row.site), String(row.handle)] },
  signals: { index: '[candidateId+source+key]', key: row => [String(row.candidateId), String(row.source), String(row.key)] },
  refusals: { index: '[a+b]', key: row => [String(row.a), String(row.b)] },
  topicMarks: { index: '[candidateId+topic]', key: row => [String(row.candidateId), String(row.topic)] },
}

/**
 * Tells for each row whether another record stands where it would: that one is kept.
 * @throws KithError `bad-import` where a profile belongs to another candidate here
 */
async function twinsOf(db: Database, table: DataTable, rows: readonly Row[]): Promise<boolean[]> {
  const rule = unique[table]
  if (!rule) return rows.map(() => false)
  const name = (key: readonly string[]) => JSON.stringify(key)
  const found = new Map<string, Row>()
  for (const twin of await db.table(table).where(rule.index).anyOf(rows.map(rule.key)).toArray() as Row[]) found.set(name(rule.key(twin)), twin)
  return rows.map((row, index) => {
    const twin = found.get(name(rule.key(row)))
    if (twin && twin.id !== row.id && twin.candidateId !== row.candidateId) {
      throw new KithError('bad-import', `${table}[${index}]: ${String(row.site)}/${String(row.handle)} already belongs to another candidate here`)
    }
    found.set(name(rule.key(row)), twin ?? row)
    return twin !== undefined && twin.id !== row.id
  })
}

function merged(before: Row | undefined, after: Row): Row {
  if (!before) return after
  const result = { ...before, times: { ...before.times }, updatedAt: Math.max(before.updatedAt, after.updatedAt) }
  for (const [field, time] of Object.entries(after.times)) {
    if (time <= (before.times[field] ?? 0)) continue
    Object.assign(result, { [field]: after[field] })
    result.times[field] = time
  }
  return result
}

/** A cadence follow-up that was snoozed or moved stays as it was; only a missing or doubled one is mended. */
async function mendCadences(context: Context, candidateIds: readonly string[]): Promise<void> {
  const open = await context.db.followUps.where('[candidateId+open]').anyOf(candidateIds.map(id => [id, 1])).toArray()
  const rounds = new Map<string, number>()
  for (const { kind, candidateId } of open) if (kind === 'cadence') rounds.set(candidateId, (rounds.get(candidateId) ?? 0) + 1)
  const paused = new Set((await context.db.candidates.bulkGet([...candidateIds])).flatMap(candidate => candidate?.paused || candidate?.objectedAt ? [candidate.id] : []))
  for (const id of candidateIds) if (rounds.get(id) !== (paused.has(id) ? undefined : 1)) await rescheduleCadence(context, id)
}

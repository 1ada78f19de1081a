/** Rows of tables, as exports and backups hold them: merged field by field. */
import { isLeftAlone } from '../../domain/candidate'
import { KithError } from '../../domain/errors'
import { type DataTable, type Database, dataTables } from '../database'
import type { Context } from './context'
import { rescheduleCadence } from './cadence'
import { noteStale } from './interest-index'
import { type Journal, type Row, noteRounds, roundsOf } from './journal'
import { reindexAll } from './search'
import { stagedRows } from './staging'

/**
 * Makes the staged rows of a batch visible. Records that are here already are merged field by field, the later one wins. Works table by table in
 * bulk: row by row, an import of years takes too long. Runs inside the caller's transaction.
 */
export async function commitRows(context: Context, batch: string, journal: Journal): Promise<void> {
  const { db } = context
  const candidateIds = (await stagedRows<Row>(db, batch, 'candidates')).map(({ id }) => id)
  const inFile = new Set(candidateIds)
  const owners = new Set<string>()
  for (const table of dataTables) {
    const rows = await stagedRows<Row>(db, batch, table)
    if (rows.length === 0) continue
    await checkOwners(db, table, rows, inFile)
    const twins = await twinsOf(db, table, rows)
    const fresh = rows.filter((_row, index) => !twins[index])
    const before = await db.table(table).bulkGet(fresh.map(row => row.id)) as (Row | undefined)[]
    await journal.add(table, fresh.filter((_row, index) => !before[index]))
    await journal.change(table, fresh.flatMap((row, index): [Row, Row][] => {
      const was = before[index]
      const after = was && merged(was, row)
      return was && after && after !== was ? [[was, after]] : []
    }))
    for (const { candidateId } of fresh) if (typeof candidateId === 'string') owners.add(candidateId)
  }
  await reindexAll(context, candidateIds)
  await noteStale(context, [...owners])
  await mendCadences(context, candidateIds, journal)
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

/** The record that is here with every field that was written later in the file; the same object where none was. */
function merged(before: Row, after: Row): Row {
  const later = Object.entries(after.times).filter(([field, time]) => time > (before.times[field] ?? 0))
  if (later.length === 0) return before
  const result = { ...before, times: { ...before.times }, updatedAt: Math.max(before.updatedAt, after.updatedAt) }
  for (const [field, time] of later) {
    Object.assign(result, { [field]: after[field] })
    result.times[field] = time
  }
  return result
}

/** A cadence follow-up that was snoozed or moved stays as it was; only a missing or doubled one is mended. */
async function mendCadences(context: Context, candidateIds: readonly string[], journal: Journal): Promise<void> {
  const { db } = context
  const before = await roundsOf(db, candidateIds)
  const rounds = new Map<string, number>()
  for (const { kind, candidateId, open } of before.values()) if (kind === 'cadence' && open === 1) rounds.set(String(candidateId), (rounds.get(String(candidateId)) ?? 0) + 1)
  const paused = new Set((await db.candidates.bulkGet([...candidateIds])).flatMap(candidate => candidate && isLeftAlone(candidate) ? [candidate.id] : []))
  const wrong = candidateIds.filter(id => rounds.get(id) !== (paused.has(id) ? undefined : 1))
  for (const id of wrong) await rescheduleCadence(context, id)
  await noteRounds(journal, db, wrong, new Map([...before].filter(([, row]) => wrong.includes(String(row.candidateId)))))
}

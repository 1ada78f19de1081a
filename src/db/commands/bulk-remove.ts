/** Removes several people at once, and brings them back. */
import type { Profile } from '../../domain/candidate'
import { KithError } from '../../domain/errors'
import { keyOfProfile } from '../../domain/same-person'
import { type Database, type Trash, dataTables, tablesOfCandidate } from '../database'
import { lotsOf } from './bulk-undo'
import { type Context, newId, write } from './context'
import { dropInterests } from './interest-index'
import { lifted } from './retell'
import { reindexAll } from './search'

interface Row { id: string, candidateId?: string, fromId?: string, toId?: string, keptId?: string, a?: string, b?: string }
type Rows = Record<string, Row[]>

/** Removes people with everything that belongs to them; `undoBulk` brings them back for an hour. Those who are gone already are passed over. */
export function removePeople(context: Context, { candidateIds, undo }: { candidateIds: readonly string[], undo?: string | undefined }) {
  return write(context, async () => {
    const { db, now } = context
    const token = undo ?? newId(now)
    let parts = await db.trash.where('id').startsWith(`${token}/`).count()
    let people = 0
    for (const lot of lotsOf([...new Set(candidateIds)])) {
      const removed = await removeLot(context, lot)
      people += removed.length
      if (removed.length > 0) await db.trash.put({ id: `${token}/${parts++}`, at: now, rows: { removed: removed.map(id => ({ id })) } })
    }
    return { undo: token, people }
  })
}

async function removeLot(context: Context, candidateIds: readonly string[]): Promise<string[]> {
  const { db, now } = context
  const rows = await belongingsOf(db, candidateIds)
  const there = (rows.candidates ?? []).map(({ id }) => id)
  for (const [table, records] of Object.entries(rows)) {
    await db.table(table).bulkDelete(records.map(({ id }) => id))
    await db.tombstones.bulkPut(records.map(({ id }) => ({ id, table, at: now })))
  }
  await db.search.bulkDelete(there)
  for (const id of there) await dropInterests(context, id)
  await db.trash.bulkPut(byPerson(there, rows, now))
  return there
}

/** Everything that belongs to some people, by table; what belongs to two of them stands there once. */
async function belongingsOf(db: Database, candidateIds: readonly string[]): Promise<Rows> {
  const ids = [...candidateIds]
  const spans = ids.map((id): [[string], [string, unknown[]]] => [[id], [id, []]])
  const rangedBy: Record<string, string> = { notes: '[candidateId+at]', touchpoints: '[candidateId+at]', topicMarks: '[candidateId+topic]', followUps: '[candidateId+open]' }
  const rows: Rows = { candidates: (await db.candidates.bulkGet(ids)).filter(candidate => candidate !== undefined) }
  for (const table of tablesOfCandidate) {
    const ranged = rangedBy[table]
    rows[table] = await (ranged ? db.table(table).where(ranged).inAnyRange(spans) : db.table(table).where('candidateId').anyOf(ids)).toArray() as Row[]
  }
  const referrals = [...await db.referrals.where('fromId').anyOf(ids).toArray(), ...await db.referrals.where('toId').anyOf(ids).toArray()]
  rows.referrals = [...new Map(referrals.map(row => [row.id, row])).values()]
  rows.merges = await db.merges.where('keptId').anyOf(ids).toArray()
  const keys = keysOf(rows)
  rows.refusals = await db.refusals.filter(({ a, b }) => keys.has(a) || keys.has(b)).toArray()
  return rows
}

const keysOf = (rows: Rows) => new Set([...(rows.candidates ?? []).map(({ id }) => id), ...((rows.profiles ?? []) as unknown as Profile[]).map(keyOfProfile)])

/** The same as one row of the trash for each person, as if they had been removed one after the other. */
function byPerson(ids: readonly string[], rows: Rows, at: number): Trash[] {
  const ownerOf = new Map<string, string>(ids.map(id => [id, id]))
  for (const profile of (rows.profiles ?? []) as unknown as Profile[]) ownerOf.set(keyOfProfile(profile), profile.candidateId)
  const trash = new Map(ids.map((id): [string, Trash] => [id, { id, at, rows: {} }]))
  for (const [table, records] of Object.entries(rows)) {
    for (const record of records) {
      const sides = table === 'candidates' ? [record.id] : [record.candidateId, record.fromId, record.toId, record.keptId, record.a, record.b]
      const owner = sides.map(side => ownerOf.get(String(side))).find(id => id !== undefined)
      const lists = owner === undefined ? undefined : trash.get(owner)?.rows
      if (lists) lists[table] = [...lists[table] ?? [], record]
    }
  }
  return [...trash.values()]
}

/** Brings removed people back as they were. Runs inside the caller's transaction. @throws KithError `another-person` where somebody has their profile now */
export async function bringBack(context: Context, candidateIds: readonly string[]): Promise<number> {
  const { db } = context
  const removals = (await db.trash.bulkGet([...candidateIds])).filter(removal => removal !== undefined)
  const profiles = removals.flatMap(({ rows }) => (rows.profiles ?? []) as Profile[])
  const taken = await db.profiles.where('[site+handle]').anyOf(profiles.map(({ site, handle }): [string, string] => [site, handle])).count()
  if (taken > 0) throw new KithError('another-person')
  for (const table of dataTables) {
    const records = removals.flatMap(({ rows }) => (rows[table] ?? []) as Row[])
    await db.table(table).bulkPut(await lifted(context, records))
  }
  const ids = removals.map(({ id }) => id)
  await db.trash.bulkDelete(ids)
  await reindexAll(context, ids)
  return ids.length
}

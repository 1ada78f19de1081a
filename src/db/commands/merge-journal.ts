import { same, takenBack } from '../../domain/merging'
import { type Stored, patched } from '../../domain/record'
import type { Merge } from '../../domain/same-person'
import { type Database, ofCandidate, tablesOfCandidate } from '../database'
import { isShared } from '../queries/handover'
import { type Context, bury } from './context'
import { retold } from './retell'

type Row = { id: string } & Record<string, unknown>
type Rows = Record<string, Row[]>

/** Everything that a merge of two may touch. @param known rows whose later state is asked for too, wherever they belong now */
export async function snapshot(db: Database, keptId: string, goneId: string, pairs: readonly [string, string][], known: Rows = {}): Promise<Rows> {
  const rows: Rows = {}
  const ids = [keptId, goneId]
  const there = (found: readonly (object | undefined)[]) => found.filter(row => row !== undefined) as Row[]
  rows.candidates = there(await db.candidates.bulkGet(ids))
  for (const table of tablesOfCandidate) rows[table] = (await Promise.all(ids.map(id => ofCandidate(db, table, id)))).flat() as unknown as Row[]
  const referrals = [...await db.referrals.where('fromId').anyOf(ids).toArray(), ...await db.referrals.where('toId').anyOf(ids).toArray()]
  rows.referrals = [...new Map(there(referrals).map(row => [row.id, row])).values()]
  rows.refusals = there(await db.refusals.where('[a+b]').anyOf(pairs).toArray())
  rows.search = there(await db.search.bulkGet(ids))
  const all = [...new Set([...Object.values(rows), ...Object.values(known)].flat().map(row => row.id))]
  rows.tombstones = there(await db.tombstones.bulkGet(all))
  return rows
}

/** The rows that differ between two snapshots, each side as it was. */
export function changesBetween(before: Rows, after: Rows): Pick<Merge, 'before' | 'after'> {
  const changed: { before: Rows, after: Rows } = { before: {}, after: {} }
  for (const table of Object.keys(before)) {
    const [was, is] = [byId(before[table]), byId(after[table])]
    const ids = [...new Set([...was.keys(), ...is.keys()])].filter(id => !same(was.get(id), is.get(id)))
    const rowsIn = (rows: Map<string, Row>) => ids.flatMap(id => rows.get(id) ?? [])
    if (ids.length > 0) Object.assign(changed, { before: { ...changed.before, [table]: rowsIn(was) }, after: { ...changed.after, [table]: rowsIn(is) } })
  }
  return changed
}

function byId(rows: readonly Row[] = []): Map<string, Row> {
  return new Map(rows.map(row => [row.id, row]))
}

/** Puts every record back. @returns true when nothing had been changed since, and so nothing is left to be counted anew */
export async function takeBack(context: Context, merge: Merge): Promise<boolean> {
  const { db, now } = context
  const { keptId, goneId } = merge
  let untouched = true
  const back: [table: string, id: string][] = []
  const isTold = await isShared(db, merge.at)
  for (const table of Object.keys(merge.before).filter(name => name !== 'tombstones' && name !== 'search')) {
    const [was, left] = [byId(merge.before[table]), byId(merge.after[table])]
    for (const id of new Set([...was.keys(), ...left.keys()])) {
      const current = await db.table(table).get(id) as Row | undefined
      if (!same(current, left.get(id))) untouched = false
      const row = takenBack(was.get(id), left.get(id), current) as Row | undefined
      if (!row) {
        if (current && isTold) await bury(context, table, id)
        else if (current) await db.table(table).delete(id)
      } else if (same(row, current) || await isTaken(db, table, row)) continue
      else await db.table(table).put(isTold ? retold(row as unknown as Stored, current as unknown as Stored | undefined, now) : row)
      if (row && !current) back.push([table, id])
    }
  }
  // What was read since from a profile that goes back goes with it.
  const profiles = (merge.before.profiles ?? []).filter(profile => profile.candidateId === goneId).map(profile => profile.id)
  for (const signal of await db.signals.where('profileId').anyOf(profiles).toArray()) {
    if (signal.candidateId !== keptId) continue
    untouched = false
    const moved = patched(signal, { candidateId: goneId }, now)
    if (!await isTaken(db, 'signals', moved as unknown as Row)) await db.signals.put(moved)
  }
  const contacts = await db.touchpoints.where('[candidateId+at]').between([keptId], [keptId, []]).toArray()
  if (contacts.some(touch => touch.updatedAt > merge.at)) untouched = false
  const graves = { was: byId(merge.before.tombstones), left: byId(merge.after.tombstones) }
  for (const [, id] of back) {
    const grave = graves.was.get(id)
    if (grave) await db.table('tombstones').put(grave)
    else await db.tombstones.delete(id)
  }
  return await searchBack(db, merge, untouched)
}

/** Words as they were, byte for byte, where nothing has been changed. */
async function searchBack(db: Database, { before, after, keptId, goneId }: Merge, untouched: boolean): Promise<boolean> {
  const current = byId((await db.search.bulkGet([keptId, goneId])).filter(row => row !== undefined) as unknown as Row[])
  const [was, left] = [byId(before.search), byId(after.search)]
  const ids = [...new Set([...was.keys(), ...left.keys()])]
  if (!untouched || ids.some(id => !same(current.get(id), left.get(id)))) return false
  for (const id of ids) {
    const row = was.get(id)
    if (row) await db.table('search').put(row)
    else await db.search.delete(id)
  }
  return true
}

/** Whether another record stands where this one would: it is the later one and stays. */
async function isTaken(db: Database, table: string, row: Row): Promise<boolean> {
  const { id, candidateId } = row
  const rival = table === 'signals' ? await db.signals.where('[candidateId+source+key]').equals([String(candidateId), String(row.source), String(row.key)]).first()
    : table === 'topicMarks' ? await db.topicMarks.where('[candidateId+topic]').equals([String(candidateId), String(row.topic)]).first()
    : table === 'refusals' ? await db.refusals.where('[a+b]').equals([String(row.a), String(row.b)]).first()
    : undefined
  return rival !== undefined && rival.id !== id
}

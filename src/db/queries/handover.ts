/** What the database holds of some people, in the form in which it is exchanged. */
import { type Grave, type Held, type Recruiter, type Row, type Shadow, type State, type Travelling, isTravelling, keyOf } from '../../domain/handover'
import { type Database, ofCandidate, tablesOfCandidate } from '../database'

/** Who works here, and whose contacts came from elsewhere. Kept as one mark among the settings; it travels only in the head of a file. */
export interface HandoverMark {
  me: Recruiter
  /** Other recruiters, by id. */
  others: Record<string, string>
  /** When a file was last made: whatever stood then may be known elsewhere. */
  sharedAt: number
}

const markKey = 'handover'

export async function readMark(db: Database): Promise<HandoverMark | undefined> {
  return (await db.settings.get(markKey))?.value as HandoverMark | undefined
}

export async function writeMark(db: Database, mark: HandoverMark, now: number): Promise<void> {
  await db.settings.put({ key: markKey, value: mark, at: now })
}

/** Whether something that stood at that time may be known on another computer: then it is taken back by saying so, not by forgetting it. */
export async function isShared(db: Database, at: number): Promise<boolean> {
  return at <= ((await readMark(db))?.sharedAt ?? 0)
}

/** The day of the next casual note is planned on each computer by its own rhythm, holidays and budget. */
function travels(table: Travelling, row: Row): boolean {
  return table !== 'followUps' || row.kind !== 'cadence'
}

/** A contact without a name is one's own; outside it carries the name. */
export function signed(table: Travelling, row: Row, me: string): Row {
  return table !== 'touchpoints' || row.by !== undefined ? row : { ...row, by: me, times: { ...row.times, by: row.createdAt } }
}

/** The same the other way round: what is stored of one's own contact. */
export function unsigned(table: Travelling, row: Row, me: string): Row {
  if (table !== 'touchpoints' || row.by !== me) return row
  const { by: _me, ...rest } = row
  const { by: _since, ...times } = row.times
  return { ...rest, times } as Row
}

/** Candidates whom an exchange of these cells touches: with everything that hangs together with them here. */
async function peopleAround(db: Database, incoming: State): Promise<Set<string>> {
  const found = new Set<string>()
  const byTable = new Map<Travelling, string[]>()
  for (const { table, id, joined, row } of incoming.values()) {
    byTable.set(table, [...byTable.get(table) ?? [], id])
    if (table === 'candidates') found.add(id)
    if (joined.into !== '') found.add(joined.into)
    if (row) for (const owner of namedIn(row)) found.add(owner)
  }
  for (const [table, ids] of byTable) {
    for (const row of await db.table(table).bulkGet(ids) as (Row | undefined)[]) if (row) for (const owner of namedIn(row)) found.add(owner)
  }
  const handles = [...incoming.values()].flatMap(({ table, row }) => table === 'profiles' && row ? [[String(row.site), String(row.handle)]] : [])
  for (const { candidateId } of await db.profiles.where('[site+handle]').anyOf(handles).toArray()) found.add(candidateId)
  return found
}

function namedIn(row: Row): string[] {
  return [row.candidateId, row.fromId, row.toId, row.a, row.b].filter(id => typeof id === 'string' && !id.includes('/')) as string[]
}

/** Everything about some people: also those joined with them, and who sent them or was sent by them. */
async function around(db: Database, start: ReadonlySet<string>): Promise<{ ids: Set<string>, shadows: Map<string, Shadow> }> {
  const ids = new Set(start)
  const shadows = new Map<string, Shadow>()
  const refusals = await db.refusals.toArray()
  for (let fresh = [...ids]; fresh.length > 0;) {
    const next: string[] = []
    const add = (id: string) => {
      if (id === '' || ids.has(id)) return
      ids.add(id)
      next.push(id)
    }
    for (const grave of await db.tombstones.bulkGet(fresh)) if (grave?.into !== undefined) add(grave.into)
    for (const shadow of [...await db.shadows.where('owners').anyOf(fresh).toArray(), ...await db.shadows.where('of').anyOf(fresh).toArray()]) {
      shadows.set(keyOf(shadow), shadow)
      if (shadow.table === 'candidates') add(shadow.of)
      for (const owner of shadow.owners) if (!owner.includes('/')) add(owner)
    }
    for (const { fromId, toId } of [...await db.referrals.where('fromId').anyOf(fresh).toArray(), ...await db.referrals.where('toId').anyOf(fresh).toArray()]) [fromId, toId].forEach(add)
    for (const { a, b } of refusals) {
      if (ids.has(a) && !b.includes('/')) add(b)
      if (ids.has(b) && !a.includes('/')) add(a)
    }
    fresh = next
  }
  return { ids, shadows }
}

/** All rows of candidates in one of their tables. */
async function rowsOf(db: Database, table: (typeof tablesOfCandidate)[number], ids: readonly string[]): Promise<Row[]> {
  return (await Promise.all(ids.map(id => ofCandidate(db, table, id)))).flat() as unknown as Row[]
}

async function held(db: Database, ids: ReadonlySet<string>, shadows: ReadonlyMap<string, Shadow>, more: { openings: readonly string[], graves: readonly string[], profiles?: boolean }, me: string): Promise<Held> {
  const own = [...ids]
  const rows: Held['rows'] = []
  const put = (table: Travelling, list: readonly (object | undefined)[]) => {
    for (const row of list) if (row && travels(table, row as Row)) rows.push({ table, row: signed(table, row as Row, me) })
  }
  put('candidates', await db.candidates.bulkGet(own))
  for (const table of tablesOfCandidate) put(table, await rowsOf(db, table, own))
  const referrals = [...await db.referrals.where('fromId').anyOf(own).toArray(), ...await db.referrals.where('toId').anyOf(own).toArray()]
  put('referrals', [...new Map(referrals.map(row => [row.id, row])).values()])
  const profiles = new Set(rows.flatMap(({ table, row }) => table === 'profiles' ? [`${String(row.site)}/${String(row.handle)}`] : []))
  put('refusals', await db.refusals.filter(({ a, b }) => [a, b].every(side => side.includes('/') ? !more.profiles || profiles.has(a) || profiles.has(b) : ids.has(side))).toArray())
  put('openings', await db.openings.bulkGet([...new Set(more.openings)]))
  const known = new Set([...rows.map(({ row }) => row.id), ...[...shadows.values()].flatMap(({ id, of }) => [id, of]), ...own, ...more.graves])
  const graves = (await db.tombstones.bulkGet([...known])).filter(grave => grave !== undefined)
  return { rows, graves, shadows: [...shadows.values()] }
}

async function asideOf(db: Database, ids: readonly string[]): Promise<Shadow[]> {
  return (await db.shadows.bulkGet([...ids])).filter(shadow => shadow !== undefined)
}

/** What is known here of everything that arriving cells touch. Runs inside the caller's transaction where there is one. */
export async function heldAround(db: Database, incoming: State, me: string): Promise<Held> {
  const of = [...incoming.values()]
  const start = await peopleAround(db, incoming)
  for (const { owners } of await asideOf(db, of.map(({ id }) => id))) for (const owner of owners) if (!owner.includes('/')) start.add(owner)
  const { ids, shadows } = await around(db, start)
  return held(db, ids, shadows, { openings: of.filter(({ table }) => table === 'openings').map(({ id }) => id), graves: of.map(({ id }) => id) }, me)
}

/**
 * What is known of chosen candidates, for a file. Removals of their records travel; those of people only where `all` says so.
 * @param chosen candidates as shown; null for everyone
 */
export async function heldOf(db: Database, chosen: readonly string[] | null, me: string, all: boolean): Promise<Held> {
  return db.transaction('r', db.tables, async () => {
    const start = new Set(chosen ?? await db.candidates.toCollection().primaryKeys())
    const people = new Set(start)
    const shadows = new Map((await db.shadows.where('of').anyOf([...start]).toArray()).map(shadow => [keyOf(shadow), shadow]))
    for (const { table, id } of shadows.values()) if (table === 'candidates') people.add(id)
    for (const shadow of await db.shadows.where('owners').anyOf([...people]).toArray()) shadows.set(keyOf(shadow), shadow)
    if (all) for (const shadow of await db.shadows.toArray()) shadows.set(keyOf(shadow), shadow)
    const goes = ({ into, of, table }: Grave) => all || (table === 'candidates' ? into !== undefined && people.has(into) : of === undefined || people.has(of))
    const graves = (await db.tombstones.filter(grave => isTravelling(grave.table) && goes(grave)).toArray()).map(({ id }) => id)
    const about = await held(db, start, shadows, { openings: [], graves, profiles: true }, me)
    const named = about.rows.flatMap(({ row }) => typeof row.openingId === 'string' ? [row.openingId] : [])
    const openings = chosen === null ? await db.openings.toArray() : (await db.openings.bulkGet([...new Set(named)])).filter(row => row !== undefined)
    // Who is merely linked to them by a referral stays behind, and so does the referral.
    const whole = ({ row: { fromId, toId } }: { row: Row }) => [fromId, toId].every(id => typeof id !== 'string' || people.has(id))
    return { ...about, rows: [...about.rows.filter(whole), ...openings.map(row => ({ table: 'openings' as const, row: row as unknown as Row }))] }
  })
}

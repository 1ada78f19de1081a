import type { Candidate, Profile } from '../../domain/candidate'
import { keyOfProfile } from '../../domain/same-person'
import { type Database, ofCandidate, tablesOfCandidate } from '../database'

/** Everything by which a record is known to be a person's: their ids, former ones too, and their profiles as words. */
export interface Owner { ids: ReadonlySet<string>, profiles: ReadonlySet<string> }

/** Everything that is kept of one person outside of derived tables. */
export interface Belongings {
  owner: Owner
  /** As they are, and as former states in the trash and in journals have them. */
  candidates: Candidate[]
  profiles: Profile[]
  /** Ids of their rows by table. */
  rows: Record<string, string[]>
}

type Loose = Record<string, unknown>

/**
 * Gathers what belongs to a person, with what the trash and the journals of merges still hold of them, and of those who were joined with them.
 * @returns null when there is nobody with that id
 */
export async function belongingsOf(db: Database, candidateId: string): Promise<Belongings | null> {
  const candidate = await db.candidates.get(candidateId)
  if (!candidate) return null
  const ids = new Set([candidateId])
  const journals = await db.merges.toArray()
  for (let before = 0; before < ids.size;) {
    before = ids.size
    for (const { keptId, goneId } of journals) if (ids.has(keptId)) ids.add(goneId)
  }
  // Who is shown as this person, after an exchange with another computer.
  const aside = await db.shadows.where('of').anyOf([...ids]).toArray()
  for (const { id, table } of aside) if (table === 'candidates') ids.add(id)
  const rows: Record<string, string[]> = { candidates: [...ids] }
  for (const table of tablesOfCandidate) rows[table] = (await Promise.all([...ids].map(id => ofCandidate(db, table, id)))).flat().map(row => row.id)
  const own = [...ids]
  rows.referrals = [...await db.referrals.where('fromId').anyOf(own).primaryKeys(), ...await db.referrals.where('toId').anyOf(own).primaryKeys()]
  rows.merges = journals.filter(({ keptId, goneId }) => ids.has(keptId) || ids.has(goneId)).map(({ id }) => id)
  const former: Loose[] = []
  const isTheirs = (row: Loose) => ids.has(String(row.id)) || ids.has(String(row.candidateId))
  const collect = (lists: Record<string, readonly unknown[]>) => {
    for (const table of ['candidates', 'profiles']) former.push(...(lists[table] ?? []).map(row => row as Loose).filter(isTheirs))
  }
  for (const { before, after } of journals) {
    collect(before)
    collect(after)
  }
  for (const { row } of aside) if (isTheirs(row)) former.push(row)
  await db.trash.each(({ rows: lists }) => collect(lists))
  const profiles = [...await db.profiles.where('candidateId').anyOf(own).toArray(), ...former.filter(row => 'handle' in row) as unknown as Profile[]]
  const candidates = [candidate, ...former.filter(row => 'channels' in row) as unknown as Candidate[]]
  const words = new Set(profiles.map(keyOfProfile))
  rows.refusals = (await db.refusals.filter(({ a, b }) => [a, b].some(side => ids.has(side) || words.has(side))).toArray()).map(({ id }) => id)
  return { owner: { ids, profiles: words }, candidates, profiles, rows }
}

/**
 * A stored value without the rows that are a person's, wherever they stand in it: in the trash, in journals, in what an import replaced.
 * @returns the value itself where nothing of it was theirs, undefined where all of it was
 */
export function withoutPerson(value: unknown, owner: Owner): unknown {
  if (Array.isArray(value)) {
    const kept = value.map(one => withoutPerson(one, owner)).filter(one => one !== undefined)
    return kept.length === value.length && kept.every((one, index) => one === value[index]) ? value : kept
  }
  if (typeof value === 'string') return owner.ids.has(value) ? undefined : value
  if (typeof value !== 'object' || value === null) return value
  if (isOwned(value as Loose, owner)) return undefined
  let changed = false
  const kept = Object.entries(value).flatMap(([key, one]) => {
    const left = owner.ids.has(key) ? undefined : withoutPerson(one, owner)
    if (left !== one) changed = true
    return left === undefined && one !== undefined ? [] : [[key, left] as const]
  })
  return changed ? Object.fromEntries(kept) : value
}

function isOwned(row: Loose, { ids, profiles }: Owner): boolean {
  const owners = [row.id, row.candidateId, row.fromId, row.toId, row.keptId, row.goneId, row.a, row.b]
  if (owners.some(owner => typeof owner === 'string' && ids.has(owner))) return true
  return [row.a, row.b].some(side => typeof side === 'string' && profiles.has(side))
}

/** Where what a file tells and what is known here meet: told to the recruiter before and after it is taken in. */
import type { Held, Row, State } from '../../domain/handover'
import { same } from '../../domain/merging'

/** Two recruiters were in contact with one person lately. */
export interface ContactCollision { candidateId: string, name: string, by: string, at: number, /** One's own last contact, where it was lately too. */ ownAt: number | null }

/** One field was written differently on both sides. `kept` holds from now on, everywhere. */
export interface FieldCollision { candidateId: string, name: string, field: string, mine: string, theirs: string, kept: 'mine' | 'theirs' | 'another' }

const lately = 30 * 86_400_000
const fields = ['name', 'givenName', 'headline', 'company', 'location', 'about', 'language', 'pronouns'] as const

/**
 * Contacts that went out from others in the last thirty days, to people who were here before, the latest first; one for each person and recruiter.
 * @param me ids of contacts without a name, and with this one, are one's own
 */
export function contactCollisions(before: Held, after: Held, me: string, now: number): ContactCollision[] {
  const names = namesIn(after)
  const here = new Set(before.rows.flatMap(({ table, row }) => table === 'candidates' ? [row.id] : []))
  const shownAs = new Map(after.shadows.map(({ id, of }) => [id, of]))
  const known = new Set([...here].map(id => names.has(id) ? id : shownAs.get(id) ?? ''))
  const heard = new Set(before.rows.map(({ row }) => row.id))
  const own = new Map<string, number>()
  const others = new Map<string, ContactCollision>()
  for (const { table, row } of after.rows) {
    if (table !== 'touchpoints' || row.direction !== 'out' || Number(row.at) < now - lately) continue
    const [candidateId, at, by] = [String(row.candidateId), Number(row.at), typeof row.by === 'string' ? row.by : me]
    if (by === me) own.set(candidateId, Math.max(at, own.get(candidateId) ?? 0))
    else if (known.has(candidateId) && !heard.has(row.id)) {
      const key = `${candidateId} ${by}`
      if (at > (others.get(key)?.at ?? 0)) others.set(key, { candidateId, name: names.get(candidateId) ?? '', by, at, ownAt: null })
    }
  }
  return [...others.values()].map(one => ({ ...one, ownAt: own.get(one.candidateId) ?? null })).sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1))
}

/** Fields of people that both sides filled differently. */
export function fieldCollisions(before: Held, arriving: State, after: Held): FieldCollision[] {
  const rowsOf = (held: Held) => new Map(held.rows.flatMap(({ table, row }) => table === 'candidates' ? [[row.id, row] as const] : []))
  const [was, is] = [rowsOf(before), rowsOf(after)]
  const shownAs = new Map(after.shadows.map(({ id, of }) => [id, of]))
  const found = new Map<string, FieldCollision>()
  const mine = new Map<string, Row>()
  for (const [id, row] of was) mine.set(is.has(id) ? id : shownAs.get(id) ?? '', row)
  for (const { table, row } of arriving.values()) {
    if (table !== 'candidates' || !row) continue
    const id = is.has(row.id) ? row.id : shownAs.get(row.id) ?? ''
    const [own, final] = [mine.get(id), is.get(id)]
    if (!own || !final) continue
    for (const field of fields) {
      const [here, there, kept] = [own[field], row[field], final[field]]
      if (typeof here !== 'string' || typeof there !== 'string' || !here || !there || same(here, there)) continue
      found.set(`${id} ${field}`, { candidateId: id, name: String(final.name), field, mine: here, theirs: there, kept: kept === here ? 'mine' : kept === there ? 'theirs' : 'another' })
    }
  }
  return [...found.values()].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : a.field < b.field ? -1 : 1)
}

function namesIn(held: Held): Map<string, string> {
  return new Map(held.rows.flatMap(({ table, row }) => table === 'candidates' ? [[row.id, String(row.name)] as const] : []))
}

import type { Day } from '../../domain/day'
import type { DeskRow } from '../../domain/desk'
import type { Act } from '../../domain/erasure'
import type { Signal } from '../../domain/signal'
import type { Database } from '../database'
import type { Person } from './person'
import { personById } from './person'

/** The first lines of a queue, and how many stand in it. */
export interface Queue<Row = DeskRow> { rows: Row[], total: number }

/** Everything the privacy desk asks for, each queue by its index and no further than it is shown. */
export interface PrivacyDesk { notices: Queue, reviews: Queue, objections: Queue, acts: Queue<Act & { name: string }>, erased: number }

/** How many lines of each queue are asked for. */
export interface Shown { notices: number, reviews: number, objections: number, acts: number }

/** @param until the last day of notices that are asked for */
export async function privacyDesk(db: Database, { until, today, shown }: { until: Day, today: Day, shown: Shown }): Promise<PrivacyDesk> {
  const notices = db.desk.where('noticeDueOn').belowOrEqual(until)
  const reviews = db.desk.where('reviewOn').belowOrEqual(today)
  const objections = db.desk.where('objected').equals(1)
  const [first, second, third, latest, ...counts] = await Promise.all([
    notices.clone().limit(shown.notices).toArray(), reviews.clone().limit(shown.reviews).toArray(), objections.clone().limit(shown.objections).toArray(),
    db.acts.orderBy('at').reverse().limit(shown.acts).toArray(),
    notices.count(), reviews.count(), objections.count(), db.acts.count(),
  ])
  const people = await db.candidates.bulkGet(latest.map(({ candidateId }) => candidateId ?? ''))
  const [n, r, o, a] = counts
  return {
    notices: { rows: first, total: n }, reviews: { rows: second, total: r }, objections: { rows: third, total: o },
    acts: { rows: latest.map((act, index) => ({ ...act, name: people[index]?.name ?? '' })), total: a },
    erased: new Set((await db.erasures.toArray()).map(({ erasureId }) => erasureId)).size,
  }
}

/** One candidate with everything their rights are about. */
export interface RightsOf { person: Person, acts: Act[] }

/** @returns null when there is nobody with that id */
export async function rightsOf(db: Database, candidateId: string): Promise<RightsOf | null> {
  const [person, acts] = await Promise.all([personById(db, candidateId), db.acts.where({ candidateId }).sortBy('at')])
  return person && { person, acts: acts.reverse() }
}

/** Somebody of whom something private may be kept, or was left out, and how many pieces of each. */
export interface MaybePrivate { id: string, name: string, kept: number, left: number }

const atOnce = 2_000

/**
 * Looks through everybody's evidence for what may be private, in lots.
 * @param isPrivate the engine's rule
 * @param tell how many pieces have been looked through
 */
export async function maybePrivate(db: Database, isPrivate: (signal: Signal) => boolean, tell: (looked: number) => void = () => undefined): Promise<MaybePrivate[]> {
  const found = new Map<string, { kept: number, left: number }>()
  const add = (id: string, more: { kept?: number, left?: number }) => {
    const { kept, left } = found.get(id) ?? { kept: 0, left: 0 }
    found.set(id, { kept: kept + (more.kept ?? 0), left: left + (more.left ?? 0) })
  }
  let looked = 0
  for (let last = ''; ;) {
    const lot = await db.signals.where('id').above(last).limit(atOnce).toArray()
    for (const signal of lot) if (!signal.cleared && isPrivate(signal)) add(signal.candidateId, { kept: 1 })
    tell(looked += lot.length)
    const end = lot.at(-1)
    if (lot.length < atOnce || !end) break
    last = end.id
  }
  for (let last = ''; ;) {
    const lot = await db.profiles.where('id').above(last).limit(atOnce).toArray()
    for (const { candidateId, leftOut = [] } of lot) if (leftOut.length > 0) add(candidateId, { left: leftOut.reduce((sum, { count }) => sum + count, 0) })
    const end = lot.at(-1)
    if (lot.length < atOnce || !end) break
    last = end.id
  }
  const ids = [...found.keys()]
  const people = await db.candidates.bulkGet(ids)
  return ids.flatMap((id, index) => {
    const name = people[index]?.name
    const counts = found.get(id)
    return name !== undefined && counts ? [{ id, name, ...counts }] : []
  }).sort((a, b) => b.kept - a.kept || a.name.localeCompare(b.name))
}

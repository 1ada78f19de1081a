/** Reads for the pictures. None of them takes a whole table at once: what is long is read in lots. */
import type { Day } from '../../domain/day'
import { addDays } from '../../domain/day'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'

/** Some of all people, evenly from those who were added first to the latest. `of`: how many there are in all. */
export interface Sample { ids: string[], of: number }

const keysAtOnce = 5_000

/** Ids of at most so many people; all of them where there are no more. */
export async function sampleOfPeople(db: Database, most: number): Promise<Sample> {
  const of = await db.candidates.count()
  const each = Math.max(1, of / most)
  const ids: string[] = []
  let seen = 0
  let lot = await db.candidates.toCollection().limit(keysAtOnce).primaryKeys()
  while (lot.length > 0) {
    for (const id of lot) if (Math.floor(seen++ / each) === ids.length && ids.length < most) ids.push(id)
    lot = await db.candidates.where('id').above(lot.at(-1) ?? '').limit(keysAtOnce).primaryKeys()
  }
  return { ids, of }
}

/** The contacts of each of some people. */
export function contactsOf(db: Database, ids: readonly string[]): Promise<Touchpoint[][]> {
  return Promise.all(ids.map(id => db.touchpoints.where('[candidateId+at]').between([id, 0], [id, Infinity]).toArray()))
}

/** Contacts from an instant on, by time, a lot at a time; the last lot is the first that is not full. */
export async function* touchesSince(db: Database, from: number, lot = 1_000): AsyncGenerator<Touchpoint[]> {
  let seen: string[] = []
  for (let at = from; ;) {
    const read = await db.touchpoints.where('at').aboveOrEqual(at).limit(lot + seen.length).toArray()
    const fresh = read.filter(({ id }) => !seen.includes(id))
    if (fresh.length > 0) yield fresh
    if (read.length < lot + seen.length) return
    at = read.at(-1)?.at ?? at
    // Of the last instant some may be still to come: it is read again, without those.
    seen = read.filter(touch => touch.at === at).map(({ id }) => id)
  }
}

/** How many follow-ups stand on each of some days; what is due before stands on the first. Counted by index: no row is read. */
export function plannedPerDay(db: Database, today: Day, days: number): Promise<{ dueOn: Day, count: number }[]> {
  return db.transaction('r', db.followUps, () => Promise.all(Array.from({ length: days }, async (_, index) => {
    const dueOn = addDays(today, index)
    const range = db.followUps.where('[open+dueOn]')
    return { dueOn, count: await (index === 0 ? range.between([1, ''], [1, today], true, true) : range.equals([1, dueOn])).count() }
  })))
}

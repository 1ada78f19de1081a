import type { Database } from '../database'

/** Where a candidate stands among all in the order of names. `at` counts from 1. */
export interface Neighbours { at: number, of: number, before: string | null, after: string | null }

/** Reads the place of a candidate among all, and who stands beside them; null where they are gone. Costs counts, however many there are. */
export async function neighboursByName(db: Database, id: string): Promise<Neighbours | null> {
  const candidate = await db.candidates.get(id)
  if (!candidate) return null
  const names = db.candidates.where('name')
  const { name } = candidate
  const [namesakes, of, lower, before, after] = await Promise.all([
    names.equals(name).primaryKeys(), db.candidates.count(), db.candidates.where('name').below(name).count(),
    db.candidates.where('name').below(name).reverse().limit(1).primaryKeys(), db.candidates.where('name').above(name).limit(1).primaryKeys(),
  ])
  const turn = namesakes.indexOf(id)
  return { at: lower + turn + 1, of, before: namesakes[turn - 1] ?? before[0] ?? null, after: namesakes[turn + 1] ?? after[0] ?? null }
}

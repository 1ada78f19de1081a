import type { Batch, Database } from '../database'

/** Everything that came in and can be taken back, the latest first. */
export async function pastImports(db: Database): Promise<Batch[]> {
  return await db.batches.orderBy('at').reverse().toArray() as Batch[]
}

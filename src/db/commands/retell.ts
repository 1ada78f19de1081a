/** Taking something back that another computer may have heard of: it has to be said anew, forgetting it here would not reach there. */
import { type Stored, patched } from '../../domain/record'
import { isShared } from '../queries/handover'
import type { Context } from './context'

interface Timed { id: string, times?: Record<string, number> }

/**
 * Takes the tombstones of records away that are brought back, inside the caller's transaction.
 * @returns the records as they are to be stored: those whose removal may be known elsewhere say that they were brought back since
 */
export async function lifted<Row extends Timed>({ db, now }: Pick<Context, 'db' | 'now'>, rows: readonly Row[]): Promise<Row[]> {
  const graves = (await db.tombstones.bulkGet(rows.map(({ id }) => id))).filter(grave => grave !== undefined)
  await db.tombstones.bulkDelete(graves.map(({ id }) => id))
  const told = new Map<string, number>()
  for (const { id, at } of graves) if (await isShared(db, at)) told.set(id, at)
  return rows.map(row => {
    const at = told.get(row.id)
    return at === undefined ? row : { ...row, times: { ...row.times, alive: Math.max(now, at + 1) } }
  })
}

/** A record put back as it was, with what differs from its present state said now. */
export function retold(row: Stored, current: Stored | undefined, now: number): Stored {
  if (!current) return { ...row, times: { ...row.times, alive: now } }
  const { id: _id, createdAt: _made, updatedAt: _changed, times: _times, ...fields } = row
  return patched(current, fields, now)
}

import { undoMergeFor } from '../../domain/same-person'
import { type Context, write } from './context'

const hour = 3_600_000

/** Clears what has had its time: removed candidates after an hour, merges after 30 days. Runs when the worker starts. */
export function sweep(context: Context) {
  return write(context, async () => {
    const { db, now } = context
    await db.trash.where('at').below(now - hour).delete()
    await db.merges.where('at').below(now - undoMergeFor).delete()
    return null
  })
}

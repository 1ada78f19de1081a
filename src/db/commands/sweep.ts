import { type Context, write } from './context'

const hour = 3_600_000

/** Clears what has had its time: removed candidates after an hour, imports that never finished. Runs when the worker starts. */
export function sweep(context: Context) {
  return write(context, async () => {
    const { db, now } = context
    await db.trash.where('at').below(now - hour).delete()
    const stale = await db.staged.filter(row => row.at < now - hour).primaryKeys()
    await db.staged.bulkDelete(stale)
    return null
  })
}

import { patched, stamped } from '../../domain/record'
import type { View } from '../../domain/view'
import { type Context, bury, must, newId, write } from './context'

/** Keeps a search with its filters under a name; one that was removed comes back under its own id. */
export function saveView(context: Context, { viewId, name, params }: { viewId?: string | undefined } & Pick<View, 'name' | 'params'>) {
  return write(context, async () => {
    const { db, now } = context
    const before = viewId === undefined ? undefined : await db.views.get(viewId)
    const view = before ? patched<View>(before, { name, params }, now) : stamped(viewId ?? newId(now), { name, params }, now)
    await db.views.put(view)
    await db.tombstones.delete(view.id)
    return { viewId: view.id }
  })
}

/** Forgets a saved view. @throws KithError `not-found` */
export function removeView(context: Context, { viewId }: { viewId: string }) {
  return write(context, async () => {
    await must(context.db.views.get(viewId))
    await bury(context, 'views', viewId)
    return null
  })
}

import type { Opening } from '../../domain/opening'
import { type Stored, patched, stamped } from '../../domain/record'
import { type Context, bury, must, newId, write } from './context'

type Facts = Omit<Opening, keyof Stored>

/** Keeps a position that can be pitched. */
export function addOpening(context: Context, { facts }: { facts: Facts }) {
  return write(context, async () => {
    const openingId = newId(context.now)
    await context.db.openings.add(stamped(openingId, facts, context.now))
    return { openingId }
  })
}

/** Corrects an opening. */
export function editOpening(context: Context, { openingId, facts }: { openingId: string, facts: Facts }) {
  return write(context, async () => {
    await context.db.openings.put(patched<Opening>(await must(context.db.openings.get(openingId)), facts, context.now))
    return null
  })
}

/** Removes an opening; contacts and noes that name it keep their own words. */
export function removeOpening(context: Context, { openingId }: { openingId: string }) {
  return write(context, async () => {
    await must(context.db.openings.get(openingId))
    await bury(context, 'openings', openingId)
    return null
  })
}

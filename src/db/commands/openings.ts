import type { Opening } from '../../domain/opening'
import { type Stored, patched, stamped } from '../../domain/record'
import { type Context, bury, must, newId, write } from './context'
import { lifted } from './retell'

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

/** Removes an opening; contacts and noes that name it keep their own words. `restoreOpening` undoes it for an hour. */
export function removeOpening(context: Context, { openingId }: { openingId: string }) {
  return write(context, async () => {
    const opening = await must(context.db.openings.get(openingId))
    await context.db.trash.put({ id: openingId, at: context.now, rows: { openings: [opening] } })
    await bury(context, 'openings', openingId)
    return null
  })
}

/** Brings a removed opening back as it was, so that the contacts that name it find it again. @throws KithError `not-found` once the hour is over */
export function restoreOpening({ db, now }: Context, { openingId }: { openingId: string }) {
  return write({ db }, async () => {
    const [opening] = (await must(db.trash.get(openingId))).rows.openings as Opening[]
    if (opening) await db.openings.bulkPut(await lifted({ db, now }, [opening]))
    await db.trash.delete(openingId)
    return null
  })
}

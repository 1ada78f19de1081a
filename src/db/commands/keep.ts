import { dayOf } from '../../domain/day'
import { itemKey } from '../../domain/item'
import type { Thing } from '../../domain/keep'
import { patched, stamped } from '../../domain/record'
import type { Signal } from '../../domain/signal'
import { recentIds, recentKey } from '../queries/recent'
import { type Context, must, newId, write } from './context'
import { reindex } from './search'

/**
 * Keeps something of any page with a candidate, by the recruiter's own click. Kept twice, it is one signal, seen again.
 * @param cleared the recruiter says that it tells nothing private, whatever it sounds like
 * @returns `fresh`: it was not there before, so that taking it back may remove it
 */
export function keepThing(context: Context, { candidateId, thing, cleared = false }: { candidateId: string, thing: Thing, cleared?: boolean }) {
  return write(context, async () => {
    const { db, now } = context
    const { name } = await must(db.candidates.get(candidateId))
    const { title, text, url, page } = thing
    const kind = thing.what === 'selection' ? 'selection' as const : 'link' as const
    const key = itemKey({ kind, title, url })
    const before = await db.signals.where('[candidateId+source+key]').equals([candidateId, 'recruiter', key]).first()
    const signalId = before?.id ?? newId(now)
    const seen = { lastSeenAt: now, ...(cleared ? { cleared } : {}), ...(page.url ? { seenOn: page.url } : {}), ...(page.title ? { seenTitle: page.title } : {}) }
    if (before) await db.signals.put(patched<Signal>(before, { ...seen, text, saved: true }, now))
    else {
      await db.signals.add(stamped(signalId, {
        ...seen, candidateId, profileId: null, source: 'recruiter' as const, kind, key, title, text, url, tags: [], at: dayOf(now), firstSeenAt: now, saved: true,
      }, now))
    }
    await reindex(context, candidateId)
    return { signalId, fresh: !before, name }
  })
}

/** As many as anyone looks through; the menu shows fewer. */
const most = 20

/** Remembers whom the recruiter dealt with last, latest first. @returns whether that changed anything */
export async function noteRecent(context: Context, candidateIds: readonly string[]): Promise<boolean> {
  const { db, now } = context
  const newest = candidateIds.slice(0, most)
  const [first] = await recentIds(db)
  if (newest.length === 0 || (newest.length === 1 && newest[0] === first)) return false
  return write(context, async () => {
    const ids = [...new Set([...newest, ...await recentIds(db)])]
    const there = await db.candidates.where('id').anyOf(ids).primaryKeys()
    await db.settings.put({ key: recentKey, value: ids.filter(id => there.includes(id)).slice(0, most), at: now })
    return true
  })
}

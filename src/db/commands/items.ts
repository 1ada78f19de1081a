import type { Profile } from '../../domain/candidate'
import type { Capture, CapturedItem } from '../../domain/capture'
import { KithError } from '../../domain/errors'
import { itemKey } from '../../domain/item'
import { patched, stamped } from '../../domain/record'
import type { Signal } from '../../domain/signal'
import type { Database } from '../database'
import { removeInside } from './candidates'
import { type Context, bury, must, newId, write } from './context'
import { findProfile, profileFor } from './profiles'
import { joinByProof } from './same-person'
import { reindex } from './search'

/** Which items may be stored without the recruiter's word for each. */
export type MayKeep = (item: CapturedItem) => boolean

/**
 * Saves one item by hand; a person not saved yet is saved with their name and this item alone.
 * @param cleared the recruiter says that it tells nothing private, whatever it sounds like
 */
export function saveItem(context: Context, capture: Capture, key: string, cleared = false) {
  return write(context, async () => {
    const item = capture.items.find(candidate => itemKey(candidate) === key)
    if (!item) throw new KithError('stale-page')
    const { profile } = await profileFor(context, capture, 'items')
    await keepItem(context, profile, item, {
      saved: true, seenOn: capture.url, place: capture.items.indexOf(item), ...(cleared ? { cleared } : {}),
    })
    await reindex(context, profile.candidateId)
    const { candidateId }: { candidateId: string | null } = await joinByProof(context, profile.candidateId)
    return { candidateId }
  })
}

/**
 * Takes a save by hand back. An item of a person saved as a whole stays as evidence where a visit may keep it, or the recruiter has cleared it;
 * otherwise it goes, and with the last item a profile that had joined somebody, or a person of whom nothing else is known.
 */
export function unsaveItem(context: Context, capture: Capture, key: string, mayKeep: MayKeep) {
  return write(context, async () => {
    const { db, now } = context
    const profile = await findProfile(db, capture)
    if (!profile) return { candidateId: null }
    const { candidateId } = profile
    const signal = await db.signals.where('[candidateId+source+key]').equals([candidateId, capture.site, key]).first()
    const item = capture.items.find(one => itemKey(one) === key)
    const stays = !item || mayKeep(item) || (signal?.cleared === true && item.audience === undefined)
    if (signal && profile.kept === 'whole' && stays) await db.signals.put(patched(signal, { saved: false }, now))
    else if (signal) {
      await bury(context, 'signals', signal.id)
      if (profile.kept === 'items' && await isBare(db, candidateId)) {
        await removeInside(context, candidateId)
        return { candidateId: null }
      }
      if (profile.joined && profile.kept === 'items' && await db.signals.where({ profileId: profile.id }).count() === 0) await bury(context, 'profiles', profile.id)
    }
    await reindex(context, candidateId)
    return { candidateId: candidateId as string | null }
  })
}

/** Where an item was seen, whether it is kept by hand, and whether the recruiter says that it tells nothing private. */
type Seen = Required<Pick<Signal, 'saved' | 'seenOn' | 'place'>> & Pick<Signal, 'newSince' | 'cleared'>

/** Stores an item of a page as evidence, or brings what is stored up to date. Runs inside the caller's transaction. */
export async function keepItem({ db, now }: Context, profile: Profile, item: CapturedItem, { saved, newSince, ...seen }: Seen): Promise<void> {
  const { id: profileId, candidateId, site } = profile
  const key = itemKey(item)
  const before = await db.signals.where('[candidateId+source+key]').equals([candidateId, site, key]).first()
  const content = { title: item.title, text: item.text ?? '', url: item.url, tags: item.tags, at: item.at ?? before?.at ?? null }
  if (before) {
    const back = before.goneAt ? { goneAt: null } : {}
    await db.signals.put(patched<Signal>(before, { ...content, ...seen, ...back, lastSeenAt: now, saved: saved || before.saved }, now))
  } else {
    await db.signals.add(stamped(newId(now), {
      ...content, ...seen, ...(newSince === undefined ? {} : { newSince }), candidateId, profileId, source: site, kind: item.kind, key,
      firstSeenAt: now, lastSeenAt: now, saved,
    }, now))
  }
}

/** True when nothing is known of a candidate but the name: no evidence, notes, needs, contacts or follow-ups set by hand. */
async function isBare(db: Database, candidateId: string): Promise<boolean> {
  const candidate = await must(db.candidates.get(candidateId))
  const span: [[string, number], [string, number]] = [[candidateId, 0], [candidateId, Infinity]]
  const counts = await Promise.all([
    db.signals.where({ candidateId }).count(), db.needs.where({ candidateId }).count(),
    db.notes.where('[candidateId+at]').between(...span).count(), db.touchpoints.where('[candidateId+at]').between(...span).count(),
    db.followUps.where('[candidateId+open]').equals([candidateId, 1]).filter(followUp => followUp.kind !== 'cadence').count(),
  ])
  return candidate.typed.length === 0 && candidate.channels.length === 0 && counts.every(count => count === 0)
}

import type { Profile } from '../../domain/candidate'
import type { Capture } from '../../domain/capture'
import { patched, stamped } from '../../domain/record'
import type { Database } from '../database'
import { createCandidate } from './candidates'
import { type Context, bury, must, newId, write } from './context'
import { reindex } from './search'

/** The stored profile of the person a capture shows, or undefined. */
export function findProfile(db: Database, capture: Pick<Capture, 'site' | 'handle'>): Promise<Profile | undefined> {
  return db.profiles.where('[site+handle]').equals([capture.site, capture.handle]).first()
}

/** The stored profile of the person a capture shows, made with a new candidate where there is none. Runs inside the caller's transaction. */
export async function profileFor(context: Context, capture: Capture, kept: Profile['kept']): Promise<{ profile: Profile }> {
  const before = await findProfile(context.db, capture)
  if (before) {
    const profile = patched<Profile>(before, { kept: kept === 'whole' ? 'whole' : before.kept }, context.now)
    await context.db.profiles.put(profile)
    return { profile }
  }
  const candidateId = await createCandidate(context, {
    name: capture.name ?? capture.handle, headline: capture.headline ?? '', company: capture.company ?? '', location: capture.location ?? '',
  }, [])
  return { profile: await addProfile(context, capture, candidateId, kept) }
}

/** Stores the profile a capture shows as one of a candidate's. Runs inside the caller's transaction. */
export async function addProfile(context: Context, capture: Capture, candidateId: string, kept: Profile['kept']): Promise<Profile> {
  const profile = stamped(newId(context.now), {
    candidateId, site: capture.site, handle: capture.handle, url: capture.profileUrl, name: capture.name ?? '', headline: capture.headline ?? '',
    company: capture.company ?? '', location: capture.location ?? '', links: capture.links, mentions: capture.mentions ?? [], kept, lastReadAt: context.now, lastSeenAt: context.now, changed: {},
  }, context.now)
  await context.db.profiles.add(profile)
  return profile
}

/** Takes a profile, with what was read from it, off a candidate. */
export function detachProfile(context: Context, { profileId }: { profileId: string }) {
  return write(context, async () => {
    await detachInside(context, await must(context.db.profiles.get(profileId)))
    return null
  })
}

/** The same inside the caller's transaction; `restoreCandidate` brings the profile back for an hour. */
export async function detachInside(context: Context, profile: Profile): Promise<void> {
  const { db, now } = context
  const signals = await db.signals.where({ profileId: profile.id }).toArray()
  for (const signal of signals) await bury(context, 'signals', signal.id)
  await bury(context, 'profiles', profile.id)
  await db.trash.put({ id: profile.id, at: now, rows: { profiles: [profile], signals } })
  await reindex(context, profile.candidateId)
}

/** The recruiter has seen what is new since the last visit. */
export function seeProfile(context: Context, { profileId }: { profileId: string }) {
  return write(context, async () => {
    const profile = await must(context.db.profiles.get(profileId))
    await context.db.profiles.put(patched(profile, { lastSeenAt: context.now, changed: {}, changedSince: {} }, context.now))
    return null
  })
}

import type { Candidate, Profile } from '../../domain/candidate'
import type { Capture } from '../../domain/capture'
import { KithError } from '../../domain/errors'
import { itemKey } from '../../domain/item'
import { givenNameOf } from '../../domain/name'
import { patched } from '../../domain/record'
import type { Signal } from '../../domain/signal'
import { editInside, removeInside, restoreCandidate } from './candidates'
import { fieldsAfter, lookAt } from './changes'
import { type Context, bury, must, write } from './context'
import { keepItem, type MayKeep } from './items'
import { mergeInside } from './merge'
import { addProfile, detachInside, findProfile, profileFor } from './profiles'
import { forgetRefusals, joinByProof } from './same-person'
import { reindex } from './search'
import { reviseSteps } from './steps'
import { keepWants } from './wants'

/** Corrections of what was read: the name, and the word to greet with (empty: without a name). */
export type Typed = Partial<Pick<Candidate, 'name' | 'givenName'>>

/**
 * Saves the person of a capture with all that the page shows of them; whom a link proves to be somebody already here, they join.
 * @param typed what the recruiter corrected before saving
 * @returns whose they are now
 */
export function saveCapture(context: Context, capture: Capture, mayKeep: MayKeep, typed: Typed = {}) {
  return write(context, async () => {
    const isFirst = (await findProfile(context.db, capture))?.kept !== 'whole'
    const { profile } = await profileFor(context, capture, 'whole')
    if (Object.keys(typed).length > 0) await editInside(context, profile.candidateId, typed)
    await takeOver(context, profile, capture, { mayKeep, isFirst })
    return joinByProof(context, profile.candidateId)
  })
}

/**
 * Saves the person of a capture; somebody removed within the hour comes back with everything that was noted about them,
 * so that the button in the page undoes itself.
 */
export async function saveAgain(context: Context, capture: Capture, mayKeep: MayKeep) {
  const isTheirs = (profile: unknown) => {
    const { site, handle } = profile as Profile
    return site === capture.site && handle === capture.handle
  }
  const removals = await context.db.trash.filter(({ rows }) => (rows.profiles ?? []).some(isTheirs)).toArray()
  const removed = removals.sort((a, b) => a.at - b.at).at(-1)
  if (removed && !await findProfile(context.db, capture)) await restoreCandidate(context, { candidateId: removed.id })
  return saveCapture(context, capture, mayKeep)
}

/** Takes a fresh look at a saved person. Does nothing for people of whom only single items were saved. @returns whom a link proved them to be, or null */
export function refreshFromCapture(context: Context, capture: Capture, mayKeep: MayKeep) {
  return write(context, async () => {
    const profile = await findProfile(context.db, capture)
    if (profile?.kept !== 'whole') return null
    await takeOver(context, profile, capture, { mayKeep, isFirst: false })
    return (await joinByProof(context, profile.candidateId)).joined
  })
}

/**
 * Removes the candidate whose profile a capture shows, or, where they are known from elsewhere too, this profile alone with what was
 * read from it. `saveAgain` undoes both.
 */
export function unsaveCapture(context: Context, capture: Capture) {
  return write(context, async () => {
    const profile = await findProfile(context.db, capture)
    if (!profile) return null
    const { candidateId } = profile
    if (await context.db.profiles.where({ candidateId }).count() > 1) await detachInside(context, profile)
    else await removeInside(context, candidateId)
    return null
  })
}

/** Adds the profile in view to a candidate who is already there: the recruiter says that they are one person. */
export function attachCapture(context: Context, capture: Capture, candidateId: string, mayKeep: MayKeep) {
  return write(context, async () => {
    const { db } = context
    await must(db.candidates.get(candidateId))
    const before = await findProfile(db, capture)
    if (before && before.candidateId !== candidateId) {
      const merge = await mergeInside(context, candidateId, before.candidateId, { why: '', by: 'recruiter' })
      await takeOver(context, await must(db.profiles.get(before.id)), capture, { mayKeep, isFirst: before.kept !== 'whole' })
      return joinByProof(context, merge.keptId)
    }
    const sameSite = (await db.profiles.where({ candidateId }).toArray()).find(profile => profile.site === capture.site && profile.handle !== capture.handle)
    if (sameSite) throw new KithError('another-person', `two profiles of one site are two people: ${sameSite.handle}`)
    const profile = before ?? await addProfile(context, capture, candidateId, 'whole')
    await takeOver(context, profile, capture, { mayKeep, isFirst: before?.kept !== 'whole' })
    await forgetRefusals(context, capture, candidateId)
    return joinByProof(context, candidateId)
  })
}

interface TakeOver { mayKeep: MayKeep, /** The first look at the whole page: nothing counts as news. */ isFirst: boolean }

/** Brings what the page says into the records: fields, what they want, then items. */
async function takeOver(context: Context, before: Profile, capture: Capture, how: TakeOver): Promise<void> {
  const { db, now } = context
  const { changed, changedSince, ...moved } = fieldsAfter(before, capture)
  const read = { ...fieldsOf(capture), ...moved }
  const marks = how.isFirst ? { changed: {}, changedSince: {} } : { changed, changedSince }
  const links = [...new Set([...before.links, ...capture.links])].slice(0, 60)
  const mentions = [...new Set([...before.mentions ?? [], ...capture.mentions ?? []])].slice(0, 60)
  await db.profiles.put(patched<Profile>(before, { ...read, ...marks, links, mentions, lastReadAt: now }, now))
  const candidate = await must(db.candidates.get(before.candidateId))
  const about = capture.about ? { about: capture.about } : {}
  const followed = { ...fieldsFor(candidate, before, { ...read, ...about }), ...pronounsFor(candidate, capture) }
  await db.candidates.put(patched<Candidate>(candidate, followed, now))
  await keepWants(context, before, capture)
  await reviseSteps(context, before.candidateId)
  const known = await db.signals.where({ profileId: before.id }).toArray()
  const look = lookAt(capture, known, before)
  const left = await leaveOut(context, before, capture, known, how.mayKeep)
  for (const [place, item] of capture.items.entries()) {
    if (left.has(itemKey(item))) continue
    const newSince = how.isFirst ? undefined : look.newSince(item, place)
    await keepItem(context, before, item, { saved: false, seenOn: capture.url, place, ...(newSince === undefined ? {} : { newSince }) })
  }
  for (const signal of how.isFirst ? [] : look.gone) await db.signals.put(patched<Signal>(signal, { goneAt: now }, now))
  await reindex(context, before.candidateId)
}

/**
 * Decides which items of a page are not stored: what a visit may not keep, unless the recruiter cleared it. What a former visit
 * kept of them goes; what the recruiter saved by hand stays as it is. The profile remembers how many they were, and nothing else.
 * @returns their keys
 */
async function leaveOut(context: Context, { id }: Profile, capture: Capture, known: readonly Signal[], mayKeep: MayKeep): Promise<Set<string>> {
  const { db, now } = context
  const stored = new Map(known.map(signal => [signal.key, signal]))
  const left = new Set(capture.items.filter(item => !mayKeep(item) && !stored.get(itemKey(item))?.cleared).map(itemKey))
  let count = 0
  for (const key of left) {
    const signal = stored.get(key)
    if (signal && !signal.saved) await bury(context, 'signals', signal.id)
    if (!signal?.saved) count += 1
  }
  const profile = await must(db.profiles.get(id))
  const before = profile.leftOut ?? []
  if ((before.find(({ page }) => page === capture.url)?.count ?? 0) !== count) {
    const others = before.filter(({ page }) => page !== capture.url)
    const leftOut = count > 0 ? [{ page: capture.url, count, at: now }, ...others].slice(0, mostPages) : others
    await db.profiles.put(patched<Profile>(profile, { leftOut }, now))
  }
  return left
}

/** Of so many pages a profile remembers that something was left out. */
const mostPages = 20

/** The fields of a capture that say something. */
function fieldsOf({ name, headline, company, location }: Capture) {
  return Object.fromEntries(Object.entries({ name, headline, company, location }).filter(([, value]) => value)) as
    Partial<Record<'name' | 'headline' | 'company' | 'location', string>>
}

/** Pronouns as the person states them, while none are known and the recruiter has not decided. */
function pronounsFor(candidate: Candidate, { pronouns }: Capture): Partial<Candidate> {
  return pronouns && !candidate.pronouns && !candidate.typed.includes('pronouns') ? { pronouns } : {}
}

/**
 * Which fields of a candidate follow the page: empty ones, and those that came from this very profile. What the
 * recruiter typed stays, and two sites do not overwrite each other by turns. The word to greet with follows the name.
 */
function fieldsFor(candidate: Candidate, profile: Profile, read: Partial<Record<'name' | 'headline' | 'company' | 'location' | 'about', string>>) {
  const follows = (field: keyof typeof read) => !candidate.typed.includes(field)
    && (candidate[field] === '' || (field === 'about' ? candidate.about !== '' : candidate[field] === profile[field] || isUnread(field)))
  // Who was saved before the page showed a name goes by the handle.
  const isUnread = (field: keyof typeof read) => field === 'name' && profile.name === '' && candidate.name === profile.handle
  const fields: typeof read = Object.fromEntries(Object.entries(read).filter(([field]) => follows(field as keyof typeof read)))
  const renamed = fields.name !== undefined && fields.name !== candidate.name && !candidate.typed.includes('givenName')
  return renamed ? { ...fields, givenName: givenNameOf(fields.name ?? '') } : fields
}

import { joinedFields } from '../../domain/merging'
import { patched, stamped } from '../../domain/record'
import { type Merge, undoMergeFor } from '../../domain/same-person'
import { KithError } from '../../domain/errors'
import { keysFor, refusalPairs } from '../queries/same-person'
import { type Context, bury, must, newId, write } from './context'
import { rescheduleCadence } from './cadence'
import { touchDesk } from './desk'
import { dropInterests, noteStale } from './interest-index'
import { changesBetween, snapshot, takeBack } from './merge-journal'
import { moveFollowUps, moveMarks, moveProfiles, moveRest, moveSignals } from './merge-moves'
import { reviseSteps } from './steps'
import { reindex, reindexAll } from './search'

/** What the recruiter or a link says: these two are one person. */
export function mergePeople(context: Context, { candidateIds: [a, b], why }: { candidateIds: [string, string], why: string }) {
  return write(context, async () => {
    const { id, keptId } = await mergeInside(context, a, b, { why, by: 'recruiter' })
    return { candidateId: keptId, mergeId: id }
  })
}

/**
 * Makes two candidates one, inside the caller's transaction. The one who was there first stays; everything of the other moves.
 * @throws KithError `another-person` when both have a profile on the same site
 */
export async function mergeInside(context: Context, a: string, b: string, { why, by }: Pick<Merge, 'why' | 'by'>): Promise<Merge> {
  const { db, now } = context
  if (a === b) throw new KithError('bad-input', 'a person cannot be joined with themselves')
  const [first, second] = [await must(db.candidates.get(a)), await must(db.candidates.get(b))]
  const older = first.createdAt === second.createdAt ? first.id < second.id : first.createdAt < second.createdAt
  const [kept, gone] = older ? [first, second] : [second, first]
  const profiles = { kept: await db.profiles.where({ candidateId: kept.id }).toArray(), gone: await db.profiles.where({ candidateId: gone.id }).toArray() }
  const rival = profiles.gone.find(profile => profiles.kept.some(own => own.site === profile.site))
  if (rival) throw new KithError('another-person', `two profiles of one site are two people: ${rival.handle}`)

  const pairs = refusalPairs([...keysFor(kept.id, profiles.kept), kept.id], [...keysFor(gone.id, profiles.gone), gone.id])
  const before = await snapshot(db, kept.id, gone.id, pairs)
  const { patch, lines } = joinedFields(kept, gone, [...profiles.kept, ...profiles.gone].map(profile => profile.handle))
  await db.candidates.put(patched(kept, patch, now))
  await bury(context, 'candidates', gone.id, kept.id)
  await moveProfiles(context, profiles.gone, kept.id, why)
  await moveSignals(context, gone.id, kept.id)
  await moveMarks(context, gone.id, kept.id)
  await moveRest(context, gone.id, kept.id)
  await moveFollowUps(context, gone.id, kept.id)
  for (const refusal of await db.refusals.where('[a+b]').anyOf(pairs).toArray()) await bury(context, 'refusals', refusal.id)
  if (lines.length > 0) await db.notes.add(stamped(newId(now), { candidateId: kept.id, text: `Also noted: ${lines.join(' · ')}`, at: now }, now))
  await db.search.delete(gone.id)
  await dropInterests(context, gone.id)
  await reindex(context, kept.id)

  const journal = changesBetween(before, await snapshot(db, kept.id, gone.id, pairs, before))
  const merge = stamped(newId(now), { at: now, keptId: kept.id, goneId: gone.id, goneName: gone.name, why, by, seenAt: null, ...journal }, now)
  await db.merges.add(merge)
  return merge
}

/**
 * Takes a merge back within 30 days. Where nothing was changed since, the database is what it was before; else later changes
 * stay and go to the one they belong to. Two whom a link had joined are not joined by it again.
 */
export function unmergePeople(context: Context, { mergeId }: { mergeId: string }) {
  return write(context, async () => {
    const { db, now } = context
    const merge = await must(db.merges.get(mergeId))
    await must(db.candidates.get(merge.keptId))
    if (now - merge.at > undoMergeFor) throw new KithError('not-found')
    const untouched = await takeBack(context, merge)
    await db.merges.delete(mergeId)
    await noteStale(context, [merge.keptId, merge.goneId])
    touchDesk([merge.keptId, merge.goneId])
    if (!untouched) {
      for (const id of [merge.keptId, merge.goneId]) {
        if (await needsRound(context, id)) await rescheduleCadence(context, id)
        await reviseSteps(context, id)
      }
      await reindexAll(context, [merge.keptId, merge.goneId])
    }
    if (merge.by === 'proof') await refuseBetween(context, merge.keptId, merge.goneId)
    return { candidateIds: [merge.keptId, merge.goneId] }
  })
}

/** The recruiter has read that two people were joined. */
export function seeMerge(context: Context, { mergeId }: { mergeId: string }) {
  return write(context, async () => {
    const merge = await must(context.db.merges.get(mergeId))
    await context.db.merges.put(patched<Merge>(merge, { seenAt: context.now }, context.now))
    return null
  })
}

/** Remembers that two saved candidates are two people. Runs inside the caller's transaction. */
export async function refuseBetween(context: Context, a: string, b: string): Promise<void> {
  const keys = await Promise.all([a, b].map(async id => keysFor(id, await context.db.profiles.where({ candidateId: id }).toArray())))
  await refusePairs(context, refusalPairs(keys[0] ?? [], keys[1] ?? []))
}

/** Remembers pairs that are two people. Runs inside the caller's transaction. */
export async function refusePairs({ db, now }: Context, pairs: readonly [string, string][]): Promise<void> {
  for (const [a, b] of pairs) {
    if (await db.refusals.where('[a+b]').equals([a, b]).count() === 0) await db.refusals.add(stamped(newId(now), { a, b }, now))
  }
}

/** False while the recruiter's own choice of a day stands. */
async function needsRound({ db }: Context, candidateId: string): Promise<boolean> {
  const open = (await db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()).filter(({ kind }) => kind === 'cadence')
  return open.length !== 1 || open.every(({ snoozedFrom }) => snoozedFrom === null)
}

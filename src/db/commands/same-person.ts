import type { Capture } from '../../domain/capture'
import { keyOfProfile } from '../../domain/same-person'
import { keysFor, kinOf, knownOf, refusalPairs } from '../queries/same-person'
import { type Context, bury, must, write } from './context'
import { mergeInside, refuseBetween, refusePairs } from './merge'
import { rebuildWords, wordsVersion } from './search'

/** Whom a save ended with, and the merge that made it so. */
export interface Joined { candidateId: string, joined: { mergeId: string, name: string } | null }

/**
 * Joins a candidate with everyone whom a link proves to be the same person. Runs inside the caller's transaction, in every command that
 * stores links.
 */
export async function joinByProof(context: Context, candidateId: string): Promise<Joined> {
  const { db, recognise } = context
  let result: Joined = { candidateId, joined: null }
  for (;;) {
    const { candidateId: id } = result
    const candidate = await must(db.candidates.get(id))
    const person = knownOf(candidate, await db.profiles.where({ candidateId: id }).toArray())
    const proven = (await kinOf(db, recognise, { person, candidateId: id, linksOnly: true })).find(({ kinship }) => kinship.sure)
    if (!proven) return result
    const merge = await mergeInside(context, id, proven.candidate.id, { why: proven.kinship.why, by: 'proof' })
    result = { candidateId: merge.keptId, joined: { mergeId: merge.id, name: proven.candidate.name } }
  }
}

/** The recruiter says that two saved candidates are two people. */
export function refusePeople(context: Context, { candidateIds: [a, b] }: { candidateIds: [string, string] }) {
  return write(context, async () => {
    await must(context.db.candidates.get(a))
    await must(context.db.candidates.get(b))
    await refuseBetween(context, a, b)
    return null
  })
}

/** The recruiter says that the person in view is not that candidate. */
export function refuseCapture(context: Context, capture: Pick<Capture, 'site' | 'handle'>, candidateId: string) {
  return write(context, async () => {
    await must(context.db.candidates.get(candidateId))
    const other = keysFor(candidateId, await context.db.profiles.where({ candidateId }).toArray())
    await refusePairs(context, refusalPairs([keyOfProfile(capture)], other))
    return null
  })
}

/** The recruiter says that the person in view is that candidate, whatever was said before. Runs inside the caller's transaction. */
export async function forgetRefusals(context: Context, capture: Pick<Capture, 'site' | 'handle'>, candidateId: string): Promise<void> {
  const { db } = context
  const others = [candidateId, ...(await db.profiles.where({ candidateId }).toArray()).map(keyOfProfile)].filter(key => key !== keyOfProfile(capture))
  const pairs = refusalPairs([keyOfProfile(capture)], others)
  for (const refusal of await db.refusals.where('[a+b]').anyOf(pairs).toArray()) await bury(context, 'refusals', refusal.id)
}

const atOnce = 250

/**
 * Builds the words by which people recognise each other for those who have none yet (an older version stored them), or anew when the rules
 * have changed. Some at a time, each in its own transaction: a worker that dies goes on where it stopped.
 */
export async function refreshTraces(context: Context, tracesVersion: number): Promise<void> {
  const { db, now } = context
  const version = `${tracesVersion}/${wordsVersion}`
  const mark = (await db.settings.get('traces'))?.value as { version?: string, done?: string } | undefined
  let done = mark?.version === version ? mark.done : ''
  while (done !== undefined) {
    const from = done
    done = await write(context, async () => {
      const ids = await db.candidates.where('id').above(from).limit(atOnce).primaryKeys()
      await rebuildWords(context, ids)
      const last = ids.length < atOnce ? undefined : ids.at(-1)
      await db.settings.put({ key: 'traces', value: last === undefined ? { version } : { version, done: last }, at: now })
      return last
    })
  }
}

import type { Candidate, Profile } from '../../domain/candidate'
import type { Capture } from '../../domain/capture'
import { type Kinship, type Known, type Merge, type Recognise, keyOfProfile, undoMergeFor } from '../../domain/same-person'
import type { Database } from '../database'

/** A saved candidate who may be the same person as another, and why. */
export interface Kin { candidate: Candidate, profiles: Profile[], kinship: Kinship }

/** A candidate as the rules of recognising see them. */
export function knownOf({ name, company, location }: Candidate, profiles: readonly Profile[]): Known {
  return { name, company, location, faces: profiles }
}

/** The person of a page in view, saved or not. */
export function knownFrom({ site, handle, links, mentions, ...capture }: Capture): Known {
  const [name, company, location] = [capture.name ?? '', capture.company ?? '', capture.location ?? '']
  return { name, company, location, faces: [{ site, handle, name, company, location, links, mentions }] }
}

/** Where a refusal is kept: the profiles, and the candidate for one who has none. */
export function keysFor(candidateId: string | null, profiles: readonly { site: string, handle: string }[]): string[] {
  const keys = profiles.map(keyOfProfile)
  return candidateId !== null && keys.length === 0 ? [candidateId] : keys
}

/** The pairs under which a refusal between two people stands. */
export function refusalPairs(a: readonly string[], b: readonly string[]): [string, string][] {
  return a.flatMap(x => b.map((y): [string, string] => x < y ? [x, y] : [y, x]))
}

/** At most this many people of one name are compared. */
const mostNamesakes = 100
/** A page that more people link than this is nobody's own. */
const mostOwners = 3

export interface KinQuery {
  person: Known
  /** The candidate that `person` is, or null for one who is not saved. */
  candidateId: string | null
  /** Only what links say: quick enough for every visit. */
  linksOnly?: boolean
}

/**
 * Saved candidates who may be this person, proofs first; those the recruiter said no to are left out. Found through indexes: it costs what
 * the few who share a link or a name cost, not what all people cost.
 */
export async function kinOf(db: Database, recognise: Recognise, { person, candidateId, linksOnly = false }: KinQuery): Promise<Kin[]> {
  const { seeks, linked } = recognise.tracesOf(person)
  const ids = new Set((await db.profiles.where('[site+handle]').anyOf(linked).toArray()).map(profile => profile.candidateId))
  const links = seeks.filter(key => key.startsWith('l:'))
  for (const id of await db.search.where('keys').anyOf(links).primaryKeys()) ids.add(id)
  if (!linksOnly) {
    for (const key of seeks.filter(key => key.startsWith('u:'))) {
      const owners = await db.search.where('keys').equals(key).limit(mostOwners + 2).primaryKeys()
      if (owners.length <= mostOwners + 1) for (const id of owners) ids.add(id)
    }
    const names = seeks.filter(key => !key.startsWith('l:') && !key.startsWith('u:'))
    for (const id of await db.search.where('keys').anyOf(names).distinct().limit(mostNamesakes).primaryKeys()) ids.add(id)
  }
  if (candidateId !== null) ids.delete(candidateId)
  return compared(db, recognise, { person, candidateId }, [...ids])
}

async function compared(db: Database, recognise: Recognise, { person, candidateId }: KinQuery, ids: readonly string[]): Promise<Kin[]> {
  if (ids.length === 0) return []
  const [candidates, profiles] = await Promise.all([db.candidates.bulkGet([...ids]), db.profiles.where('candidateId').anyOf([...ids]).toArray()])
  const found: Kin[] = []
  for (const candidate of candidates) {
    if (!candidate) continue
    const own = profiles.filter(profile => profile.candidateId === candidate.id)
    const kinship = recognise.between(person, knownOf(candidate, own))
    if (!kinship) continue
    const pairs = refusalPairs(allKeys(candidateId, person.faces), allKeys(candidate.id, own))
    if (await db.refusals.where('[a+b]').anyOf(pairs).count() === 0) found.push({ candidate, profiles: own, kinship })
  }
  // A name that several people here share is no reason by itself.
  const namesakes = found.filter(({ kinship }) => kinship.nameOnly).length
  return found.filter(({ kinship }) => !kinship.nameOnly || namesakes === 1).sort((a, b) => Number(b.kinship.sure) - Number(a.kinship.sure))
}

/** Every key under which a refusal may have been kept: somebody without a profile may have got one since. */
function allKeys(candidateId: string | null, profiles: readonly { site: string, handle: string }[]): string[] {
  return [...profiles.map(keyOfProfile), ...(candidateId === null ? [] : [candidateId])]
}

/** The merges that made a candidate what they are and can still be undone, latest first. @param now milliseconds since 1970 */
export async function mergesOf(db: Database, candidateId: string, now: number): Promise<Merge[]> {
  const merges = await db.merges.where('keptId').equals(candidateId).toArray()
  return merges.filter(merge => now - merge.at < undoMergeFor).sort((a, b) => b.at - a.at)
}

/** The candidate whom a merged one became part of, or null. */
export async function keptFor(db: Database, goneId: string): Promise<string | null> {
  const merge = await db.merges.filter(one => one.goneId === goneId).last()
  return merge?.keptId ?? null
}

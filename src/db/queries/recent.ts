import type { Candidate } from '../../domain/candidate'
import { dayOf } from '../../domain/day'
import type { Database } from '../database'

/** Where the settings table keeps whom the recruiter dealt with last. */
export const recentKey = 'recent'

/** Someone to choose by name. */
export interface RecentPerson {
  id: string
  name: string
  /** What tells them from another candidate of the same name; empty where nobody else is called so. */
  hint: string
}

/** Ids of candidates last opened, saved, written about or logged, latest first; some may be gone. */
export async function recentIds(db: Database): Promise<string[]> {
  const value = (await db.settings.get(recentKey))?.value
  return Array.isArray(value) ? value.filter(id => typeof id === 'string') : []
}

/**
 * Candidates to choose from: one that goes before all others, then those last dealt with, then those whose records changed last.
 * @param first whom the page in view is about, or null
 */
export async function recentPeople(db: Database, { first, most = 8 }: { first: string | null, most?: number }): Promise<RecentPerson[]> {
  const dealtWith = [...new Set([...(first ? [first] : []), ...await recentIds(db)])]
  const found = (await db.candidates.bulkGet(dealtWith)).filter(candidate => candidate !== undefined).slice(0, most)
  const known = new Set(found.map(candidate => candidate.id))
  const changed = found.length < most ? await db.candidates.orderBy('updatedAt').reverse().limit(most + found.length).toArray() : []
  const people = [...found, ...changed.filter(candidate => !known.has(candidate.id))].slice(0, most)
  return Promise.all(people.map(async candidate => ({ id: candidate.id, name: candidate.name, hint: await hintFor(db, candidate) })))
}

/** The first thing that is known of this one and not the same for another of that name; else which of them it is. */
async function hintFor(db: Database, candidate: Candidate): Promise<string> {
  const namesakes = await db.candidates.where('name').equals(candidate.name).sortBy('createdAt')
  if (namesakes.length < 2) return ''
  const profiles = await db.profiles.where('candidateId').anyOf(namesakes.map(({ id }) => id)).toArray()
  const handle = (of: Candidate) => profiles.find(({ candidateId }) => candidateId === of.id)?.handle ?? ''
  const facts = [(of: Candidate) => of.company, (of: Candidate) => of.headline, (of: Candidate) => of.location, handle]
  const telling = facts.find(fact => fact(candidate) && namesakes.every(one => one.id === candidate.id || fact(one) !== fact(candidate)))
  const turn = namesakes.findIndex(({ id }) => id === candidate.id) + 1
  return telling?.(candidate) ?? `${turn} of ${namesakes.length}, added ${dayOf(candidate.createdAt)}`
}

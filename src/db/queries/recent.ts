import type { Candidate } from '../../domain/candidate'
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

async function hintFor(db: Database, candidate: Candidate): Promise<string> {
  if (await db.candidates.where('name').equals(candidate.name).count() < 2) return ''
  const [profile] = await db.profiles.where({ candidateId: candidate.id }).toArray()
  return candidate.company || candidate.headline || candidate.location || (profile ? `${profile.site}: ${profile.handle}` : '')
}

import type { Candidate } from '../../domain/candidate'
import { wordsOf } from '../../domain/search'
import type { FollowUp } from '../../domain/follow-up'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'
import { lastTouchOf } from './today'

/** One line of the people list. */
export interface CandidateRow { candidate: Candidate, lastTouch: Touchpoint | null, next: FollowUp | null }

/** Ids of all candidates in the order of their names. */
export async function candidateIds(db: Database): Promise<string[]> {
  return db.candidates.orderBy('name').primaryKeys()
}

/**
 * Ids of candidates of whom every typed word is known as the beginning of a word (name, headline, company, place, tags,
 * interests, notes), in the order of their names. An empty search gives everyone.
 */
export async function searchIds(db: Database, query: string): Promise<string[]> {
  const words = wordsOf([query], 12)
  if (words.length === 0) return candidateIds(db)
  const found = await Promise.all(words.map(word => db.search.where('words').startsWith(word).primaryKeys()))
  const sets = found.map(ids => new Set(ids))
  const matching = (sets[0] ? [...sets[0]] : []).filter(id => sets.every(set => set.has(id)))
  const candidates = (await db.candidates.bulkGet(matching)).filter(candidate => candidate !== undefined)
  return candidates.sort((a, b) => a.name.localeCompare(b.name)).map(candidate => candidate.id)
}

/** The lines for some candidates, in the given order; ids that are gone are left out. */
export async function candidateRows(db: Database, ids: readonly string[]): Promise<CandidateRow[]> {
  const candidates = (await db.candidates.bulkGet([...ids])).filter(candidate => candidate !== undefined)
  return Promise.all(candidates.map(async candidate => {
    const open = await db.followUps.where('[candidateId+open]').equals([candidate.id, 1]).sortBy('dueOn')
    return { candidate, lastTouch: await lastTouchOf(db, candidate.id), next: open[0] ?? null }
  }))
}

import type { Candidate } from '../../domain/candidate'
import { type SearchField, wordKeysOf } from '../../domain/search'
import { groupByPerson } from '../queries/desk'
import { rowsOf } from '../queries/of-people'
import { knownOf } from '../queries/same-person'
import type { Context } from './context'
import { noteStale } from './interest-index'

/** Of how words are stored: another one has everyone's built anew. */
export const wordsVersion = 1

/** Makes a candidate findable by everything known of them, and has their interests derived anew. Called inside every command that changes any of it. */
export function reindex(context: Context, candidateId: string): Promise<void> {
  return reindexAll(context, [candidateId])
}

/** `reindex` for many at once: one look at each table instead of one for each person. */
export async function reindexAll(context: Context, candidateIds: readonly string[]): Promise<void> {
  await noteStale(context, candidateIds)
  await rebuildWords(context, candidateIds)
}

/** The words alone: the rules by which people recognise each other say nothing of their interests. */
export async function rebuildWords({ db, recognise }: Context, candidateIds: readonly string[]): Promise<void> {
  const ids = [...candidateIds]
  const [candidates, profiles, signals, notes, needs] = await Promise.all([
    db.candidates.bulkGet(ids), rowsOf(db, 'profiles', ids), rowsOf(db, 'signals', ids), rowsOf(db, 'notes', ids), rowsOf(db, 'needs', ids),
  ])
  const texts = new Map<string, Record<SearchField, string[]>>()
  for (const candidate of candidates) {
    if (candidate) texts.set(candidate.id, { name: [candidate.name], card: [candidate.headline, candidate.company, candidate.location, ...candidate.tags], interests: [], notes: [] })
  }
  const add = (candidateId: string, field: SearchField, ...more: string[]) => texts.get(candidateId)?.[field].push(...more)
  for (const { candidateId, handle } of profiles) add(candidateId, 'card', handle)
  for (const { candidateId, text } of notes) add(candidateId, 'notes', text)
  for (const { candidateId, text } of needs) add(candidateId, 'interests', text)
  // What was saved by hand comes first: a person is found by at most so many words.
  for (const { candidateId, title, saved } of signals) if (saved) add(candidateId, 'interests', title)
  for (const { candidateId, title, tags, saved } of signals) if (!saved) add(candidateId, 'interests', title, ...tags)
  const faces = groupByPerson(profiles)
  const keysOf = (candidate: Candidate) => recognise.tracesOf(knownOf(candidate, faces.get(candidate.id) ?? [])).keys
  const keys = new Map(candidates.flatMap(candidate => candidate ? [[candidate.id, keysOf(candidate)] as const] : []))
  await db.search.bulkPut([...texts].map(([id, own]) => ({ id, words: wordKeysOf(own), keys: keys.get(id) ?? [] })))
  const gone = ids.filter(id => !texts.has(id))
  if (gone.length > 0) await db.search.bulkDelete(gone)
}

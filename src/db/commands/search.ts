import type { Candidate, Profile } from '../../domain/candidate'
import { wordsOf } from '../../domain/search'
import { knownOf } from '../queries/same-person'
import type { Context } from './context'
import { noteStale } from './interest-index'

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
  const spans = ids.map((id): [[string, number], [string, number]] => [[id, 0], [id, Infinity]])
  const [candidates, profiles, signals, notes, needs] = await Promise.all([
    db.candidates.bulkGet(ids),
    db.profiles.where('candidateId').anyOf(ids).toArray(),
    db.signals.where('candidateId').anyOf(ids).toArray(),
    db.notes.where('[candidateId+at]').inAnyRange(spans, { includeUppers: true }).toArray(),
    db.needs.where('candidateId').anyOf(ids).toArray(),
  ])
  const texts = new Map<string, string[]>()
  for (const candidate of candidates) {
    if (candidate) texts.set(candidate.id, [candidate.name, candidate.headline, candidate.company, candidate.location, ...candidate.tags])
  }
  const add = (candidateId: string, ...more: string[]) => texts.get(candidateId)?.push(...more)
  for (const { candidateId, handle } of profiles) add(candidateId, handle)
  for (const { candidateId, text } of notes) add(candidateId, text)
  for (const { candidateId, text } of needs) add(candidateId, text)
  // What was saved by hand comes first: a person is found by at most so many words.
  for (const { candidateId, title, saved } of signals) if (saved) add(candidateId, title)
  for (const { candidateId, title, tags, saved } of signals) if (!saved) add(candidateId, title, ...tags)
  const faces = new Map<string, Profile[]>()
  for (const profile of profiles) faces.set(profile.candidateId, [...faces.get(profile.candidateId) ?? [], profile])
  const keysOf = (candidate: Candidate) => recognise.tracesOf(knownOf(candidate, faces.get(candidate.id) ?? [])).keys
  const keys = new Map(candidates.flatMap(candidate => candidate ? [[candidate.id, keysOf(candidate)] as const] : []))
  await db.search.bulkPut([...texts].map(([id, own]) => ({ id, words: wordsOf(own), keys: keys.get(id) ?? [] })))
  await db.search.bulkDelete(ids.filter(id => !texts.has(id)))
}

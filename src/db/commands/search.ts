import type { Candidate, Note, Profile } from '../../domain/candidate'
import type { Need } from '../../domain/need'
import { type SearchField, wordKeysOf } from '../../domain/search'
import type { Signal } from '../../domain/signal'
import type { SearchEntry } from '../database'
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
  const [profilesOf, signalsOf, notesOf, needsOf] = [groupByPerson(profiles), groupByPerson(signals), groupByPerson(notes), groupByPerson(needs)]
  const entries = candidates.flatMap(candidate => candidate ? [entryOf(recognise, {
    candidate, profiles: profilesOf.get(candidate.id) ?? [], signals: signalsOf.get(candidate.id) ?? [], notes: notesOf.get(candidate.id) ?? [], needs: needsOf.get(candidate.id) ?? [],
  })] : [])
  await db.search.bulkPut(entries)
  const there = new Set(entries.map(({ id }) => id))
  const gone = ids.filter(id => !there.has(id))
  if (gone.length > 0) await db.search.bulkDelete(gone)
}

/** Makes people findable whom the transaction in hand has just made, of whom nothing has to be read back. */
export async function indexNewcomers(context: Context, people: readonly Omit<Findable, 'signals' | 'needs'>[]): Promise<void> {
  await noteStale(context, people.map(({ candidate }) => candidate.id))
  await context.db.search.bulkAdd(people.map(person => entryOf(context.recognise, { ...person, signals: [], needs: [] })))
}

/** What somebody is found by. */
interface Findable { candidate: Candidate, profiles: readonly Profile[], signals: readonly Signal[], notes: readonly Note[], needs: readonly Need[] }

function entryOf(recognise: Context['recognise'], { candidate, profiles, signals, notes, needs }: Findable): SearchEntry {
  const { id, name, headline, company, location, tags } = candidate
  // What was saved by hand comes first: a person is found by at most so many words.
  const saved = signals.filter(signal => signal.saved).map(({ title }) => title)
  const read = signals.filter(signal => !signal.saved).flatMap(signal => [signal.title, ...signal.tags])
  const words: Record<SearchField, string[]> = {
    name: [name], card: [headline, company, location, ...tags, ...profiles.map(({ handle }) => handle)], interests: [...needs.map(({ text }) => text), ...saved, ...read], notes: notes.map(({ text }) => text),
  }
  return { id, words: wordKeysOf(words), keys: recognise.tracesOf(knownOf(candidate, profiles)).keys }
}

import type { Candidate } from '../../domain/candidate'
import type { Database } from '../database'
import { foundIds } from './desk-find'
import type { Person } from './person'

/** Up to this many people are put in the order of the reader's language; more stay in the order of the index. */
const mostCollated = 3_000
const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

/** Ids of all candidates in the order of their names. */
export async function candidateIds(db: Database): Promise<string[]> {
  const ids = await db.candidates.orderBy('name').primaryKeys()
  return ids.length > mostCollated ? ids : collated(await db.candidates.toArray())
}

/** Ids of the first few candidates by name: to show something while many more are still being read. */
export function firstCandidateIds(db: Database, count: number): Promise<string[]> {
  return db.candidates.orderBy('name').limit(count).primaryKeys()
}

/** Ids of candidates of whom every typed word is known as the beginning of a word, in no order; null for an empty search, which means everyone. */
export async function matchingIds(db: Database, query: string): Promise<ReadonlySet<string> | null> {
  const ids = await foundIds(db, query)
  return ids && new Set(ids)
}

/** So many are counted: who finds more than these has not typed enough. */
const mostCounted = 100

/**
 * The first people for what is typed, best first; by name for an empty text. Costs the same however many there are.
 * @param without somebody who is left out
 * @returns `total` is Infinity where there are too many to be counted at once
 */
export async function firstFound(db: Database, text: string, most: number, without?: string): Promise<{ candidates: Candidate[], total: number }> {
  const found = await foundIds(db, text, { limit: mostCounted + 1 })
  const ids = found ?? await firstCandidateIds(db, most + 1)
  const near = found && found.length < most ? await foundIds(db, text, { near: true, limit: mostCounted }) ?? [] : []
  const others = [...ids, ...near].filter(id => id !== without)
  const candidates = (await db.candidates.bulkGet(others.slice(0, most))).filter(candidate => candidate !== undefined)
  const everyone = async () => await db.candidates.count() - (without === undefined ? 0 : 1)
  return { candidates, total: !found ? await everyone() : ids.length > mostCounted ? Infinity : others.length }
}

function collated(candidates: Candidate[]): string[] {
  return candidates.sort((a, b) => collator.compare(a.name, b.name)).map(candidate => candidate.id)
}

/** What the list says of one person, their interests included. */
export type ListedPerson = Pick<Person, 'candidate' | 'signals' | 'marks' | 'touchpoints' | 'followUps'>

/** The same for the list of everyone, with what interests and warmth are counted from; ids that are gone are left out. */
export async function listedPeople(db: Database, ids: readonly string[]): Promise<ListedPerson[]> {
  const candidates = (await db.candidates.bulkGet([...ids])).filter(candidate => candidate !== undefined)
  return Promise.all(candidates.map(async candidate => {
    const { id } = candidate
    const [signals, marks, touchpoints, followUps] = await Promise.all([
      db.signals.where({ candidateId: id }).toArray(),
      db.topicMarks.where('[candidateId+topic]').between([id, ''], [id, '\uffff']).toArray(),
      db.touchpoints.where('[candidateId+at]').between([id, 0], [id, Infinity]).toArray(),
      db.followUps.where('[candidateId+open]').equals([id, 1]).toArray(),
    ])
    followUps.sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    return { candidate, signals, marks, touchpoints: touchpoints.reverse(), followUps }
  }))
}

import type { Candidate } from '../../domain/candidate'
import type { FollowUp } from '../../domain/follow-up'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'
import { foundIds } from './desk-find'
import type { Person } from './person'
import { lastTouchOf } from './today'

/** One line of the people list. */
export interface CandidateRow { candidate: Candidate, lastTouch: Touchpoint | null, next: FollowUp | null }

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

/** The same in the order of their names. An empty search gives everyone. */
export async function searchIds(db: Database, query: string): Promise<string[]> {
  const matching = await matchingIds(db, query)
  if (matching === null) return candidateIds(db)
  if (matching.size > mostCollated) return (await db.candidates.orderBy('name').primaryKeys()).filter(id => matching.has(id))
  return collated((await db.candidates.bulkGet([...matching])).filter(candidate => candidate !== undefined))
}

function collated(candidates: Candidate[]): string[] {
  return candidates.sort((a, b) => collator.compare(a.name, b.name)).map(candidate => candidate.id)
}

/** The lines for some candidates, in the given order; ids that are gone are left out. */
export async function candidateRows(db: Database, ids: readonly string[]): Promise<CandidateRow[]> {
  const candidates = (await db.candidates.bulkGet([...ids])).filter(candidate => candidate !== undefined)
  return Promise.all(candidates.map(async candidate => {
    const open = await db.followUps.where('[candidateId+open]').equals([candidate.id, 1]).sortBy('dueOn')
    return { candidate, lastTouch: await lastTouchOf(db, candidate.id), next: open[0] ?? null }
  }))
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

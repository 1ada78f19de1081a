import type { Candidate } from '../../domain/candidate'
import type { Database } from '../database'
import { foundIds } from './desk-find'
import { everyoneCount } from './desk-list'

/** Whether there is anybody: one key is read, where counting would walk the whole index even if it is told to stop at one. */
export async function hasPeople(db: Database): Promise<boolean> {
  return (await db.candidates.limit(1).primaryKeys()).length > 0
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
  const ids = found ?? await db.candidates.orderBy('name').limit(most + 1).primaryKeys()
  const near = found && found.length < most ? await foundIds(db, text, { near: true, limit: mostCounted }) ?? [] : []
  const others = [...ids, ...near].filter(id => id !== without)
  const candidates = (await db.candidates.bulkGet(others.slice(0, most))).filter(candidate => candidate !== undefined)
  const everyone = async () => await everyoneCount(db) - (without === undefined ? 0 : 1)
  return { candidates, total: !found ? await everyone() : ids.length > mostCounted ? Infinity : others.length }
}

/** Keeps the index candidate × topic. A command only notes whose lines are stale (intent before effect); they are derived afterwards. */
import type { Candidate, Profile } from '../../domain/candidate'
import type { IndexedInterest } from '../../domain/interest'
import type { Signal, TopicMark } from '../../domain/signal'
import type { Database } from '../database'
import { type Context, write } from './context'

/** What is known of a person that their interests are derived from. */
interface Known { candidate: Candidate, profiles: readonly Profile[], signals: readonly Signal[], marks: readonly TopicMark[] }

/** The topic engine's rule for what enters the index, handed in: the database knows no engine. Pure; each topic at most once. */
export type Derive = (known: Known, now: number) => IndexedInterest[]

/** Notes that something of these people changed. Runs inside the transaction of every command that changes what interests are derived from. */
export async function noteStale({ db, now }: Pick<Context, 'db' | 'now'>, candidateIds: readonly string[]): Promise<void> {
  await db.stale.bulkPut(candidateIds.map(id => ({ id, at: now })))
}

/** Takes a person out of the index at once. Runs inside the caller's transaction. */
export async function dropInterests({ db }: Pick<Context, 'db'>, candidateId: string): Promise<void> {
  const lines = await linesOf(db, candidateId)
  await db.interests.bulkDelete(lines.map(({ topic }) => [candidateId, topic]))
  await countOn(db, lines.map(({ topic }) => [topic, -1]))
  await db.stale.delete(candidateId)
}

/** The same for many at once. */
export async function dropInterestsOf({ db }: Pick<Context, 'db'>, candidateIds: readonly string[]): Promise<void> {
  const people = new Map<string, number>()
  for (let from = 0; from < candidateIds.length; from += 500) {
    const spans = candidateIds.slice(from, from + 500).map((id): [[string], [string, unknown[]]] => [[id], [id, []]])
    const lines = await db.interests.where('[candidateId+topic]').inAnyRange(spans).primaryKeys()
    await db.interests.bulkDelete(lines)
    for (const [, topic] of lines) people.set(topic, (people.get(topic) ?? 0) - 1)
  }
  await countOn(db, [...people])
  await db.stale.bulkDelete([...candidateIds])
}

/**
 * Derives the lines of some people who are noted as stale, in one transaction with taking the note away: a worker that dies in between
 * starts over, and what is written meanwhile waits.
 * @param atOnce how many people
 * @returns whether there are more
 */
export function deriveSome({ db, now }: Pick<Context, 'db' | 'now'>, derive: Derive, atOnce: number): Promise<boolean> {
  return write({ db }, async () => {
    const ids = await db.stale.limit(atOnce).primaryKeys()
    const [candidates, profiles, signals, marks] = await Promise.all([
      db.candidates.bulkGet(ids),
      db.profiles.where('candidateId').anyOf(ids).toArray(),
      db.signals.where('candidateId').anyOf(ids).toArray(),
      db.topicMarks.where('[candidateId+topic]').inAnyRange(ids.map((id): [[string], [string, unknown[]]] => [[id], [id, []]])).toArray(),
    ])
    const of = <T extends { candidateId: string }>(rows: readonly T[], id: string) => rows.filter(row => row.candidateId === id)
    for (const [index, id] of ids.entries()) {
      const candidate = candidates[index]
      const known = candidate && { candidate, profiles: of(profiles, id), signals: of(signals, id), marks: of(marks, id) }
      await replaceLines(db, id, known ? derive(known, now) : [])
    }
    await db.stale.bulkDelete(ids)
    return ids.length === atOnce
  })
}

/** Writes only what differs, so that open pages are not told of changes that are none. */
async function replaceLines(db: Database, candidateId: string, lines: readonly IndexedInterest[]): Promise<void> {
  const before = new Map((await linesOf(db, candidateId)).map(line => [line.topic, line]))
  const gone = new Set(before.keys())
  const changed: IndexedInterest[] = []
  const counts: [topic: string, by: number][] = []
  for (const line of lines) {
    const old = before.get(line.topic)
    gone.delete(line.topic)
    if (!old) counts.push([line.topic, 1])
    if (JSON.stringify(old) !== JSON.stringify(line)) changed.push(line)
  }
  await db.interests.bulkPut(changed)
  await db.interests.bulkDelete([...gone].map(topic => [candidateId, topic]))
  await countOn(db, [...counts, ...[...gone].map((topic): [string, number] => [topic, -1])])
}

function linesOf(db: Database, candidateId: string): Promise<IndexedInterest[]> {
  return db.interests.where('[candidateId+topic]').between([candidateId], [candidateId, []]).toArray()
}

async function countOn(db: Database, changes: readonly [topic: string, by: number][]): Promise<void> {
  const before = await db.topicCounts.bulkGet(changes.map(([topic]) => topic))
  const after = changes.map(([topic, by], index) => ({ topic, people: (before[index]?.people ?? 0) + by }))
  await db.topicCounts.bulkPut(after.filter(({ people }) => people > 0))
  await db.topicCounts.bulkDelete(after.filter(({ people }) => people <= 0).map(({ topic }) => topic))
}

/** Where the settings table keeps by which rules the index was derived, and how far that has come. */
const markKey = 'interests'
const atOnce = 1_000

/**
 * Has everyone derived anew where the rules or the vocabulary are not those of the index. Only notes are written, some at a time; a worker
 * that dies goes on where it stopped.
 * @param version of the rules and the vocabulary together
 */
export async function deriveAnew(context: Pick<Context, 'db' | 'now'>, version: string): Promise<void> {
  const { db, now } = context
  const mark = (await db.settings.get(markKey))?.value as { version?: string, done?: string } | undefined
  let done = mark?.version === version ? mark.done : ''
  while (done !== undefined) {
    const from = done
    done = await write({ db }, async () => {
      const ids = await db.candidates.where('id').above(from).limit(atOnce).primaryKeys()
      await noteStale(context, ids)
      const last = ids.length < atOnce ? undefined : ids.at(-1)
      await db.settings.put({ key: markKey, value: last === undefined ? { version } : { version, done: last }, at: now })
      return last
    })
  }
}

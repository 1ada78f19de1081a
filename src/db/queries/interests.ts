/** Reads of the index candidate × topic. Each costs what it gives, however many people there are. */
import type { Candidate, Profile } from '../../domain/candidate'
import type { IndexedInterest } from '../../domain/interest'
import type { Signal, TopicMark } from '../../domain/signal'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database, TopicCount } from '../database'

type Order = 'careOrder' | 'askOrder'

/** The first lines for a topic: of those who care most, or of those who know most. */
export function linesFor(db: Database, topic: string, order: Order, most: number): Promise<IndexedInterest[]> {
  return db.interests.where(`[topic+${order}]`).between([topic, -Infinity], [topic, Infinity], true, true).limit(most).toArray()
}

/** The lines of some people for some topics; those they do not have are left out. */
export async function linesOf(db: Database, candidateIds: readonly string[], topics: readonly string[]): Promise<IndexedInterest[]> {
  const keys = candidateIds.flatMap(id => topics.map((topic): [string, string] => [id, topic]))
  return (await db.interests.bulkGet(keys)).filter(line => line !== undefined)
}

/** How many people have a line for each topic. */
export async function countsFor(db: Database, topics: readonly string[]): Promise<Map<string, number>> {
  const found = await db.topicCounts.bulkGet([...topics])
  return new Map(topics.map((topic, index) => [topic, found[index]?.people ?? 0]))
}

/** Topics that anybody cares about, with how many do, most first. @param most so many are enough */
export function topicCounts(db: Database, most = Infinity): Promise<TopicCount[]> {
  const counts = db.topicCounts.orderBy('people').reverse()
  return (most === Infinity ? counts : counts.limit(most)).toArray()
}

/** Topics that some people share, but no more than so many: the rarest first. */
export function rareTopics(db: Database, { atMost, limit }: { atMost: number, limit: number }): Promise<TopicCount[]> {
  return db.topicCounts.where('people').between(2, atMost, true, true).limit(limit).toArray()
}

/** How many people wait for their lines to be derived anew. */
export function staleCount(db: Database): Promise<number> {
  return db.stale.count()
}

/** What is asked of people before one of them is named. */
export interface Standing {
  candidate: Candidate
  profiles: Profile[]
  marks: TopicMark[]
  /** Latest first. */
  touchpoints: Touchpoint[]
}

/** The same people in the same order; those who are gone are left out. */
export async function standingOf(db: Database, candidateIds: readonly string[]): Promise<Standing[]> {
  const ids = [...candidateIds]
  const spans = ids.map((id): [[string], [string, unknown[]]] => [[id], [id, []]])
  const [candidates, profiles, marks, touchpoints] = await Promise.all([
    db.candidates.bulkGet(ids),
    db.profiles.where('candidateId').anyOf(ids).toArray(),
    db.topicMarks.where('[candidateId+topic]').inAnyRange(spans).toArray(),
    db.touchpoints.where('[candidateId+at]').inAnyRange(spans).toArray(),
  ])
  const by = <T extends { candidateId: string }>(rows: readonly T[]) => {
    const groups = new Map<string, T[]>()
    for (const row of rows) groups.set(row.candidateId, [...groups.get(row.candidateId) ?? [], row])
    return (id: string) => groups.get(id) ?? []
  }
  const [ownProfiles, ownMarks, ownTouches] = [by(profiles), by(marks), by(touchpoints)]
  return candidates.flatMap(candidate => candidate
    ? [{ candidate, profiles: ownProfiles(candidate.id), marks: ownMarks(candidate.id), touchpoints: ownTouches(candidate.id).sort((a, b) => b.at - a.at) }]
    : [])
}

/** The evidence that some lines name, by id; what was removed since is missing. */
export async function evidenceOf(db: Database, lines: readonly Pick<IndexedInterest, 'evidence'>[]): Promise<Map<string, Signal>> {
  const ids = [...new Set(lines.flatMap(({ evidence }) => evidence))].filter(id => id !== 'headline' && id !== 'about')
  const found = await db.signals.bulkGet(ids)
  return new Map(found.flatMap(signal => signal ? [[signal.id, signal] as const] : []))
}

/** Evidence that stands at one of these addresses, whoever it is of. */
export function signalsAt(db: Database, addresses: readonly string[]): Promise<Signal[]> {
  return db.signals.where('url').anyOf([...addresses]).toArray()
}

/** Pairs of candidates of whom one referred the other, as `a b` in the order of the alphabet. */
export async function referredPairs(db: Database, candidateIds: readonly string[]): Promise<Set<string>> {
  const referrals = await db.referrals.where('fromId').anyOf([...candidateIds]).toArray()
  return new Set(referrals.map(({ fromId, toId }) => [fromId, toId].sort().join(' ')))
}

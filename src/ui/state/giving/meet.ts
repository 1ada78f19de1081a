import { type Standing, evidenceOf, linesFor, rareTopics, referredPairs, standingOf } from '../../../db/queries/interests'
import type { Candidate } from '../../../domain/candidate'
import type { Signal } from '../../../domain/signal'
import { introductionOf, pairingsOf, rareAmong } from '../../../topics/giving/meet'
import { reasonOf } from '../../../topics/giving/people'
import type { Topic } from '../../../topics/types'
import { type Desk, todayOf } from './desk'

/** One of two who should meet: why they care, and what to write down with them once they were introduced. */
export interface Guest { candidate: Candidate, why: string, evidence: Signal | null, introduced: string }

/** Two people who would have something to say to each other. */
export interface Pair { topic: Topic, guests: readonly [Guest, Guest], /** One sentence. */ why: string }

/** So many rare topics are looked at, the rarest first. */
const topicsRead = 150
const mostOfAPerson = 2

/**
 * Who should meet whom: pairs who share an interest that few others here have, not of one company, not introduced yet; nobody is named
 * more than twice.
 * @param topic only pairs for this one, or null
 */
export async function whoShouldMeet(desk: Desk, { most = 10, topic = null }: { most?: number, topic?: string | null } = {}): Promise<Pair[]> {
  const { db, vocabulary } = desk
  const everyone = await db.candidates.count()
  const atMost = rareAmong(everyone)
  const rare = topic === null ? await rareTopics(db, { atMost, limit: topicsRead }) : [{ topic }]
  const lines = (await Promise.all(rare.map(one => linesFor(db, one.topic, 'careOrder', topic === null ? atMost : topicsRead)))).flat()
  const ids = [...new Set(lines.map(({ candidateId }) => candidateId))]
  const people = new Map((await standingOf(db, ids)).map((one): [string, Standing] => [one.candidate.id, one]))
  const introduced = await referredPairs(db, ids)
  const pairings = pairingsOf(lines, { people, introduced, vocabulary, today: todayOf(desk), everyone })
  const signals = await evidenceOf(db, pairings.slice(0, most * 4).flatMap(({ lines: both }) => both))
  const named = new Map<string, number>()
  const pairs: Pair[] = []
  for (const pairing of pairings.slice(0, most * 4)) {
    const ofPair = pairing.lines.map(({ candidateId }) => candidateId)
    if (pairs.length === most || ofPair.some(id => (named.get(id) ?? 0) >= mostOfAPerson)) continue
    const [first, second] = ofPair.map(id => people.get(id))
    const [one, other] = pairing.lines
    if (!first || !second) continue
    const reasons = [reasonOf(first, one, signals, vocabulary, todayOf(desk)), reasonOf(second, other, signals, vocabulary, todayOf(desk))] as const
    if (!reasons[0] || !reasons[1]) continue
    const guest = (person: Standing, partner: Standing, { why, signal }: { why: string, signal: Signal | null }): Guest =>
      ({ candidate: person.candidate, why, evidence: signal, introduced: introductionOf(partner.candidate, pairing.topic) })
    pairs.push({ topic: pairing.topic, guests: [guest(first, second, reasons[0]), guest(second, first, reasons[1])], why: `${reasons[0].why}. ${reasons[1].why}.` })
    for (const id of ofPair) named.set(id, (named.get(id) ?? 0) + 1)
  }
  return pairs
}

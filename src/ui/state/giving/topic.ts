import { type Standing, countsFor, evidenceOf, linesFor, signalsAt, standingOf, topicCounts } from '../../../db/queries/interests'
import { type Candidate, isLeftAlone } from '../../../domain/candidate'
import type { Day } from '../../../domain/day'
import { type IndexedInterest, careOf } from '../../../domain/interest'
import type { Signal } from '../../../domain/signal'
import type { Touchpoint } from '../../../domain/touchpoint'
import { writtenWays } from '../../../topics/giving/address'
import { hasAlready, hiddenFor, reasonOf, topicOf } from '../../../topics/giving/people'
import { shareablesOf } from '../../../topics/giving/share'
import { neighboursOf } from '../../../topics/giving/subjects'
import type { Topic } from '../../../topics/types'
import { type Desk, todayOf } from './desk'

/** Somebody who cares about a topic. */
export interface Carer {
  candidate: Candidate
  /** 0–1, as of today. */
  care: number
  /** One sentence without its full stop. */
  why: string
  evidence: Signal | null
  /** The latest day that the evidence gives. */
  last: Day | null
  lastTouch: Touchpoint | null
}

/** Something on the topic, and those of its people who have not seen it as far as is known. */
export interface Share { signal: Signal, /** Whose it is. */ from: Candidate, to: readonly Candidate[] }

export interface TopicPage {
  topic: Topic
  /** How many people the index knows for it. */
  count: number
  /** Strongest first, at most a hundred. */
  people: readonly Carer[]
  toShare: readonly Share[]
  /** Topics next to it that somebody cares about, with how many do. */
  near: readonly { topic: Topic, people: number }[]
}

const mostPeople = 100
const mostShares = 8
const mostNear = 8
/** Things are looked for among the evidence of so many, and offered to so many. */
const offeredTo = 30

/** Everything the page of a topic shows, or null where nobody has it and the vocabulary does not know it. @param id of the topic */
export async function topicPage(desk: Desk, id: string): Promise<TopicPage | null> {
  const { db, vocabulary } = desk
  const lines = await linesFor(db, id, 'careOrder', mostPeople)
  const [line] = lines
  const topic = line ? topicOf(line, vocabulary) : vocabulary.topic(id)
  if (!topic) return null
  const standing = await standingOf(db, lines.map(({ candidateId }) => candidateId))
  const people = new Map(standing.filter(person => !hiddenFor(person, vocabulary)(topic)).map(person => [person.candidate.id, person]))
  const signals = await evidenceOf(db, lines)
  return {
    topic, count: (await countsFor(db, [id])).get(id) ?? 0, people: carers(desk, lines, people, signals),
    toShare: await sharesFor(desk, lines, people, signals), near: await nearTo(desk, topic),
  }
}

type People = ReadonlyMap<string, Standing>
type Signals = ReadonlyMap<string, Signal>

function carers(desk: Desk, lines: readonly IndexedInterest[], people: People, signals: Signals): Carer[] {
  return lines.flatMap(line => {
    const person = people.get(line.candidateId)
    const reason = person && reasonOf(person, line, signals, desk.vocabulary, todayOf(desk))
    if (!person || !reason) return []
    return [{ candidate: person.candidate, care: careOf(line, todayOf(desk)), why: reason.why, evidence: reason.signal, last: line.last, lastTouch: person.touchpoints[0] ?? null }]
  })
}

async function sharesFor(desk: Desk, lines: readonly IndexedInterest[], people: People, signals: Signals): Promise<Share[]> {
  const offered = lines.slice(0, offeredTo).flatMap(({ candidateId }) => people.get(candidateId) ?? []).filter(({ candidate }) => !isLeftAlone(candidate))
  const own = lines.filter(({ candidateId }) => people.has(candidateId)).flatMap(({ evidence }) => evidence.flatMap(id => signals.get(id) ?? []))
  const shares: Share[] = []
  for (const { signal, candidateId } of shareablesOf(own, todayOf(desk))) {
    const from = people.get(candidateId)
    if (!from || signal.url === null || shares.length === mostShares) continue
    const known = await signalsAt(desk.db, writtenWays(signal.url))
    const gift = { title: signal.title, text: signal.text, url: signal.url, tags: signal.tags, foundOn: '' }
    const to = offered.filter(person => person !== from && !known.some(one => one.candidateId === person.candidate.id) && !hasAlready(person, gift, known, () => null))
    if (to.length > 0) shares.push({ signal, from: from.candidate, to: to.map(({ candidate }) => candidate) })
  }
  return shares
}

async function nearTo({ db, vocabulary }: Desk, topic: Topic): Promise<TopicPage['near']> {
  const near = neighboursOf([{ topic, weight: 1, near: null }], vocabulary)
  const counts = await countsFor(db, near.map(one => one.topic.id))
  return near.map(one => ({ topic: one.topic, people: counts.get(one.topic.id) ?? 0 })).filter(({ people }) => people > 0).slice(0, mostNear)
}

/** All topics that somebody cares about, with how many do, most first. Own topics go by their id, with hyphens as spaces. */
export async function allTopics({ db, vocabulary }: Pick<Desk, 'db' | 'vocabulary'>): Promise<{ topic: Topic, people: number }[]> {
  return (await topicCounts(db)).map(({ topic, people }) => ({ topic: vocabulary.topic(topic) ?? topicOf({ topic, label: topic.replaceAll('-', ' ') }, vocabulary), people }))
}

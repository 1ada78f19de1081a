import { addMonths, dayOf, daysBetween, type Day } from '../domain/day'
import { ownTopics } from './own-words'
import { ancestors, neighbours } from './kinship'
import { readPerson, type Reading, type Source } from './sources'
import { keyOf } from './text'
import type { Interest, Topic, TopicMe, TopicPerson } from './types'
import type { Vocabulary } from './vocabulary'

/** An interest with the sources behind it, strongest first. */
export interface Finding { interest: Interest, sources: readonly Source[], /** Strength that is left today. */ alive: number }

/** No single signal settles an interest, whatever its kind; saved by hand comes closest. */
const ceiling = 0.75
const savedFactor = 1.6
export const keptStrength = 0.6
const monthsOfLife = 12

/**
 * A person's interests, strongest × freshest first.
 *
 * Each signal gives the weight of its kind (`evidence.ts`) times how clearly it names the topic, 1.6 times that when it was
 * saved by hand. Strength is the chance that at least one of them means it, 1 − Π(1 − wᵢ): the noisy-or of independent
 * evidence (Pearl 1988), so that ten likes never outweigh a life's work and nothing exceeds 1. Freshness is the best
 * decay 0.5^(age / half-life) among the signals, each kind with its own half-life. The order is by the noisy-or of
 * weight × decay: what is strong *and* alive. Hidden topics and sensitive signals take no part.
 * @param now milliseconds since 1970
 */
export function interestsOf(person: TopicPerson, me: TopicMe, vocabulary: Vocabulary, now: number): Interest[] {
  const today = dayOf(now)
  return findingsOf(readPerson(person, vocabulary, today), person, me, vocabulary, today).map(finding => finding.interest)
}

/** The interests with their sources, for suggestions. */
export function findingsOf(reading: Reading, person: TopicPerson, me: TopicMe, vocabulary: Vocabulary, today: Day): Finding[] {
  const byTopic = new Map<string, { topic: Topic, sources: Source[] }>()
  const add = (topic: Topic, source: Source) => {
    const entry = byTopic.get(topic.id)
    if (entry) entry.sources.push(source)
    else byTopic.set(topic.id, { topic, sources: [source] })
  }
  for (const source of reading.sources) for (const topic of source.named.keys()) add(topic, source)
  for (const { topic, sources } of ownTopics(person, me.interests, reading, vocabulary, today)) {
    if (!byTopic.has(topic.id)) byTopic.set(topic.id, { topic, sources })
  }
  const isHidden = matcher(person.hidden, vocabulary)
  const kept = new Set(person.kept.flatMap(name => vocabulary.resolve(name)?.id ?? []))
  for (const id of kept) {
    const topic = vocabulary.topic(id)
    if (topic && !byTopic.has(id)) byTopic.set(id, { topic, sources: [] })
  }
  const mine = me.interests.flatMap(name => vocabulary.resolve(name) ?? [])
  const myKeys = new Set(me.interests.map(keyOf))
  /** The person has the recruiter's own word for it: "zines" beside "editorial design". */
  const isSaidIn = (source: Source, topic: Topic) => myKeys.size > 0 && myKeys.has(keyOf(source.said?.get(topic.id) ?? ''))
  return [...byTopic.values()]
    .filter(({ topic, sources }) => topic.depth > 0 && !isHidden(topic) && sources.every(source => source.weight.weight > 0))
    .map(({ topic, sources }) => findingOf(topic, sources, {
      today,
      kept: kept.has(topic.id),
      shared: (myKeys.size > 0 && myKeys.has(keyOf(topic.label))) || mine.some(own => neighbours(own, topic, vocabulary)) || sources.some(source => isSaidIn(source, topic)),
      usedOn: lastUse(topic, person, vocabulary),
    }))
    .toSorted((a, b) => b.alive - a.alive || (a.interest.topic.id < b.interest.topic.id ? -1 : 1))
}

/** Tells whether a topic is one of these names or stands below one of them. */
export function matcher(names: readonly string[], vocabulary: Vocabulary): (topic: Topic) => boolean {
  const ids = new Set(names.flatMap(name => vocabulary.resolve(name)?.id ?? []))
  const keys = names.map(keyOf)
  return topic => ids.has(topic.id) || keys.some(key => isNamed(topic, key)) || ancestors(topic, vocabulary).some(parent => ids.has(parent.id))
}

/** The name is the topic's own; for topics of the person's own words a part is enough: "gophercon" names "GopherCon UK". */
function isNamed(topic: Topic, key: string): boolean {
  const label = keyOf(topic.label)
  return key === label || (topic.own && key !== '' && ` ${label} `.includes(` ${key} `))
}

function lastUse(topic: Topic, person: TopicPerson, vocabulary: Vocabulary): Day | null {
  let last: Day | null = null
  for (const touch of person.touchpoints) {
    if (last !== null && touch.at <= last) continue
    const used = touch.topics.some(name => {
      const other = vocabulary.resolve(name)
      return isNamed(topic, keyOf(name)) || (other !== null && other.depth > 0 && isLine(other, topic, vocabulary))
    })
    if (used) last = touch.at
  }
  return last
}

const isLine = (a: Topic, b: Topic, vocabulary: Vocabulary) =>
  a.id === b.id || a.broader === b.id || b.broader === a.id || ancestors(b, vocabulary).some(parent => parent.id === a.id)

/** What a source is worth for a topic, 0–1, before it fades. */
export function worthOf(source: Source, topic: Topic): number {
  return Math.min(ceiling, source.weight.weight * (source.named.get(topic) ?? 1) * (source.signal?.saved ? savedFactor : 1))
}

function findingOf(
  topic: Topic, unsorted: readonly Source[], facts: { today: Day, kept: boolean, shared: boolean, usedOn: Day | null },
): Finding {
  const worth = (source: Source) => worthOf(source, topic)
  const later = (a: string, b: string) => a === b ? 0 : a > b ? -1 : 1
  const sources = unsorted.map(source => ({ source, left: worth(source) * source.freshness }))
    .toSorted((a, b) => b.left - a.left || later(a.source.at ?? '', b.source.at ?? '')).map(({ source }) => source)
  const noisyOr = (parts: readonly number[]) => 1 - parts.reduce((left, part) => left * (1 - part), 1)
  const strength = Math.max(noisyOr(sources.map(worth)), facts.kept ? keptStrength : 0)
  const freshness = facts.kept && sources.length === 0 ? 0.5 : Math.max(0, ...sources.map(source => source.freshness))
  const alive = facts.kept && sources.length === 0 ? strength * freshness : noisyOr(sources.map(source => worth(source) * source.freshness))
  const days = sources.flatMap(source => source.at ?? []).toSorted()
  const interest: Interest = {
    topic, strength, freshness, kept: facts.kept, shared: facts.shared, usedOn: facts.usedOn,
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    evidence: sources.map(source => source.id),
    // Only a few of hundreds are ever shown.
    get life() { return lifeOf(sources, worth, facts.today) },
    get reasons() { return reasonsOf(sources, strength, freshness, facts, days.at(-1) ?? null) },
  }
  return { interest, sources, alive }
}

/** The last days of the twelve months of a life-line, and the day before the first: the same for every topic of a day. */
let months = { today: '', begin: '', ends: [] as Day[] }
function monthsUpTo(today: Day): typeof months {
  if (months.today !== today) {
    months = { today, begin: addMonths(today, -monthsOfLife), ends: Array.from({ length: monthsOfLife }, (_, index) => addMonths(today, index + 1 - monthsOfLife)) }
  }
  return months
}

/** Twelve months ending today, oldest first: what each month adds, at most 1. */
function lifeOf(sources: readonly Source[], worth: (source: Source) => number, today: Day): number[] {
  const life = Array.from({ length: monthsOfLife }, () => 0)
  const { begin, ends } = monthsUpTo(today)
  for (const source of sources) {
    if (source.at === null || source.weight.startDate) continue
    const at = source.at
    const month = at <= begin ? -1 : ends.findIndex(end => at <= end)
    if (month < 0) continue
    life[month] = Math.min(1, (life[month] ?? 0) + worth(source))
  }
  return life
}

function reasonsOf(
  sources: readonly Source[], strength: number, freshness: number,
  facts: { today: Day, kept: boolean, shared: boolean, usedOn: Day | null }, last: Day | null,
): string[] {
  const counts = new Map<string, number>()
  for (const source of sources) counts.set(source.kind, (counts.get(source.kind) ?? 0) + 1)
  const kinds = [...counts].map(([kind, count]) => count === 1 ? `1 ${kind}` : `${count} × ${kind}`).join(', ')
  const percent = (value: number) => `${Math.round(value * 100)} %`
  return [
    ...(kinds ? [`Strength ${percent(strength)}: ${kinds}. Own work and words count most.`] : []),
    last === null ? `Freshness ${percent(freshness)}: the page gives no date.` : `Freshness ${percent(freshness)}: last seen ${daysBetween(last, facts.today)} days ago.`,
    ...(facts.kept ? ['Kept by you.'] : []),
    ...(facts.shared ? ['You share it, or a close neighbour of it.'] : []),
    ...(facts.usedOn ? [`Last talked about on ${facts.usedOn}.`] : []),
  ]
}

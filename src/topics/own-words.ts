import { daysBetween, type Day } from '../domain/day'
import { freshnessOf, weights } from './evidence'
import { isAnnouncement } from './filters/boilerplate'
import { eventsIn } from './filters/events'
import type { Reading, Source } from './sources'
import { keyOf, slugOf } from './text'
import type { Topic, TopicPerson, TopicSignal } from './types'
import type { Vocabulary } from './vocabulary'

/** In how many signals a tag of one word must return before it counts as a person's own topic; one of several words is narrow enough. */
const leastSignals = 2
const shortestWord = 4
const longestLabel = 3
/** How clearly own words name a topic, compared with a name of the vocabulary. */
const ownShare = 0.8

/** Tags that sort or decorate rather than name a subject. */
const empty = new Set(('hacktoberfest awesome library framework tool tools cli app web website api demo plugin package template starter project '
  + 'utility github opensource open-source portfolio beginner tutorial education learning example documentation').split(' '))

interface OwnTopic { topic: Topic, sources: Source[] }

/**
 * Topics outside the vocabulary that arise from the person's own words: tags of their work that are narrow or return in a
 * second signal, events they write about by name, and what the recruiter cares for and they write of. Marked as `own`.
 */
export function ownTopics(person: TopicPerson, interests: readonly string[], reading: Reading, vocabulary: Vocabulary, today: Day): OwnTopic[] {
  const setAside = new Set(reading.quarantined.map(({ id }) => id))
  const signals = person.signals.filter(signal => !setAside.has(signal.id) && weights[signal.kind].weight > 0)
  return [...ownShared(signals, interests, vocabulary, today), ...ownTags(signals, vocabulary, today), ...ownEvents(signals, vocabulary, today)]
}

/** The recruiter's interests that no vocabulary knows, where the person writes of them in the same words. */
function ownShared(signals: readonly TopicSignal[], interests: readonly string[], vocabulary: Vocabulary, today: Day): OwnTopic[] {
  return interests.flatMap(name => {
    const key = keyOf(name)
    if (key.length < shortestWord || vocabulary.resolve(name) !== null) return []
    const named = signals.filter(({ title, text, tags }) =>
      ` ${keyOf([title, text, ...tags].join(' '))} `.includes(` ${key} `) && !isAnnouncement(text || title))
    return named.length ? ownTopic(name, 'own', named, today) : []
  })
}

function ownTags(signals: readonly TopicSignal[], vocabulary: Vocabulary, today: Day): OwnTopic[] {
  const byKey = new Map<string, { label: string, ids: Set<string> }>()
  for (const signal of signals.filter(({ kind }) => kind === 'repository' || kind === 'project')) {
    for (const tag of signal.tags) {
      const key = keyOf(tag)
      if (key.length < shortestWord || empty.has(tag.toLowerCase()) || vocabulary.senses(key).length) continue
      const entry = byKey.get(key) ?? { label: tag.replace(/[-_]+/g, ' '), ids: new Set() }
      entry.ids.add(signal.id)
      byKey.set(key, entry)
    }
  }
  if (byKey.size === 0) return []
  const texts = signals.map(signal => ({ id: signal.id, text: ` ${keyOf(`${signal.title} ${signal.text}`)} ` }))
  return [...byKey].flatMap(([key, { label, ids }]) => {
    for (const { id, text } of texts) if (text.includes(` ${key} `)) ids.add(id)
    const words = label.split(' ')
    const isNarrow = words.length > 1 && words.every(word => !empty.has(word.toLowerCase()) && word.length > 2)
    if ((ids.size < leastSignals && !isNarrow) || words.length > longestLabel) return []
    return ownTopic(label, 'own', signals.filter(({ id }) => ids.has(id)), today)
  })
}

/** Events are worth a sentence only where the person wrote of them. */
const tellers = new Set<TopicSignal['kind']>(['post', 'comment', 'article', 'event', 'told'])

function ownEvents(signals: readonly TopicSignal[], vocabulary: Vocabulary, today: Day): OwnTopic[] {
  const byLabel = new Map<string, TopicSignal[]>()
  for (const signal of signals) {
    if (!tellers.has(signal.kind)) continue
    for (const label of eventsIn(signal.text || signal.title)) {
      if (!vocabulary.senses(keyOf(label)).length) byLabel.set(label, [...(byLabel.get(label) ?? []), signal])
    }
  }
  return [...byLabel].map(([label, told]) => ownTopic(label, 'events', told, today))
}

function ownTopic(label: string, family: string, signals: readonly TopicSignal[], today: Day): OwnTopic {
  const topic: Topic = { id: slugOf(label), label, family, depth: 2, broader: null, related: [], names: {}, own: true }
  const sources = signals.map((signal): Source => {
    const weight = weights[signal.kind]
    return {
      id: signal.id, signal, kind: signal.kind, at: signal.at, weight, firstSeenAt: signal.firstSeenAt,
      freshness: freshnessOf(weight, signal.at === null ? null : daysBetween(signal.at, today)),
      named: new Map([[topic, ownShare]]),
    }
  })
  return { topic, sources }
}

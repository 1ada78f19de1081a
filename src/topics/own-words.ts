import type { Day } from '../domain/day'
import { keyOf, slugOf } from './text'
import type { Reading, Source } from './sources'
import { weights, freshnessOf } from './evidence'
import { daysBetween } from '../domain/day'
import type { Topic, TopicPerson } from './types'
import type { Vocabulary } from './vocabulary'

/** In how many signals a tag must return before it counts as a person's own topic. */
const leastSignals = 2
/** A word that the person's texts repeat counts as a second signal. */
const shortestWord = 4

/** Tags that sort or decorate rather than name a subject. */
const empty = new Set(('hacktoberfest awesome library framework tool tools cli app web website api demo plugin package template starter project '
  + 'utility github opensource open-source portfolio beginner tutorial education learning example documentation').split(' '))

/**
 * Topics outside the vocabulary that arise from the person's own words: tags of their own work that return in a second
 * signal. Marked as `own`.
 */
export function ownTopics(person: TopicPerson, reading: Reading, vocabulary: Vocabulary, today: Day): { topic: Topic, sources: Source[] }[] {
  const set = new Set(reading.quarantined.map(({ id }) => id))
  const made = person.signals.filter(signal => !set.has(signal.id) && (signal.kind === 'repository' || signal.kind === 'project'))
  const byKey = new Map<string, { label: string, signals: Set<string> }>()
  for (const signal of made) {
    for (const tag of signal.tags) {
      const key = keyOf(tag)
      if (key.length < shortestWord || empty.has(tag.toLowerCase()) || vocabulary.senses(key).length) continue
      const entry = byKey.get(key) ?? { label: tag.replace(/[-_]+/g, ' '), signals: new Set() }
      entry.signals.add(signal.id)
      byKey.set(key, entry)
    }
  }
  const texts = new Map(person.signals.filter(signal => !set.has(signal.id)).map(signal => [signal.id, ` ${keyOf(`${signal.title} ${signal.text}`)} `]))
  return [...byKey].flatMap(([key, { label, signals }]) => {
    for (const [id, text] of texts) if (text.includes(` ${key} `)) signals.add(id)
    if (signals.size < leastSignals || label.split(' ').length > 3) return []
    const topic: Topic = { id: slugOf(label), label, family: 'own', depth: 2, broader: null, related: [], names: {}, own: true }
    const sources = person.signals.filter(signal => signals.has(signal.id) && weights[signal.kind].weight > 0).map((signal): Source => ({
      id: signal.id, signal, kind: signal.kind, at: signal.at, weight: weights[signal.kind], firstSeenAt: signal.firstSeenAt,
      freshness: freshnessOf(weights[signal.kind], signal.at === null ? null : daysBetween(signal.at, today)),
      named: new Map([[topic, 0.8]]),
    }))
    return [{ topic, sources }]
  })
}

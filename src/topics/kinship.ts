import type { Topic } from './types'
import type { Vocabulary } from './vocabulary'

/** Topics above this one, nearest first; the very general ones (depth 0) are kin to everything and left out. */
export function ancestors(topic: Topic, vocabulary: Vocabulary): Topic[] {
  const found: Topic[] = []
  for (let next = topic.broader; next !== null && found.length < 6;) {
    const parent = vocabulary.topic(next)
    if (!parent || parent.depth === 0) break
    found.push(parent)
    next = parent.broader
  }
  return found
}

/** True when one is the other or stands above it. */
export function sameLine(a: Topic, b: Topic, vocabulary: Vocabulary): boolean {
  return a.id === b.id
    || ancestors(a, vocabulary).some(parent => parent.id === b.id)
    || ancestors(b, vocabulary).some(parent => parent.id === a.id)
}

/** True when two people who care for one topic each would have something to talk about: same line, or named as neighbours. */
export function neighbours(a: Topic, b: Topic, vocabulary: Vocabulary): boolean {
  return sameLine(a, b, vocabulary) || a.related.includes(b.id) || b.related.includes(a.id)
}

import { isAnnouncement, readable } from '../filters/boilerplate'
import { mentionsIn, mentionsInName, nearOf, type Mention } from '../extract'
import { ancestors } from '../kinship'
import type { Topic } from '../types'
import type { Vocabulary } from '../vocabulary'

/** Something of the web that might be given to somebody. */
export interface Gift {
  title: string
  /** Marked words or a description; may be empty. */
  text: string
  url: string | null
  tags: readonly string[]
  /** Title of the page it was found on, where that is another one: says least. */
  foundOn: string
}

/** A topic that a gift is about, or one next to it. */
export interface Subject {
  topic: Topic
  /** 0–1: how clearly it is named and how much it narrows down. */
  weight: number
  /** The topic that the gift names, of which this one is only a neighbour; null where the gift names this one. */
  near: Topic | null
}

/** How much each place of a gift says. */
const place = { title: 1, tag: 1, text: 0.8, again: 0.1, address: 0.6, foundOn: 0.4 }
/** A general topic must be named much more clearly than a specific one to find somebody by. */
const specificity: Record<number, number> = { 0: 0, 1: 0.35, 2: 0.8, 3: 1 }
/** What is left of the weight for neighbours. */
const neighbour = { below: 0.5, above: 0.3, related: 0.35 }
const mostNamed = 8
const mostNear = 16

/**
 * The topics that a gift names, the clearest first, at most eight. Rarer topics weigh more: of two topics the one that fewer people care
 * about says more of whom a thing is for (inverse document frequency, Spärck Jones 1972).
 * @param rarity 0–1 for each topic id; 1 where nothing is known
 */
export function subjectsOf(gift: Gift, vocabulary: Vocabulary, rarity: (topic: string) => number = () => 1): Subject[] {
  if (isAnnouncement(gift.text || gift.title)) return []
  const found = new Map<Topic, number>()
  const add = (mentions: readonly Mention[], weight: number) => {
    for (const { topic } of mentions) found.set(topic, found.has(topic) ? Math.max(weight, found.get(topic) ?? 0) + place.again : weight)
  }
  const text = readable(gift.text)
  const path = pathWords(gift.url)
  const around = nearOf([gift.title, text, ...gift.tags, path, gift.foundOn])
  const near = () => around
  const named = (words: string) => mentionsInName(words, vocabulary, { near })
  add(named(gift.title), place.title)
  for (const tag of gift.tags) add(mentionsInName(tag, vocabulary, { near, asTag: true }), place.tag)
  add(mentionsIn(text, vocabulary, { near }), place.text)
  for (const hashtag of gift.text.match(/#[\p{L}\p{N}_]+/gu) ?? []) add(named(hashtag.slice(1)), place.tag)
  add(named(path), place.address)
  // "Read more" and "here" say nothing; the page around them does.
  if (found.size === 0) add(named(gift.foundOn), place.foundOn)
  return [...found].map(([topic, clear]) => ({ topic, near: null, weight: Math.min(1, clear) * (specificity[topic.depth] ?? 0) * rarity(topic.id) }))
    .filter(({ weight }) => weight > 0).toSorted(byWeight).slice(0, mostNamed)
}

/** The topics next to those that are named: narrower, broader, related; the nearest first, each once. */
export function neighboursOf(subjects: readonly Subject[], vocabulary: Vocabulary): Subject[] {
  const near = new Map<string, Subject>()
  const named = new Set(subjects.map(({ topic }) => topic.id))
  const add = (topic: Topic | null | undefined, from: Subject, share: number) => {
    if (!topic || named.has(topic.id) || !specificity[topic.depth]) return
    const weight = from.weight * share * (specificity[topic.depth] ?? 0)
    if (weight > (near.get(topic.id)?.weight ?? 0)) near.set(topic.id, { topic, near: from.topic, weight })
  }
  const byId = new Map(subjects.map(subject => [subject.topic.id, subject]))
  for (const subject of subjects) {
    add(ancestors(subject.topic, vocabulary)[0], subject, neighbour.above)
    for (const id of subject.topic.related) add(vocabulary.topic(id), subject, neighbour.related)
  }
  for (const topic of vocabulary) {
    const parent = topic.broader === null ? undefined : byId.get(topic.broader)
    if (parent) add(topic, parent, neighbour.below)
    for (const id of topic.related) {
      const other = byId.get(id)
      if (other) add(topic, other, neighbour.related)
    }
  }
  return [...near.values()].toSorted(byWeight).slice(0, mostNear)
}

const byWeight = (a: Subject, b: Subject) => b.weight - a.weight || (a.topic.id < b.topic.id ? -1 : 1)

/** The words of an address: the name of a repository, the slug of an article. */
function pathWords(address: string | null): string {
  const url = address === null ? null : URL.parse(address)
  if (!url) return ''
  const parts = url.pathname.split('/').filter(part => /\p{L}{3}/u.test(part) && !/^[0-9a-f-]{16,}$/.test(part))
  return parts.slice(-2).map(part => decoded(part).replace(/\.\w{2,5}$/, '').replace(/[-_+.]+/g, ' ')).join(' · ')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}

/** How much a topic narrows down: 1 for one that nobody else has, 0.3 for one that everyone has. */
export function rarityOf(people: number, everyone: number): number {
  if (everyone < 2) return 1
  return 1 - 0.7 * Math.min(1, Math.log(1 + people) / Math.log(1 + everyone))
}

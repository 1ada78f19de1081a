import { looseKeys, makers, squeezed } from './loose'
import { isCjk, keyOf, singular, words } from './text'
import type { Topic } from './types'

/**
 * One topic in the asset. `keys` are normalised names joined by `|`; a trailing `?` marks a word with several lives that
 * needs context, a leading `de=` one that belongs to a language. `names` are how it is said in other languages: `de:Imkerei|fr:…`.
 */
export type TopicRow = readonly [
  label: string, family: number, depth: number, broader: number, related: readonly number[], keys: string, names?: string, cues?: string,
]

/** The compact JSON that `npm run vocabulary` makes. */
export interface VocabularyData {
  version: 1
  families: readonly string[]
  ids: readonly string[]
  /** Cue words of everything technical; a `*` among a row's cues stands for them. */
  technicalCues: string
  topics: readonly TopicRow[]
}

/** What a word or phrase may mean. */
export interface Sense { topic: Topic, needsContext: boolean, language: string | null }

/** Canonical topics and every name they go by. */
export interface Vocabulary extends Iterable<Topic> {
  readonly size: number
  topic(id: string): Topic | null
  /** The topic a name stands for, its first sense where there are several; a version, a maker or a word for the kind may be left away. Null when it is not known. */
  resolve(name: string): Topic | null
  /** All senses of a key of `keyOf`. */
  senses(key: string): readonly Sense[]
  /** How many words the longest name has that begins with this word or these two; 0 when none does. */
  reach(begun: string): number
  /** Words that settle that an ambiguous name means this topic. */
  cues(topic: Topic): ReadonlySet<string>
  /** The names in scripts without spaces are found by their characters. */
  readonly longestCjk: number
}

const nothing: readonly Sense[] = []
const noCues: ReadonlySet<string> = new Set()

/** Opens the asset for lookups. Takes a few milliseconds: keys come normalised from the build. */
export function openVocabulary(data: VocabularyData): Vocabulary {
  const topics = data.topics.map((row, index) => topicOf(data, row, index))
  const byId = new Map(topics.map(topic => [topic.id, topic]))
  const byKey = new Map<string, Sense[]>()
  const reaches = new Map<string, number>()
  const cuesById = new Map<string, ReadonlySet<string>>()
  const technical = data.technicalCues.split('|')
  const allTechnical = new Set(technical)
  let longestCjk = 0
  data.topics.forEach((row, index) => {
    const topic = topics[index]
    if (!topic) return
    if (row[7] === '*') cuesById.set(topic.id, allTechnical)
    else if (row[7]) cuesById.set(topic.id, new Set(row[7].split('|').flatMap(cue => cue === '*' ? technical : cue)))
    for (const written of row[5].split('|')) {
      const { key, ...sense } = senseOf(written)
      const list = byKey.get(key)
      if (list) list.push({ topic, ...sense })
      else byKey.set(key, [{ topic, ...sense }])
      const parts = key.split(' ')
      const first = parts[0] ?? ''
      for (const begun of parts.length > 1 ? [first, `${first} ${parts[1]}`] : [first]) {
        if ((reaches.get(begun) ?? 0) < parts.length) reaches.set(begun, parts.length)
      }
      if (isCjk(key)) longestCjk = Math.max(longestCjk, key.length)
    }
  })
  // A name by itself means the topic that is called just that: "Python" the language, not the snakes.
  const pick = (key: string) => {
    const senses = byKey.get(key)
    return (senses?.find(({ topic }) => keyOf(topic.label) === key) ?? senses?.find(sense => !sense.needsContext) ?? senses?.[0])?.topic ?? null
  }
  // Made when first asked for: only names that are not known otherwise need it.
  let bySqueezed: Map<string, string> | null = null
  const joined = (name: string) => {
    if (bySqueezed === null) {
      bySqueezed = new Map()
      for (const key of byKey.keys()) if (!bySqueezed.has(squeezed(key))) bySqueezed.set(squeezed(key), key)
    }
    const key = bySqueezed.get(squeezed(name))
    return key === undefined ? null : pick(key)
  }
  /** "apple-homekit", "php-composer": what belongs to the first part is what is meant. */
  const belonging = (name: string) => {
    const parts = words(name)
    const last = parts.length === 2 ? pick(singular(parts[1] ?? '')) : null
    const first = last ? pick(singular(parts[0] ?? '')) : null
    return last && (first ? last.broader === first.id || last.related.includes(first.id) : makers.has(parts[0] ?? '')) ? last : null
  }
  const loosely = (name: string) => {
    const near = belonging(name)
    if (near) return near
    for (const key of looseKeys(name)) {
      const topic = pick(key) ?? joined(key)
      if (topic) return topic
    }
    return null
  }
  return {
    size: topics.length,
    longestCjk,
    topic: id => byId.get(id) ?? null,
    resolve: name => byId.get(name)
      ?? pick(keyOf(name))
      ?? pick(words(name.replace(/\(.*\)/, '')).map(singular).join(' '))
      ?? joined(name)
      ?? loosely(name),
    senses: key => byKey.get(key) ?? nothing,
    reach: begun => reaches.get(begun) ?? 0,
    cues: topic => cuesById.get(topic.id) ?? noCues,
    [Symbol.iterator]: () => topics[Symbol.iterator](),
  }
}

function topicOf(data: VocabularyData, row: TopicRow, index: number): Topic {
  const [label, family, depth, broader, related, , names] = row
  return {
    id: data.ids[index] ?? label,
    label,
    family: data.families[family] ?? '',
    depth,
    broader: data.ids[broader] ?? null,
    related: related.flatMap(other => data.ids[other] ?? []),
    names: Object.fromEntries((names ? names.split('|') : []).map(name => [name.slice(0, 2), name.slice(3)])),
    own: false,
  }
}

function senseOf(written: string): { key: string, needsContext: boolean, language: string | null } {
  const needsContext = written.endsWith('?')
  const bare = needsContext ? written.slice(0, -1) : written
  const tagged = bare[2] === '='
  return { key: tagged ? bare.slice(3) : bare, needsContext, language: tagged ? bare.slice(0, 2) : null }
}


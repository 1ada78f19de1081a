import type { Mention } from './extract'
import type { Source } from './sources'
import { keyOf, words } from './text'
import type { Topic } from './types'

/** More words than this are a sentence rather than a name. */
const longestSaid = 4
/** One short word is an abbreviation of the name ("k8s", "a11y"): the name is clearer. */
const shortestSaid = 6
/** Names that begin alike are one name: "quilts" and "quilting". */
const alikeFrom = 4

/** Products and languages go by their own names whatever they are called; "speaking at" is no subject. */
const proper = new Set(['languages', 'software', 'places', 'events'])

/**
 * How a text or tag names a topic by other words than the topic's own, as written there: "write-ahead logging" for database
 * internals. Null where it is the same name, a translation, an abbreviation or a single word of running text.
 */
export function saidAs({ topic, key, foreign, byContext }: Mention, text: string, isTag: boolean): string | null {
  if (foreign || byContext || proper.has(topic.family)) return null
  const parts = key.split(' ')
  if (parts.length > longestSaid || (parts.length === 1 && (!isTag || key.length < shortestSaid))) return null
  const written = isTag && keyOf(text) === key ? text.replace(/[-_\s]+/g, ' ').trim() : writtenAs(parts, text)
  return written === null || isAlike(topic.label, key) ? null : written
}

/** The words of a key as they stand in a text, with its capitals, hyphens and plurals. */
function writtenAs(parts: readonly string[], text: string): string | null {
  const escaped = parts.map(part => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/y$/, '(?:y|ies)'))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped.join(String.raw`(?:e?s)?[\s\-_/]+`)}(?:e?s)?(?![\p{L}\p{N}])`, 'iu').exec(text)?.[0] ?? null
}

function isAlike(label: string, key: string): boolean {
  const own = words(label)
  return key.split(' ').some(part => own.some(word => part.includes(word) || word.includes(part)
    || (part.length >= alikeFrom && word.startsWith(part.slice(0, alikeFrom)))))
}

/**
 * The topic under the words the person has for it, where every piece of evidence uses other words than the topic's name:
 * someone who makes zines is asked about zines, not about editorial design. Marked as their own words.
 */
export function inTheirWords(topic: Topic, talk: readonly Source[]): Topic {
  if (topic.own || talk.length === 0) return topic
  const [first] = talk
  const said = talk.map(source => source.said?.get(topic.id))
  const label = first?.said?.get(topic.id)
  return label === undefined || said.includes(undefined) ? topic : { ...topic, label, names: {}, own: true }
}

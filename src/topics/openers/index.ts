import type { OpenerLanguage } from '../filters/language'
import type { Source } from '../sources'
import type { Topic } from '../types'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { FactKind, Line, OpenerWords, Theme } from './shape'

const languages: Record<OpenerLanguage, OpenerWords> = { en, de, fr, es }

/** What an opener may say: nothing else enters. */
export interface OpenerFacts {
  topic: Topic
  /** The evidence it starts from: the freshest that one can write about. */
  source: Source | null
  givenName: string
  language: OpenerLanguage
  tone: 'casual' | 'formal'
  signOff: string
  /** `same`: the recruiter has this very topic among their interests; `near`: a neighbour of it. */
  common: 'same' | 'near' | null
  /** Texts copied before: none is given again. */
  copied: ReadonlySet<string>
}

export const longestOpener = 280
const longestTitle = 70
const perTopic = 3

const leisure = new Set(['sports', 'outdoors', 'music', 'dance', 'crafts', 'games', 'food', 'arts', 'nature', 'causes', 'community', 'places', 'culture', 'hobbies'])

/**
 * Three texts that a person would send: greeting, one true fact, one thought or question. Which sentences meet is decided
 * by the topic and the evidence, not by chance, so that the same card shows the same texts until one was copied.
 */
export function openersFor(facts: OpenerFacts): string[] {
  const words = languages[facts.language]
  const fill = filler(facts, words)
  const kind = factKindOf(facts)
  const fits = nameFits(facts.topic, facts.language) ? () => true : (line: Line) => !textOf(line, facts.tone).includes('{topic}')
  const spoken = words.facts[kind].filter(fits)
  const factLines = spoken.length ? spoken : orAll(kind === 'hobbyRepository' ? words.facts.repository : words.facts[kind], fits)
  const theme = themeOf(facts.topic)
  const groups: readonly (readonly Line[])[] = [
    orAll(words.questions[theme], fits),
    orAll(facts.common ? words[facts.common] : words.questions[theme], fits),
    orAll(theme === 'event' || theme === 'talk' ? words.questions[theme] : words.advice, fits),
  ]
  const start = seedOf(`${facts.topic.id} ${facts.source?.id ?? ''} ${facts.givenName}`)
  const found: string[] = []
  const greeting = fill(facts.givenName ? words.greeting.named : words.greeting.nameless)
  const rounds = Math.max(...groups.map(group => group.length)) * factLines.length
  for (let round = 0; round < rounds && found.length < perTopic; round++) {
    groups.forEach((group, index) => {
      if (found.length >= perTopic || found.length > index + round * groups.length) return
      const fact = pick(factLines, start + index + Math.floor(round / group.length) + round)
      const thought = pick(group, start + index + round)
      if (fact === undefined || thought === undefined) return
      const text = withSignOff(`${greeting} ${fill(fact)} ${fill(thought)}`, facts.signOff)
      if (text.length <= longestOpener && !facts.copied.has(text) && !found.includes(text)) found.push(text)
    })
  }
  return found
}

/**
 * An English common noun ("allotments") has no place in a German sentence; names and borrowed terms ("CRDTs", "Nuxt") have.
 * Without a name in that language only sentences that need none are used.
 */
function nameFits(topic: Topic, language: OpenerLanguage): boolean {
  return language === 'en' || topic.names[language] !== undefined || /[\p{Lu}\d]/u.test(topic.label)
}

const orAll = (lines: readonly Line[], fits: (line: Line) => boolean) => {
  const fitting = lines.filter(fits)
  return fitting.length ? fitting : lines
}

const textOf = (line: Line, tone: OpenerFacts['tone']) => typeof line === 'string' ? line : line[tone === 'formal' ? 1 : 0]

/** The name of a topic inside a sentence of a language: without the note in brackets that tells two lives apart. */
export function spokenName(topic: Topic, language: string): string {
  return topic.names[language] ?? topic.label.replace(/ \([^)]*\)$/, '')
}

function filler(facts: OpenerFacts, words: OpenerWords): (line: Line) => string {
  const title = titleOf(facts, words)
  const values: Record<string, string> = { title, topic: spokenName(facts.topic, facts.language), name: facts.givenName }
  return line => {
    const text = textOf(line, facts.tone)
    const filled = text.replace(/\{(title|topic|name)\}/g, (_, hole: string) => values[hole] ?? '')
    return text.startsWith('{topic}') ? capital(filled) : filled
  }
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A title short enough for a sentence; quoted unless it is the name of a repository. */
function titleOf(facts: OpenerFacts, words: OpenerWords): string {
  const given = (facts.source?.signal?.title ?? '').replace(/\s+/g, ' ').trim()
  const written = given.replace(/[\s.…]+$/, '')
  const short = written.length > longestTitle ? `${written.slice(0, longestTitle).replace(/\s+\S*$/, '')}…` : given.endsWith('…') ? `${written}…` : written
  const kind = facts.source?.kind
  if (kind === 'repository' || kind === 'contribution' || kind === 'gist' || kind === 'sponsor') return short
  return `${words.quotes[0]}${short}${words.quotes[1]}`
}

function factKindOf({ topic, source }: OpenerFacts): FactKind {
  switch (source?.kind) {
    case undefined: return 'told'
    case 'repository': case 'gist': return themeOf(topic) === 'leisure' ? 'hobbyRepository' : 'repository'
    case 'contribution': return 'contribution'
    case 'sponsor': return 'sponsor'
    case 'article': case 'publication': return 'article'
    case 'project': case 'featured': return 'project'
    case 'event': return 'event'
    case 'volunteering': return 'role'
    case 'told': return 'told'
    case 'post': case 'comment': return topic.id === talkTopic ? 'talk' : 'post'
    default: return 'profile'
  }
}

/** Talks are told of as "your talk", not as a subject. */
const talkTopic = 'conference-talks'

function themeOf(topic: Topic): Theme {
  if (topic.id === talkTopic) return 'talk'
  if (topic.family === 'events' && /\p{Lu}/u.test(topic.label)) return 'event'
  return leisure.has(topic.family) ? 'leisure' : 'work'
}

const pick = (lines: readonly Line[], index: number) => lines[index % lines.length]

function withSignOff(text: string, signOff: string): string {
  const signed = signOff ? `${text}\n${signOff}` : text
  return signed.length <= longestOpener ? signed : text
}

/** A small stable number from a text (FNV-1a, 32 bit). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}

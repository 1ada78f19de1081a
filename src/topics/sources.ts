import { daysBetween, type Day } from '../domain/day'
import { freshnessOf, weights, type Weight } from './evidence'
import { mentionsIn, mentionsInName, nearOf, scanOf, wordsIn, type Context, type Mention, type Split } from './extract'
import { isAnnouncement, isTrivialWork, readable } from './filters/boilerplate'
import { languageOf } from './filters/language'
import { sensitive } from './filters/sensitive'
import { wordsOf } from './quarantine'
import { isScrap, punIn } from './name-traps'
import { saidAs } from './said'
import { keyOf } from './text'
import type { Quarantined, Topic, TopicPerson, TopicSignal } from './types'
import type { Vocabulary } from './vocabulary'

/** One piece of evidence with the topics it names. `share` is how clearly each is named, 0–1. */
export interface Source {
  id: string
  signal: TopicSignal | null
  kind: TopicSignal['kind'] | 'headline' | 'about'
  at: Day | null
  weight: Weight
  freshness: number
  /** When Kith first saw it, for evidence without a date. */
  firstSeenAt: number | null
  named: ReadonlyMap<Topic, number>
  /** By topic id, where it is named in other words than its own (`said.ts`). */
  said?: ReadonlyMap<string, string>
}

/** What was read from a person, and what was set aside. */
export interface Reading { sources: Source[], quarantined: Quarantined[], language: string }

const inTag = 1
const inTitle = 1
const inText = 0.9
/** Products called by everyday words ("Combine", "Roots") in running text, though technical words stand around. */
const inPassing = 0.5
const products = new Set(['languages', 'software'])
/** The language of a repository says less than what it is about, and less still where the repository says what that is. */
export const asLanguage = 0.45
const asLanguageBeside = 0.25

/** What code is written in. */
export const isLanguage = ({ family, id }: Topic): boolean => family === 'languages' || id === 'sql'

const spoken = new Set<Source['kind']>(['post', 'repost', 'comment', 'reaction', 'featured'])
const works = new Set<Source['kind']>(['repository', 'gist', 'project', 'star'])

/** What was read of a person last: interests and suggestions are asked for one after the other. */
const readings = new WeakMap<TopicPerson, { vocabulary: Vocabulary, today: Day, reading: Reading }>()

/** Reads a person: sensitive signals quarantined, boilerplate dropped, topics found with the whole person as context. */
export function readPerson(person: TopicPerson, vocabulary: Vocabulary, today: Day): Reading {
  const last = readings.get(person)
  if (last?.vocabulary === vocabulary && last.today === today) return last.reading
  const reading = readAnew(person, vocabulary, today)
  readings.set(person, { vocabulary, today, reading })
  return reading
}

function readAnew(person: TopicPerson, vocabulary: Vocabulary, today: Day): Reading {
  const texts = [person.headline, person.about, ...person.signals.filter(signal => spoken.has(signal.kind)).map(signal => signal.text || signal.title)]
  const split = remembered(wordsIn)
  const language = person.language || languageOf(texts, text => split(text).tokens)
  const quarantined: Quarantined[] = []
  const signals = person.signals.filter(signal => {
    const found = signal.cleared ? null : judged(wordsOf(signal))
    if (found) quarantined.push({ id: signal.id, reason: found.reason })
    return !found && !isBoilerplate(signal)
  })
  const lines = { headline: harmless(person.headline, language), about: harmless(person.about, language) }
  const [asText, asName] = [false, true].map(asTag => remembered((text: string) => scanOf(text, vocabulary, { asTag, language, split })))
  const scan = (text: string, asTag: boolean) => (asTag ? asName : asText)?.(text) ?? scanOf(text, vocabulary, { asTag, language, split })
  const unsure = new Set<Prepared>()
  const prepared = signals.map(signal => preparedOf(signal, split))
  const first = prepared.map(one => mentionsOf(one, vocabulary, { language, scan, onUnsure: () => { unsure.add(one) } }))
  const known = new Set<string>()
  for (const mentions of first) for (const { mention, share } of mentions) if (!mention.byContext || share === inTag) known.add(mention.topic.id)
  // What all may know changes nothing where every name is sure.
  const sources = prepared.map((one, index) => sourceOf(one.signal, unsure.has(one) ? mentionsOf(one, vocabulary, { known, language, scan }) : first[index] ?? [], today))
  for (const place of ['headline', 'about'] as const) {
    const text = lines[place]
    if (text) sources.push(lineSource(place, text, mentionsIn(text, vocabulary, { known, language })))
  }
  return { sources: sources.filter(source => source.named.size > 0), quarantined, language }
}

/** Whether a text is sensitive, remembered for some thousand texts: a person is read anew after every change, and hardly anything of them changed. */
const judgements = new Map<string, ReturnType<typeof sensitive>>()
const mostJudgements = 4_000

function judged(text: string): ReturnType<typeof sensitive> {
  const before = judgements.get(text)
  if (before !== undefined) return before
  if (judgements.size >= mostJudgements) judgements.clear()
  const found = sensitive(text)
  judgements.set(text, found)
  return found
}

/** The same rule, asked once for each text. */
function remembered<T>(rule: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = rule(text)
    known.set(text, found)
    return found
  }
}

function isBoilerplate(signal: TopicSignal): boolean {
  if (signal.saved || signal.kind === 'told') return false
  if (spoken.has(signal.kind)) return isAnnouncement(signal.text || signal.title)
  return works.has(signal.kind) && isTrivialWork(signal.title, signal.text)
}

/** The sentences of a text that are neither sensitive nor boilerplate. */
function harmless(text: string, language: string): string {
  return readable(text).split(/(?<=[.!?。！？])\s+|\n+|\s[|·•]\s/u)
    .filter(sentence => !sensitive(sentence, language) && !isAnnouncement(sentence)).join('\n')
}

/** A mention, how clearly it names the topic, and where it stands; null where it is the topic's own name. */
interface Named { mention: Mention, share: number, place: { text: string, isTag: boolean } | null }

/** A piece of evidence made ready to be looked through, more than once where need be. */
interface Prepared { signal: TopicSignal, title: string, text: string, near: () => ReadonlySet<string> }

function preparedOf(signal: TopicSignal, split: Split): Prepared {
  const repeated = signal.text.startsWith(signal.title.replace(/…$/, '').slice(0, 60))
  const [title, text] = [repeated ? '' : signal.title, readable(signal.text)]
  let near: ReadonlySet<string> | null = null
  return { signal, title, text, near: () => near ??= nearOf([title, text, ...signal.tags], split) }
}

function mentionsOf({ signal, title, text, near }: Prepared, vocabulary: Vocabulary, person: Pick<Context, 'known' | 'language' | 'scan' | 'onUnsure'>): Named[] {
  const context: Context = { ...person, near }
  const isWork = signal.kind === 'repository' || signal.kind === 'contribution' || signal.kind === 'star' || signal.kind === 'gist'
  const found: Named[] = []
  const tagged = signal.tags.flatMap(tag => mentionsInName(tag, vocabulary, { ...context, asTag: true })
    .filter(mention => !isScrap(mention.key, tag)).map(mention => ({ mention, tag })))
  const language = tagged.some(({ mention: { topic } }) => !isLanguage(topic)) ? asLanguageBeside : asLanguage
  for (const { mention, tag } of tagged) {
    found.push({ mention, share: isWork && isLanguage(mention.topic) ? language : inTag, place: { text: tag, isTag: true } })
  }
  const own = found.map(({ mention }) => mention.topic.id).filter(id => !person.known?.has(id))
  const inside = own.length > 0 ? { ...context, known: new Set([...person.known ?? [], ...own]) } : context
  // "Rust", told and nothing else, is meant as the name that it is.
  const isName = signal.kind === 'told' && vocabulary.senses(keyOf(title)).length > 0
  const asTag = isName || signal.kind === 'skill' || signal.kind === 'tool' || signal.kind === 'field'
  const nameOf = isWork ? mentionsInName : mentionsIn
  const told = mentionsIn(text, vocabulary, inside)
  const isPun = isWork ? punIn([...tagged.map(({ mention }) => mention), ...told], text) : () => false
  for (const mention of nameOf(title, vocabulary, { ...inside, asTag })) {
    if (!isPun(mention)) found.push({ mention, share: inTitle, place: { text: title, isTag: false } })
  }
  const list = signal.kind === 'readme' && told.filter(({ topic }) => topic.family === 'languages' || topic.family === 'software').length > longestList
  if (!list) for (const mention of told) found.push({ mention, share: mention.byContext && products.has(mention.topic.family) ? inPassing : inText, place: { text, isTag: false } })
  for (const hashtag of text.includes('#') ? text.match(/#[\p{L}\p{N}_]+/gu) ?? [] : []) {
    for (const mention of mentionsInName(hashtag.slice(1), vocabulary, { ...inside, asTag: true })) found.push({ mention, share: inTag, place: null })
  }
  return found
}

/** More tools than this in one README are a list, not a love. */
const longestList = 5

function sourceOf(signal: TopicSignal, mentions: readonly Named[], today: Day): Source {
  const weight = weights[signal.kind]
  const age = signal.at === null ? null : daysBetween(signal.at, today)
  const said = saidOf(mentions)
  return {
    id: signal.id, signal, kind: signal.kind, at: signal.at, weight, firstSeenAt: signal.firstSeenAt,
    freshness: signal.gone && !signal.saved ? 0 : freshnessOf(weight, age),
    named: clearest(mentions.map(({ mention, share }) => [mention.topic, share])),
    get said() { return said() },
  }
}

function lineSource(kind: 'headline' | 'about', text: string, mentions: readonly Mention[]): Source {
  const weight = weights[kind]
  const said = saidOf(mentions.map(mention => ({ mention, place: { text, isTag: false } })))
  return {
    id: kind, signal: null, kind, at: null, weight, firstSeenAt: null, freshness: freshnessOf(weight, null),
    named: clearest(mentions.map(mention => [mention.topic, inText])),
    get said() { return said() },
  }
}

function clearest(pairs: readonly (readonly [Topic, number])[]): Map<Topic, number> {
  const named = new Map<Topic, number>()
  for (const [topic, share] of pairs) named.set(topic, Math.max(share, named.get(topic) ?? 0))
  return named
}

/** The words each topic is named in, looked for when first asked: few topics are ever spoken of. The topic's own name, used once, is the one that counts. */
function saidOf(mentions: readonly Pick<Named, 'mention' | 'place'>[]): () => Map<string, string> {
  let found: Map<string, string> | null = null
  return () => found ??= saidIn(mentions)
}

function saidIn(mentions: readonly Pick<Named, 'mention' | 'place'>[]): Map<string, string> {
  const said = new Map<string, string>()
  const asNamed = new Set<string>()
  for (const { mention, place } of mentions) {
    const { id } = mention.topic
    const words = place && saidAs(mention, place.text, place.isTag)
    if (words === null) asNamed.add(id)
    else if (!said.has(id)) said.set(id, words)
  }
  for (const id of asNamed) said.delete(id)
  return said
}

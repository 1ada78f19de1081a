import type { Candidate } from '../../domain/candidate'
import type { Day } from '../../domain/day'
import type { Signal } from '../../domain/signal'
import { openerLanguageOf, type OpenerLanguage } from '../filters/language'
import { longestOpener } from '../openers'
import { sayLine, textOf, type Speech } from '../openers/compose'
import { de } from '../openers/de'
import { en } from '../openers/en'
import { es } from '../openers/es'
import { ageOf, factKindOf, themeOf } from '../openers/facts'
import { fr } from '../openers/fr'
import { rotated, seedOf } from '../openers/seed'
import type { Line, OpenerWords } from '../openers/shape'
import { calledOf } from '../openers/title'
import type { Topic, TopicMe, TopicSignal } from '../types'
import { noteWords } from './note-words'
import type { Gift } from './subjects'
import type { Told } from './why'

const languages: Record<OpenerLanguage, OpenerWords> = { en, de, fr, es }

export interface NoteFacts {
  gift: Gift
  topic: Topic
  /** The evidence that the reason tells of; null: none of their own. */
  signal: Signal | null
  told: Told
  candidate: Pick<Candidate, 'givenName' | 'language'>
  me: TopicMe
  today: Day
}

/**
 * Two lines with which something is passed on: what it is, with its address; and why to them, in the words of the openers. Nothing is
 * asked, praised or sold, and nothing said that the evidence does not tell.
 * @returns the text in the person's language where openers exist for it, else in English
 */
export function giftNote({ gift, topic, signal, told, candidate, me, today }: NoteFacts): { text: string, language: OpenerLanguage } {
  const language = openerLanguageOf(candidate.language)
  const polite = language === 'en' ? me.tone === 'formal' : me.polite ?? me.tone === 'formal'
  const seed = seedOf(`${gift.title} ${gift.url ?? ''} ${candidate.givenName}`)
  const own = noteWords[language]
  const called = calledOf(gift.title, 'link', language)
  const thing = called.title || called.start
  const pick = (lines: readonly Line[], by: number) => textOf(rotated(lines, by)[0] ?? '', polite)
  const seen = pick(thing ? own.seen : own.unnamed, seed).replace('{thing}', () => thing)
  const fact = factOf({ topic, signal, told, language, polite, today, seed })
  const because = `${fact} ${pick(own.because, seed + 1)}`
  const first = `${greetingOf(languages[language], candidate.givenName, me.tone)} ${seen}`
  const second = fact && first.length + because.length < longestOpener ? because : pick(own.close, seed + 1)
  // A greeting that ends with a colon (Spanish) wants no second one in its sentence.
  const named = first.slice(0, -seen.length).trimEnd().endsWith(':') ? first : first.replace(/\.$/, ':')
  const lines = [gift.url === null ? first : `${named} ${gift.url}`, second, ...me.signOff ? [me.signOff] : []]
  return { text: spaced(lines.join('\n'), language), language }
}

/** Why to this person: what the openers would tell of the same evidence, as a sentence of its own; empty where the language has no right words for it. */
function factOf({ topic, signal, told, language, polite, today, seed }: Omit<NoteFacts, 'gift' | 'candidate' | 'me'> & { language: OpenerLanguage, polite: boolean, seed: number }): string {
  // "X made me think of you" has been said; and what the recruiter noted is told of as what it is elsewhere.
  if (told.kind === 'link' || told.kind === 'selection' || told.kind === 'kept') return ''
  const source = { kind: told.kind, at: told.at, signal: signal && wordsOf(signal) }
  const kind = factKindOf(topic, source)
  const words = languages[language]
  const speech: Speech = { language, polite, topic, mine: null, theme: themeOf(topic), called: calledOf(told.title, kind, language) }
  const age = ageOf(source, today)
  const dated = age === 'recent' || age === 'older' ? words[age][kind] ?? [] : []
  const all = [...rotated([...dated, ...words.facts[kind]], seed), ...words.facts.profile]
  for (const preferTopic of [true, false]) {
    for (const line of all) {
      const written = textOf(line, polite)
      if (preferTopic && (written.includes('{quoted ') || written.includes('{start}'))) continue
      const said = sayLine(line, speech, { again: false })
      // A name keeps its small letter at the beginning of a sentence only where nothing else can be said.
      if (said !== null && !(preferTopic && /^\{title\}/.test(written))) return said.slice(0, 1).toLocaleUpperCase(language) + said.slice(1)
    }
  }
  return ''
}

function wordsOf({ id, source, kind, title, text, tags, at, url, saved, firstSeenAt }: Signal): TopicSignal {
  return { id, site: source, kind, title, text, tags, at, url, saved, firstSeenAt }
}

function greetingOf(words: OpenerWords, givenName: string, tone: TopicMe['tone']): string {
  const [named = '', nameless = ''] = [words.greetings[tone][0], words.nameless[tone][0]]
  return givenName ? named.replace('{name}', () => givenName) : nameless
}

/** French sets a hard space before its tall marks; addresses keep their colons. */
function spaced(text: string, language: OpenerLanguage): string {
  return language === 'fr' ? text.replace(/: (?=https?:)/, '\u00A0: ').replace(/ (?=[?!;»])/g, '\u00A0') : text
}

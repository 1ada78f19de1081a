import type { OpenerLanguage } from '../filters/language'
import type { Topic } from '../types'
import { isPlural } from './english'
import { nounOf, phrases, spokenName } from './grammar'
import type { Line, Theme } from './shape'
import { quoted, type Called } from './title'

const hole = /\{(?:(\p{L}+) )?(topic|mine|title|start|org|name)\}/gu

const germanPointers: Record<string, string> = {
  über: 'darüber', für: 'dafür', um: 'darum', zu: 'dazu', bei: 'dabei', an: 'daran', von: 'davon', mit: 'damit',
}

/** What a subject is called a second time: "What do you like about it?" */
const again: Record<OpenerLanguage, (preposition: string, theme: Theme, topic: Topic) => string> = {
  en: (_preposition, _theme, topic) => isPlural(spokenName(topic, 'en')) ? 'them' : 'it',
  de: preposition => germanPointers[preposition] ?? 'das',
  fr: (preposition, theme) => `${preposition} ${theme === 'code' || theme === 'craft' ? 'ce sujet' : 'cet univers'}`.trimStart(),
  es: preposition => `${preposition === '' || preposition === 'bare' ? '' : `${preposition} `}esto`,
}

export interface Speech {
  language: OpenerLanguage
  /** Which of a pair is said. */
  polite: boolean
  topic: Topic
  /** A neighbour of the topic that the recruiter cares for. */
  mine: Topic | null
  theme: Theme
  called: Called
}

/** Fills a sentence. `again`: the subject was named just before, so that it is only pointed at.
 * @returns null where a hole cannot be filled rightly */
export function sayLine(line: Line, speech: Speech, { again: isAgain }: { again: boolean }): string | null {
  const { language, topic, mine, called, theme } = speech
  let fits = true
  const filled = textOf(line, speech.polite).replace(hole, (_, preposition: string | undefined, what: string) => {
    const filling = what === 'topic' && isAgain ? again[language](preposition ?? '', theme, topic)
      : what === 'topic' ? phraseOf(topic, preposition ?? '', language)
      : what === 'mine' ? mine && phraseOf(mine, preposition ?? '', language)
      : called[what as keyof Called]
    if (!filling) fits = false
    return filling ?? ''
  })
  if (!fits || stumbling.test(filled)) return null
  return language === 'fr' ? filled.replace(/ (?=[?!:;»])/g, '\u00A0') : filled
}

/** "Your post on on-call": the subject begins with the word before it. */
const stumbling = /(?<![\p{L}\p{N}])(?!(?:vous|nous) )(\p{L}+) \1(?![\p{L}\p{N}])/iu

export const textOf = (line: Line, polite: boolean) => typeof line === 'string' ? line : line[polite ? 1 : 0]

function phraseOf(topic: Topic, preposition: string, language: OpenerLanguage): string | null {
  if (preposition === 'quoted') return quoted(spokenName(topic, language), language)
  const noun = nounOf(topic, language)
  if (!noun) return null
  return preposition === 'bare' ? noun.text : phrases[language](preposition, noun)
}

import { languageToldBy, type OpenerLanguage } from '../filters/language'
import { plain } from '../text'
import { longestOpener } from '.'
import { address, denials, numberWords, openings, pitches } from './smooth-words'

/** An opener to be smoothed, and everything that may stand in the answer. */
export interface Smoothing {
  opener: string
  /** Titles and texts of the evidence. */
  evidence: readonly string[]
  language: OpenerLanguage
  /** The subjects a text names, where a vocabulary is at hand. */
  topicsIn?: (text: string) => readonly string[]
}

/** What a language model's answer is taken as: the text to send, or why the opener stays as it was. */
export type Smoothed = { text: string } | { refused: string }

const languageNames: Record<OpenerLanguage, string> = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' }

/** What the language model is asked: rules once, then the opener with its evidence. */
export function smoothingPrompt({ opener, evidence, language }: Smoothing): { system: string, prompt: string } {
  return {
    system: `You smooth the wording of one short private message. Answer in ${languageNames[language]} with the message alone. `
      + 'Keep its greeting, its meaning, its one question and its form of address. Use only names, numbers, titles and subjects that stand in the message. '
      + `No praise, no offer, no new facts, no emoji, no links. At most ${longestOpener} characters.`,
    prompt: `Message:\n${opener}\n\nWhat it is based on:\n${evidence.map(line => `- ${line}`).join('\n')}`,
  }
}

/**
 * Checks an answer word by word: every name, number, link, quotation, capitalised word and subject in it must stand in the
 * opener or its evidence; language, form of address, length and tone stay. What fails is refused, never mended.
 */
export function checkSmoothed(answer: string, smoothing: Smoothing): Smoothed {
  const text = unwrapped(answer)
  const refused = refusals.flatMap(check => check(text, smoothing) ?? [])[0]
  return refused === undefined ? { text } : { refused }
}

type Check = (text: string, smoothing: Smoothing) => string | null

/** Models put their answer in quotation marks or behind a word like "Message:". */
function unwrapped(answer: string): string {
  const bare = answer.trim().replace(/^(?:message|nachricht|mensaje)\s*:\s*/i, '').replace(/[ \t]+/g, ' ')
  const inside = /^["“„«](?<inside>[^"“”„«»]*)["”“»]$/u.exec(bare)?.groups?.inside
  return (inside ?? bare).trim()
}

const refusals: readonly Check[] = [
  text => text === '' ? 'it said nothing' : null,
  (text, { opener }) => text === opener ? 'it changed nothing' : null,
  text => text.length > longestOpener ? `it is longer than ${longestOpener} characters` : null,
  (text, { opener }) => text.split('\n').length > opener.split('\n').length ? 'it added lines' : null,
  (text, smoothing) => first(linksIn(text), smoothing, 'a link'),
  (text, smoothing) => first(text.match(/\p{Extended_Pictographic}/gu) ?? [], smoothing, 'a picture'),
  (text, smoothing) => first(quotationsIn(text), smoothing, 'a quotation'),
  (text, smoothing) => first(namesIn(text, smoothing.language), smoothing, 'a name'),
  (text, smoothing) => first(text.match(numberWords[smoothing.language]) ?? [], smoothing, 'a number or time'),
  (text, { opener }) => has(text, greetedIn(opener)) ? null : `it left out “${greetedIn(opener)}”`,
  (text, { language }) => (languageToldBy(text) ?? language) === language ? null : 'it is in another language',
  (text, smoothing) => {
    const known = new Set([smoothing.opener, ...smoothing.evidence].flatMap(given => smoothing.topicsIn?.(given) ?? []))
    const other = smoothing.topicsIn?.(text).find(topic => !known.has(topic))
    return other === undefined ? null : notIn('a subject', other)
  },
  (text, smoothing) => first(plain(text).match(new RegExp(pitches[smoothing.language], 'g')) ?? [], smoothing, 'praise or an offer'),
  (text, { opener, language }) => denials[language].test(text) && !denials[language].test(opener) ? 'it denies something' : null,
  (text, { opener, language }) => {
    const forms = address[language]
    if (!forms) return null
    const turned = (forms.near.test(text) && !forms.near.test(opener)) || (forms.polite.test(text) && !forms.polite.test(opener))
    return turned ? 'it addresses the person in another way' : null
  },
]

const notIn = (what: string, found: string) => `it brought in ${what} that stands nowhere in the evidence: “${found}”`

/** The first of the findings that neither the opener nor the evidence holds. */
function first(found: readonly string[], { opener, evidence }: Smoothing, what: string): string | null {
  const given = [opener, ...evidence].join('\n')
  const stranger = found.find(one => !has(given, one))
  return stranger === undefined ? null : notIn(what, stranger)
}

/** Whether a text holds a word or phrase whole: "Ann" does not stand in "Annual". */
function has(text: string, phrase: string): boolean {
  if (phrase === '') return true
  const escaped = plain(phrase).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u').test(plain(text))
}

const linksIn = (text: string) => text.match(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:com|org|net|io|dev|de|fr|es)\b\S*/giu) ?? []
const quotationsIn = (text: string) => [...text.matchAll(/[“„«"](?<said>[^“”„«»"]+)[”“»"]/gu)].map(({ groups }) => (groups?.said ?? '').replace(/…$/, '').trim())

/** Whom the opener greets: the words between the greeting and its comma. */
const greetedIn = (opener: string) => /^\S+(?: (?:Tag|días|tardes))?,? (?<name>\p{Lu}[^,:!\n]*)[,:!]/u.exec(opener)?.groups?.name?.trim() ?? ''

/** Words with a capital, a digit or a sign inside, but for those that merely begin a sentence. */
function namesIn(text: string, language: OpenerLanguage): string[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}._#+/’'-]*/gu)].flatMap(match => {
    const word = match[0].replace(/[.’'-]+$/, '')
    const begins = /(?:^|[.?!¿¡:,\n]\s*[“„«"¿¡]?)$/u.test(text.slice(0, match.index))
    if (!/[\p{Lu}\p{N}]/u.test(word) && !/\p{L}[._#/]\p{L}/u.test(word)) return []
    if (language === 'en' && /^I(?:[’'](?:m|d|ve|ll))?$/.test(word)) return []
    if (begins && openings[language].has(word.toLowerCase().replace(/'/g, language === 'en' ? '\'' : '’'))) return []
    return [word.replace(/[’']s$/, '')]
  })
}

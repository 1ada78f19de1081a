import type { OpenerLanguage } from '../filters/language'
import type { Topic } from '../types'
import { englishName, isInstrument } from './english'
import { sideOf, themeOf } from './facts'
import { nounLines } from './noun-list'

/** A subject as a language says it. `unknown`: the word is known, its gender is not. */
export interface Noun {
  text: string
  gender: 'm' | 'f' | 'n' | 'p' | 'fp' | '0' | 'unknown'
  /** German: of a plural. */
  dative: string
  /** French h that takes no elision. */
  aspirated: boolean
  /** German: instruments always have one; "über Datenqualität, mit Datenqualität" has none, "über Jazz, mit dem Jazz" only after some. */
  article: 'always' | 'some' | 'rarely'
}

const columns = { de: 1, fr: 2, es: 3 } as const
let rows: Map<string, readonly string[]> | null = null

function listed({ id, ...topic }: Topic, language: keyof typeof columns): Noun | null {
  rows ??= new Map(nounLines.trim().split('\n').map(line => line.split('|')).map(row => [row[0] ?? '', row]))
  const written = rows.get(id)?.[columns[language]]
  const [, gender, text, dative] = /^([mfnpM0]|fp) ([^~]+)(?:~(.+))?$/.exec(written ?? '') ?? []
  if (!gender || !text) return null
  return { text, gender: gender === 'M' ? 'm' : gender as Noun['gender'], dative: dative ?? text, aspirated: gender === 'M', article: articleOf({ id, ...topic }) }
}

function articleOf(topic: Topic): Noun['article'] {
  if (isInstrument(topic.id)) return 'always'
  return sideOf(themeOf(topic)) === 'work' ? 'rarely' : 'some'
}

const technical = new Set(['languages', 'software'])
/** Small words inside names: "Write the Docs". */
const small = /^(?:the|of|and|for|to|in|on|with|de|la|und)$/

/** A name like "CRDTs", "Home Assistant", "watchOS": said alike in every language, without an article. */
export function isProperName(topic: Topic): boolean {
  const words = spokenLabel(topic).split(/[\s/]+/)
  if (technical.has(topic.family) && words.length === 1) return true
  return words.every(word => /[\p{Lu}\d]/u.test(word) || small.test(word)) && /[\p{Lu}\d]/u.test(words.at(-1) ?? '')
}

/** The label without the note in brackets that tells two lives apart. */
export const spokenLabel = (topic: Topic) => topic.label.replace(/ \([^)]*\)$/, '')

/** A topic as a sentence of a language says it, by itself. */
export function spokenName(topic: Topic, language: OpenerLanguage): string {
  return nounOf(topic, language)?.text ?? spokenLabel(topic)
}

/** How a subject is said inside a sentence; null where the language has no word for it that is known to be right. */
export function nounOf(topic: Topic, language: OpenerLanguage): Noun | null {
  const plain = (text: string, gender: Noun['gender']): Noun => ({ text, gender, dative: text, aspirated: false, article: 'rarely' })
  if (topic.own) return language === 'en' ? plain(spokenLabel(topic), '0') : isProperName(topic) ? plain(spokenLabel(topic), '0') : null
  if (language === 'en') return plain(englishName(topic, spokenLabel(topic)), '0')
  const noun = listed(topic, language)
  if (noun) return noun
  if (isProperName(topic)) return plain(spokenLabel(topic), '0')
  const name = topic.names[language]
  return name === undefined ? null : plain(language === 'de' ? name.slice(0, 1).toUpperCase() + name.slice(1) : name, 'unknown')
}

/** A phrase for a hole, or null where the language cannot say it rightly. */
export type Phrase = (preposition: string, noun: Noun) => string | null


const accusative: Record<string, string> = { m: 'den', f: 'die', n: 'das' }
const datives: Record<string, readonly [mn: string, f: string]> = {
  zu: ['zum', 'zur'], bei: ['beim', 'bei der'], an: ['am', 'an der'], von: ['vom', 'von der'], mit: ['mit dem', 'mit der'],
}

/** German: case and contraction: "zum Töpfern", "an der Imkerei", "übers Klettern", "über Brettspiele", "mit Datenqualität". */
const german: Phrase = (preposition, { text, gender, dative, article }) => {
  if (gender === 'unknown') return null
  if (preposition === '') return gender === '0' || gender === 'p' ? text : `${accusative[gender] ?? ''} ${text}`
  const pair = datives[preposition]
  if (gender === '0') return `${preposition} ${text}`
  if (gender === 'p') return `${preposition} ${pair ? dative : text}`
  const bare = (article === 'rarely' && (['für', 'über'].includes(preposition) || (preposition === 'mit' && !adjective.test(text)))) || (preposition === 'um' && (gender !== 'n' || article === 'rarely'))
  if (bare || (preposition === 'über' && article === 'some' && gender !== 'n')) return `${preposition} ${text}`
  if (pair) return `${gender === 'f' ? pair[1] : pair[0]} ${withDativeAdjective(text)}`
  return gender === 'n' ? `${preposition}s ${text}` : `${preposition} ${accusative[gender] ?? ''} ${text}`
}

/** "die freiwillige Feuerwehr" → "der freiwilligen Feuerwehr". */
const adjective = /^(?:\p{Ll}+|Erst|Leicht)e \p{Lu}/u
const withDativeAdjective = (text: string) => adjective.test(text) ? text.replace(' ', 'n ') : text

/** French: le, la, l’, les; du, de la, de l’, des; au, à la, à l’, aux; d’ before a vowel. */
const french: Phrase = (preposition, { text, gender, aspirated }) => {
  if (gender === 'unknown') return null
  const elides = !aspirated && isVowel(text, gender === '0')
  if (gender === '0') return preposition === '' ? text : preposition === 'de' ? (elides ? `d’${text}` : `de ${text}`) : `${preposition} ${text}`
  const plural = gender === 'p' || gender === 'fp'
  if (preposition === 'de') return plural ? `des ${text}` : elides ? `de l’${text}` : gender === 'm' ? `du ${text}` : `de la ${text}`
  if (preposition === 'à') return plural ? `aux ${text}` : elides ? `à l’${text}` : gender === 'm' ? `au ${text}` : `à la ${text}`
  return plural ? `les ${text}` : elides ? `l’${text}` : gender === 'm' ? `le ${text}` : `la ${text}`
}

/** Names from other languages keep their h: "de Haskell", yet "d’apiculture", "l’histoire". */
function isVowel(text: string, isName: boolean): boolean {
  return /^(?!ou[iï])[aeiouàâéèêëîïôœ]/i.test(text) || (!isName && /^h/i.test(text))
}

/** Spanish: el, la, los, las; del, al. */
const spanish: Phrase = (preposition, { text, gender }) => {
  if (gender === 'unknown') return null
  if (gender === '0') return preposition === '' ? text : `${preposition} ${text}`
  const article = { m: 'el', f: 'la', p: 'los', fp: 'las', n: 'el' }[gender]
  if (article === 'el' && preposition === 'de') return `del ${text}`
  if (article === 'el' && preposition === 'a') return `al ${text}`
  return preposition === '' ? `${article} ${text}` : `${preposition} ${article} ${text}`
}

const english: Phrase = (preposition, { text }) => preposition === '' ? text : `${preposition} ${text}`

export const phrases: Record<OpenerLanguage, Phrase> = { en: english, de: german, fr: french, es: spanish }

import type { OpenerLanguage } from '../filters/language'
import { textOf } from './compose'
import { words, type Occasion } from './congratulation-words'
import { rotated, seedOf } from './seed'
import { quoted } from './title'

export type { Occasion } from './congratulation-words'

/** What a congratulation may say: nothing else enters. */
export interface CongratulationFacts {
  occasion: Occasion
  /** The company, place, award, certificate or publication as the page names it; empty where it gives none that fits a sentence. */
  what: string
  givenName: string
  language: OpenerLanguage
  tone: 'casual' | 'formal'
  /** Sie, vous, usted rather than du, tu, tú. */
  polite: boolean
  signOff: string
  /** Texts copied before. */
  copied: readonly string[]
}

/** Names longer than this are not said. */
const longestName = 60
const longest = 280
/** Companies and places stand plain, titles of what was won or written are quoted. */
const plain = new Set<Occasion>(['job', 'move'])

/**
 * A sentence or two to congratulate with: what the page shows, a wish, a question. Pure; the same facts give the same words, until
 * they were copied.
 */
export function congratulationFor({ occasion, what, givenName, language, tone, polite, signOff, copied }: CongratulationFacts): string {
  const { greeting, nameless, seen, wishes } = words[language]
  const named = nameOf(what)
  const called = plain.has(occasion) ? named.replace(/["“”„«»]/g, '') : quoted(named, language)
  const fact = textOf(seen[occasion][named ? 0 : 1], polite).replace('{what}', () => called)
  const greet = givenName ? greeting[tone].replace('{name}', () => givenName) : nameless[tone]
  const bodies = rotated(wishes[occasion], seedOf(`${what} ${givenName}`)).map(wish => `${fact} ${textOf(wish, polite)}`)
  const body = bodies.find(text => !copied.some(old => old.includes(text))) ?? bodies[0] ?? fact
  const text = `${greet} ${language === 'fr' ? body.replace(/ (?=[?!:;»])/g, '\u00A0') : body}`
  return signOff && text.length + signOff.length < longest ? `${text}\n${signOff}` : text
}

/** Not the name of a company that one is with. */
const noCompany = /self-?employed|freelanc|selbst(?:st)?ändig|indépendant|autónom/i

/** A name as a sentence can hold it; empty where it is too long or none. */
function nameOf(what: string): string {
  if (noCompany.test(what)) return ''
  const name = what.split(' · ', 1).join('').replace(/\s+/g, ' ').trim().replace(/[.,;:!?]+$/, '')
  return name.length <= longestName && /\p{L}{2}/u.test(name) ? name : ''
}

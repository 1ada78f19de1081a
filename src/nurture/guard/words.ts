import { latin } from '../../domain/letters'

/** A word of a draft with its place and its surroundings. */
export interface Word {
  text: string
  start: number
  end: number
  /** One spelling for comparing: small Latin letters without marks. */
  key: string
  /** The same with "ae" for "ä": how those write who have no such key. */
  wide: string
  /** Which sentence it stands in, from 0; a new line starts one. */
  sentence: number
  /** It opens a sentence, a quotation or what follows a colon: its capital tells nothing. */
  first: boolean
  capital: boolean
  /** What stands between the word before and this one, and between this one and the next; behind the last word a line ends. */
  before: string
  after: string
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const abbreviation = /^(?:mr|mrs|ms|dr|prof|st|sr|sra|srta|m|mme|mlle|hr|fr|dipl|ing|co|vs|etc|bzw|z|b|d|h)$/i

/** The words of a text, in its order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  for (const match of text.matchAll(word)) {
    const last = words.at(-1)
    const before = text.slice(last?.end ?? 0, match.index)
    const starts = last === undefined || startsSentence(before, last)
    if (starts && last !== undefined) sentence++
    if (last) last.after = before
    const [found] = match
    words.push({
      text: found, start: match.index, end: match.index + found.length, ...keysOf(found), sentence, before, after: '',
      first: starts || /[:"“”„«‹([¡¿]\s*$/u.test(before), capital: isCapital(found),
    })
  }
  const last = words.at(-1)
  // A text ends like a line: rules need no word for its end.
  if (last) last.after = `${text.slice(last.end)}\n`
  return words
}

function startsSentence(before: string, last: Word): boolean {
  if (before.includes('\n') || /[!?…]/u.test(before)) return true
  return /\.["“”»«’)\]]*\s/u.test(before) && !(before.startsWith('.') && (abbreviation.test(last.text) || /^\d{1,2}$/.test(last.text) || (last.text.length === 1 && last.capital)))
}

/** Does a word start like a name? Scripts without capitals always do. */
function isCapital(text: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text)
}

/** The two spellings of one word for comparing. */
export function keysOf(text: string): { key: string, wide: string } {
  if (/^[A-Za-z0-9]+$/.test(text)) {
    const key = text.toLowerCase()
    return { key, wide: key }
  }
  const key = latin(text)
  return { key, wide: /[äöüÄÖÜøØåÅ]/.test(text.normalize('NFC')) ? latin(widened(text)) : key }
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

function widened(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[äöüøå]/g, letter => umlauts[letter] ?? letter)
}

/** A text of a record as keys of its words, for looking up: "l’Oréal" is `l oreal`. */
export function phraseOf(text: string): string {
  return (text.match(word) ?? []).map(part => keysOf(part).key).join(' ')
}

/** Does one phrase hold the other as whole words? */
export function holds(phrase: string, part: string): boolean {
  return part !== '' && ` ${phrase} `.includes(` ${part} `)
}

/** The languages drafts are written in. */
export type Language = 'en' | 'de' | 'fr' | 'es'

const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('what how just but not can did like me was all one so thanks the and you your to of is are was for with that this have i we my it on at be will would from about hi hello dear hope'.split(' ')),
  de: new Set('dein deine sieht toll wirklich schones schone wochenende frohe entschuldige weisst bis morgen viele grusse nach bist hast mal wohnst beim kurz alles wenn dass er sie was immer auch aber als wenn nur schon sehr danke gern man sich uns mir mich wo wer weiss am zum habe war der die das und ich du dein deine dir dich ist bei mit von auf ein eine nicht wir es zu den im hallo liebe lieber sie ihnen fur wie noch hat habe'.split(' ')),
  fr: new Set('il elle ce qui ne pas plus merci moi mon ma mes je suis bien si en le la les et je tu ton ta tes est chez avec pour un une que nous vous dans au du sur bonjour salut cher chere de votre comment ca'.split(' ')),
  es: new Set('o y algo aunque bien buenos buenas dias tardes gran pero mas cuando ya han ha estuvo ella lo que no mi muy gracias si esta soy le ti sobre el la los las y yo tu tus es en con para un una que nos de por hola como del se te me lo estimado estimada querido querida su'.split(' ')),
}

/** Letters that only one of them has. */
const letters: Partial<Record<Language, RegExp>> = { de: /[äöüß]/, fr: /[çèêëîïùûœà]/, es: /[ñáíóú]/ }

/** The language of a draft by its small words; English where they tell nothing. */
export function languageOf(words: readonly Word[]): Language {
  let best: Language = 'en'
  let most = 0
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    let count = language === 'es' && words.some(({ before }) => /[¿¡]/.test(before)) ? 3 : 0
    for (const { key, text, capital } of words) if (telling[language].has(key) || (!capital && letters[language]?.test(text))) count++
    if (count > most) [best, most] = [language, count]
  }
  return best
}

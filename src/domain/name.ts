/** What a name tells and what it does not: how to greet a person, and two letters to stand for them. Pure; never throws. */
import { dotted, familyFirst, fields, firms, nobody, particles, suffixes, titles } from './name-words'

/** Two letters for the round mark that stands where others put a photo; titles and degrees do not count. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,.'’()"-]+/u).filter(word => /^\p{L}/u.test(word))
  const named = words.filter(word => !titles.has(low(word)) && !isSuffix(word))
  const [first, ...more] = named.length > 0 ? named : words
  return [first, more.at(-1)].map(word => [...word ?? ''][0] ?? '').join('').toLocaleUpperCase() || '·'
}

/**
 * The word to greet a person with, as far as the name alone can tell; empty when it cannot be told: "J. Smith", "storagecat",
 * a title with a family name, names in scripts and of languages that put the family first. A wrong name is worse than none.
 * @returns a word of the name, in the case that names have, or ''
 */
export function givenNameOf(name: string): string {
  const plain = withoutAsides(name)
  // Han, Hangul and kana names start with the family and are not parted by blanks; "A & B" are two people.
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain) || /\s(?:[&+]|and|und|et|og|och)\s/i.test(plain)) return ''
  const [before = '', after = ''] = plain.split(/[,،]/)
  const { words, titled } = withoutTitles(wordsOf(before))
  const behind = withoutTitles(wordsOf(after)).words.filter(word => !isSuffix(word))
  if (behind.length === 0) return givenAmong(words, titled)
  // "Okafor, Ilse" and "van der Berg, Anna"; of "García Márquez, Gabriel" and "Ilse Okafor, Berlin" no rule tells which is which.
  const isFamily = words.length === 1 || isParticle(words[0] ?? '')
  return isFamily && behind.every(word => !/^\p{Ll}/u.test(word)) ? givenAmong([...behind, ...words], false) : ''
}

/** @param titled whether a title stands before: then a single word is the family's */
function givenAmong(words: readonly string[], titled: boolean): string {
  const [first = '', second = '', third = ''] = words
  if (!isCallable(first) || nobody.has(low(first)) || firms.has(low(words.at(-1) ?? ''))) return ''
  if (words.length === 1) return titled || !isLoneName(first) ? '' : first
  // "Ivanov Ivan Ivanovich"
  if (isPatronymic(third)) return isCallable(second) ? cased(second, words) : ''
  return startsWithFamily(words) ? '' : cased(first, words)
}

/** Can the word alone be called out: two letters at least, no initial, no sign or digit in it? */
function isCallable(word: string): boolean {
  return [...word].length > 1 && /^\p{L}[\p{L}\p{M}'’‘ʻʼ\u200c-]*$/u.test(word)
}

/** One word alone may be a brand or a handle: it counts when it is written like a name, or in a script without capitals. */
function isLoneName(word: string): boolean {
  return word.split('-').every(part => /^(?:\p{Lu}[\p{Ll}\p{M}]+|[\p{Lo}\p{M}]+)$/u.test(part))
}

/** May the first word be the family's? Then the name is not known to start with a given name. */
function startsWithFamily([first = '', ...more]: readonly string[]): boolean {
  if (isParticle(first) || familyFirst.has(low(first))) return true
  // "OKAFOR Ilse": one way of saying which word is the family's.
  if (isShouted(first) && first.length > 2 && !more.every(isShouted)) return true
  return isSlavonicFamily(first) && more.every(word => !isSlavonicFamily(word) && !isPatronymic(word))
}

function isParticle(word: string): boolean {
  return particles.has(low(word)) || /^(?:al|el|ben|abd)-/i.test(word)
}

function isPatronymic(word: string): boolean {
  return /^\p{Script=Cyrillic}+(?:ович|евич|ич|овна|евна|ична)$/iu.test(word)
}

function isSlavonicFamily(word: string): boolean {
  return /^\p{Script=Cyrillic}{3,}(?:ов|ова|ев|ева|ёв|ёва|ский|ская|енко|чук)$/iu.test(word)
}

/** Takes out brackets, quoted nicknames, what follows a bar or a dash, and signs that steer the direction of writing. */
function withoutAsides(name: string): string {
  return name
    .slice(0, 300)
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\(.*?\)|\[.*?\]|\{.*?\}|«.*?»|["“”„].*?["“”]|（.*?）|【.*?】|「.*?」/gu, ' ')
    .replace(/(^|\s)['‘’][^'‘’]+['’](?=[\s,]|$)/gu, ' ')
    .replace(/[|｜•].*$|\s[·–—:~-]\s.*$/su, ' ')
}

/** The words of a text with the dots of abbreviations, without other signs around them, pronouns ("she/her") and what holds no letter. */
function wordsOf(text: string): string[] {
  // "Dr.Noor" is two words, "J.R." and "M.D." are one.
  return text.replace(/(?<=^|\s)(\p{L}{2,}\.)(?=\p{L}{3})/gu, '$1 ').split(/\s+/)
    .map(word => word.replace(/^[^\p{L}\p{N}_@#]+|[^\p{L}\p{M}\p{N}_.@#]+$/gu, ''))
    .filter(word => /\p{L}/u.test(word) && !/^\p{L}+\/\p{L}+/u.test(word))
}

function withoutTitles(all: readonly string[]): { words: string[], titled: boolean } {
  let start = 0
  while (start < all.length && isTitle(all[start] ?? '', start > 0)) start++
  let end = all.length
  while (end > start + 1 && isSuffix(all[end - 1] ?? '')) end--
  return { words: all.slice(start, end), titled: start > 0 }
}

/** @param inside whether a title stands before it, so that what only goes with one ("rer. nat.") counts */
function isTitle(word: string, inside: boolean): boolean {
  const parts = low(word).split('.').filter(Boolean)
  if (titles.has(parts.join(''))) return true
  const pieces = parts.flatMap(part => part.split('-')).filter(Boolean)
  if (pieces.length > 1 && titles.has(pieces[0] ?? '') && pieces.every(piece => titles.has(piece) || fields.has(piece))) return true
  return word.includes('.') && parts.every(part => (dotted.has(part) && part.length > 1) || (inside && fields.has(part)))
}

function isSuffix(word: string): boolean {
  const plain = low(word).replaceAll('.', '')
  // "Ma" and "Ba" are names, "MA" and "B.A." are degrees.
  return suffixes.has(plain) && (plain.length > 2 || /^[js]r$/.test(plain) || word === word.toUpperCase() || word.includes('.'))
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

/** A word as names are written where the whole name is shouted or it stands in small letters; else as its owner writes it. */
function cased(word: string, all: readonly string[]): string {
  const isLetters = /^[B-DF-HJ-NP-TV-XZ]+$/i.test(word) // "TJ" is called letter by letter
  const isPlain = word !== word.toLowerCase() && !(all.every(isShouted) && !isLetters)
  return isPlain ? word : word.split(/([-'’])/u).map(capitalised).join('')
}

function capitalised(part: string): string {
  const [head = '', ...tail] = part
  // No letter becomes two: "ß" has no capital at the start of a word.
  const capital = head.toUpperCase()
  return (capital.length === head.length ? capital : head) + tail.join('').replaceAll('İ', 'i').toLowerCase()
}

function low(word: string): string {
  return word.toLowerCase()
}

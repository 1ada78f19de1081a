import { particles, titles } from '../../domain/name-words'
import type { Draft } from './draft'

/** Words of a draft that may name one person: from one to another. */
export interface Span { from: number, to: number }

/** People other than the recipient who bear a word in one of the roles. */
export function bearersOf({ words, index, own }: Draft, at: number, roles: readonly ('given' | 'family' | 'nickname')[]): readonly number[] {
  const word = words[at]
  if (!word) return []
  const all = roles.flatMap(role => [...index.withWord(role, word)])
  return own.selves.size === 0 ? all : all.filter(number => !own.selves.has(number))
}

/** People whose given and family name both stand in a span. */
export function fullName({ words, index, own }: Draft, from: number, to: number): number[] {
  const given = new Set<number>()
  const family = new Set<number>()
  for (let at = from; at <= to; at++) {
    const word = words[at]
    if (!word) continue
    for (const number of index.withWord('given', word)) given.add(number)
    for (const number of index.withWord('family', word)) family.add(number)
  }
  return [...given].filter(number => family.has(number) && !own.selves.has(number))
}

/** The longest part of a span, of two words at least, that names a known person in full. */
export function longestFullName(draft: Draft, from: number, to: number): (Span & { people: number[] }) | null {
  const { words } = draft
  for (let length = Math.min(5, to - from + 1); length >= 2; length--) {
    for (let start = from; start + length - 1 <= to; start++) {
      // "Santiago de" is no full name.
      if (!words[start]?.capital || !words[start + length - 1]?.capital) continue
      const people = fullName(draft, start, start + length - 1).filter(number => covers(draft, number, start, start + length - 1))
      // "Gabriel García Márquez" is not the Gabriel García one knows.
      const next = words[start + length]
      const goesOn = start + length - 1 < to && next?.capital === true && /^[ \u00a0-]$/.test(next.before) && (draft.language !== 'de' || draft.index.withWord('family', next).length > 0)
      if (people.length > 0 && !goesOn) return { from: start, to: start + length - 1, people }
    }
  }
  return null
}

/** Do the words of a span all belong to the person's name? */
function covers({ words, index }: Draft, number: number, from: number, to: number): boolean {
  return words.slice(from, to + 1).every(word => particles.has(word.key) || word.text.length === 1 || titles.has(word.key)
    || index.withWord('given', word).includes(number) || index.withWord('family', word).includes(number))
}

/** "Jean-Pierre" and "José Eduardo" are one name: the last word of it, within the span. */
export function wholeGiven({ words, index }: Draft, at: number, to: number, bearers: readonly number[]): number {
  let end = at
  while (end < to) {
    const next = words[end + 1]
    if (!next?.capital) break
    const isJoined = /^[-‐]$/.test(next.before)
    const sameBearer = /^[ \u00a0]$/.test(next.before) && index.withWord('given', next).some(number => bearers.includes(number))
    if (!isJoined && !sameBearer) break
    end++
  }
  return end
}

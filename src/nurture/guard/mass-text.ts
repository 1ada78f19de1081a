import { type Draft, spanFound } from './draft'
import type { GuardIndex } from './known'
import { signedFrom } from './signature'
import type { Finding } from './types'
import { languageOf, type Word, wordsOf } from './words'

/** From so many words on a text is a message of its own; shorter ones ("Happy birthday! Have a wonderful day.") may be sent to many. */
const fewest = 14
/** From this share of common words in a row on (of the two lengths' mean), two texts are one with other names in it. */
const alike = 0.7
/** Texts longer than this are compared by their beginning: enough to tell, and bounded in cost. */
const longest = 400

/** A text that went to somebody else already, names aside. */
export function checkMassText(draft: Draft): Finding[] {
  const before = draft.situation.sentBefore ?? []
  if (before.length === 0) return []
  const body = draft.words.slice(draft.body, draft.signature)
  const { index } = draft
  const keys = bare(body, index).slice(0, longest)
  if (keys.length < fewest) return []
  const start = body[0]?.start ?? 0
  const end = body.at(-1)?.end ?? draft.text.length
  const sent = before.some(text => isAlike(keys, bare(bodyOf(wordsOf(text), text), index)))
  return sent ? [spanFound(draft, 'mass-text', start, end, null)] : []
}

/** An earlier message without its greeting line and its signature. */
function bodyOf(words: readonly Word[], text: string): readonly Word[] {
  const signed = signedFrom(text, words, () => false)
  const opening = words.findIndex((word, at) => at > 0 && at < 7 && /[,!:\n–—]/.test(word.before))
  return words.slice(opening > 0 && opening < 6 ? opening : 0, signed)
}

/** The text without what is put in from person to person: known names, companies and places, and in languages with small nouns every capital inside a sentence. */
function bare(words: readonly Word[], index: GuardIndex): string[] {
  const keys: string[] = []
  const nounsAreSmall = languageOf(words) !== 'de'
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const fact = word.capital ? index.phraseAt('company', words, at) ?? index.phraseAt('place', words, at) : null
    if (fact) { at += fact.length - 1; continue }
    const isName = word.capital && (['given', 'family', 'nickname'] as const).some(role => index.withWord(role, word).length > 0)
    if (!isName && !(word.capital && !word.first && nounsAreSmall)) keys.push(word.key)
  }
  return keys
}

function isAlike(one: readonly string[], other: readonly string[]): boolean {
  const cut = other.slice(0, longest)
  const needed = alike * (one.length + cut.length) / 2
  return Math.min(one.length, cut.length) >= needed && shared(one, cut) >= needed && commonInOrder(one, cut) >= needed
}

/** How many words both have, whatever their order: a bound that costs little. */
function shared(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of one) {
    const left = counts.get(word) ?? 0
    if (left > 0) { both++; counts.set(word, left - 1) }
  }
  return both
}

/** Length of the longest common subsequence, in rows (Hirschberg 1975, linear space). */
function commonInOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Uint16Array(other.length + 1)
  for (const word of one) {
    const next = new Uint16Array(other.length + 1)
    for (let at = 1; at <= other.length; at++) next[at] = word === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    row = next
  }
  return row[other.length] ?? 0
}

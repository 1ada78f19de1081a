import type { GuardIndex } from './known'
import { isOwnName, type Own, ownOf } from './own'
import { type Greeting, greetingOf } from './greeting'
import { signedFrom } from './signature'
import type { Finding, FindingKind, Situation } from './types'
import { type Language, languageOf, type Word, wordsOf } from './words'

/** A draft taken apart, with all that the rules look at. */
export interface Draft {
  text: string
  words: readonly Word[]
  language: Language
  index: GuardIndex
  own: Own
  situation: Situation
  /** Whom it greets; null where nobody is named. */
  greeting: Greeting | null
  /** Number of the first word behind the greeting. */
  body: number
  /** Words from here on are the sender's: closing and name. */
  signature: number
  /** Words that speak of the sender, of an address or a handle: no rule about people looks at them. */
  apart: ReadonlySet<number>
}

/** Takes a draft apart. */
export function draftOf(text: string, index: GuardIndex, situation: Situation): Draft {
  const words = wordsOf(text)
  const own = ownOf(situation.to, index)
  const { greeting, body } = greetingOf(words, own, index)
  opensBody(words, body)
  const signature = signedFrom(text, words, word => isOwnName(own, word))
  return { text, words, greeting, body, language: languageOf(words), index, own, situation, signature, apart: apartOf(text, words) }
}

/** What follows the greeting is a sentence of its own, also behind a comma: its capital tells nothing. */
function opensBody(words: readonly Word[], body: number): void {
  const first = words[body]
  if (!first || body === 0) return
  first.first = true
  for (const word of words.slice(body)) word.sentence++
}

/** A finding about words of a draft, from one to another. */
export function found(draft: Draft, kind: FindingKind, from: number, to: number, fix: string | null, people: Iterable<number> = []): Finding {
  const start = draft.words[from]?.start ?? 0
  return spanFound(draft, kind, start, draft.words[to]?.end ?? draft.text.length, fix, people)
}

/** A finding about a stretch of a draft. */
export function spanFound(draft: Draft, kind: FindingKind, start: number, end: number, fix: string | null, people: Iterable<number> = []): Finding {
  const ids: string[] = []
  for (const number of people) {
    const id = draft.index.person(number)?.id
    if (id !== undefined) ids.push(id)
    if (ids.length === 5) break
  }
  return { kind, text: draft.text.slice(start, end), start, fix, people: ids }
}

const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_.-]+|\b[\w-]+\.(?:com|org|net|io|dev|de|fr|es|me|app|ai)\b(?:\/\S*)?|`[^`]*`/giu

const introduction = /(?:\b(?:i am|i'm|i’m|my name is|my name's|this is|it's|it’s|ich bin(?: die| der)?|mein name ist|ich heiße|hier ist|hier schreibt|hier spricht|je suis|je m['’]appelle|mon nom est|soy|me llamo|mi nombre es|te escribe|le escribe)\s+)((?:\p{Lu}[\p{L}\p{M}'’-]*\s?){1,4})/giu

/** Addresses, handles, quoted code, and what one says when one introduces oneself. */
function apartOf(text: string, words: readonly Word[]): ReadonlySet<number> {
  const spans = [...text.matchAll(address)].map(match => [match.index, match.index + match[0].length] as const)
  for (const match of text.matchAll(introduction)) {
    const name = match[1] ?? ''
    // The rule ignores case for the verb; the name must bear its capital.
    if (/^\p{Lu}/u.test(name)) spans.push([match.index + match[0].length - name.length, match.index + match[0].length])
  }
  const apart = new Set<number>()
  if (spans.length > 0) words.forEach(({ start, end }, at) => { if (spans.some(([from, to]) => start >= from && end <= to)) apart.add(at) })
  return apart
}

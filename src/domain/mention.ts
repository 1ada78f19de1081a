import * as z from 'zod/mini'
import { cap, line, word } from './record'
import { plain } from './search'

/** Where somebody is spoken of in what is kept about others, so that it can be made unreadable. */
export const mention = z.object({
  table: word,
  /** The row's key. */
  key: line,
  /** The very words that stand there. */
  words: z.array(line).check(z.minLength(1), z.maxLength(20)),
})
export type Mention = z.infer<typeof mention>

/** Tables in which others may be spoken of: whatever the recruiter gathered, and former states of it. */
export const redactable = [
  'candidates', 'profiles', 'signals', 'topicMarks', 'notes', 'needs', 'touchpoints', 'outcomes', 'followUps', 'copiedOpeners', 'openings', 'referrals',
  'merges', 'trash', 'batches', 'staged', 'settings', 'views',
] as const

/** What stands in place of words that were taken out. */
export const redacted = '[erased]'

/** What somebody may be called by others. */
export interface Called { names: readonly string[], handles: readonly string[], channels: readonly string[] }

/** How words are searched for: those that can mean nobody else, and those that may. */
export interface Matchers { sure: RegExp | null, perhaps: RegExp | null }

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const bounded = (parts: readonly string[], flags: string) => {
  const longest = [...new Set(parts.filter(Boolean))].sort((a, b) => b.length - a.length)
  return longest.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, flags)
}

/**
 * Sure: the full name, an e-mail address or number, the handle as it stands in an address or behind an @. Perhaps: one word of the name, or the bare handle,
 * which may as well be somebody else's or a plain word.
 * @param shared somebody else here goes by the same full name: then it is sure of nobody
 */
export function matchersFor({ names, handles, channels }: Called, shared = false): Matchers {
  const full = names.map(name => name.trim()).filter(name => /\s/.test(name))
  const single = names.flatMap(name => name.split(/[\s,]+/)).filter(part => part.length >= 3 && /\p{L}/u.test(part))
  const spelt = (parts: readonly string[]) => parts.flatMap(part => [part, plain(part)])
  return {
    sure: bounded([...(shared ? [] : spelt(full)), ...channels.filter(value => value.length >= 5), ...handles.flatMap(handle => [`@${handle}`, ...addresses(handle)])], 'giu'),
    perhaps: bounded([...(shared ? full : []), ...single, ...single.map(part => plain(part)).map(capital), ...handles.filter(handle => handle.length >= 3)], 'gu'),
  }
}

/** Looks for the very words, whatever their case. */
export function matchersOfWords(words: string): Matchers {
  return { sure: bounded([words.trim()], 'giu'), perhaps: null }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const addresses = (handle: string) => [`linkedin.com/in/${handle}`, `github.com/${handle}`, `behance.net/${handle}`]

/** Fields that name records or say what kind they are, and words of nobody. */
const skipped = new Set(['id', 'candidateId', 'profileId', 'fromId', 'toId', 'keptId', 'goneId', 'openingId', 'batch', 'times', 'kind', 'source', 'site', 'table', 'mark', 'step'])

/** Every text of a stored row. @param own the row is a profile: its handle and address are its owner's */
export function textsOf(value: unknown, own = false): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(one => textsOf(one, own))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => skipped.has(key) || (own && (key === 'handle' || key === 'url')) ? [] : textsOf(one, own))
}

/** A row with those words taken out of every text of it. @returns the row itself where they do not stand in it */
export function withoutWords<T>(row: T, words: readonly string[]): T {
  const pattern = (flags: string) => new RegExp(words.toSorted((a, b) => b.length - a.length).map(escaped).join('|'), flags)
  const [exact, anyCase] = [pattern('gu'), pattern('giu')]
  const clean = (value: unknown, isKey = false): unknown => {
    // The key of a piece of evidence is its title in small letters.
    if (typeof value === 'string') return value.replace(isKey ? anyCase : exact, redacted).slice(0, cap.long)
    if (Array.isArray(value)) return value.map(one => clean(one))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, skipped.has(key) ? one : clean(one, key === 'key')]))
  }
  const after = clean(row)
  return JSON.stringify(after) === JSON.stringify(row) ? row : after as T
}

/** The words of a text that a pattern finds, each once. */
export function foundIn(texts: readonly string[], pattern: RegExp | null): string[] {
  return pattern === null ? [] : [...new Set(texts.flatMap(text => [...text.matchAll(pattern)].map(([words]) => words)))]
}

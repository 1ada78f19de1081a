/** Finding people by the words known of them. All of it is looked up in indexes; nothing is built when a page opens. */
import { type SearchField, fieldCodes, nearLetters, nearOf, partsOfKey, searchFields, slipsTo, wordsOf } from '../../domain/search'
import type { Database } from '../database'

/** How a typed word was found: as it stands, as a beginning, or with typing errors. */
export type MatchKind = 'exact' | 'prefix' | 'near'

/** A word of a person that a typed one found, in plain letters (`plain`), and where it stands; null for entries of an older version. */
export interface Match { typed: string, word: string, kind: MatchKind, field: SearchField | null }

/** Somebody found, with the words to mark. */
export interface Finding { id: string, matches: Match[] }

/** The smaller, the better: exact in the name, exact elsewhere, beginnings, typing errors; each in the order of the fields. */
type Ranks = Map<string, number>

const places = searchFields.length
const mostWords = 12
/** So many words are tried for one that was typed wrongly. */
const mostNear = 24

/** The typed words that are looked for. */
export function typedWords(text: string): string[] {
  return wordsOf([text], mostWords)
}

/**
 * Ids of people of whom every typed word is known, the best first: found exactly before by beginnings, in the name before in notes.
 * Null for an empty text, which means everyone.
 * @param near instead those who are only found when typing errors are allowed for
 * @param limit so many are enough
 */
export async function foundIds(db: Database, text: string, { near = false, limit = Infinity } = {}): Promise<string[] | null> {
  const words = typedWords(text)
  if (words.length === 0) return null
  const [only] = words
  if (!near && words.length === 1 && only && limit < Infinity) return firstOf(db, only, limit)
  const sure = await Promise.all(words.map(word => sureRanks(db, word)))
  if (!near) return ordered(joined(sure), limit)
  const slips = await Promise.all(words.map(word => nearRanks(db, word)))
  if (slips.every(ranks => ranks.size === 0)) return []
  const known = joined(sure)
  const both = joined(sure.map((ranks, index) => new Map([...slips[index] ?? [], ...ranks])))
  for (const id of known.keys()) both.delete(id)
  return ordered(both, limit)
}

/** The first people for what is typed, best first, with the words to mark; typing errors only where the rest leaves room. An empty text finds nobody. */
export async function findPeople(db: Database, text: string, limit: number): Promise<Finding[]> {
  const sure = await foundIds(db, text, { limit }) ?? []
  const near = sure.length < limit ? await foundIds(db, text, { near: true, limit: limit - sure.length }) ?? [] : []
  return markedIn(db, [...sure.slice(0, limit), ...near], text)
}

/** The words of some people that what is typed finds. Ids of whom nothing is known are left out. */
export async function markedIn(db: Database, ids: readonly string[], text: string): Promise<Finding[]> {
  const typed = typedWords(text)
  const entries = await db.search.bulkGet([...ids])
  return entries.flatMap(entry => {
    if (!entry) return []
    const keys = entry.words.map(partsOfKey)
    return [{ id: entry.id, matches: typed.flatMap(word => matchesIn(keys, word)) }]
  })
}

function matchesIn(keys: readonly ReturnType<typeof partsOfKey>[], typed: string): Match[] {
  const sure = keys.filter(({ word }) => word.startsWith(typed)).map(({ word, field }): Match => ({ typed, word, kind: word === typed ? 'exact' : 'prefix', field }))
  if (sure.length > 0) return sure
  return keys.filter(({ word }) => isSlip(typed, word)).map(({ word, field }): Match => ({ typed, word, kind: 'near', field }))
}

/** The first people for one word, asking no further than needed. */
async function firstOf(db: Database, word: string, limit: number): Promise<string[]> {
  const found = new Set<string>()
  for (const range of rangesOf(word)) {
    for (const id of await range(db).limit(limit + found.size).primaryKeys()) found.add(id)
    if (found.size >= limit) break
  }
  return [...found].slice(0, limit)
}

/** What a word is looked up by, in the order of ranks. */
function rangesOf(word: string) {
  const exact = fieldCodes.map(code => (db: Database) => db.search.where('words').equals(code + word))
  const begins = fieldCodes.map(code => (db: Database) => db.search.where('words').between(code + word, `${code}${word}\uffff`, false, true))
  // Entries of an older version do not tell where a word stands.
  return [...exact, ...begins, (db: Database) => db.search.where('words').startsWith(word)]
}

async function sureRanks(db: Database, word: string): Promise<Ranks> {
  const lists = await Promise.all(rangesOf(word).map(range => range(db).primaryKeys()))
  const ranks: Ranks = new Map()
  for (const [rank, ids] of lists.entries()) for (const id of ids) if (!ranks.has(id)) ranks.set(id, rank)
  return ranks
}

async function nearRanks(db: Database, typed: string): Promise<Ranks> {
  const ranks: Ranks = new Map()
  for (const word of await nearWords(db, typed)) {
    const lists = await Promise.all(fieldCodes.map(code => db.search.where('words').equals(code + word).primaryKeys()))
    for (const [field, ids] of lists.entries()) {
      for (const id of ids) ranks.set(id, Math.min(ranks.get(id) ?? Infinity, 2 * places + 1 + field))
    }
  }
  return ranks
}

/**
 * Words of the dictionary that may be meant by one typed wrongly, the likeliest first: one slip among the first seven letters, in words of
 * eight and more another one behind them. Found through what is left of either when a letter is missing.
 */
export async function nearWords(db: Database, typed: string): Promise<string[]> {
  const missing = nearOf(typed)
  if (missing.length === 0) return []
  const starts = [...new Set([typed, ...missing].map(word => [...word].slice(0, nearLetters).join('')))]
  const found = await Promise.all(starts.flatMap(start => [
    db.tokens.where('near').startsWith(start).limit(400).primaryKeys(),
    db.tokens.where('word').startsWith(start).limit(400).primaryKeys(),
  ]))
  return [...new Set(found.flat())].filter(word => isSlip(typed, word))
    .map(word => ({ word, slips: slipsTo(typed, word, 2), longer: Math.abs([...word].length - [...typed].length) }))
    .toSorted((a, b) => a.slips - b.slips || a.longer - b.longer || (a.word < b.word ? -1 : 1))
    .slice(0, mostNear).map(({ word }) => word)
}

/** Whether a word may be meant by one typed wrongly. */
function isSlip(typed: string, word: string): boolean {
  const letters = [...typed].length
  if (nearOf(typed).length === 0 || word.startsWith(typed)) return false
  const most = letters >= 8 ? 2 : 1
  return slipsTo(typed, word, most) <= most
}

function joined(all: readonly Ranks[]): Ranks {
  const [smallest, ...others] = all.toSorted((a, b) => a.size - b.size)
  const sum: Ranks = new Map()
  for (const [id, rank] of smallest ?? []) {
    let total = rank
    for (const ranks of others) total += ranks.get(id) ?? NaN
    if (!Number.isNaN(total)) sum.set(id, total)
  }
  return sum
}

function ordered(ranks: Ranks, limit: number): string[] {
  return [...ranks].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit).map(([id]) => id)
}

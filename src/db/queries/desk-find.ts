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
type Key = ReturnType<typeof partsOfKey>

const places = searchFields.length
const mostWords = 12
/** Of so many people the own words are looked at, where the first few are asked for. */
const mostLookedAt = 240
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
 * @param limit so many are enough: then the answer costs about the same however many would be found
 */
export async function foundIds(db: Database, text: string, { near = false, limit = Infinity } = {}): Promise<string[] | null> {
  const words = typedWords(text)
  if (words.length === 0) return null
  if (near) return limit < Infinity ? firstNear(db, words, limit) : allNear(db, words)
  const few = limit < Infinity ? await firstSure(db, words, limit) : null
  return few ?? ordered(joined(await Promise.all(words.map(word => sureRanks(db, word)))), limit)
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

function matchesIn(keys: readonly Key[], typed: string): Match[] {
  const sure = keys.filter(({ word }) => word.startsWith(typed)).map(({ word, field }): Match => ({ typed, word, kind: word === typed ? 'exact' : 'prefix', field }))
  if (sure.length > 0) return sure
  return keys.filter(({ word }) => isSlip(typed, word)).map(({ word, field }): Match => ({ typed, word, kind: 'near', field }))
}

/** How well somebody's words answer a typed one, as `Ranks` count it; null where they do not. */
function rankIn(keys: readonly Key[], typed: string, near: boolean): number | null {
  const ranks = keys.flatMap(({ word, field }) => {
    const place = field === null ? places : searchFields.indexOf(field)
    if (word === typed) return [place]
    if (word.startsWith(typed)) return [places + place]
    return near && isSlip(typed, word) ? [2 * places + 1 + place] : []
  })
  return ranks.length > 0 ? Math.min(...ranks) : null
}

/**
 * The first people of whom all words are known. One word is asked no further than needed; of several the rarest is looked up, and the others
 * in the words of whom it finds.
 * @returns null where too many would have to be looked at to find enough
 */
async function firstSure(db: Database, words: readonly string[], limit: number): Promise<string[] | null> {
  const [only] = words
  if (words.length === 1 && only !== undefined) return upTo(db, rangesOf(only), limit)
  const lists = await Promise.all(words.map(word => upTo(db, rangesOf(word), mostLookedAt)))
  const [rarest = []] = lists.toSorted((a, b) => a.length - b.length)
  const found = await answering(db, rarest, words, false)
  return rarest.length < mostLookedAt || found.length >= limit ? found.slice(0, limit) : null
}

/** The first people who are found when typing errors are allowed for, and not without. */
async function firstNear(db: Database, words: readonly string[], limit: number): Promise<string[]> {
  const meant = await Promise.all(words.map(word => nearWords(db, word)))
  const [only, none] = words
  if (only !== undefined && none === undefined) {
    // Nobody's own words need to be looked at: whoever is found without an error is left out.
    const sure = new Set(await upTo(db, rangesOf(only), mostLookedAt))
    const near = await upTo(db, (meant[0] ?? []).flatMap(exactly), limit + sure.size)
    return near.filter(id => !sure.has(id)).slice(0, limit)
  }
  const lists = await Promise.all(meant.map(near => upTo(db, near.flatMap(exactly), mostLookedAt)))
  return (await answering(db, [...new Set(lists.flat())], words, true)).slice(0, limit)
}

/** Those of some people whose words answer all typed ones, best first. @param near only those who need a typing error for it */
async function answering(db: Database, ids: readonly string[], words: readonly string[], near: boolean): Promise<string[]> {
  const ranks: Ranks = new Map()
  for (const entry of await db.search.bulkGet([...ids])) {
    const keys = entry?.words.map(partsOfKey) ?? []
    const own = words.map(word => rankIn(keys, word, near))
    const sum = own.reduce<number | null>((all, rank) => all === null || rank === null ? null : all + rank, 0)
    if (entry && sum !== null && (!near || own.some(rank => rank !== null && rank > 2 * places))) ranks.set(entry.id, sum)
  }
  return [...ranks].sort((a, b) => a[1] - b[1]).map(([id]) => id)
}

type Range = (db: Database) => ReturnType<Database['search']['toCollection']>

/** Different people from some ranges, one after the other until there are enough. */
async function upTo(db: Database, ranges: readonly Range[], limit: number): Promise<string[]> {
  const found = new Set<string>()
  for (const range of ranges) {
    // One more for each that may come again: somebody stands in a range once for each of their words.
    let asked = limit
    for (;;) {
      const ids = await range(db).limit(asked).primaryKeys()
      for (const id of ids) found.add(id)
      if (ids.length < asked || found.size >= limit) break
      asked *= 4
    }
    if (found.size >= limit) break
  }
  return [...found].slice(0, limit)
}

/** Where a word stands as it is, the name first. */
function exactly(word: string): Range[] {
  return fieldCodes.map(code => db => db.search.where('words').equals(code + word))
}

/** What a word is looked up by, in the order of ranks. */
function rangesOf(word: string): Range[] {
  const begins = fieldCodes.map((code): Range => db => db.search.where('words').between(code + word, `${code}${word}\uffff`, false, true))
  // Entries of an older version do not tell where a word stands.
  return [...exactly(word), ...begins, db => db.search.where('words').startsWith(word)]
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
    const lists = await Promise.all(exactly(word).map(range => range(db).primaryKeys()))
    for (const [field, ids] of lists.entries()) {
      for (const id of ids) ranks.set(id, Math.min(ranks.get(id) ?? Infinity, 2 * places + 1 + field))
    }
  }
  return ranks
}

async function allNear(db: Database, words: readonly string[]): Promise<string[]> {
  const slips = await Promise.all(words.map(word => nearRanks(db, word)))
  if (slips.every(ranks => ranks.size === 0)) return []
  const sure = await Promise.all(words.map(word => sureRanks(db, word)))
  const both = joined(sure.map((ranks, index) => new Map([...slips[index] ?? [], ...ranks])))
  for (const id of joined(sure).keys()) both.delete(id)
  return ordered(both, Infinity)
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

/** Keeps the dictionary of all words by which somebody is found, with what finds them when they are typed wrongly. */
import { fieldCodes, nearOf, wordOfKey } from '../../domain/search'
import type { Context } from './context'

/**
 * Adds words that are new and takes away those that stand in nobody's entry any more.
 * @param former the words of entries before the transaction
 */
export async function settleTokens({ db }: Pick<Context, 'db'>, former: ReadonlyMap<string, readonly string[]>): Promise<void> {
  if (former.size === 0) return
  const ids = [...former.keys()]
  const entries = await db.search.bulkGet(ids)
  const added = new Set<string>()
  const removed = new Set<string>()
  for (const [index, id] of ids.entries()) {
    // Keys of an older version carry no code, and their words never stood in the dictionary.
    const wordsIn = (keys: readonly string[] = []) => new Set(keys.filter(key => fieldCodes.some(code => key.startsWith(code))).map(wordOfKey))
    const [before, after] = [wordsIn(former.get(id)), wordsIn(entries[index]?.words)]
    for (const word of after) if (!before.has(word)) added.add(word)
    for (const word of before) if (!after.has(word)) removed.add(word)
  }
  for (const word of added) removed.delete(word)
  const words = [...added]
  const known = await db.tokens.bulkGet(words)
  const fresh = words.filter((_word, index) => !known[index])
  if (fresh.length > 0) await db.tokens.bulkAdd(fresh.map(word => ({ word, near: nearOf(word) })))
  for (const word of removed) {
    const uses = await Promise.all(fieldCodes.map(code => db.search.where('words').equals(code + word).limit(1).primaryKeys()))
    if (uses.every(ids => ids.length === 0)) await db.tokens.delete(word)
  }
}

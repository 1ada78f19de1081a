import { plain } from '../../text'

/** Word lists in the notation of `phrases/`: spaces between words, `stem*` for any ending, hyphens part words. */

const pieces = /[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu
const shortestStem = 2
const longestStem = 24
/** Answers kept: the words of a few hundred posts. */
const mostAsked = 10_000

/** The words of one entry; only the last keeps the star of a `stem*`. */
export function entryWords(entry: string): string[] {
  const bare = entry.match(pieces) ?? []
  if (entry.startsWith('*')) return bare.map(word => `*${word}`)
  return bare.map((word, index) => entry.endsWith('*') && index === bare.length - 1 ? `${word}*` : word)
}

/** The beginnings of a word that could be stems. */
export function stemsOf(word: string): string[] {
  const stems: string[] = []
  for (let length = shortestStem; length <= word.length && length <= longestStem; length += 1) stems.push(word.slice(0, length))
  return stems
}

/** Makes named lists ready to ask. @returns a function from a word and its stems to the names of the lists that hold it */
export function namer<Name extends string>(lists: Readonly<Record<Name, string>>): (word: string, stems?: readonly string[]) => readonly Name[] {
  const whole = new Map<string, Name[]>()
  const begun = new Map<string, Name[]>()
  const add = (to: Map<string, Name[]>, key: string, name: Name) => to.set(key, [...to.get(key) ?? [], name])
  for (const [name, list] of Object.entries(lists) as [Name, string][]) {
    for (const word of plain(list).trim().split(/\s+/).flatMap(entryWords)) {
      if (word.endsWith('*')) add(begun, word.slice(0, -1), name)
      else add(whole, word, name)
    }
  }
  const asked = new Map<string, readonly Name[]>()
  return (word, stems) => {
    const known = asked.get(word)
    if (known) return known
    const names = [...whole.get(word) ?? [], ...(stems ?? stemsOf(word)).flatMap(stem => begun.get(stem) ?? [])]
    if (asked.size >= mostAsked) asked.clear()
    asked.set(word, names)
    return names
  }
}

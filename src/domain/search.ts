/** Words for finding people, the same for what is stored and what is typed. */

/** Letters without their marks, lower case, so that "Zoë" is found by "zoe". German ß, Nordic ø and æ are spelt out. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ł/g, 'l').replace(/đ/g, 'd')
}

/** The distinct words of some texts, at most `most`. Signs that carry meaning in names of techniques (+ #) stay. */
export function wordsOf(texts: readonly string[], most = 600): string[] {
  const words = new Set<string>()
  for (const text of texts) {
    for (const word of plain(text).split(/[^\p{L}\p{N}+#]+/u)) {
      if (word) words.add(word.slice(0, 40))
      if (words.size >= most) return [...words]
    }
  }
  return [...words]
}

/** Where a word stands, the most telling first: the name; what they do, where, and their tags; what they like and want; what was noted. */
export const searchFields = ['name', 'card', 'interests', 'notes'] as const
export type SearchField = (typeof searchFields)[number]

/** A stored word begins with the sign of its field, so that names are found before notes. The signs begin no word that can be typed. */
export const fieldCodes = ['!', '"', '$', '%'] as const

/** Whose words are kept first where there are too many: pages have more of them than notes, and say less. */
const kept: readonly SearchField[] = ['name', 'card', 'notes', 'interests']

/** The words of a person as they are stored, at most `most`. */
export function wordKeysOf(texts: Readonly<Record<SearchField, readonly string[]>>, most = 600): string[] {
  return kept.flatMap(field => wordsOf(texts[field], most).map(word => keyOf(field, word))).slice(0, most)
}

/** A word as it is stored for a field. */
export function keyOf(field: SearchField, word: string): string {
  return `${fieldCodes[searchFields.indexOf(field)] ?? ''}${word}`
}

/** The field and the word of a stored one; those of an older version have no field. */
export function partsOfKey(key: string): { word: string, field: SearchField | null } {
  const index = fieldCodes.findIndex(code => key.startsWith(code))
  return index < 0 ? { word: key, field: null } : { word: key.slice(1), field: searchFields[index] ?? null }
}

export const wordOfKey = (key: string): string => partsOfKey(key).word

/** Among so many first letters a missing, doubled, wrong or swapped one is found by index; behind them the beginning is right. */
export const nearLetters = 7
const shortest = 4
const longest = 24

/**
 * What is left of a word when one of its first letters is missing, for finding it by what was typed wrongly (the deletion neighbourhood of
 * SymSpell, W. Garbe 2012): two words that differ by one letter share one of these, or one is among those of the other.
 * Words with digits and very short or long ones are only found as they are.
 */
export function nearOf(word: string): string[] {
  const letters = [...word]
  if (letters.length < shortest || letters.length > longest || /\p{N}/u.test(word)) return []
  const near = new Set(letters.slice(0, nearLetters).map((_letter, index) => letters.toSpliced(index, 1).join('')))
  return [...near]
}

/**
 * How many letters must be changed, added, left out or swapped with their neighbour (Damerau 1964, in the restricted form) until `typed`
 * is the beginning of `word`; `most + 1` where it is more than `most`.
 */
export function slipsTo(typed: string, word: string, most: number): number {
  const [a, b] = [[...typed], [...word].slice(0, typed.length + most)]
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min((old[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (old[column - 1] ?? 0) + cost)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, (older[column - 2] ?? 0) + 1)
      line.push(least)
    }
    if (Math.min(...line) > most) return most + 1
    ;[older, old] = [old, line]
  }
  return Math.min(most + 1, ...old)
}

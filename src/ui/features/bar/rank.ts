import { plain } from '../../../domain/search'

/** How well something fits what was typed, the best first. */
export type Fit = 'exact' | 'begins' | 'prefix' | 'other' | 'near'

const order: readonly Fit[] = ['exact', 'begins', 'prefix', 'other', 'near']

const wordsIn = (text: string) => plain(text).split(/[^\p{L}\p{N}+#]+/u).filter(Boolean)

/**
 * How well a title fits what was typed: it is just that; it begins with it; every word typed begins one of its words; the same with the other words it
 * is found by; the same with a typing error in a word.
 * @param also other words it is found by @returns null when it does not fit
 */
export function fitOf(query: string, title: string, also: readonly string[] = []): Fit | null {
  const asked = wordsIn(query)
  if (asked.length === 0) return null
  const text = asked.join(' ')
  const own = wordsIn(title)
  const whole = own.join(' ')
  if (whole === text || also.some(name => wordsIn(name).join(' ') === text)) return 'exact'
  if (whole.startsWith(text)) return 'begins'
  const begun = (words: readonly string[]) => asked.every(word => words.some(one => one.startsWith(word)))
  if (begun(own)) return 'prefix'
  const all = [...own, ...also.flatMap(wordsIn)]
  if (begun(all)) return 'other'
  return asked.every(word => all.some(one => one.startsWith(word) || isNear(word, one))) ? 'near' : null
}

/** Letters that may be wrong in a word of that length. */
const errorsIn = (word: string) => word.length < 4 ? 0 : word.length < 8 ? 1 : 2

/** Whether a word was meant for the beginning of another one: a letter wrong, missing, too many, or two in the wrong order; two such in a long word. The first letter is right. */
function isNear(typed: string, word: string): boolean {
  const most = errorsIn(typed)
  if (most === 0 || typed[0] !== word[0]) return false
  for (let length = typed.length - most; length <= typed.length + most; length++) {
    if (length > 0 && length <= word.length && distance(typed, word.slice(0, length)) <= most) return true
  }
  return false
}

/** Optimal string alignment distance (Damerau 1964, without edits inside a swap). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The better fit first; among equals the order they come in. */
export function ranked<T>(found: readonly { one: T, fit: Fit }[]): T[] {
  return order.flatMap(fit => found.filter(entry => entry.fit === fit).map(({ one }) => one))
}

import { plain, slipsTo } from '../../../domain/search'

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

/** Whether a word was meant for the beginning of another one. The first letter is right. */
function isNear(typed: string, word: string): boolean {
  const most = errorsIn(typed)
  return most > 0 && typed[0] === word[0] && slipsTo(typed, word, most) <= most
}

/** The better fit first; among equals the order they come in. */
export function ranked<T>(found: readonly { one: T, fit: Fit }[]): T[] {
  return order.flatMap(fit => found.filter(entry => entry.fit === fit).map(({ one }) => one))
}

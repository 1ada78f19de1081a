import type { Token } from './tokens'

/** A run of whole sentences: token positions, `to` not included. */
interface Passage { readonly from: number, readonly to: number }

const longest = 45

/**
 * Parts a text into runs of whole sentences of about the length of a post's opening, each beginning where the last sentence
 * of the one before began, so that "My wife. She starts chemo on Thursday." is read together.
 */
export function passagesOf(tokens: readonly Token[]): Passage[] {
  const starts = tokens.flatMap((token, index) => index === 0 || token.sentence !== tokens[index - 1]?.sentence ? [index] : [])
  const ends = [...starts.slice(1), tokens.length]
  const passages: Passage[] = []
  let first = 0
  while (first < starts.length) {
    const from = starts[first] ?? 0
    let last = first
    while (last + 1 < ends.length && (ends[last + 1] ?? 0) - from <= longest) last += 1
    passages.push({ from, to: ends[last] ?? tokens.length })
    if (last + 1 >= ends.length) break
    first = Math.max(last, first + 1)
  }
  return passages
}

import { plain, unjoined } from '../../text'

/** A word or pictograph, made comparable, with the sentence and the clause (between commas, dots, dashes) it stands in. */
export interface Token { readonly word: string, readonly sentence: number, readonly clause: number }

const piece = /[\p{L}\p{N}]+|\p{Extended_Pictographic}|[.!?;]+(?=\s|$)|\n+|[,:·|•/()–—]/gu
const endOfSentence = /^[.!?;\n]/
const mark = /^[.!?;\n,:·|•/()–—]/

/**
 * The words of a text in order: no case, no accents, parted at apostrophes and hyphens, hashtags opened ("#OpenToWork").
 * Pictographs are words of their own; a full stop inside a word or number ends no sentence.
 */
export function tokensOf(text: string): Token[] {
  const opened = text.includes('#') ? text.replace(/#([\p{L}\p{N}]+)/gu, (_, tag: string) => ` ${tag} ${unjoined(tag)} `) : text
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  for (const found of plain(opened).match(piece) ?? []) {
    if (mark.test(found)) {
      clause += 1
      if (endOfSentence.test(found)) sentence += 1
    } else tokens.push({ word: found, sentence, clause })
  }
  return tokens
}

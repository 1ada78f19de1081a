import { clean } from './text'

/** The longest texts that a capture holds, in letters, and the most items. Pages may say more; nobody reads it. */
export const caps = { title: 300, text: 5_000, about: 20_000, items: 500 } as const

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu

/** A text of the page as a capture may hold it: whitespace collapsed, e-mail addresses taken out (the design's section 7), cut at `cap`. */
export function limited(text: string | null | undefined, cap: number): string | null {
  // Cut before and after: the patterns never see more than they must, whatever the page holds.
  const few = clean(text?.trimStart().slice(0, cap * 4 + 1_000))
  return clean(few?.replace(email, ' ').slice(0, cap))
}

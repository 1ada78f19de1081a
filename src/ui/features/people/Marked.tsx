import { plain } from '../../../domain/search'

/** A text with the words marked that a search found. @param words in plain letters, as `Match.word` has them */
export function Marked({ text, words }: { text: string, words: ReadonlySet<string> }) {
  if (words.size === 0) return <>{text}</>
  return <>{text.split(/([\p{L}\p{M}\p{N}+#]+)/u).map((part, index) => index % 2 === 1 && words.has(plain(part)) ? <mark key={index}>{part}</mark> : part)}</>
}

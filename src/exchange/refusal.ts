/** A file that is not taken. The message is the sentence for the recruiter: what is wrong, where, and what to do. */
export class FileRefusal extends Error {}

/** Words from a file in a sentence: short, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`
}

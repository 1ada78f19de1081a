/** The names of what was expected and is empty: the words of a capture's `misses`. */
export function missing(expected: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(expected).filter(([, value]) => !value).map(([word]) => word)
}

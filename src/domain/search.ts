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

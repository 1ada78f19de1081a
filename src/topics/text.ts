/** Text made comparable: the same steps at build time (aliases) and at run time (what people write). */

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Nothing beyond plain English letters, digits and signs: most texts, and most of the time is saved on them. */
const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text)

/** Lower case, compatibility forms unified, Latin accents and typographic quotes taken away. */
export function plain(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replaceAll('`', "'")
  const folded = text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC')
  return folded.replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/[’‘´`]/g, "'")
}

/** Between Latin letters and Chinese, Japanese or Korean script: "eBPFの" is two words. */
const seam = /(?<=[\p{Script=Latin}\d])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(?=[\p{Script=Latin}\d])/gu

/** French "j'ai", "l'", "d'" before a word: not words of their own. */
const elision = /(?<![\p{L}\p{N}])(?:j'ai|[cdjlmnst]'|qu')/gu

/**
 * The words of a text, in order, ready for lookup. "C++" and ".NET" stay whole, "node.js" becomes two words, hyphens,
 * slashes and underscores part words, "'s" is dropped.
 */
export function words(text: string): string[] {
  const whole = plain(text)
  const folded = whole.includes("'") ? whole.replace(/'s\b/g, '').replace(elision, ' ') : whole
  if (isAscii(folded)) return folded.match(/(?<![a-z0-9])\.net(?![a-z0-9])|[a-z0-9]+(?:[+#]+(?![a-z0-9]))?/g) ?? []
  const cleaned = cjk.test(folded) ? folded.replace(seam, ' ') : folded
  return cleaned.match(/(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu) ?? []
}

/** "Comics" are many comics; "economics" is one thing, and "economic" another. */
const pluralsInIcs = /(?:com|top|metr|fabr|mosa|clin|crit|picn|organ|logist|analyt|electron|graph)ics$/

/**
 * A word without its English plural, so that "roguelikes" finds "roguelike". Short words and words that merely end in s
 * ("canvas", "redis", "express") stay as they are.
 */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|as)$/.test(word) || (word.endsWith('ics') && !pluralsInIcs.test(word))) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** The key under which a name is found: its words, singular, one space apart. Empty for text without letters or digits. */
export function keyOf(name: string): string {
  return words(name).map(singular).join(' ')
}

/** An id for a topic: readable, stable, safe in addresses of our own pages. */
export function slugOf(label: string): string {
  return words(label).join('-')
}

/** True when a word is written in Chinese, Japanese or Korean script, where no spaces part the words. */
export const isCjk = (word: string): boolean => cjk.test(word)

/** "ContourKit" → "Contour Kit", "XMLHttpRequest" → "XML Http Request": names of repositories and hashtags hold words. */
export function unjoined(name: string): string {
  return name.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
}

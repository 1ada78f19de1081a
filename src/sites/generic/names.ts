/** A sense for what can be the name of a person, so that a headline, a count or a redaction is never taken for one. */

// A count or an ordinal comes first in "500+ connections", "1,234 followers", "3rd degree", "500人"; "3LAU" is a name.
const count = /^[(\p{Nd}][\p{Nd}.,\s]*(?:[^\p{Script=Latin}\p{Nd}.,\s]|\s|$|(?:st|nd|rd|th)\b)|\p{Nd}\+/iu
// Redactions, lines made of parts ("NAME | Hiring"), markup, addresses, exclamations.
const signs = /[*＊█|｜<>{}[\]\\=!?！？。]|[•●…]{2}|\s[•·]\s|:\/\/|www\.|\S@\S+\.\S/
// What sites print in place of a name ("LinkedIn Member", in all languages), and what people print in place of one.
const words = /linked-?in|github|behance|^an[oóô]n(?:y|í|i|ie)m|匿名|^(?:unknown|deleted|private|null|undefined|n\/a)\b|#?\b(?:we're |we’re )?hiring\b|\bopen ?to ?work\b/i
// From four words on, these make a sentence or a headline of it.
const sentence = /\s(?:at|the|for|with|is|are|was|our|my|who|you|your|to|bei|für|mit|chez|pour|avec|para|przy|dla)\s|\p{Ll}{3}\.$/iu

/**
 * Whether a text can be a person's name as profile pages print it.
 * Refused: nothing but digits or signs, counts ("500+ connections"), redactions ("*** ****"), lines made of parts
 * ("NAME | Hiring"), addresses, sentences, and what stands for a hidden name ("LinkedIn Member"). Scripts without letter
 * case, one-word names, handles, titles and a picture sign behind the name are fine.
 */
export function plausibleName(text: string | null | undefined): text is string {
  const name = text?.trim()
  if (!name || name.length > 100 || !/[a-z]|\p{L}/iu.test(name)) return false
  if (count.test(name) || signs.test(name) || words.test(name)) return false
  const length = name.split(/\s+/).length
  return length < 4 || (length <= 10 && !sentence.test(name))
}

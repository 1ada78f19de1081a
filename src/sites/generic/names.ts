/** A sense for what can be the name of a person, so that a headline, a count or a redaction is never taken for one. */

/**
 * Whether a text can be a person's name as profile pages print it.
 * Refused: nothing but digits or signs, counts ("500+ connections"), redactions ("*** ****"), lines made of parts
 * ("NAME | Hiring"), addresses, and whole sentences. Scripts without letter case, one-word names, titles and a picture
 * sign behind the name are fine.
 */
export function plausibleName(text: string | null | undefined): text is string {
  const name = text?.trim()
  if (!name || name.length > 100) return false
  if (!/[a-z]/i.test(name) && !/\p{L}/u.test(name)) return false
  // A count or an ordinal comes first in "500+ connections", "1,234 followers", "3rd degree"; "3LAU" is a name.
  if (/^[(\d][\d.,\s]*(?:[+)]|\s|(?:st|nd|rd|th)\b)/i.test(name)) return false
  if (/\*{2,}|\s[|•·]\s|[<>{}[\]\\=]|:\/\/|www\.|\S@\S+\.\S/.test(name)) return false
  return name.split(/\s+/).length <= 10
}

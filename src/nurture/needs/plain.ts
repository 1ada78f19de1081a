/** Text made comparable: lower case, without accents; "ß" as "ss". */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').replace(/ß/g, 'ss').replace(/[’‘´`]/g, '\'')
}

/** A long pattern, written in several pieces. @param pieces `String.raw` */
export function pattern(...pieces: string[]): RegExp {
  return new RegExp(pieces.join(''), 'u')
}

/** Finds whole words or phrases, also those that end in a sign ("c++", "c#"). @param words plain, as they would stand in the text */
export function wordPattern(words: readonly string[], flags = 'u'): RegExp {
  const escaped = words.toSorted((a, b) => b.length - a.length).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s-]+'))
  return new RegExp(`(?<![\\p{L}\\p{N}_.+#-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_+#])`, flags)
}

/** Words that turn a wish into its opposite: English, German, French and Spanish. */
const negation = pattern(
  String.raw`(?<![\p{L}'])(?:no|not|never|without|avoid|don't|dont|doesn't|won't|wouldn't|can't|cannot|nothing|neither|less|fewer|`,
  String.raw`legacy|tired of|fed up with|away from|hates?|kein\p{L}*|nicht|nie|niemals|ohne|weniger|weg von|`,
  String.raw`pas|sans|jamais|moins|aucune?|ni|sin|nunca|jamas|ningun\p{L}*|menos|nada de)(?!\p{L})`,
)

/** True where a clause says what is not wanted. @param clause plain text */
export function isNegated(clause: string): boolean {
  return negation.test(clause)
}

const clauseEnd = /[;•|\n]|,(?!\d{3}(?!\d))|\.(?=\s|$)|\s(?:and|und|et|but|aber|mais|pero|plus|sowie)\s|\sy\s|\s[–—]\s/u

/** The single wishes of a line: "remote only, not below 80,000 and no PHP" are three. */
export function clausesOf(text: string): string[] {
  return text.split(clauseEnd).map(part => part.trim()).filter(Boolean)
}

import { words } from '../text'

/** Function words that are frequent in one language and rare in the others. */
const telling: Record<string, ReadonlySet<string>> = {
  en: new Set('the and of to is with for on my we our are this that you from not but was it have has at by about'.split(' ')),
  de: new Set('der die das und ich ist nicht mit fur wir auf ein eine einen den dem zu im von bei unser unsere meine sind auch noch'.split(' ')),
  fr: new Set('le la les et des je est nous pour dans sur une avec du au aux mon ma mes notre qui ne pas ce cette chez'.split(' ')),
  es: new Set('el los las y de que es para con una por mi nos nuestro nuestra lo del al muy como mas ya se fue esta'.split(' ')),
  pt: new Set('o os as e do da dos das um uma para com nao meu minha na no mais em ao foi que por'.split(' ')),
}

/** Languages openers are written in. */
export const openerLanguages = ['en', 'de', 'fr', 'es'] as const
export type OpenerLanguage = (typeof openerLanguages)[number]

/**
 * Tells the language of texts by counting function words (the method of stop-word language guessing: enough for the
 * handful of European languages openers are written in). @returns a two-letter code; `en` where nothing speaks for another
 */
export function languageOf(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap(words)) {
    for (const [language, set] of Object.entries(telling)) if (set.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  let best = 'en'
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0) + 1) best = language
  return best
}

/** True where the text itself is English: at least two English function words, and more than of any other language. */
export function isEnglishText(text: string): boolean {
  const all = words(text)
  const count = (set: ReadonlySet<string>) => all.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0)
  const { en, ...others } = telling
  const english = en ? count(en) : 0
  return english >= 2 && Object.values(others).every(set => count(set) < english)
}

/** The language to write to a person in: theirs where openers exist for it, else English. */
export function openerLanguageOf(language: string): OpenerLanguage {
  const short = language.slice(0, 2).toLowerCase()
  return openerLanguages.find(known => known === short) ?? 'en'
}

import { words } from '../text'

/** Function words that are frequent in one language and rare in the others. */
const telling: Record<string, ReadonlySet<string>> = {
  en: new Set('the and of to is with for on my we our are this that you from not but was it have has at by about'.split(' ')),
  de: new Set('der die das und ich ist nicht mit fur wir auf ein eine einen den dem zu im von bei unser unsere meine sind auch noch'.split(' ')),
  fr: new Set('le la les et des je est nous pour dans sur une avec du au aux mon ma mes notre qui ne pas ce cette chez'.split(' ')),
  es: new Set('el los las y de que es para con una por mi nos nuestro nuestra lo del al muy como mas ya se fue esta'.split(' ')),
  pt: new Set('o os as e do da dos das um uma para com nao meu minha na no mais em ao foi que por'.split(' ')),
  nl: new Set('het een en de van ik niet met voor op zijn aan dat bij naar ook maar wij onze mijn nog te'.split(' ')),
  it: new Set('il lo gli di che e un una per con non mi mio mia nel della del sono ho al anche piu dei'.split(' ')),
  pl: new Set('i w na z nie sie do to jest dla po moja moj mi za od przez jak ale juz'.split(' ')),
  sv: new Set('och att det som en ett jag inte med for pa av till min var har om den vi'.split(' ')),
}

/** The languages that a function word speaks for. */
const languagesBy = new Map<string, string[]>()
for (const [language, set] of Object.entries(telling)) for (const word of set) languagesBy.set(word, [...languagesBy.get(word) ?? [], language])
const none: readonly string[] = []

/** Languages openers are written in. */
export const openerLanguages = ['en', 'de', 'fr', 'es'] as const
export type OpenerLanguage = (typeof openerLanguages)[number]

/**
 * Tells the language of texts by counting function words (the method of stop-word language guessing: enough for the
 * handful of European languages openers are written in).
 * @param split into words; handed in by who has them already
 * @returns a two-letter code; `en` where nothing speaks for another
 */
export function languageOf(texts: readonly string[], split: (text: string) => readonly string[] = words): string {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of split(text)) for (const language of languagesBy.get(word) ?? none) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  let best = 'en'
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0) + 1) best = language
  return best
}

/** Languages close enough that the names of one are mostly right in the other. */
const close = [new Set(['es', 'pt', 'gl', 'ca']), new Set(['sv', 'no', 'nb', 'nn', 'da'])]

/** Whether a name of one language means what it says in a text of another. */
export const isClose = (a: string, b: string): boolean => a === b || close.some(group => group.has(a) && group.has(b))

/** Function words of one text that settle its language; null where they do not. */
export function languageToldBy(text: string): string | null {
  const all = words(text)
  const counts = Object.entries(telling).map(([language, set]) => [language, all.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0)] as const)
    .toSorted((a, b) => b[1] - a[1])
  const [[language, most] = ['', 0], [, next] = ['', 0]] = counts
  return most >= 2 && most > next ? language : null
}

/** The language to write to a person in: theirs where openers exist for it, else English. */
export function openerLanguageOf(language: string): OpenerLanguage {
  const short = language.slice(0, 2).toLowerCase()
  return openerLanguages.find(known => known === short) ?? 'en'
}

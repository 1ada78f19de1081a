import { plain, wordPattern } from './plain'

const codes = 'en de fr es it nl pt pl cs sk da sv nb fi hu ro bg el tr uk ru ar he hi ja ko zh ca hr sr sl et lv lt'.split(' ')
const own: Readonly<Record<string, readonly string[]>> = { nb: ['no', 'norwegian', 'norwegisch'], zh: ['mandarin'], es: ['castellano'] }

const byName = new Map<string, string>()
const named = (locale: string, wanted: readonly string[]) => {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  for (const code of wanted) byName.set(plain(names.of(code) ?? code), code)
}
for (const locale of ['en', 'de', 'fr', 'es']) named(locale, codes)
for (const code of codes) {
  named(code, [code])
  for (const name of own[code] ?? []) if (name.length > 2) byName.set(name, code)
}
// "auf Deutsch", "deutschsprachig", "anglophone": forms that no list of names holds.
const forms: readonly (readonly [string, string])[] = [
  ['english-speaking', 'en'], ['englischsprachig', 'en'], ['englischsprachiges', 'en'], ['englischsprachige', 'en'],
  ['anglophone', 'en'], ['ingles', 'en'],
  ['deutschsprachig', 'de'], ['deutschsprachiges', 'de'], ['deutschsprachige', 'de'], ['germanophone', 'de'], ['allemand', 'de'], ['aleman', 'de'],
  ['francophone', 'fr'], ['franzosischsprachig', 'fr'], ['hispanophone', 'es'], ['spanischsprachig', 'es'], ['hispanohablante', 'es'],
]
for (const [name, code] of forms) byName.set(name, code)
const pattern = wordPattern([...byName.keys()], 'gu')
const english = new Intl.DisplayNames('en', { type: 'language' })

/** Codes of the human languages a text names, in the languages of the interface's lists or in their own. */
export function languagesIn(text: string): string[] {
  return [...new Set([...plain(text).matchAll(pattern)].flatMap(([name]) => byName.get(name.replace(/\s+/gu, '-')) ?? byName.get(name) ?? []))]
}

/** The code of a language given as a code ("de-AT") or by its name ("German"); null for neither. */
export function languageCode(word: string): string | null {
  const name = plain(word.trim())
  const code = name.split(/[-_]/u)[0] ?? ''
  if (codes.includes(code)) return code
  return Object.keys(own).find(key => own[key]?.includes(code)) ?? byName.get(name) ?? null
}

/** "German", or the code where it has no name. */
export function languageName(code: string): string {
  return english.of(code) ?? code
}

import type { OpenerLanguage } from '../../src/topics/filters/language'

/** What is known of an opener besides its text. */
export interface Opener {
  text: string
  language: OpenerLanguage
  /** The name it may greet; empty for none. */
  givenName: string
  /** Names that it must not contain. */
  others: readonly string[]
  polite: boolean
  signOff: string
  /** Everything that is known: what is quoted must stand in it. Left out, quotations are not looked up. */
  known?: string
}

export const longest = 280

/** What is wrong with an opener, by name; empty for a sound one. Titles in quotation marks are other people's words: only the rest is held to grammar. */
export function faultsOf(opener: Opener): string[] {
  const { text, language, polite } = opener
  const plain = withoutQuotations(text, language)
  const body = plain.replace(/^[^,:]*[,:] /, '')
  const rules: [fault: string, broken: boolean][] = [
    ['hole', /[{}]|\bundefined\b|\bNaN\b|\[object/.test(text) || /\bnull\b/.test(plain)],
    ['name', !greets(opener) || opener.others.some(other => new RegExp(`(?<![\\p{L}\\p{M}])${escaped(other)}(?![\\p{L}\\p{M}])`, 'u').test(plain))],
    ['doubled word', doubledIn(plain, language)],
    ['article', articles[language].some(rule => rule.test(body))],
    ['punctuation', /[.,;:!?…]\s*[.,;:!?…](?!\p{Lu}{3})|[^\S\n]{2}| [,.](?!\p{L})|\(\s|\s\)|\(\)/u.test(plain.replace(/\.\.\./g, '…').replace(/[\p{L}\p{N}]\.[\p{L}\p{N}]/gu, 'x')) || !/[.?!]$/.test(withoutSignOff(plain, opener.signOff))],
    ['invented', opener.known !== undefined && quotationsIn(text, language).some(quotation => !lettersOf(opener.known ?? '').includes(lettersOf(quotation)))],
    ['quotation marks', !balanced(text, language)],
    ['length', text.length > longest],
    ['capital', /[.?!»”“]\s(?=[^\S\n]*)\p{Ll}/u.test(afterSentences(body))],
    ['form of address', (polite ? familiar : formal)[language]?.test(body) ?? false],
    ['gender', gendered[language]?.test(body) ?? false],
    ['question marks', language === 'es' && (count(plain, '¿') !== count(plain, '?') || count(plain, '¡') !== count(plain, '!'))],
  ]
  return rules.flatMap(([fault, broken]) => broken ? fault : [])
}

const greetings: Record<OpenerLanguage, RegExp> = {
  en: /^(?:Hi there|Hello there|Hi|Hello|Hey|Dear|Good day)(?: (.+?))?, /u, de: /^(?:Hallo|Hi|Hey|Guten Tag|Einen guten Tag)(?: (.+?))?, /u,
  fr: /^(?:Bien le bonjour|Bonjour à vous|Bonjour|Salut|Hello)(?: (.+?))?, /u, es: /^(?:Hola|Buenos días|Muy buenas|Buenas)(?:,? (.+?))?: /u,
}

function greets({ text, language, givenName }: Opener): boolean {
  const match = greetings[language].exec(text)
  return match !== null && (match[1] === undefined ? true : match[1] === givenName && givenName !== '')
}

const quotations: Record<OpenerLanguage, RegExp> = { en: /“[^”]*”/g, de: /„[^“]*“/g, fr: /«[^»]*»/g, es: /«[^»]*»/g }
const quotationsIn = (text: string, language: OpenerLanguage) => text.match(quotations[language]) ?? []
/** Letters and digits alone: marks, pictures and case are told otherwise in a quotation. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
/** A quotation counts as one name. */
const withoutQuotations = (text: string, language: OpenerLanguage) => text.replace(quotations[language], 'Zitat')
const withoutSignOff = (text: string, signOff: string) => signOff && text.endsWith(`\n${signOff}`) ? text.slice(0, -signOff.length - 1) : text

function doubledIn(text: string, language: OpenerLanguage): boolean {
  const found = [...text.matchAll(/(?<![\p{L}\p{M}’'-])(\p{L}+)[\s,]+\1(?![\p{L}\p{M}’'])/giu)].map(([, word = '']) => word.toLowerCase())
  // As a reader without accents would see it: "día a día".
  if (/\b(the|a|an|of|to|and|in|on|for|with|your|is|are|was|i|und|der|ein|mit|et|le|de|du|y|el|en|un|e|o|os) \1\b/i.test(text)) return true
  return found.some(word => !(language === 'fr' && (word === 'vous' || word === 'nous')))
}

/** Not after or before another letter: `\b` knows no accents. */
const phrase = (text: string, flags = 'u') => new RegExp(`(?<![\\p{L}\\p{M}’'-])(?:${text})(?![\\p{L}\\p{M}])`, flags)

const articles: Record<OpenerLanguage, readonly RegExp[]> = {
  en: [
    phrase('a (?=[aeiou])(?!uni(?!n)|use|usu|one\\b|once|eu|ur[aeiou])\\p{L}+', 'iu'), phrase('an (?![aeiouAEIOU]|hour|honest|[FHLMNRSX][A-Z])\\p{L}+'),
    phrase('(?:a|an|the|your) (?:a|an|the|your)', 'iu'), phrase('a (?:people|things|words)', 'iu'),
  ],
  de: [
    phrase('(?:zu|von|bei|an) dem'), phrase('zu der'), phrase('(?:über|für|um) das \\p{Lu}\\p{L}*'), phrase('(?:der|die|den|dem|ein|eine|einen) (?:der|die|das|den|dem|ein|eine|einen)|das (?:der|die|das|den|dem)'),
    phrase('(?:zum|beim|vom|am) (?:die|der|das|den|dem)'), phrase('(?:zum|beim|vom) (?:Thema|Stichwort) \\p{Ll}+(?=[.,?])'),
    phrase('(?:zur|an der|bei der|von der) \\p{Lu}\\p{L}*(?:ismus|ing|ment|chen)'), phrase('(?:zum|beim|vom|am|das|den|einen) \\p{Lu}\\p{L}*(?:ung|heit|keit|schaft|ität|ik|erei)'),
    phrase('(?:die|eine) \\p{Lu}\\p{L}*(?:ismus|chen)'),
  ],
  fr: [
    phrase('(?:de|à) les? (?!\\p{L}+(?:er|ir|re)(?!\\p{L}))\\p{L}+'), phrase('(?:du|au|des|aux) (?:le|la|les|l’\\p{L}+)'),
    phrase('(?:le|la|de|je|que|ce|ne|se|te|me) (?=[aeiouâàêéèëîïôœ])(?!onz|oui)\\p{L}+', 'iu'), phrase('(?:le|la|de) h(?!andball|ockey|omelab|acker|ip-hop|asard|ard|aut|éros)\\p{L}+'),
    phrase('si ils?', 'iu'), phrase('(?:le|la|les|un|une|des) (?:le|la|les|un|une|des)', 'iu'), phrase('sur (?:du|des)'), phrase('l’(?=[bcdfgjklmnpqrstvwxz])\\p{L}+', 'iu'),
    phrase('(?:du|au|le|un) (?!côté|été)\\p{L}+(?:tion|té|ture|phie)'), phrase('(?:la|une) (?!page|image)\\p{L}+(?:isme|ment|age)'),
  ],
  es: [
    phrase('(?:a|de) el', 'iu'), phrase('(?:del|al) (?:el|la|los|las)', 'iu'), phrase('un (?!d[ií]a|tema|problema|sistema|programa|mapa|idioma|planeta|clima)\\p{L}+a', 'iu'),
    phrase('me (?:interesa|gusta) (?:los|las)', 'iu'), phrase('una (?!mano|foto|moto|radio)\\p{L}+o', 'iu'), phrase('y (?=h?i)(?!h?ie)\\p{L}+', 'iu'), phrase('o (?=h?o)\\p{L}+', 'iu'), phrase('(?:el|la|los|las|un|una) (?:el|la|los|las|un|una)', 'iu'),
    phrase('el \\p{L}+(?:ción|dad|tud)', 'iu'), phrase('la \\p{L}+(?:ismo|miento|aje)', 'iu'),
  ],
}

const marks: Record<OpenerLanguage, readonly [string, string]> = { en: ['“', '”'], de: ['„', '“'], fr: ['«', '»'], es: ['«', '»'] }

function balanced(text: string, language: OpenerLanguage): boolean {
  const [open, close] = marks[language]
  return count(text, open) === count(text, close) && !text.includes('"') && !new RegExp(`${open}[^${close}]*${open}|${open}\\s*…?\\s*${close}`).test(text)
}

const count = (text: string, part: string) => text.split(part).length - 1
/** The sentences after the first: what follows a full stop begins with a capital. */
const afterSentences = (body: string) => body.replace(/Zitat /g, 'Zitat, ').replaceAll('\n', ' ')

const familiar: Partial<Record<OpenerLanguage, RegExp>> = {
  de: /(?<!\p{L})(?:du|dir|dich|dein\p{L}*|sag|hast|bist|würdest)(?!\p{L})/iu, fr: /(?<!\p{L})(?:tu|toi|ton|ta|tes|te)(?!\p{L})|(?<!\p{L})t’/iu, es: /(?<!\p{L})(?:[Tt]ú|[Tt]us?|[Tt]i|[Tt]e|[Cc]ontigo|[Tt]uy[oa])(?!\p{L})/u,
}
const formal: Partial<Record<OpenerLanguage, RegExp>> = {
  de: /(?<![\p{L}])(?:Ihnen|Ihr|Ihre[nmrs]?)(?!\p{L})|[a-zäöü] Sie(?!\p{L})/u, fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu, es: /(?<!\p{L})(?:usted)(?!\p{L})/iu,
}
/** Words that would tell the gender of who writes or who reads. */
const gendered: Partial<Record<OpenerLanguage, RegExp>> = {
  fr: /(?<!\p{L})(?:curieu(?:x|se)|ravie?|tombée?|interpellée?|surpris|venue?|prête?|intriguée?|désolée?|heureu(?:x|se)|passionnée?|t’a amenée?|vous a amenée?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:curios[oa]|encantad[oa]|sorprendid[oa]|interesad[oa]|content[oa]|list[oa]|apasionad[oa]|segur[oa])(?!\p{L})/iu,
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

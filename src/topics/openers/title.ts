import type { OpenerLanguage } from '../filters/language'
import type { FactKind } from './shape'

/** How each language quotes, outside and inside a quotation. */
const quotes: Record<OpenerLanguage, readonly [open: string, close: string, innerOpen: string, innerClose: string]> = {
  en: ['“', '”', '‘', '’'], de: ['„', '“', '‚', '‘'], fr: ['«\u00A0', '\u00A0»', '“', '”'], es: ['«', '»', '“', '”'],
}
/** What can be quoted whole inside a sentence, and how much of a longer text names it. */
const longestWhole = 64
const longestStart = 44

/** What a sentence may call a piece of evidence by. */
export interface Called {
  /** The whole title, quoted unless it is a name; empty where it is too long or there is none. */
  title: string
  /** Its first words, quoted, where it is too long to be quoted whole; else empty. */
  start: string
  /** Who a role is with: "CoderDojo Uppsala" of "Mentor — CoderDojo Uppsala"; else empty. */
  org: string
}

const named = new Set<FactKind>(['repository', 'contribution', 'sponsor', 'star', 'member', 'certificate'])
const ofGitHub = new Set<FactKind>(['contribution', 'star'])

/** How a language calls a title: names of repositories stand plain unless they look like a mere word, everything else is quoted; links, tags and pictures go. */
export function calledOf(written: string, kind: FactKind, language: OpenerLanguage): Called {
  const cut = /(?:…|\.\.\.)\s*$/.test(written)
  const clean = cleanTitle(written)
  const letters = clean.match(/\p{L}/gu)?.length ?? 0
  if (letters < 2 || /[{}]/.test(clean)) return { title: '', start: '', org: '' }
  const org = kind === 'role' ? / [—–-] (.+)$/u.exec(clean)?.[1] ?? '' : ''
  if (named.has(kind)) {
    const name = ofGitHub.has(kind) ? clean.split('/').at(-1) ?? clean : clean
    const written = kind === 'repository' && /^\p{Ll}+$/u.test(name) ? quoted(name, language) : name
    return { title: name.length <= longestWhole ? written : '', start: '', org }
  }
  if (!cut && clean.length <= longestWhole && (kind !== 'post' || isOneSentence(clean))) {
    return { title: quoted(clean.replace(/[.,;:]+$/, ''), language), start: '', org }
  }
  return { title: '', start: quoted(`${firstWords(clean)}…`, language), org }
}

/** A text in the quotation marks of a language; those inside it become inner ones. */
export function quoted(text: string, language: OpenerLanguage): string {
  const [open, close, innerOpen, innerClose] = quotes[language]
  const pairs = (text.match(/["“”„«»]/g)?.length ?? 0) % 2 === 0
  let inside = false
  const inner = text.replace(/\s*["“”„«»]\s*/g, mark => {
    if (!pairs) return ' '
    inside = !inside
    return inside ? `${/^\s/.test(mark) ? ' ' : ''}${innerOpen}` : `${innerClose}${/\s$/.test(mark) ? ' ' : ''}`
  })
  return `${open}${inner.replace(/\s+/g, ' ').trim()}${close}`
}

function cleanTitle(written: string): string {
  return written
    .replace(/https?:\/\/\S+|www\.\S+/g, ' ')
    .replace(/#(?=[\p{L}\d])/gu, '').replace(/\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|\uFE0F|\u200D/gu, ' ')
    .replace(/\s+([,.;:!?…])/g, '$1').replace(/([!?])[!?]+/g, '$1').replace(/\s+/g, ' ').replace(/(?:…|\.\.\.)$/, '').trim().replace(/[\s,;:–—-]+$/, '')
}

const isOneSentence = (text: string) => !/[.!?]\s/.test(text)

/** The first sentence where it is short; else whole words up to a limit, without a small word left at the end. */
function firstWords(text: string): string {
  const sentence = /^.{12,}?[.!?,:;](?=\s|$)/u.exec(text)?.[0] ?? text
  const short = sentence.length <= longestStart ? sentence : sentence.slice(0, longestStart).replace(/\s+\S*$/, '')
  return short.replace(/(?<=\s\S+)(?:\s+(?:\p{L}{1,4}|about|after|their|under|unter|nach|dans|avec|sobre|desde))+$/u, '').replace(/[\s.,;:!?–—-]+$/, '')
}

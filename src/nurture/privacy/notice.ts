import { dayOf } from '../../domain/day'
import type { Settings } from '../../domain/settings'
import { type Fact, type Kept, type Source, factsOf, sourcesOf } from './provenance'
import { type NoticeLanguage, type NoticeWords, noticeLanguages, noticeWords } from './words'

/** What a text to a candidate about their data is made from. */
export interface LetterInput {
  kept: Kept
  settings: Pick<Settings, 'controller' | 'retentionMonths' | 'tone' | 'address' | 'signOff'>
  /** Names of the sites as they call themselves. */
  siteName: (site: string) => string
}

/** A text to send, and what the recruiter should know about it. */
export interface Letter {
  text: string
  language: NoticeLanguage
  /** Their language is one in which there is no text yet: it is written in English. */
  fallback: boolean
  /** Details of the recruiter that such a text must have and that are not filled in (GDPR Art. 14(1)(a)). */
  missing: readonly ('name' | 'email')[]
}

/** What somebody must be told whose data did not come from them (GDPR Art. 14(1) and (2)), in their language where there is a text for it. */
export function noticeFor(input: LetterInput): Letter {
  const { kept: { candidate }, settings: { controller, retentionMonths, signOff } } = input
  const { words, ...about } = wordsFor(input)
  const basis = controller.basis.trim() || words.basis
  const parts: [title: string, text: string][] = [
    [words.who, controllerLine(input)],
    ...(controller.protection.trim() ? [[words.protection, controller.protection.trim()] as [string, string]] : []),
    [words.what, words.whatText],
    [words.where, sourcesOf(input.kept).map(source => `\n– ${sourceLine(source, input, words, about.language)}`).join('')],
    [words.why, basis],
    [words.whom, words.whomText],
    [words.long, words.longText(retentionMonths)],
    [words.rights, words.rightsText],
  ]
  const body = parts.filter(([, text]) => text).map(([title, text]) => `${title}: ${text}`)
  return { ...about, text: [words.hello(candidate.givenName), words.opening, ...body, closing(signOff, controller.name)].filter(Boolean).join('\n\n') }
}

/** "This is what I noted about you": all that is kept, as plain text to send. Contacts are told by their days alone. */
export function notedFor(input: LetterInput): Letter {
  const { kept, settings: { controller, signOff } } = input
  const { words, ...about } = wordsFor(input)
  const facts = factsOf(kept)
  const lines = facts.map(fact => `– ${factLine(fact, input, words, about.language)}`)
  const body = facts.length > 1 ? lines.join('\n') : words.noted.nothing
  return { ...about, text: [words.hello(kept.candidate.givenName), words.noted.opening, body, words.noted.closing, closing(signOff, controller.name)].filter(Boolean).join('\n\n') }
}

function wordsFor({ kept: { candidate }, settings: { controller, tone, address } }: LetterInput): Omit<Letter, 'text'> & { words: NoticeWords } {
  const asked = candidate.language.split('-')[0]?.toLowerCase() ?? ''
  const language = noticeLanguages.find(one => one === asked) ?? 'en'
  const familiar = address === 'familiar' || (address === 'as-tone' && tone === 'casual')
  const missing = (['name', 'email'] as const).filter(field => controller[field].trim() === '')
  return { words: noticeWords(language, familiar), language, fallback: asked !== '' && asked !== language, missing }
}

function controllerLine({ settings: { controller } }: LetterInput): string {
  return [controller.name, controller.company, controller.address, controller.email].map(part => part.trim()).filter(Boolean).join(', ')
}

function sourceLine({ from, first, last }: Source, { siteName }: LetterInput, words: NoticeWords, language: NoticeLanguage): string {
  const [start, end] = [dateIn(language, first), dateIn(language, last)]
  const days = start === end ? words.on(start) : words.between(start, end)
  switch (from.is) {
    case 'page': return words.page(siteName(from.site), from.url, days)
    case 'link': return words.link(from.url, days)
    case 'typed': return words.typed(days)
    case 'file': return words.file(from.name, days)
  }
}

function factLine({ label, value, from, at }: Fact, { siteName }: LetterInput, words: NoticeWords, language: NoticeLanguage): string {
  const day = dateIn(language, at)
  if (label === 'contact') return `${words.labels.contact}: ${day}`
  const where = from.is === 'page' && label !== 'profile' ? `${siteName(from.site)}, ${day}` : from.is === 'link' ? `${from.url}, ${day}` : day
  return `${words.labels[label]}: ${value} (${where})`
}

function closing(signOff: string, name: string): string {
  return signOff.trim() || name.trim()
}

const dates = new Map<string, Intl.DateTimeFormat>()

function dateIn(language: NoticeLanguage, at: number): string {
  const format = dates.get(language) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  dates.set(language, format)
  return format.format(new Date(`${dayOf(at)}T00:00:00Z`))
}

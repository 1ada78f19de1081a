import { particles, titles } from '../../domain/name-words'
import { isWordAnywhere } from './common'
import { type Draft, found } from './draft'
import { formalTitles as formal, type Greeting, nameless } from './greeting'
import { isCalled, isOwnName } from './own'
import { genderOf } from './pronoun-words'
import type { Finding } from './types'
import type { Word } from './words'

/** Openings that tell a gender. */
const gendered: Readonly<Record<string, 'he' | 'she'>> = {
  lieber: 'he', geehrter: 'he', werter: 'he', cher: 'he', querido: 'he', estimado: 'he', apreciado: 'he', caro: 'he', prezado: 'he',
  liebe: 'she', geehrte: 'she', werte: 'she', chere: 'she', querida: 'she', estimada: 'she', apreciada: 'she', cara: 'she', prezada: 'she',
}

const counterparts: readonly (readonly [string, string])[] = [
  ['Mr', 'Ms'], ['Mr.', 'Ms.'], ['Herr', 'Frau'], ['Herrn', 'Frau'], ['Monsieur', 'Madame'], ['M', 'Mme'], ['Señor', 'Señora'], ['señor', 'señora'], ['Sr', 'Sra'], ['Mister', 'Ms'], ['Don', 'Doña'], ['Sir', 'Madam'],
  ['Mr', 'Mrs'], ['Mr', 'Miss'], ['Sr', 'Srta'], ['Monsieur', 'Mademoiselle'], ['M', 'Mlle'],
  ['Lieber', 'Liebe'], ['lieber', 'liebe'], ['geehrter', 'geehrte'], ['Geehrter', 'Geehrte'], ['Werter', 'Werte'], ['Cher', 'Chère'], ['cher', 'chère'], ['Querido', 'Querida'], ['Estimado', 'Estimada'], ['Apreciado', 'Apreciada'], ['querido', 'querida'], ['estimado', 'estimada'],
]

const otherForm = (text: string, wanted: 'he' | 'she') => counterparts.find(pair => pair[wanted === 'he' ? 1 : 0] === text)?.[wanted === 'he' ? 0 : 1] ?? null

/** What is wrong with whom a draft greets. */
export function checkSalutation(draft: Draft): Finding[] {
  const { greeting } = draft
  if (!greeting || greeting.from >= draft.signature) return []
  const { words, own, situation: { to } } = draft
  const named = words.slice(greeting.from, greeting.to + 1)
  const opened = greeting.opening !== null || greeting.title !== null
  const findings = genderSlips(draft, greeting)
  const parts = named.filter(word => !(particles.has(word.key) && !word.capital) && !(titles.has(word.key) && word.key.length > 1))
  if (greeting.title === null && parts.every(word => nameless.has(word.key) && !isOwnName(own, word))) return findings
  const strangers = parts.filter(word => !isOwnName(own, word) && !isInitial(word, own))
  if (strangers.length > 0) {
    if (isSomebody(draft, greeting, parts, strangers, opened)) findings.push(found(draft, 'salutation', greeting.from, greeting.to, fixOf(draft, greeting)))
    return findings
  }
  if (!to.name.trim()) return findings
  const isOrdered = parts.length > 1 && own.family.has(parts[0]?.key ?? '') && !isCalled(own, parts[0] ?? draftless)
  const isFamilyAlone = parts.every(word => !isCalled(own, word) && (own.family.has(word.key) || own.family.has(word.wide)))
  const isGivenAlone = own.family.size > 0 && parts.every(word => isCalled(own, word) && !own.family.has(word.key))
  const formalTitle = greeting.title !== null && (words[greeting.title]?.key ?? '') in formal
  const swapped = isOrdered && !startsWithFamily(to.name, own.family) && greeting.title === null && parts.some(word => isCalled(own, word))
  if (own.called.size > 0 && own.greeting !== '' && greeting.title === null && greeting.opening !== null && (isFamilyAlone || swapped)) findings.push(found(draft, 'salutation', greeting.from, greeting.to, own.greeting))
  if (formalTitle && isGivenAlone && !['don', 'dona', 'sir'].includes(words[greeting.title ?? 0]?.key ?? '')) findings.push(found(draft, 'salutation', greeting.from, greeting.to, familyText(to.name, own.family)))
  return findings
}

const draftless = { key: '', wide: '' } as Word

const isInitial = (word: Word, own: Draft['own']) => word.text.length === 1 && [...own.names].some(name => name.startsWith(word.key)) || (word.text.length <= 3 && word.text === word.text.toUpperCase() && [...word.key].every(letter => [...own.names].some(name => name.startsWith(letter))))

function startsWithFamily(name: string, family: ReadonlySet<string>): boolean {
  const [first = ''] = name.toLowerCase().split(/[\s,]+/)
  return family.has(first)
}

/** Do the words greet a person at all? Known names do; unknown words where only a name can stand. */
function isSomebody(draft: Draft, greeting: Greeting, parts: readonly Word[], strangers: readonly Word[], opened: boolean): boolean {
  const { index, words } = draft
  const last = words[greeting.to]
  const known = strangers.some(word => index.withWord('given', word).length + index.withWord('nickname', word).length + index.withWord('family', word).length > 0)
  const closes = /^[ \u00a0]*(?:[,!:;.–—\n]|-\s)/.test(last?.after ?? '')
  if (greeting.title !== null) return true
  if (!opened) return known
  if (parts.some(word => nameless.has(word.key) && !index.withWord('given', word).length)) return false
  if (known) return closes || !strangers.every(word => isWordAnywhere(word.key)) || !(words[greeting.to + 1]?.capital ?? false)
  const next = words[greeting.to + 1]
  return closes || (next !== undefined && !next.capital)
}

function fixOf({ own, words, situation: { to } }: Draft, { title, from, to: end }: Greeting): string | null {
  if (title !== null && (words[title]?.key ?? '') in formal) return familyText(to.name, own.family)
  const whole = words.slice(from, end + 1).filter(word => word.capital).length > 1
  if (whole && title !== null) return familyText(to.name, own.family)
  return own.greeting || to.name || null
}

/** The family name as the person writes it, with its particles: "van der Berg". */
export function familyText(name: string, family: ReadonlySet<string>): string | null {
  const parts = name.replace(/,.*$/u, '').split(/\s+/)
  const first = parts.findIndex(part => part.toLowerCase().split(/[^\p{L}]+/u).some(piece => family.has(piece)) || family.has(part.toLowerCase()))
  const kept = first < 0 ? [] : parts.slice(parts[first - 1] && particles.has((parts[first - 1] ?? '').toLowerCase()) ? particleStart(parts, first) : first)
  const text = kept.length > 0 ? kept.join(' ') : parts.at(-1) ?? ''
  return text === '' ? null : text
}

function particleStart(parts: readonly string[], first: number): number {
  let at = first
  while (at > 0 && particles.has((parts[at - 1] ?? '').toLowerCase())) at--
  return at
}

/** "Lieber" or "Herr" for her, "Sehr geehrte Herr": what the pronouns or the words themselves speak against. */
function genderSlips(draft: Draft, { opening, title }: Greeting): Finding[] {
  const { words, situation: { to } } = draft
  const known = genderOf(to.pronouns)
  const titleGender = title === null ? undefined : formal[words[title]?.key ?? '']
  const wanted = known === 'he' || known === 'she' ? known : titleGender
  if (!wanted) return []
  const spots = [opening, title].filter(at => at !== null)
  return spots.flatMap(at => {
    const word = words[at]
    const told = word === undefined ? undefined : (at === title ? formal[word.key] : gendered[word.key])
    // "Liebe/r" names both.
    if (!word || told === undefined || told === wanted || /^[/·(*:]\p{L}/u.test(word.after + (words[at + 1]?.text ?? '')) || word.key === 'fr') return []
    return [found(draft, 'salutation', at, at, otherForm(word.text, wanted))]
  })
}

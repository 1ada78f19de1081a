import { pick, roll, type Random } from '../../../scripts/lib/random'
import { de } from './phrases/de'
import { en } from './phrases/en'
import { es } from './phrases/es'
import { fr } from './phrases/fr'
import type { Phrases } from './phrases/types'
import { cityOf, type Person } from './world'

export const languages = { en, de, fr, es } as const
export type Language = keyof typeof languages

/** What the words of a draft are filled with. */
export interface Facts { given: string, full: string, family: string, company: string, city: string, topic: string, repo: string, she: boolean }

export function factsOf(random: Random, { name, givenName, familyName, company, location, topics, repositories, pronouns }: Person): Facts {
  return {
    given: givenName, full: name.replace(/^Dr\. /, ''), family: familyName, company, city: cityOf(location), topic: pick(random, topics), repo: repositories[0] ?? '',
    she: pronouns === null ? random() < 0.5 : pronouns === 'she/her',
  }
}

/** A sentence with the facts in it. */
export function filled(text: string, facts: Facts): string {
  const vowel = /^[aeiouyhàâéèêëîïôöûü]/i
  return text
    .replace('{given:s}', /[sxzß]$/i.test(facts.given) ? `${facts.given}’` : `${facts.given}s`)
    .replace('{de:given}', vowel.test(facts.given) ? `d'${facts.given}` : `de ${facts.given}`)
    .replace(/(\p{L}+)\/(\p{L}+)(?= \{| liebe)|Liebe\/r|liebe\/r|Querido\/a|Estimado\/a|Cher\/Chère/gu, form => gendered(form, facts.she))
    .replace(/\{(given|full|family|company|city|topic|repo)\}/g, (_, name: 'given') => facts[name])
}

function gendered(form: string, she: boolean): string {
  const forms: Readonly<Record<string, readonly [string, string]>> = {
    'Liebe/r': ['Lieber', 'Liebe'], 'liebe/r': ['lieber', 'liebe'], 'Querido/a': ['Querido', 'Querida'], 'Estimado/a': ['Estimado', 'Estimada'], 'Cher/Chère': ['Cher', 'Chère'],
  }
  return forms[form]?.[she ? 1 : 0] ?? form
}

/** A draft in the making: greeting, sentences, closing. */
export interface Draft { greeting: string, body: string[], closing: string }

/** A clean draft for a person, with traps and with the person's own facts. @param me who writes */
export function cleanDraft(random: Random, phrases: Phrases, person: Person, me: Person, traps: number): Draft {
  const facts = factsOf(random, person)
  const nickname = person.nicknames[0]
  const greet = random()
  const formal = phrases.formal[facts.she ? 'she' : 'he']
  const greeting = greet < 0.12 ? pick(random, phrases.nameless)
    : greet < 0.2 ? filled(pick(random, formal), facts)
      : filled(pick(random, phrases.greetings), nickname !== undefined && random() < 0.5 ? { ...facts, given: nickname } : facts)
  const pools = [phrases.filler, phrases.filler, phrases.vocative, phrases.company, phrases.city, phrases.topic, phrases.mention, phrases.possessive]
  const sentences = Array.from({ length: 1 + roll(random, 4) }, () => filled(pick(random, pick(random, pools)), facts))
  if (facts.repo && random() < 0.2) sentences.push(filled(pick(random, phrases.repo), facts))
  for (let trap = 0; trap < traps; trap++) sentences.push(pick(random, phrases.traps))
  if (random() < 0.15) sentences.push(pick(random, phrases.otherPronoun))
  if (person.pronouns !== null && random() < 0.1) sentences.push(filled(pick(random, phrases.pronoun)[facts.she ? 'she' : 'he'], facts))
  return { greeting, body: shuffled(random, [...new Set(sentences)]), closing: closingOf(random, phrases, me) }
}

export function closingOf(random: Random, phrases: Phrases, me: Person): string {
  return pick(random, phrases.closings).replace('{me}', me.givenName).replace('{meFamily}', me.familyName)
}

export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list.map(item => ({ item, order: random() })).sort((one, other) => one.order - other.order).map(({ item }) => item)
}

/** The draft as text: with lines or in one, as people write. */
export function textOf(random: Random, { greeting, body, closing }: Draft): string {
  const gap = pick(random, ['\n\n', '\n', ' '])
  const text = [greeting, body.join(random() < 0.2 ? '\n' : ' ')].filter(Boolean).join(gap)
  return closing ? `${text}${gap === ' ' ? '\n' : gap}${closing}` : text
}

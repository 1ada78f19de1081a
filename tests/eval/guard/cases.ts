import { pick, randomFrom, roll, type Random } from '../../../scripts/lib/random'
import type { GuardCase } from '../../../scripts/lib/guard-cases'
import { cleanDraft, closingOf, factsOf, filled, languages, shuffled, textOf, type Draft, type Facts, type Language } from './drafts'
import { callNames } from './names'
import type { Phrases } from './phrases/types'
import { cityOf, knownOf, type Person, personOf, recipientOf } from './world'

/** A case with its label, and what was done to the draft. */
export interface MadeCase extends GuardCase { style: string, language: Language, /** Somebody who is not in the world, to be added to it for this case. */ extra: Person | null }

const kinds = ['greeting', 'greeting', 'vocative', 'vocative', 'mention', 'possessive', 'full', 'formal', 'nickname', 'company', 'company', 'city', 'city', 'repo', 'topic', 'field', 'pronoun', 'mass'] as const
type Style = (typeof kinds)[number]

/** A draft that goes to the wrong person, or was left unfinished. @param world people to mix up with; the case holds a few of them */
export function mixUp(seed: number, world: readonly Person[]): MadeCase {
  const random = randomFrom(seed)
  for (;;) {
    const made = tried(random, world, pick(random, kinds))
    if (made) return made
  }
}

/** A draft that is good to copy. */
export function clean(seed: number, world: readonly Person[]): MadeCase {
  const random = randomFrom(seed)
  const language = pick(random, Object.keys(languages) as Language[])
  const phrases = languages[language]
  const person = pick(random, world)
  const draft = cleanDraft(random, phrases, person, pick(random, world), 1 + roll(random, 3))
  return { ...caseOf(random, person, world, []), draft: textOf(random, draft), sentBefore: random() < 0.3 ? innocentBefore(random, phrases, world, draft) : [], label: { findings: [] }, style: 'clean', language, extra: null }
}

/** Earlier messages that share a little with the draft, as honest messages do. */
function innocentBefore(random: Random, phrases: Phrases, world: readonly Person[], draft: Draft): string[] {
  const others = Array.from({ length: 1 + roll(random, 4) }, () => textOf(random, cleanDraft(random, phrases, pick(random, world), pick(random, world), 2)))
  const [first = ''] = draft.body
  if (draft.body.length > 3) others.push(`${filled(pick(random, phrases.greetings), factsOf(random, pick(random, world)))} ${first} ${shuffled(random, phrases.traps).slice(0, 4).join(' ')}`)
  return others
}

const neighbours = (random: Random, world: readonly Person[]) => Array.from({ length: 3 + roll(random, 40) }, () => pick(random, world))

function caseOf(random: Random, person: Person, world: readonly Person[], culprits: readonly Person[]) {
  return { to: recipientOf(person), people: shuffled(random, [...neighbours(random, world), ...culprits]).map(knownOf) }
}

const same = (one: string, other: string) => one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0
const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)
const overlap = (one: string, other: string) => { const all = new Set(wordsOf(one)); return wordsOf(other).some(word => all.has(word)) }

/** Is the other's name one that the recipient goes by, too? */
function goesBy(person: Person, name: string): boolean {
  return [...wordsOf(person.name), ...wordsOf(person.givenName), ...person.nicknames, ...callNames[person.givenName] ?? []].some(own => wordsOf(name).some(word => same(own, word)))
}

function tried(random: Random, world: readonly Person[], style: Style): MadeCase | null {
  const language = pick(random, Object.keys(languages) as Language[])
  const phrases: Phrases = languages[language]
  const person = pick(random, world)
  // Someone with a word for a name or one much like the recipient's comes up more often than chance has it.
  const isStranger = random() < 0.15
  const other = isStranger ? { ...personOf(random), givenName: near(random, person.givenName), name: '' } : pick(random, world)
  if (other.name === '') other.name = `${other.givenName} ${other.familyName}`
  const me = pick(random, world)
  const draft = { ...cleanDraft(random, phrases, person, me, roll(random, 2)), closing: random() < 0.5 ? '' : closingOf(random, phrases, me) }
  const facts = factsOf(random, person)
  const wrong = wrongFacts(random, style, facts, person, other)
  if (!wrong) return null
  const put = (pool: readonly string[]) => { draft.body.splice(roll(random, draft.body.length + 1), 0, filled(pick(random, pool), wrong.facts)) }
  let sentBefore: string[] = []
  switch (style) {
    case 'greeting': draft.greeting = filled(pick(random, phrases.greetings), wrong.facts); break
    case 'formal': draft.greeting = filled(pick(random, phrases.formal[facts.she ? 'she' : 'he']), wrong.facts); break
    case 'nickname': if (random() < 0.5) draft.greeting = filled(pick(random, phrases.greetings), wrong.facts); else put([...phrases.vocative, ...phrases.mention]); break
    case 'vocative': case 'mention': case 'possessive': case 'full': case 'company': case 'city': case 'repo': case 'topic': put(phrases[style]); break
    case 'field': {
      const field = pick(random, phrases.fields)
      if (random() < 0.6) draft.greeting = pick(random, phrases.greetings).replace('{given}', field).replace(/\/(?:r|a|Chère)/, '')
      else draft.body.unshift(pick(random, [...phrases.vocative, ...phrases.company, ...phrases.topic]).replace(/\{[a-z]+\}/, field))
      break
    }
    case 'pronoun': put([pick(random, phrases.pronoun)[facts.she ? 'he' : 'she']]); break
    case 'mass': {
      for (const sentence of shuffled(random, phrases.filler)) if (draft.body.join(' ').length < 120 && !draft.body.includes(sentence)) draft.body.push(sentence)
      const others = factsOf(random, other)
      const swapped = draft.body.map(sentence => sentence.replaceAll(facts.given, others.given).replaceAll(facts.company, others.company).replaceAll(facts.city, others.city))
      if (random() < 0.3 && swapped.length > 4) swapped[0] = pick(random, phrases.filler)
      sentBefore = [textOf(random, { greeting: filled(pick(random, phrases.greetings), others), body: swapped, closing: draft.closing })]
      break
    }
  }
  return { ...caseOf(random, person, world, wrong.culprit ? [other] : []), draft: textOf(random, draft), sentBefore, label: { findings: [wrong.kind] }, style, language, extra: isStranger ? other : null }
}

function near(random: Random, name: string): string {
  return pick(random, [`${name}a`, name.replace(/[ae]$/, 'o'), name.replace(/a$/, 'e'), `${name}ina`, name.slice(0, -1), name.replace(/e$/, 'a')])
}

/** The facts with the one in them that is another's, and the kind that has to be found; null where the two don't differ. */
function wrongFacts(random: Random, style: Style, facts: Facts, person: Person, other: Person): { facts: Facts, kind: string, culprit: boolean } | null {
  const of = (change: Partial<Facts>, kind: string) => ({ facts: { ...facts, ...change }, kind, culprit: true })
  switch (style) {
    case 'greeting': case 'vocative': case 'mention': case 'possessive':
      return goesBy(person, other.givenName) || other.givenName.length < 2 ? null : of({ given: other.givenName }, style === 'greeting' ? pick(random, ['other-name', 'salutation']) : 'other-name')
    case 'full': return goesBy(person, other.givenName) || other.givenName.length < 2 ? null : of({ full: other.name }, 'other-name')
    case 'formal': return goesBy(person, other.familyName) ? null : of({ family: other.familyName }, 'salutation')
    case 'nickname': {
      const nickname = other.nicknames[0]
      return nickname === undefined || goesBy(person, nickname) ? null : of({ given: nickname }, 'other-nickname')
    }
    case 'company': return overlap(other.company, person.company) ? null : of({ company: other.company }, 'other-company')
    case 'city': return overlap(cityOf(other.location), person.location) || cityOf(other.location) === 'Wien' || cityOf(person.location) === 'Wien' ? null : of({ city: cityOf(other.location) }, 'other-place')
    case 'repo': {
      const repo = other.repositories.find(name => !['dotfiles', 'blog', 'website', 'notes', 'portfolio', 'advent-of-code'].includes(name) && !person.repositories.includes(name))
      return repo === undefined ? null : of({ repo }, 'other-repository')
    }
    case 'topic': {
      const topic = other.topics.find(name => !person.topics.some(own => overlap(own, name)))
      return topic === undefined ? null : of({ topic }, 'other-topic')
    }
    case 'field': return { facts, kind: 'unresolved', culprit: false }
    case 'pronoun': return person.pronouns === null ? null : { facts, kind: 'pronoun', culprit: false }
    case 'mass': return { facts, kind: 'mass-text', culprit: true }
  }
}

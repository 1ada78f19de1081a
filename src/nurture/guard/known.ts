import { partsOf } from './name-parts'
import { citySpellings } from './places'
import type { KnownPerson } from './types'
import { keysOf, phraseOf, type Word } from './words'

/** What a word or phrase can be to a person. */
export type Role = 'given' | 'nickname' | 'family' | 'company' | 'place' | 'topic' | 'repository'

/** A phrase of a draft that is known, and the people it belongs to. */
export interface Match { phrase: string, length: number, people: readonly number[] }

/**
 * Names and facts of all candidates and colleagues, for looking up what a draft says. Built once, kept up to date by `add` and `remove`; a look-up costs
 * the same however many people there are. Words lead to running numbers of people, phrases are found by their first word.
 */
export class GuardIndex {
  readonly #roles: Readonly<Record<Role, Map<string, number[]>>> = {
    given: new Map(), nickname: new Map(), family: new Map(), company: new Map(), place: new Map(), topic: new Map(), repository: new Map(),
  }

  /** For companies, places and topics: how many words the longest phrase has that starts with a word. Never shrinks: it only bounds a search. */
  readonly #longest: Readonly<Record<'company' | 'place' | 'topic', Map<string, number>>> = { company: new Map(), place: new Map(), topic: new Map() }
  readonly #numbers = new Map<string, number>()
  readonly #ids: (string | undefined)[] = []
  readonly #people = new Map<number, KnownPerson>()

  constructor(people: Iterable<KnownPerson> = []) {
    for (const person of people) this.add(person)
  }

  get size(): number {
    return this.#numbers.size
  }

  /** Adds a person, or takes in what changed of one who is there. */
  add(person: KnownPerson): void {
    this.remove(person.id)
    const number = this.#ids.push(person.id) - 1
    this.#numbers.set(person.id, number)
    this.#people.set(number, person)
    for (const [role, phrase] of entriesOf(person)) {
      const map = this.#roles[role]
      const list = map.get(phrase)
      if (list === undefined) map.set(phrase, [number])
      else if (list.at(-1) !== number) list.push(number)
      if (role === 'company' || role === 'place' || role === 'topic') this.#measure(role, phrase)
    }
  }

  /** Forgets a person; nothing happens when they are not there. */
  remove(id: string): void {
    const number = this.#numbers.get(id)
    const person = number === undefined ? undefined : this.#people.get(number)
    if (number === undefined || !person) return
    for (const [role, phrase] of entriesOf(person)) {
      const rest = this.#roles[role].get(phrase)?.filter(other => other !== number) ?? []
      if (rest.length > 0) this.#roles[role].set(phrase, rest)
      else this.#roles[role].delete(phrase)
    }
    this.#numbers.delete(id)
    this.#people.delete(number)
    this.#ids[number] = undefined
  }

  /** The people a word or phrase belongs to in a role. */
  peopleOf(role: Role, phrase: string): readonly number[] {
    return this.#roles[role].get(phrase) ?? nobody
  }

  /** The people a word of a draft belongs to, in either spelling. */
  withWord(role: 'given' | 'nickname' | 'family', { key, wide }: Pick<Word, 'key' | 'wide'>): readonly number[] {
    const found = this.peopleOf(role, key)
    return found.length > 0 || wide === key ? found : this.peopleOf(role, wide)
  }

  /** The longest phrase of a role that starts at a word of a draft. */
  phraseAt(role: 'company' | 'place' | 'topic', words: readonly Word[], at: number): Match | null {
    const most = this.#longest[role].get(words[at]?.key ?? '') ?? 0
    for (let length = most; length > 0; length--) {
      const phrase = joinedKeys(words, at, length)
      const people = phrase === null ? nobody : this.peopleOf(role, phrase)
      if (phrase !== null && people.length > 0) return { phrase, length, people }
    }
    return null
  }

  /** @returns the person behind a running number */
  person(number: number): KnownPerson | undefined {
    return this.#people.get(number)
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id)
  }

  #measure(role: 'company' | 'place' | 'topic', phrase: string): void {
    const space = phrase.indexOf(' ')
    const first = space < 0 ? phrase : phrase.slice(0, space)
    const length = space < 0 ? 1 : phrase.split(' ').length
    if ((this.#longest[role].get(first) ?? 0) < length) this.#longest[role].set(first, length)
  }
}

const nobody: readonly number[] = []

/** Keys of words in a row that stand close enough to be one phrase; null at the end of a text, over a line or a comma. */
function joinedKeys(words: readonly Word[], at: number, length: number): string | null {
  let phrase = words[at]?.key ?? ''
  for (let index = at + 1; index < at + length; index++) {
    const next = words[index]
    if (!next || !/^(?:[ \u00a0]|[-‐–.'’&+/@]|[ ][&+][ ])$/u.test(next.before) && !/^(?:\.[ ]| \()$/.test(next.before)) return null
    phrase += ` ${next.key}`
  }
  return phrase
}

const legal = / (?:gmbh|ag|se|kg|gmbh co kg|inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|sa|s a|sas|sarl|sl|s l|bv|b v|nv|oy|ab|as|aps|srl|spa|pty|ug|ev|e v)$/

/** A company as one writes it: with and without its legal form. */
export function companySpellings(company: string): string[] {
  const whole = phraseOf(company.replace(/^@/, ''))
  let short = whole
  while (legal.test(short)) short = short.replace(legal, '')
  return whole === '' ? [] : short === whole ? [whole] : [whole, short]
}

/** A repository as one names it: with its owner and without. */
export function repositorySpellings(repository: string): string[] {
  const whole = repository.trim().toLowerCase()
  const short = whole.slice(whole.lastIndexOf('/') + 1)
  return whole === '' ? [] : short === whole || short === '' ? [whole] : [whole, short]
}

function entriesOf({ name, givenName, nicknames, company, location, topics, repositories }: KnownPerson): [Role, string][] {
  const { given, family } = partsOf(name, givenName)
  const entries: [Role, string][] = []
  for (const part of given) entries.push(['given', part])
  for (const part of family) entries.push(['family', part])
  if (/[äöüøå]/iu.test(name)) for (const part of name.split(/[^\p{L}\p{M}]+/u)) widen(part, given, entries)
  for (const nickname of nicknames) for (const part of phraseOf(nickname).split(' ')) if (part.length > 1) entries.push(['nickname', part])
  for (const spelling of companySpellings(company)) entries.push(['company', spelling])
  for (const spelling of citySpellings(location)) entries.push(['place', spelling])
  for (const topic of topics) { const phrase = phraseOf(topic); if (phrase) entries.push(['topic', phrase]) }
  for (const repository of repositories) for (const spelling of repositorySpellings(repository)) entries.push(['repository', spelling])
  return entries
}

function widen(part: string, given: readonly string[], entries: [Role, string][]): void {
  const { key, wide } = keysOf(part)
  if (wide !== key) entries.push([given.includes(key) ? 'given' : 'family', wide])
}

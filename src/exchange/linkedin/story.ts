import { cap } from '../../domain/record'
import type { Lot, ReadOptions } from '../door'
import type { IncomingFault, IncomingPerson } from '../incoming'
import { type Connection, connectionOf } from './connections'
import { type Correspondence, countIn, emptyCorrespondence, touchesOf } from './contacts'
import { type Invitation, invitationOf } from './invitations'
import { type LeftOut, leftOut, messageOf } from './messages'
import { OwnerSearch } from './owner'
import { addressOf } from './slug'
import type { FileKind, Entry } from './table'

/** People at once. */
const lot = 250

/** What the three files tell together. Whose they are is known only at their end, so messages are kept as numbers until then; their texts only if they are wanted. */
export class Story {
  readonly #options: ReadOptions
  readonly #connections = new Map<string, Connection>()
  /** Those of the years in which no address was told. */
  readonly #nameless: Connection[] = []
  readonly #owner = new OwnerSearch()
  readonly #members = new Map<string, number>()
  readonly #names: string[] = []
  readonly #messages: { from: number, to: number, at: number, line: number, text: string }[] = []
  readonly #invitations: Invitation[] = []
  readonly #left = new Map<LeftOut, number>()

  constructor(options: ReadOptions) {
    this.#options = options
  }

  /** Takes one row. @returns what is wrong with it */
  take(kind: FileKind, record: Entry, file: string): IncomingFault | null {
    if (record.isBlank) return null
    const { now } = this.#options
    if (kind === 'connections') {
      const found = connectionOf(record, file, now)
      if (found && 'reason' in found) return found
      if (found?.slug) this.#connections.set(found.slug, found)
      else if (found) this.#nameless.push(found)
      return null
    }
    if (kind === 'invitations') {
      const found = invitationOf(record, file, now)
      if (found && 'reason' in found) return found
      if (found?.owner) this.#owner.invitation(found.owner)
      if (found) this.#invitations.push(found)
      return null
    }
    const found = messageOf(record, file, now)
    if (typeof found === 'string') this.#left.set(found, (this.#left.get(found) ?? 0) + 1)
    else if ('reason' in found) return found
    else {
      this.#owner.message(found.from, found.fromName, found.to)
      const [from, to] = [this.#member(found.from, found.fromName), this.#member(found.to, found.toName)]
      this.#messages.push({ from, to, at: found.at, line: found.line, text: this.#options.texts ? found.text : '' })
    }
    return null
  }

  /** Everybody, once all rows are taken. */
  *told(): Generator<Lot, void> {
    const owner = this.#owner.found(slug => this.#connections.has(slug))
    const left = [...this.#left].map(([why, count]): { reason: string, count: number } => ({ reason: leftOut[why], count }))
    if (!owner && this.#messages.length > 0) left.push({ reason: 'messages of which Kith cannot tell whose side is yours', count: this.#messages.length })
    const letters = owner ? this.#correspondence(owner.slug) : new Map<string, Correspondence>()
    this.#invite(letters)
    this.#joinByName(letters)
    const people = [...this.#connections.values(), ...this.#nameless].map(({ slug, person }) => withContacts(person, slug, slug ? letters.get(slug) : undefined))
    let strangers = 0
    for (const [slug, letter] of letters) {
      if (this.#connections.has(slug)) continue
      // An answer of ours makes it a conversation; without one it is mail like any other.
      if (letter.wroteOut) people.push(withContacts({ line: letter.line, name: (letter.name || slug).slice(0, cap.line), urls: [addressOf(slug)] }, slug, letter))
      else strangers++
    }
    if (strangers > 0) left.push({ reason: 'people who wrote to you, are no connection, and got no answer', count: strangers })
    yield { left, done: 1, ...(owner?.name ? { owner: owner.name } : {}) }
    for (let from = 0; from < people.length; from += lot) yield { people: people.slice(from, from + lot) }
  }

  #member(slug: string, name: string): number {
    const known = this.#members.get(slug)
    const index = known ?? this.#names.length
    if (known === undefined) {
      this.#members.set(slug, index)
      this.#names.push('')
    }
    if (name && name !== 'LinkedIn Member') this.#names[index] = name
    return index
  }

  #correspondence(owner: string): Map<string, Correspondence> {
    const slugs = [...this.#members.keys()]
    const self = this.#members.get(owner) ?? -1
    const letters = new Map<string, Correspondence>()
    for (const { from, to, at, line, text } of this.#messages) {
      const other = from === self ? to : to === self ? from : -1
      const slug = slugs[other]
      if (slug !== undefined) countIn(letterOf(letters, slug, line, this.#names[other] ?? ''), from === self, at, text)
    }
    return letters
  }

  /** An invitation with words is a message; without any it is a click. */
  #invite(letters: Map<string, Correspondence>): void {
    const named = grouped([...this.#connections].map(([slug, { person }]) => [person.name, slug]))
    for (const { other, isOut, at, line, name, text } of this.#invitations) {
      const [only, ...more] = named.get(name) ?? []
      const slug = other ?? (more.length === 0 ? only : undefined)
      if (slug && text) countIn(letterOf(letters, slug, line, name), isOut, at, this.#options.texts ? text : '')
    }
  }

  /** A connection without an address and the only correspondent of that name are one person. */
  #joinByName(letters: ReadonlyMap<string, Correspondence>): void {
    if (this.#nameless.length === 0) return
    const slugsOf = grouped([...letters].filter(([slug]) => !this.#connections.has(slug)).map(([slug, { name }]) => [name, slug]))
    const timesNamed = grouped(this.#nameless.map(({ person }) => [person.name, person.name]))
    for (const [index, { person }] of [...this.#nameless.entries()].reverse()) {
      const [slug, ...others] = slugsOf.get(person.name) ?? []
      if (slug === undefined || others.length > 0 || timesNamed.get(person.name)?.length !== 1) continue
      this.#nameless.splice(index, 1)
      this.#connections.set(slug, { slug, person: { ...person, urls: [addressOf(slug)] } })
    }
  }
}

function letterOf(letters: Map<string, Correspondence>, slug: string, line: number, name: string): Correspondence {
  const letter = letters.get(slug) ?? emptyCorrespondence(line)
  if (name) letter.name = name
  letters.set(slug, letter)
  return letter
}

function withContacts(person: IncomingPerson, slug: string | null, letter: Correspondence | undefined): IncomingPerson {
  return slug && letter ? { ...person, touches: touchesOf(slug, letter) } : person
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

import { givenNameOf } from '../../domain/name'
import { companySpellings, type GuardIndex, repositorySpellings } from './known'
import { partsOf } from './name-parts'
import { placesOf } from './places'
import { shortFormsOf } from './short-forms'
import type { KnownPerson, Recipient } from './types'
import { holds, keysOf, phraseOf, type Word } from './words'

/** What belongs to the recipient and is therefore never wrong. Keys, as `phraseOf` gives them. */
export interface Own {
  names: ReadonlySet<string>
  /** What one may call them: given name, its parts, short forms. */
  called: ReadonlySet<string>
  family: ReadonlySet<string>
  /** The word to greet with, for fixes; '' where it is not known. */
  greeting: string
  companies: readonly string[]
  places: readonly string[]
  topics: readonly string[]
  repositories: ReadonlySet<string>
  /** People of the index who are the recipient. */
  selves: ReadonlySet<number>
}

/** Collects the recipient's own facts, also those of the recipient's row among the people. */
export function ownOf(to: Recipient, index: GuardIndex): Own {
  const selves = selvesOf(to, index)
  const rows = [...selves].flatMap(number => index.person(number) ?? [])
  const { given, family } = partsOf(to.name, to.givenName)
  const nicknames = [...to.nicknames ?? [], ...rows.flatMap(row => row.nicknames)].flatMap(name => phraseOf(name).split(' ')).filter(Boolean)
  const called = new Set([...given, ...nicknames, ...given.flatMap(shortFormsOf), ...wideOf(to.givenName || to.name)])
  if (given.length > 1) called.add(given.join(''))
  const wholeName = phraseOf(to.name).split(' ')
  const companies = [to, ...rows].flatMap(({ company }) => companySpellings(company ?? ''))
  return {
    called,
    family: new Set([...family, ...family.length > 0 ? wideOf(to.name).filter(part => !called.has(part)) : []]),
    names: new Set([...called, ...family, ...wholeName, ...wideOf(to.name)]),
    greeting: to.givenName || givenNameOf(to.name),
    companies,
    places: [to, ...rows].flatMap(({ location }) => placesOf(location ?? '')),
    topics: [to, ...rows].flatMap(({ topics }) => (topics ?? []).map(phraseOf)),
    repositories: new Set([...to.repositories ?? [], ...rows.flatMap(row => row.repositories)].flatMap(repositorySpellings)),
    selves,
  }
}

function wideOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}]+/u).filter(Boolean).map(part => keysOf(part).wide)
}

/** Rows of the index that are the recipient: the id, or the same name with nothing that speaks against it. */
function selvesOf(to: Recipient, index: GuardIndex): ReadonlySet<number> {
  const byId = to.id === undefined ? undefined : index.numberOf(to.id)
  if (byId !== undefined) return new Set([byId])
  const name = phraseOf(to.name)
  const { given } = partsOf(to.name, to.givenName)
  const namesakes = index.peopleOf('given', given[0] ?? '')
  return new Set(namesakes.filter(number => {
    const row = index.person(number)
    return row !== undefined && phraseOf(row.name) === name && agrees(row, to)
  }))
}

function agrees(row: KnownPerson, to: Recipient): boolean {
  const alike = (one: string, other: string) => one === '' || other === '' || phraseOf(one) === phraseOf(other)
  return alike(row.company ?? '', to.company ?? '') && alike(row.location ?? '', to.location ?? '')
}

/** Is a word of the draft part of the recipient's own name? */
export function isOwnName(own: Own, { key, wide }: Word): boolean {
  return own.names.has(key) || own.names.has(wide)
}

export function isCalled(own: Own, { key, wide }: Word): boolean {
  return own.called.has(key) || own.called.has(wide)
}

/** Is a phrase one of the recipient's own, in whole or as a part: "Deutsche Bank" for "Deutsche Bank AG", "rust" for "embedded rust"? */
export function isShared(phrase: string, own: readonly string[]): boolean {
  return own.some(other => holds(other, phrase) || holds(phrase, other))
}

import { guard, GuardIndex, type Finding, type KnownPerson, type Recipient } from '../../src/nurture/guard'

/** One of the people of a case. Fields may be missing. */
export type CasePerson = { name: string } & Partial<Omit<KnownPerson, 'id' | 'name'>>

/** A draft with the person it goes to, as `shared/guard/FORMAT.md` has it; `label` is for grading only. */
export interface GuardCase {
  to: { name: string } & Partial<Recipient>
  people?: readonly CasePerson[]
  sentBefore?: readonly string[]
  draft: string
  label?: { findings: readonly string[] }
}

/** The people of a case as an index. Their place in the list is their id. */
export function indexOf(people: readonly CasePerson[]): GuardIndex {
  return new GuardIndex(people.map((person, at) => knownPerson(person, String(at))))
}

/** One of the people of a case as the index takes them. */
export function knownPerson({ name, givenName, nicknames, company, location, topics, repositories }: CasePerson, id: string): KnownPerson {
  return { id, name, givenName: givenName ?? '', nicknames: nicknames ?? [], company: company ?? '', location: location ?? '', topics: topics ?? [], repositories: repositories ?? [] }
}

/** Answers a case. @param index the people, where they are not the case's own */
export function guardCase({ to, people, sentBefore, draft }: GuardCase, index: GuardIndex = indexOf(people ?? [])): Finding[] {
  return guard(draft, index, {
    to: { ...to, givenName: to.givenName ?? '', company: to.company ?? '', location: to.location ?? '', pronouns: to.pronouns ?? null, topics: to.topics ?? [] }, sentBefore: sentBefore ?? [],
  })
}

/** The answer as the format has it. */
export function answerOf(findings: readonly Finding[]): { findings: Omit<Finding, 'people'>[] } {
  return { findings: findings.map(({ kind, text, start, fix }) => ({ kind, text, start, fix })) }
}

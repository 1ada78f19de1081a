import type { Candidate, Profile } from '../../domain/candidate'
import { type Day, dayOf } from '../../domain/day'
import { type IndexedInterest, careOf } from '../../domain/interest'
import type { Signal, TopicMark } from '../../domain/signal'
import type { Touchpoint } from '../../domain/touchpoint'
import { matcher } from '../interests'
import type { Topic } from '../types'
import type { Vocabulary } from '../vocabulary'
import { bareAddress, namesAddress } from './address'
import type { Gift, Subject } from './subjects'
import { type Told, whyOf } from './why'

/** A person as giving and asking look at them. */
export interface Standing {
  candidate: Candidate
  profiles: readonly Profile[]
  marks: readonly TopicMark[]
  /** Latest first. */
  touchpoints: readonly Touchpoint[]
}

/** The topic that a line of the index is about; an own topic is made from its label. */
export function topicOf({ topic, label }: Pick<IndexedInterest, 'topic' | 'label'>, vocabulary: Vocabulary): Topic {
  return vocabulary.topic(topic) ?? { id: topic, label: label || topic, family: 'own', depth: 2, broader: null, related: [], names: {}, own: true }
}

/** Which topics must not be raised with a person: what the recruiter hid and what they refused, and all below. */
export function hiddenFor({ marks }: Pick<Standing, 'marks'>, vocabulary: Vocabulary): (topic: Topic) => boolean {
  return matcher(marks.filter(({ mark }) => mark !== 'kept').map(({ topic }) => topic), vocabulary)
}

/** A line of the index that speaks for giving something to somebody. */
export interface Match { line: IndexedInterest, subject: Subject }

/** A person with the lines that speak for them, the strongest first. */
export interface Carer { candidateId: string, score: number, matches: readonly Match[] }

/**
 * Whom a gift suits best. A person's score is the chance that at least one of its topics moves them, 1 − Π(1 − weight × care): many weak
 * hints do not outweigh one that is to the point.
 */
export function carersOf(matches: readonly Match[], today: Day): Carer[] {
  const people = new Map<string, Match[]>()
  for (const match of matches) people.set(match.line.candidateId, [...people.get(match.line.candidateId) ?? [], match])
  const worth = ({ line, subject }: Match) => subject.weight * careOf(line, today)
  return [...people].map(([candidateId, own]) => ({
    candidateId, score: 1 - own.reduce((left, match) => left * (1 - worth(match)), 1), matches: own.toSorted((a, b) => worth(b) - worth(a)),
  })).toSorted((a, b) => b.score - a.score || (a.candidateId < b.candidateId ? -1 : 1))
}

/**
 * Why a person needs no gift: they made it, have posted or liked it, were given it, or it was kept with them. Null where nothing is known of that.
 * @param known evidence of anybody's at that address
 * @param ownerOf whose page an address is
 */
export function hasAlready(
  { candidate, profiles, touchpoints }: Standing, gift: Gift, known: readonly Signal[], ownerOf: (address: string) => { site: string, handle: string } | null,
): string | null {
  const { url } = gift
  const bare = url === null ? null : bareAddress(url)
  if (url === null || bare === null) return null
  const name = candidate.givenName || candidate.name
  const owner = ownerOf(url)
  if (owner && profiles.some(({ site, handle }) => site === owner.site && handle === owner.handle)) return `It is ${name}’s own.`
  const sites = profiles.flatMap(({ links }) => links).flatMap(link => bareAddress(link) ?? [])
  // A link to a site of many people ("medium.com/@ilse") is theirs from that path on; a bare host is theirs altogether.
  if (sites.some(site => bare === site || bare.startsWith(`${site}/`))) return `It is on ${name}’s own site.`
  const own = known.filter(({ candidateId }) => candidateId === candidate.id)
  if (own.some(({ source }) => source !== 'recruiter')) return `${name} has it on a page of their own.`
  const given = touchpoints.find(({ direction, note }) => direction === 'out' && namesAddress(note, url))
  if (given) return `You gave it to ${name} on ${dayOf(given.at)}.`
  return own.length > 0 ? `You kept it with ${name} already.` : null
}

/** The evidence of a line as a sentence can tell it: the strongest that is still there. Null where all of it is gone. */
export function toldOf({ evidence }: Pick<IndexedInterest, 'evidence'>, signals: ReadonlyMap<string, Signal>, isKept: boolean): { told: Told, signal: Signal | null } | null {
  for (const id of evidence) {
    const signal = signals.get(id)
    if (signal && !(signal.goneAt && !signal.saved)) return { told: { kind: signal.kind, title: signal.title, at: signal.at }, signal }
    if (id === 'headline' || id === 'about') return { told: { kind: id, title: '', at: null }, signal: null }
  }
  return isKept ? { told: { kind: 'kept', title: '', at: null }, signal: null } : null
}

/** Why one person cares about a topic, with the piece of evidence; null where there is none left. */
export function reasonOf(
  { candidate, marks }: Pick<Standing, 'candidate' | 'marks'>, line: IndexedInterest, signals: ReadonlyMap<string, Signal>, vocabulary: Vocabulary, today: Day,
): { why: string, signal: Signal | null, told: Told } | null {
  const topic = topicOf(line, vocabulary)
  const isKept = marks.some(({ mark, topic: name }) => mark === 'kept' && (vocabulary.resolve(name)?.id ?? name) === line.topic)
  const found = toldOf(line, signals, isKept)
  return found && { why: whyOf(candidate.givenName || candidate.name, topic, found.told, today), ...found }
}

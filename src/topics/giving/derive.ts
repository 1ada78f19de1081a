import type { Candidate, Profile } from '../../domain/candidate'
import { type Day, dayOf } from '../../domain/day'
import { type IndexedInterest, careAt, careOrderOf, mostEvidence } from '../../domain/interest'
import type { Signal, TopicMark } from '../../domain/signal'
import { type Finding, findingsOf, keptStrength, worthOf } from '../interests'
import { topicPersonOf } from '../person'
import { readPerson, type Source } from '../sources'
import type { TopicMe } from '../types'
import type { Vocabulary } from '../vocabulary'
import { groundOf } from './ground'

/** The version of what `interestLines` gives: whoever changes that, here or in the engine below, counts it up, and the index is derived anew. */
export const interestsVersion = 1

/** More topics than this of one person say nothing of what they care about. */
const mostLines = 150
/** Of all evidence together: a single skill in a list is no interest to name somebody for. */
const leastWorth = 0.06
/** How much lists ("skills") and likes say about knowing, beside own work and words. */
const listedKnows = 0.25
const likedKnows = 0.05

/** The index knows no recruiter: common ground is looked for when somebody asks. */
const nobody: TopicMe = { interests: [], tone: 'casual', signOff: '', copied: [] }

interface Known { candidate: Candidate, profiles: readonly Profile[], signals: readonly Signal[], marks: readonly TopicMark[] }

/**
 * A person's lines in the index of who cares about what. Hidden and refused topics and sensitive signals give none. Evidence without a date
 * counts from the day on which Kith last saw it there, at the share that its kind has undated. Pure.
 * @param now milliseconds since 1970; nothing is of a later day
 */
export function interestLines(known: Known, vocabulary: Vocabulary, now: number): IndexedInterest[] {
  const today = dayOf(now)
  const person = topicPersonOf({ ...known, touchpoints: [] })
  const findings = findingsOf(readPerson(person, vocabulary, today), person, nobody, vocabulary, today)
  const dates = datesOf(known, today)
  const keptOn = new Map(known.marks.flatMap(({ mark, topic, updatedAt }) => mark === 'kept' ? [[vocabulary.resolve(topic)?.id ?? topic, dayOf(updatedAt)]] : []))
  return findings.flatMap(finding => lineOf(finding, known.candidate.id, { dates, keptOn: keptOn.get(finding.interest.topic.id) ?? null }))
    .toSorted((a, b) => a.careOrder - b.careOrder || (a.topic < b.topic ? -1 : 1)).slice(0, mostLines)
}

/** When a source was last known to be so, and what part of its worth that leaves; null where nothing is left. */
type Dates = (source: Source) => { day: Day, share: number } | null

function datesOf({ candidate, profiles, signals }: Known, today: Day): Dates {
  const seen = new Map(signals.map(signal => [signal.id, signal.lastSeenAt]))
  const lastRead = profiles.map(profile => profile.lastReadAt)
  const upTo = (day: Day) => day > today ? today : day
  return ({ id, kind, at, weight, signal }) => {
    if (signal?.gone && !signal.saved) return null
    if (at !== null && !weight.startDate) return { day: upTo(at), share: 1 }
    const written = kind === 'headline' || kind === 'about' ? Math.max(candidate.times[kind] ?? 0, ...lastRead) : seen.get(id) ?? 0
    return { day: upTo(dayOf(written)), share: weight.undated }
  }
}

function lineOf({ interest: { topic }, sources }: Finding, candidateId: string, { dates, keptOn }: { dates: Dates, keptOn: Day | null }): IndexedInterest[] {
  const parts = sources.flatMap(source => {
    const date = dates(source)
    const worth = worthOf(source, topic)
    return date && date.share > 0 && worth > 0 ? [{ source, worth, care: careAt(worth, date.day) * date.share }] : []
  })
  const all = 1 - parts.reduce((left, { worth }) => left * (1 - worth), 1)
  if (keptOn === null && all < leastWorth) return []
  const sum = Math.max(parts.reduce((total, { care }) => total + care, 0), keptOn === null ? 0 : careAt(keptStrength, keptOn))
  const knows = parts.reduce((total, { source, worth }) => total - Math.log(1 - worth) * shareOfKnowing(source), 0)
  return [{
    candidateId, topic: topic.id, label: topic.own ? topic.label : '', careOrder: careOrderOf(sum), askOrder: knows === 0 ? 0 : -knows,
    evidence: parts.toSorted((a, b) => b.care - a.care || (a.source.id < b.source.id ? -1 : 1)).slice(0, mostEvidence).map(({ source }) => source.id),
    last: parts.flatMap(({ source: { at, weight } }) => at === null || weight.startDate ? [] : at).toSorted().at(-1) ?? null,
  }]
}

function shareOfKnowing({ kind }: Source): number {
  const ground = groundOf(kind)
  return ground === 'own' ? 1 : ground === 'listed' ? listedKnows : likedKnows
}

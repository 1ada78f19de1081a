import type { Database } from '../../../db/database'
import { type Standing, countsFor, evidenceOf, linesFor, linesOf, signalsAt, standingOf } from '../../../db/queries/interests'
import { type Candidate, isLeftAlone } from '../../../domain/candidate'
import type { Thing } from '../../../domain/keep'
import type { Signal } from '../../../domain/signal'
import { pageOf } from '../../../sites/registry'
import { writtenWays } from '../../../topics/giving/address'
import { giftNote } from '../../../topics/giving/note'
import { type Carer, carersOf, hasAlready, hiddenFor, type Match, reasonOf, topicOf } from '../../../topics/giving/people'
import { type Gift, type Subject, neighboursOf, rarityOf, subjectsOf } from '../../../topics/giving/subjects'
import type { Topic } from '../../../topics/types'
import { topicMeOf } from '../topics'
import { type Desk, todayOf } from './desk'

/** Somebody who would care for a gift. */
export interface Lover {
  candidate: Candidate
  /** What of it speaks to them, the strongest first. */
  topics: readonly Topic[]
  /** One sentence without its full stop, made of the evidence. */
  why: string
  /** The strongest piece of evidence; null for a headline, a text about them, or what the recruiter noted. */
  evidence: Signal | null
  /** Two lines to send, in their language and the recruiter's manner. */
  note: string
  language: string
}

/** `subjects`: what the gift was found to be about; empty: nothing that Kith knows. `others`: who would care but has it, each with the reason. */
export interface Love { subjects: readonly Topic[], people: readonly Lover[], others: readonly { candidate: Candidate, reason: string }[] }

const most = 5
/** Lines read for each topic of the gift, and for each neighbour. */
const linesNamed = 60
const linesNear = 25
/** So many people are looked at closely. */
const finalists = 20
/** Below this a person is not worth naming. */
const leastScore = 0.02

/** Something chosen in the context menu, as something to give. */
export function giftOf({ what, title, text, url, page }: Thing): Gift {
  return { title: what === 'selection' ? '' : title, text, url, tags: [], foundOn: page.title }
}

/**
 * Whom of everyone saved something would please most: at most five, each with the reason and a note to send. Costs what the topics of
 * the gift cost, not what all people cost: a bounded number of lines of the index, in its order.
 */
export async function whoWouldLove(desk: Desk, gift: Gift): Promise<Love> {
  const { db, vocabulary } = desk
  const named = await weighed(db, gift, desk)
  if (named.length === 0) return { subjects: [], people: [], others: [] }
  const today = todayOf(desk)
  const matches = await matchesFor(db, named, neighboursOf(named, vocabulary))
  const first = carersOf(matches, today).slice(0, finalists)
  // A line below the first few of its topic may still belong to a finalist.
  const known = new Set(matches.map(({ line }) => `${line.candidateId} ${line.topic}`))
  const ids = first.map(({ candidateId }) => candidateId)
  const more = (await linesOf(db, ids, named.map(({ topic }) => topic.id))).filter(line => !known.has(`${line.candidateId} ${line.topic}`))
  const all = [...matches.filter(({ line }) => ids.includes(line.candidateId)), ...withSubjects(more, named)]
  const people = await standingOf(db, ids)
  const able = new Map(people.map(person => [person.candidate.id, { person, isHidden: hiddenFor(person, vocabulary) }]))
  const open = all.filter(({ line }) => {
    const one = able.get(line.candidateId)
    return one && !isLeftAlone(one.person.candidate) && !one.isHidden(topicOf(line, vocabulary))
  })
  const carers = carersOf(open, today).filter(({ score }) => score >= leastScore)
  return { subjects: named.map(({ topic }) => topic), ...await told(desk, gift, carers, new Map(people.map(person => [person.candidate.id, person]))) }
}

/** The topics of the gift, the rarer the heavier. */
async function weighed(db: Database, gift: Gift, { vocabulary }: Desk): Promise<Subject[]> {
  const plain = subjectsOf(gift, vocabulary)
  const counts = await countsFor(db, plain.map(({ topic }) => topic.id))
  const everyone = await db.candidates.count()
  return subjectsOf(gift, vocabulary, topic => rarityOf(counts.get(topic) ?? 0, everyone))
}

async function matchesFor(db: Database, named: readonly Subject[], near: readonly Subject[]): Promise<Match[]> {
  const read = (subjects: readonly Subject[], count: number) =>
    Promise.all(subjects.map(async subject => (await linesFor(db, subject.topic.id, 'careOrder', count)).map(line => ({ line, subject }))))
  return [...await read(named, linesNamed), ...await read(near, linesNear)].flat()
}

function withSubjects(lines: readonly Match['line'][], subjects: readonly Subject[]): Match[] {
  return lines.flatMap(line => {
    const subject = subjects.find(({ topic }) => topic.id === line.topic)
    return subject ? [{ line, subject }] : []
  })
}

async function told(desk: Desk, gift: Gift, carers: readonly Carer[], people: ReadonlyMap<string, Standing>): Promise<Pick<Love, 'people' | 'others'>> {
  const { db, vocabulary, settings } = desk
  const known = gift.url === null ? [] : await signalsAt(db, writtenWays(gift.url))
  const signals = await evidenceOf(db, carers.flatMap(({ matches }) => matches.map(({ line }) => line)))
  const ownerOf = (address: string) => {
    const page = pageOf(address)
    return page?.handle ? { site: page.site.id, handle: page.handle } : null
  }
  const result: { people: Lover[], others: { candidate: Candidate, reason: string }[] } = { people: [], others: [] }
  const me = topicMeOf(settings, [])
  for (const { candidateId, matches } of carers) {
    if (result.people.length === most) break
    const person = people.get(candidateId)
    if (!person) continue
    const { candidate } = person
    const reason = hasAlready(person, gift, known, ownerOf)
    if (reason) {
      result.others.push({ candidate, reason })
      continue
    }
    for (const { line, subject } of matches) {
      const found = reasonOf(person, line, signals, vocabulary, todayOf(desk))
      if (!found) continue
      const topic = topicOf(line, vocabulary)
      const { text, language } = giftNote({ gift, topic, signal: found.signal, told: found.told, candidate, me, today: todayOf(desk) })
      result.people.push({
        candidate, topics: [...new Set(matches.map(match => match.subject.near ? topicOf(match.line, vocabulary) : match.subject.topic))].slice(0, 3),
        why: subject.near ? `${found.why}, which is close to ${subject.near.label}` : found.why, evidence: found.signal, note: text, language,
      })
      break
    }
  }
  return result
}

import { evidenceOf, linesFor, standingOf } from '../../../db/queries/interests'
import { type Candidate, isLeftAlone } from '../../../domain/candidate'
import { daysBetween, dayOf } from '../../../domain/day'
import type { Signal } from '../../../domain/signal'
import type { Touchpoint } from '../../../domain/touchpoint'
import { balanceOf } from '../../../nurture/ledger'
import { hiddenFor, reasonOf, topicOf } from '../../../topics/giving/people'
import { type Desk, todayOf } from './desk'

/** Somebody who knows about a topic. */
export interface Adviser {
  candidate: Candidate
  /** One sentence without its full stop, made of the evidence. */
  why: string
  evidence: Signal | null
  lastTouch: Touchpoint | null
  /** Why rather not now: asked lately, or several times without giving anything; null where nothing speaks against it. */
  caution: string | null
}

const read = 60
const most = 10
/** An ask rests for so many days, as a topic does. */
const rest = 60
/** From so many asks in a row on another one is a third (the ledger's warning). */
const inARow = 2

/**
 * Whom to ask about a topic: own work and words first, then lists, then likes; whoever was asked lately or has been asked again and again
 * comes last, with a word on that. People who are paused, and those who hid or refused the topic, are not named.
 * @param topic its id
 */
export async function whomToAsk(desk: Desk, topic: string): Promise<Adviser[]> {
  const { db, vocabulary } = desk
  const lines = await linesFor(db, topic, 'askOrder', read)
  const [people, signals] = [new Map((await standingOf(db, lines.map(line => line.candidateId))).map(one => [one.candidate.id, one])), await evidenceOf(db, lines)]
  const found: Adviser[] = []
  for (const line of lines) {
    const person = people.get(line.candidateId)
    if (!person || isLeftAlone(person.candidate) || hiddenFor(person, vocabulary)(topicOf(line, vocabulary))) continue
    const reason = reasonOf(person, line, signals, vocabulary, todayOf(desk))
    if (reason) found.push({ candidate: person.candidate, why: reason.why, evidence: reason.signal, lastTouch: person.touchpoints[0] ?? null, caution: cautionOf(person.touchpoints, desk) })
  }
  return [...found.filter(({ caution }) => caution === null), ...found.filter(({ caution }) => caution !== null)].slice(0, most)
}

function cautionOf(touchpoints: readonly Touchpoint[], desk: Desk): string | null {
  const { asksInARow } = balanceOf(touchpoints)
  const last = touchpoints.find(({ kind, direction }) => direction === 'out' && (kind === 'ask' || kind === 'pitch'))
  if (asksInARow >= inARow) return `You asked ${asksInARow} times without giving anything in between.`
  const days = last ? daysBetween(dayOf(last.at), todayOf(desk)) : null
  return days !== null && days < rest ? `You asked for something ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}.` : null
}

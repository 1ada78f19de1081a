import { type Day, instantOf } from '../../src/domain/day'
import { type OutcomeReason, outcomeReasons } from '../../src/domain/outcome'
import { defaultSettings, latestFor } from '../../src/domain/settings'
import { directions, type Touchpoint, touchChannels, touchKinds } from '../../src/domain/touchpoint'
import { type AdviceInput, adviceOf } from '../../src/nurture/advice'
import { giftDesk } from '../../src/nurture/gifts'
import { askWarnings } from '../../src/nurture/ledger'
import type { Loop } from '../../src/nurture/loops'
import { openingFrom } from '../../src/nurture/opening-text'
import { calendarOf } from '../../src/nurture/rhythm/calendar'
import { needsFromLine } from '../../src/nurture/needs/capture'
import type { OpeningFacts } from '../../src/nurture/needs/match'
import type { NeedFacts } from '../../src/nurture/needs/wishes'
import { answerCase, nowOf, type TopicCase } from './topic-cases'

type CaseTouch = NonNullable<TopicCase['touchpoints']>[number] & { channel?: string }

/** A topic case with what the recruiter's side of the relationship adds; the engine never sees `label`. */
export interface AdviceCase extends Omit<TopicCase, 'label' | 'touchpoints'> {
  touchpoints?: CaseTouch[]
  cadence?: { ideal: number, latest?: number } | null
  /** A line of text is read as needs said on the day of the case. */
  needs?: { kind: NeedFacts['kind'], text: string, at?: Day | null }[] | string
  /** A text is read as a pasted opening. */
  opening?: Partial<OpeningFacts> | string | null
  loops?: (Pick<Loop, 'kind'> & Partial<Omit<Loop, 'kind'>>)[]
  /** A reason that is none of the list is one of their own words. */
  outcome?: { kind: 'passed' | 'no-offer', reason?: string, words?: string, at: Day, until?: Day | null } | null
}

/** What the command prints for a case. */
export interface AdviceAnswer {
  warmth: { word: 'cold' | 'cool' | 'warm' | 'close', why: string[], raise: string[] }
  balance: { gives: number, asks: number, asksInARow: number }
  followUp: { at: Day, reason: string } | null
  next: { kind: string, on: Day | null, why: string, topic: string | null }
  gate: { ready: boolean, missing: string[], conflicts: string[], questions: string[], sentence: string } | null
  /** What to say before an ask or a pitch. */
  warnings: string[]
  /** What could be offered now, with the minutes it takes. */
  gifts: { offer: string, minutes: number, serves: string | null }[]
}

/** Runs the engines on a case at noon of its day. Who was never written to is cold here: the format has no word for new. */
export function answerAdvice(read: AdviceCase): AdviceAnswer {
  const given = { ...read, now: read.now.slice(0, 10) }
  const { suggestions } = answerCase(topicCaseOf(given))
  const topics = suggestions.map(({ topic, label }) => ({ id: topic, label }))
  const input = { ...inputOf(given), topics }
  const { warmth, balance, followUp, next, gate } = adviceOf(input)
  const past = input.touchpoints.filter(({ at }) => at <= input.now)
  return {
    warmth: { word: warmth.word === 'new' ? 'cold' : warmth.word, why: warmth.why, raise: warmth.raise },
    balance, followUp,
    next: { kind: next.kind, on: next.on, why: next.why, topic: next.topic },
    gate: gate && { ready: gate.ready, missing: gate.missing.map(({ text }) => text), conflicts: gate.conflicts, questions: gate.questions, sentence: gate.sentence },
    warnings: askWarnings({ touchpoints: past, cadence: input.cadence, name: given.candidate?.givenName || 'them', today: given.now }).map(({ text }) => text),
    gifts: giftDesk({ needs: input.needs, topics, touchpoints: past })
      .map(({ offer, minutes, serves }) => ({ offer, minutes, serves: serves && ('need' in serves ? serves.need : serves.topic) })),
  }
}

function topicCaseOf({ now, me, candidate, signals, hidden, touchpoints }: AdviceCase): TopicCase {
  return { now, me: me ?? { interests: [] }, candidate: candidate ?? { name: '' }, signals: signals ?? [], touchpoints: touchpoints ?? [], hidden: hidden ?? [] }
}

function inputOf(given: AdviceCase): Omit<AdviceInput, 'topics'> {
  const noon = (day: Day) => instantOf(day.slice(0, 10), 12)
  const dayOrNull = (day: Day | null | undefined) => day?.slice(0, 10) ?? null
  const ideal = given.cadence?.ideal ?? defaultSettings.cadence
  const { outcome } = given
  return {
    now: nowOf(given),
    createdAt: null,
    calendar: calendarOf({ workingDays: defaultSettings.workingDays }),
    cadence: { ideal, latest: given.cadence?.latest ?? latestFor(ideal) },
    touchpoints: touchesOf(given.touchpoints ?? []),
    needs: (typeof given.needs === 'string' ? needsFromLine(given.needs, given.now).map(need => ({ ...need, at: given.now })) : given.needs ?? []).map(({ kind, text, at }) => ({ kind, text, at: noon(at ?? given.now) })),
    opening: typeof given.opening === 'string' ? openingFrom(given.opening) : given.opening ? openingOf(given.opening) : null,
    loops: (given.loops ?? []).map(({ kind, askedAt, answeredAt, thankedAt, toldAt }) => ({
      kind, askedAt: dayOrNull(askedAt), answeredAt: dayOrNull(answeredAt), thankedAt: dayOrNull(thankedAt), toldAt: dayOrNull(toldAt),
    })),
    outcome: outcome ? { kind: outcome.kind, ...reasonOf(outcome), at: noon(outcome.at), until: dayOrNull(outcome.until) } : null,
    location: given.candidate?.location ?? '',
  }
}

function reasonOf({ reason = 'other', words = '' }: NonNullable<AdviceCase['outcome']>): { reason: OutcomeReason, words: string } {
  const known = outcomeReasons.find(name => name === reason.trim().toLowerCase().replace(/\s+/gu, '-'))
  return { reason: known ?? 'other', words: words || (known ? '' : reason) }
}

function openingOf(given: Partial<OpeningFacts>): OpeningFacts {
  return {
    ...given, title: given.title ?? '', company: given.company ?? '', place: given.place ?? '', remote: given.remote ?? 'unknown',
    languages: given.languages ?? [], stack: given.stack ?? [], salary: given.salary ?? null, visa: given.visa ?? null,
  }
}

/** Contacts as the engines read them. Cases give days; those of one day keep the order of the file, whichever way it runs. */
function touchesOf(touches: readonly CaseTouch[]): AdviceInput['touchpoints'] {
  const dated = touches.flatMap(touch => touch.at === undefined ? [] : { ...touch, at: touch.at.slice(0, 10) })
  const isLatestFirst = (dated[0]?.at ?? '') > (dated.at(-1)?.at ?? '')
  const inOrder = isLatestFirst ? dated.toReversed() : dated
  const oneOf = <Name extends string>(names: readonly Name[], given: string | undefined, fallback: Name) => names.find(name => name === given) ?? fallback
  return inOrder.map((touch, index): Pick<Touchpoint, 'at' | 'kind' | 'direction' | 'channel' | 'topics' | 'note'> => ({
    at: instantOf(touch.at, 0) + index, kind: oneOf(touchKinds, touch.kind, 'casual'), direction: oneOf(directions, touch.direction, 'out'),
    channel: oneOf(touchChannels, touch.channel, 'site'), topics: [...touch.topics ?? []], note: touch.note ?? '',
  }))
}

import { type Day, dayOf, daysBetween } from '../domain/day'
import { type No, type TrackTouch, reasonState, spokeSince, thanksAfter, trackStep } from './after-no'
import { capital, counted, listed, span } from './english'
import { balanceOf, isOurAsk, longSilence, mostInARow, quietFor } from './ledger'
import { type Loop, loopsDue } from './loops'
import { type Match, type OpeningFacts, matchOf } from './needs/match'
import { type NeedFacts, wishesOf } from './needs/wishes'
import { type Tempo, isHeard, mostUnanswered, unansweredOf } from './rhythm/gap'
import { type WarmTouch, warmthOf } from './warmth'

/** What still has to happen before a pitch. */
export type MissingStep = 'contact' | 'reply' | 'give' | 'days' | 'warmth' | 'casual' | 'thanks' | 'reason' | 'start'

/** A missing step in words: "one give", "about 20 days". `count`: gives or days, where it is one of these. */
export interface Missing { is: MissingStep, count: number | null, text: string }

/** Whether an opening can be pitched to a candidate now. */
export interface Gate {
  ready: boolean
  missing: Missing[]
  /** Needs that the opening is against, as sentences. */
  conflicts: string[]
  /** What the opening does not say, or would be nicer otherwise: to find out, no hindrance. */
  questions: string[]
  /** What they want and would get. */
  fits: string[]
  /** The whole in one sentence. */
  sentence: string
}

export interface GateInput {
  touchpoints: readonly (WarmTouch & TrackTouch)[]
  needs: readonly NeedFacts[]
  opening: OpeningFacts
  loops: readonly Loop[]
  outcome: No | null
  cadence: Tempo
  /** Where the candidate lives, as their page says it. */
  location: string
  /** Milliseconds since 1970. */
  now: number
}

/** Days between an ask or a pitch and the next pitch. */
const restAfterAsk = 30
/** Days of acquaintance before the first pitch. */
const acquainted = 14
/** A start further away than this is too early to speak of: notice periods and hiring take about so long. */
const ahead = 120

/**
 * The pitch gate: an opening is pitched to somebody who answers, is warm, was given more than they were asked, was known for
 * two weeks and not asked lately, is owed no thanks, and whose needs it does not contradict; after a no, once the reason is
 * gone and a word that was no pitch went before. It names what is missing. It looks at our own contact and at what they said,
 * never at the person.
 */
export function gateOf(input: GateInput): Gate {
  const { needs, opening, location, now } = input
  const today = dayOf(now)
  const match = matchOf(needs, opening, { home: location, today })
  const past = input.touchpoints.filter(touch => touch.at <= now)
  const missing = eachOnce([
    ...betweenUs(past, input, today),
    ...owed(input.loops, today),
    ...afterNo(input, past, match, today),
    ...tooEarly(needs, today),
  ])
  const conflicts = match.conflicts.map(({ text }) => text)
  const ready = missing.length === 0 && conflicts.length === 0
  return {
    ready, missing, conflicts, questions: [...match.minds, ...match.questions].map(({ text }) => text), fits: match.fits.map(({ text }) => text),
    sentence: sentenceOf(ready, missing, conflicts, match),
  }
}

function betweenUs(past: readonly WarmTouch[], { cadence, now }: GateInput, today: Day): Missing[] {
  if (past.length === 0) return [step('contact', 'a first casual contact'), step('reply', 'a reply'), gives(1)]
  const missing: Missing[] = []
  const { gives: given, asks, asksInARow } = balanceOf(past)
  const heard = past.some(isHeard)
  const silence = quietFor(past, today) ?? 0
  const unanswered = unansweredOf(past)
  const { word } = warmthOf(past, now)
  if (!heard) missing.push(step('reply', 'a reply'))
  else if (unanswered >= mostUnanswered) missing.push(step('reply', `a reply to the last ${counted(unanswered, 'note')}`))
  const owing = Math.max(asks + 1 - given, asksInARow >= mostInARow ? 1 : 0)
  if (owing > 0) missing.push(gives(owing))
  const age = (touch: WarmTouch) => daysBetween(dayOf(touch.at), today)
  const known = Math.max(0, ...past.filter(touch => !isOurAsk(touch)).map(age))
  const days = Math.max(acquainted - known, restAfterAsk - Math.min(...past.filter(isOurAsk).map(age)))
  if (days > 0) missing.push({ is: 'days', count: days, text: about(days) })
  if (silence >= longSilence(cadence)) missing.push(step('casual', `a casual note and its answer, after ${span(silence)} of silence`))
  else if (heard && word !== 'warm' && word !== 'close') missing.push(step('warmth', `a casual exchange, for it is ${word} between you`))
  return missing
}

/** One casual note serves several reasons at once. */
function eachOnce(missing: readonly Missing[]): Missing[] {
  return missing.filter(({ is }, index) => missing.findIndex(other => other.is === is) === index)
}

const step = (is: MissingStep, text: string): Missing => ({ is, count: null, text })

function gives(count: number): Missing {
  return { is: 'give', count, text: counted(count, 'give') }
}

/** "about 20 days": to the next five where it is more than a week. */
function about(days: number): string {
  return days === 1 ? 'one day' : `about ${days > 7 ? Math.ceil(days / 5) * 5 : days} days`
}

function owed(loops: readonly Loop[], today: Day): Missing[] {
  return loopsDue(loops, today).filter(({ step }) => step === 'thank')
    .map(({ loop }) => step('thanks', `thanks for their ${loop.kind}`)).slice(0, 1)
}

function afterNo({ outcome, needs, opening }: GateInput, past: readonly TrackTouch[], match: Match, today: Day): Missing[] {
  if (!outcome || dayOf(outcome.at) > today) return []
  const state = reasonState({ no: outcome, needs, opening, match, today })
  if (state.is === 'stands') {
    const wait = state.days === null ? '' : `${about(state.days)}: `
    return [{ is: 'reason', count: state.days, text: `${wait}${state.why}` }]
  }
  const track = trackStep(outcome, past, today)
  if (track?.is === 'thanks') return [step('casual', `thanks after the no, from ${thanksAfter} days on, and a casual note`)]
  if (track) return [step('casual', 'a casual note after the no, before any pitch')]
  return spokeSince(state.since, past, today) ? [] : [step('casual', 'a casual note first, now that the reason is gone')]
}

function tooEarly(needs: readonly NeedFacts[], today: Day): Missing[] {
  return needs.flatMap((need): Missing[] => {
    if (need.kind === 'nice') return []
    const start = wishesOf(need).find(wish => wish.about === 'start')
    const days = start ? daysBetween(today, start.on) - ahead : 0
    return days > 0 ? [{ is: 'start', count: days, text: `${about(days)}, for they said '${need.text.trim()}'` }] : []
  })
}

function sentenceOf(ready: boolean, missing: readonly Missing[], conflicts: readonly string[], match: Match): string {
  const open = match.questions[0]
  if (ready) return open ? `Ready to pitch. Find out first: ${open.text}` : 'Ready to pitch.'
  const steps = listed(missing.map(({ text }) => text))
  return `Not yet: ${[steps, ...conflicts].filter(Boolean).join('; ')}.`
}

/** What is logged with a pitch that went past the gate. */
export interface Override { word: string, missing: readonly string[], conflicts: readonly string[] }

/**
 * Whether a pitch may go past a gate that says "not yet": with one word, the recruiter's own reason.
 * @returns what to log; null where the gate is open (nothing to override) or what was typed is not one word
 */
export function overrideOf(gate: Gate, typed: string): Override | null {
  const word = typed.trim()
  if (gate.ready || !/^\S{2,80}$/u.test(word) || !/\p{L}/u.test(word)) return null
  return { word, missing: gate.missing.map(({ text }) => text), conflicts: gate.conflicts }
}

/** The button's question: what is asked for before a pitch goes past the gate. */
export function overrideQuestion(gate: Gate): string {
  return `${capital(gate.sentence)} Pitch all the same? Say why in one word.`
}

import { addDays, dayOf, daysBetween } from '../domain/day'
import { reasonState, spokeSince, trackStep } from './after-no'
import { ago, capital, counted, dayName, onDay, span, times } from './english'
import { type Gift, giftDesk, giftsAskedFor } from './gifts'
import { balanceOf, isOurAsk, longSilence, mostInARow, quietFor } from './ledger'
import { loopsDue, stepOf } from './loops'
import { type NextStep, type View, later, step, withTopic } from './next-view'
import { isHeard, mostUnanswered, unansweredOf } from './rhythm/gap'

/** Gives more than asks from which a question is welcome without any other reason. */
const plenty = 3
/** Days between an ask or a pitch and the next question. */
const restAfterAsk = 30

/** The rules in their order: the first that applies is the next step. */
export const rules: readonly ((view: View) => NextStep | null)[] = [
  view => owed(view, 'thank'), theirTurn, afterNo, stopped, view => owed(view, 'tell'), pitch, neededGift, revisit, cooldown, giftBack, question,
]

function owed({ loops, today }: View, wanted: 'thank' | 'tell'): NextStep | null {
  const due = loopsDue(loops, today).find(loop => loop.step === wanted && loop.on <= today)
  return due ? step('thank', today, due.why) : null
}

/**
 * What they asked us for is answered, and what they gave thanked for, before anything else is sent, if nothing of ours followed.
 * What comes right after an ask of ours is its answer, not a question.
 */
function theirTurn(view: View): NextStep | null {
  const { past, today, needs, topics } = view
  const sorted = past.toSorted((a, b) => b.at - a.at)
  const ours = sorted.findIndex(({ direction }) => direction === 'out')
  const theirs = ours < 0 ? sorted : sorted.slice(0, ours)
  const before = ours < 0 ? undefined : sorted[ours]
  const given = theirs.find(({ kind }) => kind === 'give')
  if (given) return step('thank', today, `Thank them for what they gave you ${ago(daysBetween(dayOf(given.at), today))}.`)
  const last = theirs.find(({ kind }) => kind === 'ask')
  if (!last || (before && isOurAsk(before))) return null
  const gift = giftDesk({ needs, topics, touchpoints: past })[0]
  const note = last.note?.trim() ? ` (“${last.note.trim().slice(0, 80)}”)` : ''
  const when = ago(daysBetween(dayOf(last.at), today))
  return step('give', today, `Answer what they asked you ${when}${note}: nothing went back yet.`, gift ? { gift } : {})
}

function afterNo(view: View): NextStep | null {
  const { outcome, past, today, cooling } = view
  if (!outcome || dayOf(outcome.at) > today) return null
  const track = trackStep(outcome, past, today)
  if (!track) return null
  const from = track.is === 'casual' ? later(track.on, addDays(today, cooling)) : track.on
  if (from > today) return step('wait', from, `Wait until ${dayName(from, today)}. ${track.why}`)
  return track.is === 'thanks' ? step('thank', today, track.why) : step('casual', today, withTopic(track.why, view.topic), { topic: view.topic?.id })
}

function stopped({ past }: View): NextStep | null {
  const unanswered = unansweredOf(past)
  return unanswered < mostUnanswered ? null
    : step('wait', null, `${capital(counted(unanswered, 'note'))} without an answer: leave it be until they write, or until you meet.`)
}

function pitch(view: View): NextStep | null {
  const { gate, opening, today, topic } = view
  if (!gate?.ready || !opening || isOurTurnOver(view)) return null
  const what = opening.title.trim() || 'the opening'
  const at = opening.company.trim() ? ` at ${opening.company.trim()}` : ''
  const suits = gate.fits[0] ? `and ${gate.fits[0]}` : 'and nothing they said speaks against it'
  const first = gate.questions[0] ? ` Find out first: ${gate.questions[0]}.` : ''
  const terms = view.warmth.word === 'close' ? 'close' : 'on warm terms'
  return step('pitch', today, `Pitch “${what}”${at} today: you are ${terms}, you gave more than you asked, ${suits}.${first}`, { topic: topic?.id })
}

function neededGift(view: View): NextStep | null {
  const { needs, past, today, topic } = view
  const gift = giftsAskedFor(needs, past)[0]
  if (!gift || isOurTurnOver(view)) return null
  return step('give', today, offerOf(gift), { topic: topic?.id, gift })
}

function offerOf({ offer, minutes, serves }: Gift): string {
  const because = serves === null ? 'it is always welcome'
    : 'need' in serves ? `they said '${serves.need.trim()}'` : `they care about ${serves.topic}`
  return `Give something: ${offer}. About ${minutes} minutes; ${because}.`
}

/** Our own note is still fresh and unanswered: nothing more is sent on top of it. */
function isOurTurnOver({ past, cooling }: View): boolean {
  const last = past.toSorted((a, b) => b.at - a.at)[0]
  return cooling > 0 && last !== undefined && !isHeard(last)
}

/** The reason of a no has gone and nobody spoke since: begin again, and not with a pitch. */
function revisit(view: View): NextStep | null {
  const { outcome, needs, opening, past, today, cooling, topic } = view
  if (!outcome || cooling > 0) return null
  const state = reasonState({ no: outcome, needs, opening, match: null, today })
  if (state.is === 'stands' || spokeSince(state.since, past, today)) return null
  return step('casual', today, withTopic(`Write a casual note today, not a pitch: ${state.why}.`, topic), { topic: topic?.id })
}

function cooldown({ cooling, silence, today, due }: View): NextStep | null {
  if (cooling <= 0 || silence === null) return null
  const on = later(due ?? today, addDays(today, cooling))
  const then = `The next casual note is due ${onDay(on, today)}; if they asked you something, answer it now.`
  return step('wait', on, `Wait: you were in touch ${ago(silence)}. ${then}`)
}

function giftBack(view: View): NextStep | null {
  const { past, needs, topics, gate, today, topic } = view
  const { asksInARow } = balanceOf(past)
  const steps = gate?.conflicts.length === 0 ? gate.missing.map(({ is }) => is) : []
  const lacksGive = steps.includes('give') && steps.every(is => is === 'give' || is === 'days')
  const gift = giftDesk({ needs, topics, touchpoints: past })[0]
  if (!gift || (asksInARow < mostInARow && !lacksGive)) return null
  const why = asksInARow >= mostInARow ? `${capital(counted(asksInARow, 'ask'))} in a row went out.` : 'One step before the pitch.'
  return step('give', today, `${why} ${offerOf(gift)}`, { topic: topic?.id, gift })
}

/** A question is welcome where there is one to ask, or where much was given; never without the balance. */
function question(view: View): NextStep | null {
  const { past, loops, opening, cadence, today, topic } = view
  if (!mayAsk(view) || (quietFor(past, today) ?? 0) >= longSilence(cadence)) return null
  const planned = loops.find(loop => stepOf(loop, today) === 'planned')
  const { gives, asks, asksInARow } = balanceOf(past)
  const balance = `you gave ${times(gives)} and asked ${asks === 0 ? 'for nothing yet' : times(asks)}`
  if (planned) return step('ask', today, `Ask for the ${planned.kind} you have in mind: ${balance}.`, { topic: topic?.id })
  if (opening || asksInARow > 0 || gives - asks < plenty) return null
  const about = topic ? ` on ${topic.label}` : ' on something they know well'
  return step('ask', today, `Ask for their view${about} if you like: ${balance}, so a question is welcome.`, { topic: topic?.id })
}

/** Whether the balance allows an ask: more given than asked, warm, an answer there, and the last ask not fresh. */
function mayAsk({ past, warmth, today }: View): boolean {
  const { gives, asks, asksInARow } = balanceOf(past)
  const rested = past.filter(isOurAsk).every(({ at }) => daysBetween(dayOf(at), today) >= restAfterAsk)
  return gives > asks && asksInARow < mostInARow && rested && (warmth.word === 'warm' || warmth.word === 'close')
}

/** The default. */
export function casual(view: View): NextStep {
  const { silence, today, due, cadence, topic, gate } = view
  const on = silence === null ? today : later(due ?? today, today)
  const when = on === today ? 'today' : onDay(on, today)
  const why = silence === null ? 'nothing is logged yet'
    : silence >= longSilence(cadence) ? `it has been ${span(silence)}, and a hello costs nothing`
      : `the last word was ${ago(silence)}, the usual gap is ${cadence.ideal} days`
  const not = gate && !gate.ready ? ' The opening can wait.' : ''
  return step('casual', on, withTopic(`Write a casual note ${when}: ${why}.${not}`, topic), { topic: topic?.id })
}

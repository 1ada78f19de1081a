import { type Day, addDays, dayOf, daysBetween } from '../domain/day'
import type { Outcome, OutcomeReason } from '../domain/outcome'
import type { Touchpoint } from '../domain/touchpoint'
import { ago, dayName, span } from './english'
import { isOurAsk } from './ledger'
import { type Match, type OpeningFacts } from './needs/match'
import { type NeedFacts, type WishTopic, wishesOf } from './needs/wishes'

/** A no, as far as the track needs it. */
export type No = Pick<Outcome, 'kind' | 'reason' | 'at' | 'until'> & Partial<Pick<Outcome, 'words'>>
/** What is read of a contact. */
export type TrackTouch = Pick<Touchpoint, 'at' | 'kind' | 'direction'>

/** Days after a no: thanks, then a casual note, then the reason is asked about anew (docs/decisions.md, after a no). */
export const thanksAfter = 14
export const casualAfter = 60
export const reasonHolds = 120
/** A casual note this near to the sixtieth day stands for it. */
const near = 14

/** The next step of the track, or null once both are done: from then on the usual rhythm goes on. */
export interface TrackStep { is: 'thanks' | 'casual', on: Day, why: string }

export const reasonWords: Readonly<Record<OutcomeReason, string>> = {
  'timing': 'the timing', 'pay': 'the pay', 'place': 'the place', 'stack': 'the stack', 'team': 'the team', 'visa': 'the visa',
  'counter-offer': 'a counter-offer', 'lost-to-another': 'somebody else was chosen', 'other': 'a reason of their own',
}

/**
 * What comes after a no: thanks after 14 days, a casual note after 60. Whatever was written meanwhile and asked for nothing
 * counts as the thanks; a casual word of either side near the sixtieth day or later as the note. Where thanks never came before
 * the sixtieth day, they go into that note.
 */
export function trackStep(no: No, touchpoints: readonly TrackTouch[], today: Day): TrackStep | null {
  const since = dayOf(no.at)
  const isSince = (touch: TrackTouch) => dayOf(touch.at) > since && dayOf(touch.at) <= today
  const ours = touchpoints.filter(touch => touch.direction === 'out' && !isOurAsk(touch) && isSince(touch))
  const onThanks = addDays(since, thanksAfter)
  const onCasual = addDays(since, casualAfter)
  const happened = no.kind === 'passed' ? 'They passed' : 'They got no offer'
  const when = ago(daysBetween(since, today))
  if (ours.length === 0 && today < onCasual) {
    return { is: 'thanks', on: onThanks, why: `${happened} ${when} (${reasonOf(no)}): thank them, and want nothing.` }
  }
  if (spokeSince(addDays(onCasual, -near), touchpoints, today)) return null
  const late = ours.length === 0 ? ', with the thanks that are still owed' : ''
  return { is: 'casual', on: onCasual, why: `${happened} ${when} (${reasonOf(no)}): a casual note${late}, and no word of a position.` }
}

/** The reason in their words, else in ours. */
export function reasonOf({ reason, words }: No): string {
  return words?.trim() ? `“${words.trim()}”` : reasonWords[reason]
}

/** Whether the reason of a no is gone. `since`: the first day on which it was, as far as that can be told. */
export type ReasonState = { is: 'gone', since: Day, why: string } | { is: 'stands', why: string, days: number | null }

const aboutOf: Readonly<Partial<Record<OutcomeReason, readonly WishTopic[]>>> = {
  pay: ['pay'], place: ['remote', 'place', 'staying'], stack: ['stack'], visa: ['visa'],
}

export interface ReasonInput {
  no: No
  needs: readonly NeedFacts[]
  /** The opening thought of now, with how it fits. */
  opening: OpeningFacts | null
  match: Match | null
  today: Day
}

/**
 * Tells whether the reason of a no is gone: a day that was named has come, a need that changed since says so, or the new
 * opening is without the conflict, as every new one is where somebody else was chosen. Where nothing tells, it holds for 120
 * days and is asked about then, not guessed.
 */
export function reasonState({ no, needs, opening, match, today }: ReasonInput): ReasonState {
  const since = dayOf(no.at)
  const reason = reasonOf(no)
  if (no.until !== null) {
    return no.until <= today
      ? { is: 'gone', since: no.until, why: `${reason}: that was until ${dayName(no.until, today)}` }
      : { is: 'stands', why: `${reason} stands until ${dayName(no.until, today)}`, days: daysBetween(today, no.until) }
  }
  const start = no.reason === 'timing' ? startOf(needs) : null
  if (start !== null) {
    return start.on <= today
      ? { is: 'gone', since: start.on, why: `${reason}: they said '${start.text}', and it is time` }
      : { is: 'stands', why: `${reason} stands: they said '${start.text}'`, days: daysBetween(today, start.on) }
  }
  // Somebody else was chosen for that opening: the next one is another matter.
  if (no.reason === 'lost-to-another' || (no.kind === 'no-offer' && (no.reason === 'other' || no.reason === 'team'))) {
    return { is: 'gone', since: addDays(since, 1), why: `${reason}: that was another opening` }
  }
  const abouts = aboutOf[no.reason] ?? []
  const conflict = match?.conflicts.find(({ about }) => abouts.includes(about))
  if (conflict) return { is: 'stands', why: `${reason} stands: ${conflict.text}`, days: null }
  const changed = needs.filter(need => dayOf(need.at) > since && wishesOf(need).some(({ about }) => abouts.includes(about)))
    .map(need => dayOf(need.at)).toSorted()[0]
  if (changed !== undefined) return { is: 'gone', since: changed, why: `${reason}: they told you since what would do` }
  const fits = match?.fits.find(({ about }) => abouts.includes(about))
  if (fits) return { is: 'gone', since: addDays(since, 1), why: `${reason}: the new opening is without it` }
  if (opening && isWithout(no.reason, opening)) return { is: 'gone', since: addDays(since, 1), why: `${reason}: the new opening is without it` }
  const left = reasonHolds - daysBetween(since, today)
  return left > 0
    ? { is: 'stands', why: `${reason}, ${ago(daysBetween(since, today))}: ask about it in ${span(left)}, unless they speak of it first`, days: left }
    : { is: 'gone', since: addDays(since, reasonHolds), why: `${reason} was long enough ago to ask whether it still holds` }
}

/** The latest day from which they said they could start, with their words. */
function startOf(needs: readonly NeedFacts[]): { on: Day, text: string } | null {
  return needs.filter(({ kind }) => kind !== 'nice')
    .flatMap(need => wishesOf(need).flatMap(wish => wish.about === 'start' ? { on: wish.on, text: need.text.trim() } : []))
    .toSorted((a, b) => b.on.localeCompare(a.on))[0] ?? null
}

function isWithout(reason: OutcomeReason, { remote, visa }: OpeningFacts): boolean {
  return (reason === 'place' && remote === 'yes') || (reason === 'visa' && visa === true)
}

/** Whether there was a word from that day on that was neither an ask nor mere thanks or news: nothing starts with a pitch again. */
export function spokeSince(day: Day, touchpoints: readonly TrackTouch[], today: Day): boolean {
  return touchpoints.some(touch => !isOurAsk(touch) && touch.kind !== 'admin' && dayOf(touch.at) >= day && dayOf(touch.at) <= today)
}

/** Somebody who came close once. */
export interface SilverMedalist<T> { person: T, no: No, state: ReasonState }

/**
 * The silver medalists: those who got no offer, or passed for a reason that is not about the work itself. Those whose reason is
 * gone come first, then the latest. It is a list of our own past, not of merit.
 */
export function silverMedalists<T>(people: readonly { person: T, no: No | null, needs: readonly NeedFacts[] }[], today: Day): SilverMedalist<T>[] {
  const stateOf = (no: No, needs: readonly NeedFacts[]) => reasonState({ no, needs, opening: null, match: null, today })
  return people.flatMap(({ person, no, needs }) => no && isMedalist(no) ? { person, no, state: stateOf(no, needs) } : [])
    .toSorted((a, b) => Number(a.state.is === 'stands') - Number(b.state.is === 'stands') || b.no.at - a.no.at)
}

const notTheWork: readonly OutcomeReason[] = ['timing', 'counter-offer', 'pay', 'visa', 'place']
/** Whether a no makes a silver medalist. */
export const isMedalist = ({ kind, reason }: Pick<No, 'kind' | 'reason'>): boolean => kind === 'no-offer' || notTheWork.includes(reason)

import { type Day, addDays, addMonths, dayOf, daysBetween } from '../../domain/day'
import type { PrivacyCase, PrivacyDates } from '../../domain/privacy'

/** Somebody is told at the latest one month after the data was obtained (GDPR Art. 14(3)(a)). */
const noticeMonths = 1
/** From so many days before, the notice counts as due: there is still time to write. */
const dueWithin = 7

type Contact = PrivacyCase['touches'][number]

/** Since when anything of a person is kept: the oldest of their record and their profiles. A fresh look at a page changes none of it. */
export function heldSince(candidate: { createdAt: number }, profiles: readonly { createdAt: number }[]): number {
  return Math.min(candidate.createdAt, ...profiles.map(profile => profile.createdAt))
}

/** A contact in which both took part: they wrote, or the two spoke or met. */
function isTwoWay({ direction, channel, kind }: Contact): boolean {
  return direction === 'in' || (kind !== 'admin' && (channel === 'in-person' || channel === 'phone'))
}

/** The last contact in which both took part, or null. */
export function lastTwoWay(touches: readonly Contact[]): number | null {
  return touches.reduce<number | null>((last, touch) => isTwoWay(touch) && touch.at > (last ?? -1) ? touch.at : last, null)
}

/**
 * By when somebody must be told, and when it is asked whether to keep them.
 *
 * Told: one month after the data was obtained, or with the first message that follows it, whichever is sooner (GDPR Art. 14(3)(a) and (b));
 * never where the data came from the person (Art. 13 asks for it then and there) or they know already (Art. 14(5)(a)).
 * Kept: so many months after the last contact in which both took part, two years being common practice (CNIL, guide du recrutement, 2023);
 * without one, after the data was obtained. A changed profile never moves it (CNIL, SAN-2024-020 of 5 December 2024, KASPR); only a contact, or the recruiter
 * with a reason, does.
 */
export function privacyDates({ candidate, heldSince: since, touches, settings }: PrivacyCase): PrivacyDates {
  const counted = addMonths(dayOf(Math.max(since, lastTwoWay(touches) ?? since)), settings.retentionMonths)
  const { keepUntil } = candidate
  const reviewOn = keepUntil && keepUntil > counted ? keepUntil : counted
  if (candidate.noticeGivenAt || candidate.noticeNot) return { noticeDueOn: '', reviewOn }
  const written = touches.filter(touch => touch.direction === 'out' && touch.kind !== 'admin' && touch.at >= since).map(touch => touch.at)
  const month = addMonths(dayOf(since), noticeMonths)
  const first = written.length > 0 ? dayOf(Math.min(...written)) : month
  return { noticeDueOn: first < month ? first : month, reviewOn }
}

/** How it stands with telling somebody. */
export type NoticeState =
  | { is: 'given', at: number }
  | { is: 'not-needed', because: 'gave-it' | 'knows' }
  | { is: 'in-time' | 'due' | 'overdue', dueOn: Day, /** Days left; negative once it is over. */ days: number, /** A message went out before they were told. */ wrote: boolean }

/** How it stands with telling somebody, on a day. */
export function noticeState(asked: PrivacyCase, today: Day): NoticeState {
  const { noticeGivenAt, noticeNot } = asked.candidate
  if (noticeGivenAt) return { is: 'given', at: noticeGivenAt }
  if (noticeNot) return { is: 'not-needed', because: noticeNot }
  const dueOn = privacyDates(asked).noticeDueOn || today
  const days = daysBetween(today, dueOn)
  return { is: days < 0 ? 'overdue' : days <= dueWithin ? 'due' : 'in-time', dueOn, days, wrote: dueOn < addMonths(dayOf(asked.heldSince), noticeMonths) }
}

/** The last day of the queue of those to be told. */
export function noticeHorizon(today: Day): Day {
  return addDays(today, dueWithin)
}

/** How it stands with keeping somebody: the day of the next look, and whether it has come. */
export interface RetentionState { reviewOn: Day, days: number, due: boolean, /** Null where no contact went both ways yet. */ lastTwoWay: number | null }

export function retentionState(asked: PrivacyCase, today: Day): RetentionState {
  const { reviewOn } = privacyDates(asked)
  const days = daysBetween(today, reviewOn)
  return { reviewOn, days, due: days <= 0, lastTwoWay: lastTwoWay(asked.touches) }
}

import type { DueFollowUp } from '../../../db/queries/today'
import { type Day, dayOf, daysBetween } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { plural, sentence, shortDay, spanOf } from '../../../i18n/format'
import { cadenceOf } from '../../../nurture/cadence'

/** Why a follow-up is due, as a sentence: its own reason, or the gap counted against the usual one. */
export function whyDue({ followUp, candidate, lastTouch }: DueFollowUp, settings: Pick<Settings, 'cadence'>, today: Day): string {
  const snoozed = followUp.snoozedFrom ? ` · put off from ${shortDay(followUp.snoozedFrom, today)}` : ''
  if (followUp.reason) return `${sentence(followUp.reason)}${snoozed}`
  const since = daysBetween(dayOf(lastTouch?.at ?? candidate.createdAt), today)
  if (!lastTouch) return `Saved ${since === 0 ? 'today' : `${spanOf(since)} ago`}, no contact yet${snoozed}`
  const whose = lastTouch.direction === 'in' ? 'theirs' : 'yours'
  return `${plural(since, 'day')}, usual gap is ${cadenceOf(candidate, settings).ideal} · last word ${whose}${snoozed}`
}

/** "12 days late", or nothing on the day itself. */
export function lateness(dueOn: Day, today: Day): string {
  const late = daysBetween(dueOn, today)
  return late > 0 ? `${spanOf(late)} late` : ''
}

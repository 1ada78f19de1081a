import type { Candidate } from '../../domain/candidate'
import { type Day, daysBetween } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import type { Pace } from '../../domain/rhythm'
import type { Settings } from '../../domain/settings'
import { cadenceOf } from '../cadence'

/** A follow-up that is due, with whom it is about. */
export interface DueOne {
  followUp: Pick<FollowUp, 'id' | 'kind' | 'dueOn' | 'snoozedFrom'> & { pace?: Pace | undefined }
  candidate: Pick<Candidate, 'id' | 'cadence' | 'tags'>
}

/** Somebody who was written to, or marked done, today. */
export interface Dealt { candidateId: string, pace: Pace }

export interface Few<T> {
  /** What to do today: set by hand first, then the longest waiting for their rhythm. */
  shown: T[]
  /** Suggested casual notes that are due and wait for a place on one of the coming days. */
  waiting: T[]
}

/** True for what the recruiter chose a day for, or owes: it is never held back. The rest are suggestions of casual notes. */
export function isByHand({ kind, snoozedFrom }: Pick<FollowUp, 'kind' | 'snoozedFrom'>): boolean {
  return kind !== 'cadence' || snoozedFrom !== null
}

/**
 * Today's few: everything set by hand, and as many suggestions as the budget leaves. Those dealt with today count, so
 * that a finished list does not fill up again.
 */
export function todaysFew<T extends DueOne>(due: readonly T[], dealt: readonly Dealt[], settings: Pick<Settings, 'budget' | 'cadence' | 'cadenceByTag'>, today: Day): Few<T> {
  const left = { ...settings.budget }
  const counted = new Set<string>()
  const spend = (candidateId: string, pace: Pace) => {
    if (counted.has(candidateId)) return
    counted.add(candidateId)
    const purse = left[pace] > 0 ? pace : pace === 'active' ? 'dormant' : 'active'
    left[purse] = Math.max(0, left[purse] - 1)
  }
  for (const { candidateId, pace } of dealt) spend(candidateId, pace)
  const byHand = due.filter(({ followUp }) => isByHand(followUp)).sort((a, b) => compare(a.followUp.dueOn, b.followUp.dueOn) || compare(a.followUp.id, b.followUp.id))
  for (const { candidate, followUp } of byHand) spend(candidate.id, followUp.pace ?? 'active')

  const standing = new Set(byHand.map(({ candidate }) => candidate.id))
  const wait = new Map(due.map(one => [one, daysBetween(one.followUp.dueOn, today) / cadenceOf(one.candidate, settings).ideal]))
  const rest = due.filter(({ followUp }) => !isByHand(followUp))
    .sort((a, b) => (wait.get(b) ?? 0) - (wait.get(a) ?? 0) || compare(a.followUp.id, b.followUp.id))
  const few: Few<T> = { shown: byHand, waiting: [] }
  for (const one of rest) {
    const pace = one.followUp.pace ?? 'active'
    // One who stands there by hand anyway takes no second place.
    if (standing.has(one.candidate.id)) few.shown.push(one)
    else if (left[pace] > 0) {
      left[pace]--
      few.shown.push(one)
    } else few.waiting.push(one)
  }
  return few
}

const compare = (a: string, b: string) => a < b ? -1 : a > b ? 1 : 0

import { type Day, daysBetween } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import type { Pace } from './next'
import type { Budget } from './room'

/** A follow-up that is due, with what decides its turn. */
export interface DueOne { followUp: Pick<FollowUp, 'id' | 'kind' | 'dueOn' | 'snoozedFrom' | 'pace'>, candidateId: string, ideal: number }

export interface Few<T> {
  /** What to do today, set by hand first, then the longest waiting for their rhythm. */
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
 * @param dealt how many people were written to, or marked done, today
 */
export function todaysFew<T extends DueOne>(due: readonly T[], dealt: Record<Pace, number>, budget: Budget, today: Day): Few<T> {
  const left = { active: budget.active, dormant: budget.dormant }
  const spend = (pace: Pace) => {
    const purse = left[pace] > 0 ? pace : pace === 'active' ? 'dormant' : 'active'
    left[purse] = Math.max(0, left[purse] - 1)
  }
  for (let i = 0; i < dealt.active; i++) spend('active')
  for (let i = 0; i < dealt.dormant; i++) spend('dormant')
  const byHand = due.filter(({ followUp }) => isByHand(followUp)).sort((a, b) => compare(a.followUp.dueOn, b.followUp.dueOn) || compare(a.followUp.id, b.followUp.id))
  const counted = new Set<string>()
  for (const { candidateId, followUp } of byHand) {
    if (!counted.has(candidateId)) spend(followUp.pace ?? 'active')
    counted.add(candidateId)
  }
  const late = ({ followUp, ideal }: T) => daysBetween(followUp.dueOn, today) / Math.max(1, ideal)
  const rest = due.filter(({ followUp }) => !isByHand(followUp)).sort((a, b) => late(b) - late(a) || compare(a.followUp.id, b.followUp.id))
  const few: Few<T> = { shown: byHand, waiting: [] }
  for (const one of rest) {
    const pace = one.followUp.pace ?? 'active'
    // One who stands there by hand anyway takes no second place.
    if (counted.has(one.candidateId)) few.shown.push(one)
    else if (left[pace] > 0) {
      left[pace]--
      few.shown.push(one)
    } else few.waiting.push(one)
  }
  return few
}

const compare = (a: string, b: string) => a < b ? -1 : a > b ? 1 : 0

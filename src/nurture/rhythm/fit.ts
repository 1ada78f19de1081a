import { cadencePresets } from '../../domain/settings'
import type { Day } from '../../domain/day'
import type { Pace } from '../../domain/rhythm'
import type { Calendar } from './calendar'
import type { Tempo } from './gap'
import { longRhythm as dormantFrom } from './next'
import type { Budget } from './room'

/** One candidate's share of the load. */
export interface Share {
  id: string
  tempo: Pick<Tempo, 'ideal'>
  pace: Pace
  /** Notes that stand unanswered, and days since the person was last heard from (null: never): who is lengthened first. */
  unanswered: number
  silentFor: number | null
}

/** Notes a working day: what the rhythms ask for, and what the budget gives. */
export interface Purse { needed: number, room: number, people: number }

/** A longer rhythm for one candidate. */
export interface Longer { id: string, from: number, to: number }

export interface Fit {
  fits: boolean
  purses: Record<Pace, Purse>
  /** Whom to lengthen, and by how much, so that the rhythms fit. */
  proposals: Longer[]
  /** How many people are still too many with all of these. */
  tooMany: number
}

export interface FitInput { shares: readonly Share[], calendar: Calendar, budget: Budget, from: Day }

const year = 365
/** What a budget really gives: now and then a day passes without a note. */
const usable = 0.95
/** Rhythms to lengthen to: those on offer and a year. */
const steps = [...cadencePresets, year]
/** So far is one person lengthened before the next is touched: better two steps for few than one for many. */
const stepsAtOnce = 2

/**
 * Says whether the rhythms fit the budget over the coming year, and if not, whose to lengthen: first those with most
 * notes unanswered, then those silent for longest, each by two steps, round after round. Nobody is lengthened past a year.
 */
export function fitOf({ shares, calendar, budget, from }: FitInput): Fit {
  const workingDays = calendar.count(from, year)
  const rate = (ideal: number) => workingDays === 0 ? Infinity : year / ideal / workingDays
  const purses: Fit['purses'] = { active: { needed: 0, room: budget.active, people: 0 }, dormant: { needed: 0, room: budget.dormant, people: 0 } }
  for (const { pace, tempo } of shares) {
    purses[pace].needed += rate(tempo.ideal)
    purses[pace].people++
  }
  const fits = (pace: Pace, needed = purses[pace].needed) => needed <= purses[pace].room * usable
  if (fits('active') && fits('dormant')) return { fits: true, purses, proposals: [], tooMany: 0 }

  const needed = { active: purses.active.needed, dormant: purses.dormant.needed }
  const now = new Map(shares.map(share => [share.id, { ideal: share.tempo.ideal, pace: share.pace }]))
  const order = [...shares].sort((a, b) => b.unanswered - a.unanswered || (b.silentFor ?? Infinity) - (a.silentFor ?? Infinity) || (a.id < b.id ? -1 : 1))
  for (let moved = true; moved && !(fits('active', needed.active) && fits('dormant', needed.dormant));) {
    moved = false
    for (const { id } of order) for (let step = 0; step < stepsAtOnce; step++) {
      const state = now.get(id)
      const longer = steps.find(days => state && days > state.ideal)
      if (!state || longer === undefined || fits(state.pace, needed[state.pace])) break
      needed[state.pace] -= rate(state.ideal)
      if (longer >= dormantFrom) state.pace = 'dormant'
      state.ideal = longer
      needed[state.pace] += rate(longer)
      moved = true
    }
  }
  const proposals = order.flatMap(({ id, tempo }) => {
    const to = now.get(id)?.ideal ?? tempo.ideal
    return to > tempo.ideal ? [{ id, from: tempo.ideal, to }] : []
  })
  const over = (pace: Pace) => Math.max(0, needed[pace] - purses[pace].room * usable)
  return { fits: false, purses, proposals, tooMany: Math.max(0, Math.ceil((over('active') + over('dormant')) / rate(year) - 1e-6)) }
}

import { type Day, addDays, daysBetween } from '../../domain/day'
import type { Pace, Places, Window } from '../../domain/rhythm'
import type { Settings } from '../../domain/settings'
import type { Calendar } from './calendar'


export type Budget = Settings['budget']
const paces = ['active', 'dormant'] as const
const other = { active: 'dormant', dormant: 'active' } as const
/** Days off in a row that are stepped over forwards; around more of them the nearer side is taken. */
const weekend = 3
/** Days the room grows by when something looks past its end. */
const growth = 512
/** Further ahead nothing is looked for: with so many people the load is announced anyway. */
const farthest = 36_600

/**
 * The places that are free on each working day from a first day on. Finding the nearest free one costs next to nothing
 * however full the days are: each full day points to the next that may have room (union-find with path halving, Tarjan
 * and van Leeuwen 1984), in both directions.
 */
export class Room implements Places {
  readonly #from: Day
  readonly #calendar: Calendar
  readonly #budget: Budget
  readonly #free: Record<Pace, number[]> = { active: [], dormant: [] }
  /** Index of the next (previous) day that may be free; itself while it is. */
  readonly #next: Record<Pace, number[]> = { active: [], dormant: [] }
  readonly #previous: Record<Pace, number[]> = { active: [], dormant: [] }

  constructor(calendar: Calendar, budget: Budget, from: Day) {
    this.#calendar = calendar
    this.#budget = budget
    this.#from = from
  }

  free(day: Day, pace: Pace): number {
    const at = this.#at(day)
    return at < 0 ? 0 : this.#free[pace][at] ?? 0
  }

  /** Counts what stands on a day already, whether or not it fits; what finds its purse empty is paid from the other. */
  take(day: Day, pace: Pace): void {
    const at = this.#at(day)
    if (at < 0) return
    const from = (this.#free[pace][at] ?? 0) <= 0 && (this.#free[other[pace]][at] ?? 0) > 0 ? other[pace] : pace
    this.#spend(from, at)
  }

  /**
   * Takes the free place nearest to the wanted day (or the working day after a weekend); of two equally near the earlier.
   * Where the window is full, the first free place after it.
   */
  place(pace: Pace, { wanted, earliest, latest }: Window): Day | null {
    const first = Math.max(0, daysBetween(this.#from, earliest))
    const last = daysBetween(this.#from, latest)
    const working = daysBetween(this.#from, this.#calendar.next(wanted))
    const asked = daysBetween(this.#from, wanted)
    const aim = Math.max(first, working <= last && working - asked <= weekend ? working : asked)
    const after = this.#freeFrom(pace, aim)
    const before = this.#freeUpTo(pace, aim)
    const at = before >= first && (aim - before <= after - aim || after > last) ? before : after
    if (at > farthest) return null
    this.#spend(pace, at)
    return addDays(this.#from, at)
  }

  #at(day: Day): number {
    const at = daysBetween(this.#from, day)
    if (at >= 0 && at <= farthest) this.#grow(at)
    return at > farthest ? -1 : at
  }

  #spend(pace: Pace, at: number): void {
    const left = (this.#free[pace][at] ?? 0) - 1
    this.#free[pace][at] = left
    if (left > 0) return
    this.#next[pace][at] = at + 1
    this.#previous[pace][at] = at - 1
  }

  #freeFrom(pace: Pace, at: number): number {
    const next = this.#next[pace]
    let here = at
    while (here <= farthest) {
      this.#grow(here)
      const step = next[here] ?? here
      if (step === here) return here
      this.#grow(step)
      next[here] = next[step] ?? step
      here = step
    }
    return here
  }

  #freeUpTo(pace: Pace, at: number): number {
    const previous = this.#previous[pace]
    let here = at
    while (here >= 0) {
      const step = previous[here] ?? here
      if (step === here) return here
      if (step >= 0) previous[here] = previous[step] ?? step
      here = step
    }
    return here
  }

  #grow(at: number): void {
    const length = this.#free.active.length
    if (at < length) return
    for (let i = length; i < at + growth; i++) {
      const off = this.#calendar.off(addDays(this.#from, i)) !== null
      for (const pace of paces) {
        const free = off ? 0 : this.#budget[pace]
        this.#free[pace].push(free)
        this.#next[pace].push(free > 0 ? i : i + 1)
        this.#previous[pace].push(free > 0 ? i : i - 1)
      }
    }
  }
}

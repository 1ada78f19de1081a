import type { Day } from '../../domain/day'
import type { Pace, Window } from '../../domain/rhythm'
import type { Calendar } from './calendar'
import { type Budget, Room } from './room'

/** A casual note that wants a day. */
export interface Wish extends Window {
  id: string
  pace: Pace
  /** The day it has in the plan so far; null where it is new. */
  planned: Day | null
}

/** What stands on a day whatever the plan says: set by hand, put off by hand, or owed (thanks, an event). */
export interface Standing { day: Day, pace: Pace }

export interface PlanInput {
  wishes: readonly Wish[]
  standing: readonly Standing[]
  calendar: Calendar
  budget: Budget
  /** The first day that may be filled. */
  from: Day
}

export interface Plan {
  /** Wish → day. */
  days: Map<string, Day>
  /** Those who get their note after the latest day they should have it: the load does not fit. */
  late: { id: string, day: Day, latest: Day }[]
  /** Those for whom no day is left at all, with a budget of none. */
  without: string[]
}

const byText = (a: string, b: string) => a < b ? -1 : a > b ? 1 : 0

/**
 * Spreads casual notes over the coming working days, never more on one than the budget. What has a day that still
 * suits keeps it, so that planning anew moves nobody without need; the rest take, one after the other, the free day
 * nearest to the one they want. The same input gives the same plan. About n log n for n people.
 */
export function plan({ wishes, standing, calendar, budget, from }: PlanInput): Plan {
  const room = new Room(calendar, budget, from)
  for (const { day, pace } of standing) room.take(day, pace)
  const days = new Map<string, Day>()
  const late: Plan['late'] = []
  const without: string[] = []
  const put = (wish: Wish, day: Day) => {
    days.set(wish.id, day)
    if (day > wish.latest) late.push({ id: wish.id, day, latest: wish.latest })
  }

  const keep = (wish: Wish): wish is Wish & { planned: Day } =>
    wish.planned !== null && wish.planned >= from && wish.planned >= wish.earliest && wish.planned <= wish.latest && calendar.off(wish.planned) === null
  const seated = wishes.filter(keep).sort((a, b) => byText(a.planned, b.planned) || byText(a.id, b.id))
  const waiting = wishes.filter(wish => !keep(wish))
  for (const wish of seated) {
    if (room.free(wish.planned, wish.pace) > 0) {
      room.take(wish.planned, wish.pace)
      put(wish, wish.planned)
    } else waiting.push(wish)
  }

  waiting.sort((a, b) => byText(a.wanted, b.wanted) || byText(a.latest, b.latest) || byText(a.id, b.id))
  for (const wish of waiting) {
    const day = room.place(wish.pace, wish)
    if (day === null) without.push(wish.id)
    else put(wish, day)
  }
  return { days, late, without }
}

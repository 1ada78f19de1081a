import { type Day, addDays, addMonths, instantOf } from '../domain/day'
import type { WarmFacts } from '../domain/desk'
import type { Month } from './ledger'
import { type WarmTouch, type WarmthWord, warmFactsOf, warmthOn } from './warmth'

/** Warmth of relationships at the end of a month. Who had no contact by then is no relationship yet. */
export const warmthShown = ['close', 'warm', 'cool', 'cold'] as const satisfies readonly WarmthWord[]
export type ShownWarmth = (typeof warmthShown)[number]
export type WarmthCount = Record<ShownWarmth, number>

/** How many relationships were how warm on a day. */
export interface WarmthAt extends WarmthCount { day: Day }

/** The last days of some months up to this one, oldest first; of this month the day itself. @param count how many */
export function monthEnds(today: Day, count = 12): Day[] {
  const first = `${today.slice(0, 7)}-01`
  return Array.from({ length: count }, (_, index) => index === count - 1 ? today : addDays(addMonths(first, index - count + 2), -1))
}

/** Nobody at any of these days: what people are counted into. */
export function noWarmth(days: readonly Day[]): WarmthAt[] {
  return days.map(day => ({ day, close: 0, warm: 0, cool: 0, cold: 0 }))
}

/** Counts one person in: how warm it was between us on each of the days, by the contacts up to then. @param touches in any order */
export function countWarmth(counts: readonly WarmthAt[], touches: readonly WarmTouch[]): void {
  const ordered = touches.toSorted((a, b) => a.at - b.at)
  let facts: WarmFacts | null = null
  let known = 0
  for (const count of counts) {
    const until = instantOf(addDays(count.day, 1), 0)
    const before = known
    while (known < ordered.length && (ordered[known]?.at ?? Infinity) < until) known++
    // Without a new contact the same sums only fade.
    if (known > before) facts = warmFactsOf(ordered.slice(0, known))
    const { word } = warmthOn(facts, count.day)
    if (word !== 'new') count[word]++
  }
}

/** The same for all, told from a part of them: each number times what one of the part stands for, in whole people. */
export function scaledWarmth(counts: readonly WarmthAt[], by: number): WarmthAt[] {
  const times = (count: number) => Math.round(count * by)
  return counts.map(({ day, close, warm, cool, cold }) => ({ day, close: times(close), warm: times(warm), cool: times(cool), cold: times(cold) }))
}

/** Adds the gives and asks of the same months. */
export function addedMonths(a: readonly Month[], b: readonly Month[]): Month[] {
  return a.map((month, index) => ({ month: month.month, gives: month.gives + (b[index]?.gives ?? 0), asks: month.asks + (b[index]?.asks ?? 0) }))
}

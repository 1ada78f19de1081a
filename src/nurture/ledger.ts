import type { Touchpoint } from '../domain/touchpoint'

/** What went back and forth. A pitch counts as an ask; what the candidate gave or asked is counted apart. */
export interface Balance {
  gives: number
  asks: number
  /** Asks and pitches since the last thing given (or the beginning). */
  asksInARow: number
}

/** Counts the recruiter's gives and asks. @param touchpoints in any order */
export function balanceOf(touchpoints: readonly Touchpoint[]): Balance {
  const ours = touchpoints.filter(touch => touch.direction === 'out').sort((a, b) => b.at - a.at)
  const isAsk = (touch: Touchpoint) => touch.kind === 'ask' || touch.kind === 'pitch'
  const sinceGive = ours.findIndex(touch => touch.kind === 'give')
  return {
    gives: ours.filter(touch => touch.kind === 'give').length,
    asks: ours.filter(isAsk).length,
    asksInARow: (sinceGive < 0 ? ours : ours.slice(0, sinceGive)).filter(isAsk).length,
  }
}

/** The index candidate × topic: who cares about what. Derived from signals and marks, never exported; it can be rebuilt at any time. */
import { type Day, daysBetween } from './day'

/** One line of the index. */
export interface IndexedInterest {
  candidateId: string
  /** Canonical topic id, or the id of a topic that arose from the person's own words. */
  topic: string
  /** What such an own topic is called; empty for topics of the vocabulary. */
  label: string
  /** Whom to name first among those who care: the smaller, the more. Does not change as days pass (`careOf`). */
  careOrder: number
  /** Whom to ask first: the smaller, the more own work and words. Knowing does not fade. */
  askOrder: number
  /** Ids of signals, or `headline` / `about`; strongest first, at most `mostEvidence`. */
  evidence: string[]
  /** The latest day that any of the evidence gives, or null. */
  last: Day | null
}

/** So much evidence a line of the index names: enough to say why. */
export const mostEvidence = 4

/** Days after which half of a care is left, one for all kinds of evidence: only then the order of two people stays what it is as time goes by. */
export const careHalfLife = 180

const epoch = '1970-01-01'

/**
 * What a piece of evidence adds to a care, as a number that can be summed whatever day it is of. With the worth w (0–1) as a chance
 * that is independent of others, −ln(1 − w) adds up (`interestsOf`: 1 − Π(1 − w)); each half-life halves it, so that seen from the
 * first day of the calendar it is worth 2^(day / half-life) times as much.
 * @param worth 0–1, below 1
 */
export function careAt(worth: number, day: Day): number {
  return -Math.log(1 - worth) * 2 ** (daysBetween(epoch, day) / careHalfLife)
}

/** The place in the order for a sum of `careAt`. */
export function careOrderOf(sum: number): number {
  return -Math.log2(sum)
}

/** How much a person cares on a day, 0–1: 1 − e^(−Σ), where Σ is the stored sum as it has faded until then. */
export function careOf({ careOrder }: Pick<IndexedInterest, 'careOrder'>, day: Day): number {
  return 1 - Math.exp(-(2 ** (-careOrder - daysBetween(epoch, day) / careHalfLife)))
}

import type { Touchpoint } from '../../domain/touchpoint'

/** What the rhythm needs to know of a contact. */
export type Contact = Pick<Touchpoint, 'at' | 'direction' | 'channel'>

/** A rhythm in days: the gap aimed for, and the longest that is acceptable. */
export interface Tempo { ideal: number, latest: number }

const msPerDay = 86_400_000

/** Days after any contact in which no casual note is suggested. */
export function cooldownOf({ ideal }: Pick<Tempo, 'ideal'>): number {
  return Math.min(14, ideal)
}

/** The shortest gap that is ever learned: half the one aimed for, never inside the cooldown. */
export function floorOf(tempo: Pick<Tempo, 'ideal'>): number {
  return Math.max(1, cooldownOf(tempo), Math.round(tempo.ideal / 2))
}

/** True where the other side took part: they wrote, or both spoke at once. */
export function isHeard({ direction, channel }: Pick<Contact, 'direction' | 'channel'>): boolean {
  return direction === 'in' || channel === 'in-person' || channel === 'phone'
}

/**
 * How many times we wrote since the person was last heard from. Contacts that follow each other within a day are one
 * message in several parts.
 * @param contacts in any order
 */
export function unansweredOf(contacts: readonly Contact[]): number {
  let count = 0
  let before = Infinity
  for (const contact of [...contacts].sort((a, b) => b.at - a.at)) {
    if (isHeard(contact)) break
    if (before - contact.at >= msPerDay) count++
    before = contact.at
  }
  return count
}

/** As many of a person's own gaps as weigh as much as the rhythm chosen for them (docs/decisions.md, rhythm). */
const priorWeight = 3
/** The latest gaps that are looked at: people's lives change. */
const mostGaps = 8

/**
 * The gap that is natural between the two of us, in days. Gaps are taken as log-normal with a known spread, their centre
 * as normal around the chosen rhythm; the centre after n gaps is then (k·ln ideal + Σ ln gap) ÷ (k + n), with k the ratio
 * of the two variances: the conjugate normal model of Gelman et al., Bayesian Data Analysis, 3rd ed., §2.5. With few gaps
 * it stays near the rhythm that was chosen, with many it follows the person. A gap runs from one conversation in which
 * the person took part to the next: notes without an answer in between make it longer, what they write of themselves
 * shorter. Never below the floor, nor above `latest`.
 */
export function naturalGap(contacts: readonly Contact[], tempo: Tempo): number {
  const starts = conversationsHeard(contacts, cooldownOf(tempo))
  const gaps = starts.slice(1).map((start, index) => (start - (starts[index] ?? start)) / msPerDay).slice(-mostGaps)
  const within = (days: number) => Math.min(tempo.ideal * 4, Math.max(tempo.ideal / 4, days))
  const sum = gaps.reduce((all, gap) => all + Math.log(within(gap)), 0)
  const centre = Math.exp((priorWeight * Math.log(tempo.ideal) + sum) / (priorWeight + gaps.length))
  return Math.min(Math.max(tempo.ideal, tempo.latest), Math.max(floorOf(tempo), Math.round(centre)))
}

/** When each conversation began in which the person took part; contacts closer than `apart` days are one conversation. */
function conversationsHeard(contacts: readonly Contact[], apart: number): number[] {
  const starts: number[] = []
  let start = -Infinity
  let last = -Infinity
  let heard = false
  for (const contact of [...contacts].sort((a, b) => a.at - b.at)) {
    if (contact.at - last >= apart * msPerDay) {
      if (heard) starts.push(start)
      start = contact.at
      heard = false
    }
    last = contact.at
    heard ||= isHeard(contact)
  }
  if (heard) starts.push(start)
  return starts
}

/** How much later the next note comes for each one that stands unanswered. */
const damping = 0.15
/** After so many without an answer no casual note is suggested any more. */
export const mostUnanswered = 3

/** True where so many notes stand unanswered that no casual one is suggested. */
export function isResting(contacts: readonly Contact[]): boolean {
  return unansweredOf(contacts) >= mostUnanswered
}

/**
 * Days from the last contact to the next casual note: the natural gap after a reply, longer after each note that stands
 * unanswered, never above `latest`. Null after three without an answer.
 */
export function gapAfter(contacts: readonly Contact[], tempo: Tempo): number | null {
  const unanswered = unansweredOf(contacts)
  if (unanswered >= mostUnanswered) return null
  const damped = Math.round(naturalGap(contacts, tempo) * (1 + damping * unanswered))
  return Math.min(Math.max(tempo.ideal, tempo.latest), damped)
}

import { dayOf, daysBetween } from '../domain/day'
import type { Touchpoint } from '../domain/touchpoint'
import { balanceOf } from './ledger'

export type WarmthWord = 'new' | 'cold' | 'cool' | 'warm' | 'close'

/** The state of our relationship, from our own contacts alone, with its reasons. It says nothing about the person. */
export interface Warmth {
  word: WarmthWord
  /** 0–5 dots. */
  dots: number
  /** Reasons as short phrases, the most telling first. */
  why: string[]
}

/** Points fade by half in 90 days: the middle of the cadences offered (docs/decisions.md, warmth). */
const halfLife = 90

/**
 * Counts contacts, each fading with time: a reply or message of theirs 2 points, something given 1, any other note or
 * meeting ½, asks and pitches nothing (asking never warms). At most 5. Two-way contact is needed for more than "cool":
 * the classic signs of tie strength are recency, frequency and reciprocity (Granovetter 1973; Gilbert & Karahalios 2009).
 * @param now milliseconds since 1970
 */
export function warmthOf(touchpoints: readonly Touchpoint[], now: number): Warmth {
  const past = touchpoints.filter(touch => touch.at <= now).sort((a, b) => b.at - a.at)
  const last = past[0]
  if (!last) return { word: 'new', dots: 0, why: ['no contact logged yet'] }
  const today = dayOf(now)
  const age = (touch: Touchpoint) => daysBetween(dayOf(touch.at), today)
  const worth = (touch: Touchpoint) => touch.direction === 'in' ? 2 : touch.kind === 'give' ? 1 : touch.kind === 'casual' || touch.kind === 'admin' ? 0.5 : 0
  const points = past.reduce((sum, touch) => sum + worth(touch) * 0.5 ** (age(touch) / halfLife), 0)
  const heard = past.some(touch => touch.direction === 'in')
  const level = heard ? points : Math.min(points, 1.4)
  const word: WarmthWord = level >= 4 ? 'close' : level >= 1.5 ? 'warm' : level >= 0.5 ? 'cool' : 'cold'
  const { gives, asks } = balanceOf(past)
  const days = age(last)
  const when = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`
  const times = (count: number) => count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
  const why = [`last word ${last.direction === 'in' ? 'theirs' : 'yours'}, ${when}`]
  const given = [gives > 0 ? `gave ${times(gives)}` : '', asks > 0 ? `asked ${times(asks)}` : ''].filter(Boolean)
  if (given.length > 0) why.push(`you ${given.join(', ')}`)
  if (!heard) why.push('no reply logged yet')
  return { word, dots: word === 'cold' ? 0 : Math.max(1, Math.min(5, Math.round(level))), why }
}

import { type Day, dayOf, daysBetween } from '../domain/day'
import type { WarmFacts } from '../domain/desk'
import type { Touchpoint } from '../domain/touchpoint'
import { ago, times } from './english'
import { balanceOf, isOurAsk, isOurGive } from './ledger'

export type WarmthWord = 'new' | 'cold' | 'cool' | 'warm' | 'close'

/** The five parts of warmth, each between 0 and 1: the picture. */
export interface WarmthParts { reciprocity: number, recency: number, frequency: number, breadth: number, length: number }

/** The state of our relationship, from our own contacts alone, with its reasons. It says nothing about the person. */
export interface Warmth {
  word: WarmthWord
  /** 0–5 dots. */
  dots: number
  parts: WarmthParts
  /** Reasons as short phrases, the most telling first. */
  why: string[]
  /** What would raise it, the most telling first. Never an ask. */
  raise: string[]
}

/** What warmth needs of a contact. */
export type WarmTouch = Pick<Touchpoint, 'at' | 'kind' | 'direction' | 'channel' | 'topics' | 'by'>

/** Points of each part, twelve in all (docs/decisions.md, warmth). */
const worth: WarmthParts = { reciprocity: 4, recency: 3, frequency: 2, breadth: 1, length: 2 }
const most = Object.values(worth).reduce((sum, points) => sum + points, 0)
/** Replies, fading, in which reciprocity comes near its most: about three. */
const enough = 1.5
/** Days in which each fades by half. */
const half = { exchange: 120, recency: 60, frequency: 90 }
/** A gift counts as so many notes. */
const giftCounts = 1.5
/** A last word of ours counts this much of one of theirs. */
const oursCounts = 0.4
/** Distinct kinds, channels and topics that make contact as broad as it gets, and days that make it long. */
const broad = 8
const long = 365
/** From how many of ten points each word is used, and its dots. */
const words: readonly (readonly [WarmthWord, number, readonly [number, number]])[] = [
  ['close', 6.9, [4, 5]], ['warm', 3.9, [3, 3]], ['cool', 2.2, [1, 2]], ['cold', 0, [0, 0]],
]

/** A colleague's contact warms them, not us: it counts for the pause between notes alone. */
const isOurs = ({ by }: WarmTouch) => by === undefined
/** Both sides took part: they wrote, or both spoke at once. */
const isTwoWay = ({ direction, channel }: WarmTouch) => direction === 'in' || channel === 'in-person' || channel === 'phone'
const fading = (days: number, halfLife: number) => 0.5 ** (days / halfLife)

/**
 * Reciprocity (4 of 12 points): how much came from them, evened out by how much went to them; recency (3): days since their last
 * word, or less for ours; frequency (2): contacts, fading, a gift as one and a half; breadth (1): kinds, channels and topics;
 * length (2): from the first contact to the last. The signs are those of tie strength: Granovetter 1973 (time, reciprocal services), Marsden and
 * Campbell 1984, Gilbert and Karahalios 2009 (recency, frequency, breadth of topics and channels, days since the first contact);
 * the weights are those of the one open tool that publishes them (docs/decisions.md).
 *
 * What we ask for counts for nothing but the reciprocity it uses up, so asking never raises it; whatever comes from them only
 * ever adds; without contact each part stays or fades, so it falls with time.
 * @param now milliseconds since 1970
 */
export function warmthOf(touchpoints: readonly WarmTouch[], now: number): Warmth {
  const past = touchpoints.filter(touch => touch.at <= now && isOurs(touch)).toSorted((a, b) => b.at - a.at)
  const parts = partsOf(past, now)
  const last = past[0]
  if (!last) return { word: 'new', dots: 0, parts, why: ['no contact logged yet'], raise: ['a first note about something they care about'] }
  return { ...standingOf(parts), parts, why: whyOf(past, last, now), raise: raiseOf(past, parts, now) }
}

/** Word and dots of somebody with contacts. */
function standingOf(parts: WarmthParts): Pick<Warmth, 'word' | 'dots'> {
  const points = pointsOf(parts)
  const [word, , [least, top]] = words.find(([, from]) => points >= from) ?? ['cold' as const, 0, [0, 0] as const]
  return { word, dots: Math.max(least, Math.min(top, Math.round(points / 2))) }
}

/** Word and dots on a day, from contacts that were summed up before. @param facts null without any contact */
export function warmthOn(facts: WarmFacts | null, day: Day): Pick<Warmth, 'word' | 'dots'> {
  return facts ? standingOf(partsOn(facts, day)) : { word: 'new', dots: 0 }
}

/** Warmth as 0–10, for comparing a relationship with itself. It is never shown. */
export function pointsOf(parts: WarmthParts): number {
  return (Object.keys(worth) as (keyof WarmthParts)[]).reduce((sum, part) => sum + worth[part] * parts[part], 0) * 10 / most
}

function partsOf(past: readonly WarmTouch[], now: number): WarmthParts {
  const facts = warmFactsOf(past)
  return facts ? partsOn(facts, dayOf(now)) : { reciprocity: 0, recency: 0, frequency: 0, breadth: 0, length: 0 }
}

/** Sums contacts up, so that warmth on any later day follows without them; null without any. */
export function warmFactsOf(touchpoints: readonly WarmTouch[]): WarmFacts | null {
  const past = touchpoints.filter(isOurs)
  if (past.length === 0) return null
  const day = dayOf(past.reduce((latest, touch) => Math.max(latest, touch.at), 0))
  const age = (touch: WarmTouch) => daysBetween(dayOf(touch.at), day)
  const counting = past.filter(touch => !isOurAsk(touch))
  const sum = (touches: readonly WarmTouch[], halfLife: number, counts: (touch: WarmTouch) => number = () => 1) =>
    touches.reduce((all, touch) => all + fading(age(touch), halfLife) * counts(touch), 0)
  const marksOf = ({ direction, kind, channel, topics }: WarmTouch) => [`${direction} ${kind}`, `by ${channel}`, ...topics.map(topic => `about ${topic}`)]
  const ages = counting.map(age)
  return {
    day,
    theirs: sum(counting.filter(isTwoWay), half.exchange),
    ours: sum(past.filter(touch => touch.direction === 'out'), half.exchange),
    contacts: sum(counting, half.frequency, touch => isOurGive(touch) ? giftCounts : 1),
    recent: Math.max(0, ...counting.map(touch => fading(age(touch), half.recency) * (isTwoWay(touch) ? 1 : oursCounts))),
    kinds: new Set(counting.flatMap(marksOf)).size,
    span: ages.length === 0 ? 0 : Math.max(...ages) - Math.min(...ages),
  }
}

function partsOn(facts: WarmFacts, today: Day): WarmthParts {
  const days = daysBetween(facts.day, today)
  const theirs = facts.theirs * fading(days, half.exchange)
  const share = theirs === 0 ? 0 : Math.min(1, 2 * facts.theirs / (facts.theirs + facts.ours))
  const recency = facts.recent * fading(days, half.recency)
  return {
    reciprocity: (1 - Math.exp(-theirs / enough)) * Math.sqrt(share),
    recency,
    frequency: 1 - Math.exp(-facts.contacts * fading(days, half.frequency) / 3),
    breadth: recency * Math.min(1, facts.kinds / broad),
    length: recency * Math.min(1, facts.span / long),
  }
}

function whyOf(past: readonly WarmTouch[], last: WarmTouch, now: number): string[] {
  const when = ago(daysBetween(dayOf(last.at), dayOf(now)))
  const { gives, asks } = balanceOf(past)
  const given = [gives > 0 ? `gave ${times(gives)}` : '', asks > 0 ? `asked ${times(asks)}` : ''].filter(Boolean)
  const heard = past.some(isTwoWay)
  const why = [`last word ${last.direction === 'in' ? 'theirs' : 'yours'}, ${when}`]
  if (given.length > 0) why.push(`you ${given.join(', ')}`)
  if (!heard) why.push('no reply logged yet')
  return why
}

/** What could come next, as it would be logged, and how it is advised. */
const ways: readonly (readonly [Pick<WarmTouch, 'kind' | 'direction' | 'channel'>, string])[] = [
  [{ kind: 'casual', direction: 'in', channel: 'site' }, 'a word from them: write about something they like to talk about'],
  [{ kind: 'casual', direction: 'out', channel: 'in-person' }, 'a call or a meeting'],
  [{ kind: 'give', direction: 'out', channel: 'site' }, 'something given'],
  [{ kind: 'casual', direction: 'out', channel: 'site' }, 'a casual note'],
]
/** Gains of less than this are not worth saying. */
const leastGain = 0.1

/** What would raise it today, tried out one by one, the two that raise it most. Asking is not among the ways. */
function raiseOf(past: readonly WarmTouch[], parts: WarmthParts, now: number): string[] {
  const before = pointsOf(parts)
  const tried = ways.map(([touch, words]) => ({ words, gain: pointsOf(partsOf([{ ...touch, at: now, topics: [] }, ...past], now)) - before }))
    .filter(({ gain }) => gain >= leastGain).toSorted((a, b) => b.gain - a.gain).slice(0, 2).map(({ words }) => words)
  return tried.length > 0 ? tried : ['staying in touch as you do']
}

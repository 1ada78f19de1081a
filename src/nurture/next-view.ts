import type { Day } from '../domain/day'
import type { No } from './after-no'
import type { Gate } from './gate'
import type { Gift, GiftTopic, GiftTouch } from './gifts'
import type { Loop } from './loops'
import type { OpeningFacts } from './needs/match'
import type { NeedFacts } from './needs/wishes'
import type { Tempo } from './rhythm/gap'
import type { WarmTouch, Warmth } from './warmth'

export type StepKind = 'casual' | 'give' | 'ask' | 'pitch' | 'wait' | 'thank'

/** What to do next for one candidate. */
export interface NextStep {
  kind: StepKind
  /** The day to do it on; for `wait`, when it may go on; null where only a word of theirs can tell. */
  on: Day | null
  /** One sentence: what to do, when, why, with the topic to use. */
  why: string
  /** The id of the topic to use, or null. */
  topic: string | null
  /** What to offer, for `give`. */
  gift: Gift | null
}

/** Everything the step follows from. */
export interface NextInput {
  touchpoints: readonly (WarmTouch & GiftTouch)[]
  needs: readonly NeedFacts[]
  /** The opening thought of for this candidate, or null. */
  opening: OpeningFacts | null
  loops: readonly Loop[]
  outcome: No | null
  cadence: Tempo
  /** Suggested topics, best first. */
  topics: readonly GiftTopic[]
  location: string
  /** When the rhythm wants the next casual note, or null where it rests. */
  due: Day | null
  /** Milliseconds since 1970. */
  now: number
}

/** What the rules look at, counted once. */
export interface View extends NextInput {
  today: Day
  past: readonly (WarmTouch & GiftTouch)[]
  silence: number | null
  gate: Gate | null
  warmth: Warmth
  /** Days of the cooldown that are left. */
  cooling: number
  topic: GiftTopic | null
}

/** Makes a step. */
export function step(kind: StepKind, on: Day | null, why: string, more: { topic?: string | null | undefined, gift?: Gift } = {}): NextStep {
  return { kind, on, why, topic: more.topic ?? null, gift: more.gift ?? null }
}

/** A sentence with the topic to use, where there is one. */
export function withTopic(sentence: string, topic: GiftTopic | null): string {
  return topic ? `${sentence} A topic: ${topic.label}.` : sentence
}

/** The later of two days. */
export const later = (a: Day, b: Day): Day => a > b ? a : b

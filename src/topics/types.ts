/** What goes into the topic engine and what comes out. Plain types; the engine is pure: `now` is a parameter. */

import type { SignalKind } from '../domain/capture'
import type { Day } from '../domain/day'

/** One piece of evidence as the engine sees it: a stored signal or an item of the page in view. */
export interface TopicSignal {
  id: string
  /** A site's id, or `recruiter` for what was typed. */
  site: string
  kind: SignalKind
  title: string
  text: string
  tags: readonly string[]
  at: Day | null
  url: string | null
  saved: boolean
  /** When Kith first saw it, in milliseconds; null when it is only on the page in view. */
  firstSeenAt: number | null
  /** The page no longer shows it: a sign of what was, not of what is alive now. */
  gone?: boolean
  /** The recruiter says that it tells nothing private, whatever it sounds like. */
  cleared?: boolean
}

/** One contact, as far as topics are concerned. */
export interface TopicTouch {
  at: Day
  kind: 'casual' | 'give' | 'ask' | 'pitch' | 'admin'
  direction: 'out' | 'in'
  topics: readonly string[]
  note: string
}

/** Everything the engine may know of one candidate. */
export interface TopicPerson {
  name: string
  givenName: string
  headline: string
  about: string
  location: string
  company: string
  /** BCP 47, or empty when not known: then it is told from the texts. */
  language: string
  signals: readonly TopicSignal[]
  touchpoints: readonly TopicTouch[]
  /** Topics the recruiter hid or the candidate refused. */
  hidden: readonly string[]
  /** Topics the recruiter kept by hand. */
  kept: readonly string[]
}

/** The recruiter, as far as topics and openers are concerned. */
export interface TopicMe {
  interests: readonly string[]
  tone: 'casual' | 'formal'
  /** Sie, vous, usted rather than du, tu, tú; as the tone says where it is left open. */
  polite?: boolean
  signOff: string
  /** Openers copied lately, for any candidate: none of them is offered again word for word. */
  copied: readonly string[]
}

/** One canonical subject. */
export interface Topic {
  id: string
  /** As written in a sentence: "CRDTs", "bouldering". At most five words. */
  label: string
  family: string
  /** 0 very general ("programming") … 3 very specific ("CRDTs") */
  depth: number
  broader: string | null
  related: readonly string[]
  /** How it is said in other languages of the openers, by two-letter code: only where it differs. */
  names: Readonly<Record<string, string>>
  /** Not in the vocabulary: it arose from the person's own repeated words. */
  own: boolean
}

/** A candidate's interest in one topic, derived from signals. */
export interface Interest {
  topic: Topic
  /** 0–1, from the evidence; what it is made of is in `reasons`. */
  strength: number
  /** 0–1, one is today. */
  freshness: number
  firstSeen: Day | null
  lastSeen: Day | null
  /** Ids of signals, or `headline` / `about`. Strongest first. */
  evidence: readonly string[]
  /** Last day this topic was used in a contact, or null. */
  usedOn: Day | null
  kept: boolean
  /** The recruiter shares it, or a close neighbour of it. */
  shared: boolean
  /** Twelve months of activity, oldest first, each 0–1: the life-line. */
  life: readonly number[]
  /** Each number explained in words. */
  reasons: readonly string[]
}

export type Angle = 'question' | 'share' | 'advice' | 'help' | 'congratulate' | 'event'

/** Something to talk about next. */
export interface Suggestion {
  topic: Topic
  /** One sentence: why this, why now. */
  why: string
  evidence: readonly string[]
  shared: boolean
  /** New since the last contact. */
  isNew: boolean
  angle: Angle
  /** Three texts a person would send, best first. */
  openers: readonly string[]
  language: string
}

/** A signal that must not become a topic, with the reason shown to the recruiter. */
export interface Quarantined { id: string, reason: string }

export interface Suggestions {
  suggestions: readonly Suggestion[]
  quarantined: readonly Quarantined[]
}

import type { Candidate, Channel, Note, Profile } from './candidate'
import type { Day } from './day'
import type { FollowUp } from './follow-up'
import type { Need } from './need'
import type { Outcome } from './outcome'
import type { CopiedOpener, Signal, TopicMark } from './signal'
import type { Touchpoint } from './touchpoint'

/** A person as files for other programs tell of them. */
export interface OutgoingPerson {
  id: string
  name: string
  givenName: string
  headline: string
  company: string
  location: string
  about: string
  language: string
  pronouns: string
  stage: string
  tags: readonly string[]
  channels: readonly Channel[]
  /** Addresses of their profiles. */
  profiles: readonly { site: string, url: string }[]
  notes: readonly { text: string, at: number }[]
  changedAt: number
  lastTouchOn: Day | null
  nextOn: Day | null
}

/** The records of one candidate, finished ones too. */
export interface CandidateRecords {
  candidate: Candidate
  profiles: readonly Profile[]
  signals: readonly Signal[]
  topicMarks: readonly TopicMark[]
  notes: readonly Note[]
  needs: readonly Need[]
  touchpoints: readonly Touchpoint[]
  outcomes: readonly Outcome[]
  followUps: readonly FollowUp[]
  copiedOpeners: readonly CopiedOpener[]
  /** An empty `name` leaves out who the other is. */
  referrals: readonly { sent: boolean, name: string, at: number, outcome: string }[]
  /** Opening id → what it is called, for those that are spoken of. */
  openings: Readonly<Record<string, string>>
}

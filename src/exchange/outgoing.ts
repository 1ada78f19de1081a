import type { Channel } from '../domain/candidate'
import type { Day } from '../domain/day'

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

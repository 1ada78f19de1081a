import type { Channel } from '../domain/candidate'
import type { Touchpoint } from '../domain/touchpoint'

/** One contact that a file tells of. */
export interface IncomingTouch {
  /** The same contact has the same key in every file and on every import: what makes importing twice change nothing. */
  key: string
  kind: Touchpoint['kind']
  direction: Touchpoint['direction']
  channel: Touchpoint['channel']
  note: string
  /** Milliseconds since 1970. */
  at: number
}

/** A person as a file tells of them. What the file does not tell is left out, and then nothing is changed. */
export interface IncomingPerson {
  /** Where in the file, for messages: line or entry, from 1. */
  line: number
  /** Kith's own id, where the file carries it. */
  id?: string
  name: string
  givenName?: string
  headline?: string
  company?: string
  location?: string
  about?: string
  /** BCP 47. */
  language?: string
  pronouns?: string
  tags?: readonly string[]
  channels?: readonly Channel[]
  /** Addresses of the person on the sites, and other addresses of their own. */
  urls?: readonly string[]
  notes?: readonly { text: string, at: number | null }[]
  touches?: readonly IncomingTouch[]
  /** Since when the two are connected, in milliseconds since 1970. */
  connectedAt?: number
}

/** A row that could not be taken, with the sentence that says why. */
export interface IncomingFault { line: number, file: string, reason: string }

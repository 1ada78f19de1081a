import type { IncomingFault, IncomingPerson } from './incoming'

/** What the recruiter decided before a file is read. */
export interface ReadOptions {
  /** Also the texts of messages, not only that they were. */
  texts?: boolean
  /** Which column means what, where a file does not say; a door's own affair. */
  mapping?: unknown
  /** Milliseconds since 1970. */
  now: number
}

/** A part of what a file tells. */
export interface Lot {
  people?: readonly IncomingPerson[]
  /** Rows that could not be taken. */
  faults?: readonly IncomingFault[]
  /** What is left out on purpose: why, and how many. */
  left?: readonly { reason: string, count: number }[]
  /** How much of the file is read, from 0 to 1. */
  done?: number
  /** Whose file it is, where it tells that: shown to the recruiter. */
  owner?: string
}

/** A kind of file that people come from. */
export interface Door {
  kind: string
  /** Words for the recruiter: what is written beside each fact that comes from such a file. */
  source: string
  /** Whether a file is of this kind, by its first bytes (64 kB) and its name. */
  recognise(head: Uint8Array, name: string): boolean
  /**
   * Reads a file from its beginning, in lots, holding as little of it as can be.
   * @throws FileRefusal for a file that is not taken; a single row that cannot be taken is a fault
   */
  read(file: File, options: ReadOptions): AsyncIterable<Lot>
}

/** A file whose columns have to be named first. */
export class NeedsMapping extends Error {
  readonly seen: unknown

  /** @param seen what the page must show to ask: the door's own affair */
  constructor(seen: unknown) {
    super('which column means what?')
    this.seen = seen
  }
}

/** What travels from one computer to another, and how it stands in the database. How it is joined stands in `exchange/handover`. */
import type { Stored } from './record'

export type Row = Stored & Record<string, unknown>

/** Tables that travel. What is derived, settings, the trash and what undoes a merge or an import stay where they are. */
export const travelling = [
  'candidates', 'profiles', 'signals', 'topicMarks', 'notes', 'needs', 'touchpoints', 'outcomes', 'followUps', 'copiedOpeners', 'openings', 'referrals', 'refusals',
] as const
export type Travelling = (typeof travelling)[number]

/** The trace of a record that was removed or, a candidate, joined with another one. */
export interface Grave {
  id: string
  table: string
  /** When: the later, where both happened. */
  at: number
  /** Whose it was, where it was somebody's. */
  of?: string
  /** The candidate who was kept, where this one was joined with another. */
  into?: string
  /** Both times, where a joined candidate was removed as well. */
  joinedAt?: number
  removedAt?: number
}

/** One record with all that is known of it. */
export interface Cell {
  table: Travelling
  id: string
  /** When it was removed; 0: never. */
  dead: number
  /** Whose it was, where its trace tells; empty else. */
  of: string
  /** When and with whom a candidate was joined; 0 and '': never. */
  joined: { at: number, into: string }
  /** Its content; null where it was removed, or nothing but the joining is known. */
  row: Row | null
}

/** Cells by `keyOf`. */
export type State = ReadonlyMap<string, Cell>

export function keyOf({ table, id }: { table: string, id: string }): string {
  return `${table}/${id}`
}

export function isTravelling(table: string): table is Travelling {
  return (travelling as readonly string[]).includes(table)
}

/** A record as it is known, beside the one that is shown. */
export interface Shadow {
  /** Id of the record; ids of two tables are never the same. */
  id: string
  table: Travelling
  /** The id of the record that stands for it: itself, where it is shown otherwise than it is known. Empty: its person was removed. */
  of: string
  /** The candidates it names, itself among them, for finding it again. */
  owners: string[]
  row: Row
  /** Where it is shown: the times of what was shown, by which later changes are told. */
  seen?: Record<string, number>
  /** When it was written down here. */
  updatedAt?: number
}

/** What the database holds of a state. */
export interface Held {
  rows: { table: Travelling, row: Row }[]
  graves: Grave[]
  shadows: Shadow[]
}

/** The rules of joining, handed to the database, which knows no file of another program. */
export interface Joining {
  /** What stands in the database, as a state. */
  stateIn(held: Held): State
  joinedStates(a: State, b: State): State
  /** How a state is to stand in the database. */
  storedAs(state: State): Held
  /** A record in the form in which equal ones are equal. */
  normal(row: Row): Row
}

/** Who made a file, or had a contact: a recruiter, wherever they work. */
export interface Recruiter { id: string, name: string }

/** What stands before the records of a file. */
export interface HandoverHead {
  kithHandover: number
  /** The version of Kith that wrote it. */
  app: string
  madeAt: number
  from: Recruiter
  /** `own`: for another computer of the same recruiter; removals of people travel too. */
  to: 'colleague' | 'own'
  /** Recruiters whose contacts are in it. */
  recruiters: Recruiter[]
  people: number
}

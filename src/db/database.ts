import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Candidate, Note, Profile } from '../domain/candidate'
import type { Act, Erasure } from '../domain/erasure'
import type { DeskRow } from '../domain/desk'
import type { FollowUp } from '../domain/follow-up'
import type { Grave, Shadow } from '../domain/handover'
import type { Health } from '../domain/health'
import type { IndexedInterest } from '../domain/interest'
import type { Need } from '../domain/need'
import type { Opening } from '../domain/opening'
import type { Outcome } from '../domain/outcome'
import type { PageRule } from '../domain/page-rule'
import type { Referral } from '../domain/referral'
import type { Merge, Refusal } from '../domain/same-person'
import type { CopiedOpener, Signal, TopicMark } from '../domain/signal'
import type { Touchpoint } from '../domain/touchpoint'
import type { View } from '../domain/view'
import { migrations } from './migrations'
import { followWrites } from './touched'

/** The trace a deleted record leaves, so that an exchange between computers does not bring it back. */
export type Tombstone = Grave

/** A removed candidate with everything that belonged to it, kept for a short while so that removal can be undone. */
export interface Trash { id: string, at: number, rows: Record<string, unknown[]> }

/** Rows of an import that are not visible yet: some hundreds at once, because each costs as much as one. */
export interface Staged { n?: number, batch: string, at: number, table: string, rows: unknown[] }

/** What came in at once, with what undoes it. The rows `<id>/<number>`, without `at`, hold its journal. */
export interface Batch { id: string, at: number, kind: string, name: string, counts: Record<string, number> }

/** A record as it stood before an import changed it; the time it carried afterwards, and of each changed field. */
export interface Former { before: { id: string }, stamp: number, fields: Record<string, number | undefined> }

/** A part of a batch's journal: ids of records it made (each with the time it then carried), records it changed and removed, and tombstones it lifted. */
export interface BatchPart { id: string, made: Record<string, [id: string, stamp: number][]>, former: Record<string, Former[]>, gone: Record<string, { id: string }[]>, graves: Tombstone[] }

/** The words by which a candidate is found, and by which people who may be the same find each other: derived from everything known of them, rebuilt with every write.
 * `keys` is absent on rows of an older version until they are rebuilt. */
export interface SearchEntry { id: string, words: string[], keys?: string[] }

/** How many people have a line for a topic in the index; no row where nobody has. */
export interface TopicCount { topic: string, people: number }

/** Somebody of whom something changed since their lines in the index were derived. `at`: when that was written down. */
export interface Stale { id: string, at: number }

/** Values that are not records: settings and small marks of the background. */
export interface Setting { key: string, value: unknown, at: number }

/** How many lines of the desk have a value: a tag, a source, a stage, a town, a degree of warmth. */
export interface Facet { facet: string, value: string, people: number }

/** A word by which somebody is found, and what is left of it when a letter is missing. */
export interface Token { word: string, near: string[] }

export class Database extends Dexie {
  declare candidates: EntityTable<Candidate, 'id'>
  declare profiles: EntityTable<Profile, 'id'>
  declare signals: EntityTable<Signal, 'id'>
  declare topicMarks: EntityTable<TopicMark, 'id'>
  declare notes: EntityTable<Note, 'id'>
  declare needs: EntityTable<Need, 'id'>
  declare touchpoints: EntityTable<Touchpoint, 'id'>
  declare followUps: EntityTable<FollowUp, 'id'>
  declare outcomes: EntityTable<Outcome, 'id'>
  declare openings: EntityTable<Opening, 'id'>
  declare referrals: EntityTable<Referral, 'id'>
  declare copiedOpeners: EntityTable<CopiedOpener, 'id'>
  declare settings: EntityTable<Setting, 'key'>
  declare tombstones: EntityTable<Tombstone, 'id'>
  declare trash: EntityTable<Trash, 'id'>
  declare staged: Table<Staged, number>
  declare search: EntityTable<SearchEntry, 'id'>
  declare health: EntityTable<Health, 'site'>
  declare merges: EntityTable<Merge, 'id'>
  declare refusals: EntityTable<Refusal, 'id'>
  declare rules: EntityTable<PageRule, 'id'>
  declare interests: Table<IndexedInterest, [candidateId: string, topic: string]>
  declare topicCounts: EntityTable<TopicCount, 'topic'>
  declare stale: EntityTable<Stale, 'id'>
  declare desk: EntityTable<DeskRow, 'id'>
  declare facets: Table<Facet, [facet: string, value: string]>
  declare deskStale: EntityTable<{ id: string }, 'id'>
  declare tokens: EntityTable<Token, 'word'>
  declare batches: Table<Batch | BatchPart, string>
  declare shadows: EntityTable<Shadow, 'id'>
  declare erasures: EntityTable<Erasure, 'id'>
  declare acts: EntityTable<Act, 'id'>
  declare views: EntityTable<View, 'id'>

  constructor(name = 'kith') {
    super(name)
    for (const { version, stores, ...step } of migrations) {
      const declared = this.version(version).stores(stores)
      if (step.upgrade) declared.upgrade(step.upgrade)
    }
    followWrites(this)
  }
}

/** Tables whose records belong to one candidate by `candidateId`. */
export const tablesOfCandidate = ['profiles', 'signals', 'topicMarks', 'notes', 'needs', 'touchpoints', 'outcomes', 'followUps', 'copiedOpeners'] as const

/** Tables that hold what the recruiter gathered: what export, import and exchange carry. */
export const dataTables = ['candidates', ...tablesOfCandidate, 'openings', 'referrals', 'refusals', 'merges'] as const
export type DataTable = (typeof dataTables)[number]

/** All records of one of a candidate's tables, by whichever index that table has. */
export function ofCandidate(db: Database, table: (typeof tablesOfCandidate)[number], candidateId: string): Promise<{ id: string, candidateId: string }[]> {
  const range: [[string], [string, unknown[]]] = [[candidateId], [candidateId, []]]
  switch (table) {
    case 'notes': case 'touchpoints': return db.table(table).where('[candidateId+at]').between(...range).toArray()
    case 'topicMarks': return db.table(table).where('[candidateId+topic]').between(...range).toArray()
    case 'followUps': return db.table(table).where('[candidateId+open]').between(...range).toArray()
    default: return db.table(table).where({ candidateId }).toArray()
  }
}

import type { Transaction } from 'dexie'
import { first } from './0001-first'
import { identity } from './0002-identity'
import { interests } from './0003-interests'
import { outcomes } from './0004-outcomes'
import { desk } from './0005-desk'

/** One step of the database's shape. Steps are never edited after a release, only added. */
export interface Migration {
  version: number
  stores: Record<string, string>
  /** Pure database work in the upgrade's own transaction: it may be killed half-way and is then rolled back. */
  upgrade?: (transaction: Transaction) => PromiseLike<void>
}

export const migrations: readonly Migration[] = [first, identity, interests, outcomes, desk]

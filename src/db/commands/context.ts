import { Dexie } from 'dexie'
import { v7 } from 'uuid'
import type { DeskRules } from '../../domain/desk'
import { KithError } from '../../domain/errors'
import type { PrivacyRules } from '../../domain/privacy'
import type { Rhythm } from '../../domain/rhythm'
import type { Recognise } from '../../domain/same-person'
import type { StepsOf } from '../../domain/step'
import type { Database } from '../database'
import { type DeskContext, settleDesk } from './desk'

/** What every command is given. `now` is read once per command, so that all it writes carries the same time. */
export interface Context {
  db: Database
  now: number
  /** The rhythm engine: when a casual note is next welcome, and where there is room for it; handed in, because the database knows no engine. */
  rhythm: Rhythm
  /** The nurture engine's rule for what is owed after asks, referrals, noes and old needs. */
  stepsOf: StepsOf
  /** The days of somebody's rights: by when they are told, when it is asked whether to keep them. */
  privacy: PrivacyRules
  /** The rules for the line of the people desk. */
  desk: DeskRules
  /** The identity engine's rules, with what it must know of the sites; handed in for the same reason. */
  recognise: Recognise
}

/** A new time-ordered id (RFC 9562, version 7). */
export function newId(now: number): string {
  return v7({ msecs: now })
}

/**
 * Runs one command in one transaction over all tables: all of it is written, or nothing. What the desk shows of whom it wrote follows in the same one.
 * @throws KithError for what a recruiter can do something about (no room, an old window holding the database, entry gone)
 */
export async function write<T>(context: DeskContext, command: () => Promise<T>): Promise<T> {
  const { db } = context
  try {
    await opened(db)
    return await db.transaction('rw', db.tables, async () => {
      const result = await command()
      await settleDesk(context)
      return result
    })
  } catch (error) {
    throw asKithError(error)
  }
}

/** Opens the database, or says that a window of an older version holds it: the browser itself would wait without a word. */
async function opened(db: Database): Promise<void> {
  if (db.isOpen()) return
  const blocked = new Promise<never>((_resolve, reject) => db.on('blocked', () => reject(new KithError('database-blocked'))))
  await Promise.race([db.open(), blocked])
}

/** Tells what the recruiter should know about a failure of the database. */
export function asKithError(error: unknown): KithError {
  if (error instanceof KithError) return error
  const names = error instanceof Error ? [error.name, innerName(error)] : []
  if (names.includes('QuotaExceededError')) return new KithError('storage-full')
  if (names.some(name => name === 'VersionError' || name === 'BlockedError' || name === 'DatabaseClosedError')) return new KithError('database-blocked')
  if (names.some(name => name === 'OpenFailedError' || name === 'MissingAPIError' || name === 'InvalidStateError')) return new KithError('database-broken')
  return new KithError('unexpected', error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}

function innerName(error: Error): string {
  return error instanceof Dexie.DexieError && error.inner instanceof Error ? error.inner.name : ''
}

/** The record with that id. @throws KithError `not-found` */
export async function must<T>(found: PromiseLike<T | undefined>): Promise<T> {
  const record = await found
  if (record === undefined) throw new KithError('not-found')
  return record
}

/** Deletes one record and leaves its tombstone. @param into the candidate it was joined with, where that is why */
export async function bury({ db, now }: Context, table: string, id: string, into?: string): Promise<void> {
  const row = await db.table(table).get(id) as { candidateId?: unknown } | undefined
  await db.table(table).delete(id)
  await db.tombstones.put({ id, table, at: now, ...(typeof row?.candidateId === 'string' ? { of: row.candidateId } : {}), ...(into === undefined ? {} : { into }) })
}

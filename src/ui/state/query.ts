import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'
import { type ErrorCode, errorCodes } from '../../protocol/errors'
import { connection } from './database'

/** What a screen knows of a query at one moment. */
export type Query<T> =
  | { state: 'loading' }
  | { state: 'ready', value: T }
  | { state: 'error', code: ErrorCode | 'outdated', message: string }

const loading = { state: 'loading' } as const
export const outdatedMessage = 'Kith was updated in the meantime. Reload this page to go on.'

/** Says what a failed read means for the recruiter. */
export function failureOf(error: unknown): Extract<Query<never>, { state: 'error' }> {
  const name = error instanceof Error ? error.name : ''
  if (connection.value === 'outdated' || name === 'DatabaseClosedError' || name === 'VersionError') {
    return { state: 'error', code: 'outdated', message: outdatedMessage }
  }
  const code: ErrorCode = connection.value === 'blocked' ? 'database-blocked'
    : name === 'QuotaExceededError' ? 'storage-full'
    : 'database-broken'
  return { state: 'error', code, message: errorCodes[code] }
}

/**
 * Follows a read of the database: renders again whenever a write changes its result.
 * @param query reads through Dexie only; it runs again by itself
 * @param deps what the query depends on. When they change the old value is dropped at once, so that one person's data
 *   never stands under another's name; with `keep` it stays until the new one is there (lists, searches)
 */
export function useQuery<T>(query: () => Promise<T> | T, deps: readonly unknown[], { keep = false } = {}): Query<T> {
  const key = JSON.stringify(deps)
  const [held, hold] = useState<{ key: string, query: Query<T> }>({ key, query: loading })
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: value => hold({ key, query: { state: 'ready', value } }),
      error: error => hold({ key, query: failureOf(error) }),
    })
    return () => subscription.unsubscribe()
  }, [key])
  // Reading the signal subscribes the component: a page whose data moved on must say so even when nothing is asked.
  if (connection.value === 'outdated') return { state: 'error', code: 'outdated', message: outdatedMessage }
  if (connection.value === 'blocked' && held.query.state === 'loading') return failureOf(null)
  return held.key === key || keep ? held.query : loading
}

/** The value of a query, or a stand-in while there is none. */
export function valueOf<T, Other>(query: Query<T>, otherwise: Other): T | Other {
  return query.state === 'ready' ? query.value : otherwise
}

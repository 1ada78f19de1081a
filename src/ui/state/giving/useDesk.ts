import { useMemo } from 'preact/hooks'
import { now } from '../clock'
import { db } from '../database'
import { type Query, useQuery } from '../query'
import { useSettings } from '../settings'
import { useVocabulary, vocabularyFailed } from '../vocabulary'
import type { Desk } from './desk'

const hour = 3_600_000

/** What this page asks its questions from; null while the vocabulary is being read. New only when the hour or the settings are. */
function useDesk(): Desk | null {
  const vocabulary = useVocabulary()
  const settings = useSettings()
  const hours = Math.floor(now.value / hour)
  return useMemo(() => vocabulary && { db, vocabulary, settings, now: now.value }, [vocabulary, settings, hours])
}

/**
 * Follows an answer of the index.
 * @param ask reads through Dexie only
 * @param deps what it depends on beside the desk
 */
export function useAnswer<T>(ask: (desk: Desk) => Promise<T>, deps: readonly unknown[]): Query<T> {
  const desk = useDesk()
  const { tone, address, signOff, myInterests } = useSettings()
  const query = useQuery<T | null>(() => desk ? ask(desk) : null, [...deps, desk === null, tone, address, signOff, myInterests, Math.floor((desk?.now ?? 0) / hour)])
  if (vocabularyFailed()) return { state: 'error', code: 'database-broken', message: 'Kith could not read its list of topics. Reload this page.' }
  if (query.state === 'ready') return query.value === null && desk === null ? { state: 'loading' } : { state: 'ready', value: query.value as T }
  return query
}

import type { Database } from '../../db/database'
import type { Capture } from '../../domain/capture'
import { afterReading, healthOf } from '../../domain/health'
import { taught } from '../../sites/taught/read'

/** Notes how well a page could be read: the drift alarm shown in settings. Nothing of the person is kept. */
export async function recordReading(db: Database, { site, page, handle, misses }: Pick<Capture, 'site' | 'page' | 'handle' | 'misses'>, now: number): Promise<void> {
  // What was read by a learned rule says nothing about the built-in reader, which gave up before.
  if (page === 'work' || misses.includes(taught)) return
  const mark = await markOf(db, `${site}/${handle}`, now)
  await db.transaction('rw', db.health, async () => {
    const before = await db.health.get(site)
    await db.health.put(afterReading(before ? healthOf(before) : { site, lastWellAt: null, missing: {} }, { page, misses, mark, now }))
  })
}

/** Two bytes that tell one person from another on this computer and name nobody: a salted hash, cut so short that thousands share each. */
async function markOf(db: Database, who: string, now: number): Promise<string> {
  const kept = (await db.settings.get('healthSalt'))?.value
  const salt = typeof kept === 'string' ? kept : crypto.randomUUID()
  if (salt !== kept) await db.settings.put({ key: 'healthSalt', value: salt, at: now })
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + who))
  return [...new Uint8Array(digest).subarray(0, 2)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

const most = 100

/** Keeps an unexpected failure for the report that the recruiter can copy in settings: kind, words and place, newest last. */
export async function rememberError(db: Database, error: unknown, now: number): Promise<void> {
  const text = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error)
  const before = (await db.settings.get('errors'))?.value
  const errors = Array.isArray(before) ? before : []
  await db.settings.put({ key: 'errors', value: [...errors, { at: now, text: text.slice(0, 2_000) }].slice(-most), at: now })
}

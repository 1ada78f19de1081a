import type { Database } from '../../db/database'
import type { Capture } from '../../domain/capture'

/** Notes how well a site could be read: the drift alarm shown in settings. Nothing of the person is kept. */
export async function recordReading(db: Database, capture: Capture, now: number): Promise<void> {
  if (capture.page !== 'profile') return
  const before = await db.health.get(capture.site)
  const missing = Object.fromEntries(capture.misses.map(miss => [miss, before?.missing[miss] ?? now]))
  await db.health.put({ site: capture.site, lastWellAt: capture.misses.length === 0 ? now : before?.lastWellAt ?? null, missing })
}

const most = 100

/** Keeps an unexpected failure for the report that the recruiter can copy in settings: kind, words and place, newest last. */
export async function rememberError(db: Database, error: unknown, now: number): Promise<void> {
  const text = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error)
  const before = (await db.settings.get('errors'))?.value
  const errors = Array.isArray(before) ? before : []
  await db.settings.put({ key: 'errors', value: [...errors, { at: now, text: text.slice(0, 2_000) }].slice(-most), at: now })
}

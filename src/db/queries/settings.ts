import { type Settings, defaultSettings, settings } from '../../domain/settings'
import type { Database } from '../database'

/** The recruiter's choices over the defaults. A stored value that no longer fits falls back to its default. */
export async function readSettings(db: Database): Promise<Settings> {
  const stored = (await db.settings.get('settings'))?.value
  if (typeof stored !== 'object' || stored === null) return defaultSettings
  const chosen = { ...defaultSettings }
  for (const [key, value] of Object.entries(stored)) {
    const shape = settings.shape[key as keyof Settings]
    const parsed = shape?.safeParse(value)
    if (parsed?.success) Object.assign(chosen, { [key]: parsed.data })
  }
  return chosen
}

import { useEffect } from 'preact/hooks'
import { readSettings } from '../../db/queries/settings'
import { type Settings, defaultSettings } from '../../domain/settings'
import { db } from './database'
import { type Query, useQuery, valueOf } from './query'

/** The recruiter's choices as they change. */
export function useSettingsQuery(): Query<Settings> {
  return useQuery(() => readSettings(db), ['settings'], { keep: true })
}

/** The recruiter's choices; the defaults until they are read. */
export function useSettings(): Settings {
  return valueOf(useSettingsQuery(), defaultSettings)
}

/** Puts the chosen theme on the page. `system` leaves it to the browser. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
  }, [theme])
}

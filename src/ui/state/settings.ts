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

/** Where this browser remembers the theme, so that a page does not flash in the other one until settings are read. */
const lastTheme = 'theme'

function putTheme(theme: string | null): void {
  const { dataset } = document.documentElement
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  else delete dataset.theme
}
putTheme(localStorage.getItem(lastTheme))

/** Puts the chosen theme on the page. `system` leaves it to the browser. */
export function useTheme(): void {
  const settings = useSettingsQuery()
  const theme = settings.state === 'ready' ? settings.value.theme : null
  useEffect(() => {
    if (!theme) return
    putTheme(theme)
    localStorage.setItem(lastTheme, theme)
  }, [theme])
}

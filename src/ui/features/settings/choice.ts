import type { Settings } from '../../../domain/settings'

/** What every section of the settings is given. */
export interface SectionProps {
  settings: Settings
  onChange: (patch: Partial<Settings>) => void
}

/** A list with one entry put in or taken out. */
export function toggled<T>(list: readonly T[], entry: T, on: boolean): T[] {
  const without = list.filter(one => one !== entry)
  return on ? [...without, entry] : without
}

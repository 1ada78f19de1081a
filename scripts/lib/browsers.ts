import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import known from './browsers.json' with { type: 'json' }

export type BrowserName = keyof typeof known

/** @returns the path of an installed browser (the CHROME or FIREFOX variable first), or null. */
export function findBrowser(browser: BrowserName): string | null {
  const { variable, names, places } = known[browser]
  const inPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean).flatMap(dir => names.map(name => join(dir, name)))
  return [process.env[variable] ?? '', ...inPath, ...places].find(path => path && existsSync(path)) ?? null
}

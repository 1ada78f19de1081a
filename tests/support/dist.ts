import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { root } from './imports'

export const browsers = ['chrome', 'firefox'] as const
export type Browser = (typeof browsers)[number]

/** What the tests read of a built manifest. */
export interface Manifest {
  version: string
  permissions?: string[]
  optional_permissions?: string[]
  host_permissions?: string[]
  optional_host_permissions?: string[]
  content_scripts?: { matches: string[], js?: string[], css?: string[], world?: string, all_frames?: boolean }[]
  content_security_policy?: { extension_pages?: string, sandbox?: string }
  minimum_chrome_version?: string
  incognito?: string
  side_panel?: unknown
  sidebar_action?: { open_at_install?: boolean }
  background?: { service_worker?: string, scripts?: string[] }
  browser_specific_settings?: { gecko?: { id?: string, strict_min_version?: string, data_collection_permissions?: unknown } }
}

/** One built extension. */
export class Dist {
  readonly dir: string

  /** @throws when it has not been built */
  constructor(browser: Browser) {
    this.dir = join(root, 'dist', browser)
    if (!existsSync(join(this.dir, 'manifest.json'))) throw new Error(`dist/${browser} is not there: npm run build first`)
  }

  get manifest(): Manifest {
    return JSON.parse(this.text('manifest.json')) as Manifest
  }

  text(file: string): string {
    return readFileSync(join(this.dir, file), 'utf8')
  }

  has(file: string): boolean {
    return existsSync(join(this.dir, file)) && statSync(join(this.dir, file)).isFile()
  }

  size(file: string): number {
    return statSync(join(this.dir, file)).size
  }

  /** Every file, with forward slashes, of the endings given. */
  files(...endings: string[]): string[] {
    return readdirSync(this.dir, { recursive: true, encoding: 'utf8' })
      .map(file => file.replaceAll('\\', '/'))
      .filter(file => this.has(file) && (endings.length === 0 || endings.some(ending => file.endsWith(ending))))
  }

  /** The scripts that a page loads before it runs: those its markup names and, through static imports, all theirs. */
  scriptsOf(page: string): Set<string> {
    const found = new Set<string>()
    const follow = (file: string) => {
      if (found.has(file)) return
      found.add(file)
      for (const [, , specifier = ''] of this.text(file).matchAll(/\b(?:import|from)\s*(["'])(\.{1,2}\/[^"']+\.js)\1/g)) follow(posix.join(posix.dirname(file), specifier))
    }
    for (const [, source = ''] of this.text(page).matchAll(/<script[^>]+src="([^"]+)"/g)) follow(source.startsWith('/') ? source.slice(1) : posix.join(posix.dirname(page), source))
    return found
  }
}

/** Every string of a manifest that names a file of the extension. */
export function pathsIn(manifest: unknown): string[] {
  if (typeof manifest === 'string') return /^[\w/.-]+\.(?:html|js|css|png|svg|json)$/.test(manifest) ? [manifest] : []
  if (typeof manifest !== 'object' || manifest === null) return []
  return Object.values(manifest).flatMap(pathsIn)
}

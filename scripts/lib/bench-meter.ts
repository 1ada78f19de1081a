import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KithBrowser, until } from './kith'
import type { LocalWeb } from './local-web'

/** Main-thread script and task time in ms, heap in MB. */
export interface Cost { script: number, task: number, heap: number }
export type Variant = 'none' | 'empty' | 'address' | 'kith'

/** Long enough for the lazy work of every variant to have ended; the same for all. */
const settle = 1_200

/** One browser for each variant, side by side. */
export class Meter {
  readonly #browsers: Map<Variant, KithBrowser>
  readonly #folder: string

  private constructor(browsers: Map<Variant, KithBrowser>, folder: string) {
    this.#browsers = browsers
    this.#folder = folder
  }

  /** @param dist the built extension for Chrome */
  static async open(web: LocalWeb, dist: string): Promise<Meter> {
    const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'))
    const { content_scripts: scripts } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as { content_scripts: { matches: string[] }[] }
    const matches = scripts.flatMap(script => script.matches)
    const folders: [Variant, string | null][] = [
      ['none', null],
      ['empty', writeExtension(join(folder, 'empty'), matches, '')],
      ['address', writeExtension(join(folder, 'address'), matches, "new URL(location.href).pathname.split('/').filter(Boolean).length")],
      ['kith', dist],
    ]
    const browsers = new Map<Variant, KithBrowser>()
    for (const [variant, dir] of folders) browsers.set(variant, await KithBrowser.start({ browser: 'chrome', dist: dir, web }))
    await turnEverythingOn(browsers.get('kith'))
    return new Meter(browsers, folder)
  }

  /** Loads a page once in a new tab. */
  async load(variant: Variant, url: string): Promise<Cost> {
    const browser = this.#browsers.get(variant)
    if (!browser) throw new Error(variant)
    const page = await browser.open(url)
    await new Promise(done => setTimeout(done, settle))
    const { ScriptDuration = 0, TaskDuration = 0, JSHeapUsedSize = 0 } = await page.metrics()
    await page.close()
    return { script: ScriptDuration * 1e3, task: TaskDuration * 1e3, heap: JSHeapUsedSize / 1e6 }
  }

  async close(): Promise<void> {
    for (const browser of this.#browsers.values()) await browser.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** A worker keeps the extension's target alive as Kith's does; the content script is what is measured. */
function writeExtension(folder: string, matches: string[], script: string): string {
  const made = mkdtempSync(`${folder}-`)
  writeFileSync(join(made, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'baseline', version: '1', background: { service_worker: 'worker.js' },
    content_scripts: [{ matches, js: ['content.js'], run_at: 'document_idle' }],
  }))
  writeFileSync(join(made, 'worker.js'), 'self.onmessage = null')
  writeFileSync(join(made, 'content.js'), script)
  return made
}

/** Buttons and reading on every site: what costs most. */
async function turnEverythingOn(kith: KithBrowser | undefined): Promise<void> {
  const page = await kith?.openOwn('src/ui/people/index.html')
  await until('Kith to take the settings', async () => {
    const answer = await page?.evaluate(patch => (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<{ ok: boolean }> } } })
      .chrome.runtime.sendMessage({ name: 'settings.set', input: { patch } }), { buttonsOn: ['github', 'linkedin', 'behance'], linkedinReading: 'always' })
    return answer?.ok
  })
  await page?.close()
}

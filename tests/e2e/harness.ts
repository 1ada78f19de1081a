import { resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { KithBrowser, until } from '../../scripts/lib/kith'
import { LocalWeb } from '../../scripts/lib/local-web'
import { click, own, sample, shows, Stage, wordsOf } from '../../scripts/lib/stage'

export { click, own, sample, shows, Stage, until, wordsOf }

/** The browser that this run is about. */
export const browserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome'
export const isFirefox = browserName === 'firefox'
export const dist = resolve(import.meta.dirname, '../../dist', browserName)

/**
 * Sets one browser up for a file of tests, with the sample desk in it.
 * @param idle milliseconds after which Firefox puts the event page to sleep: short where a test waits for that
 */
export function stage({ idle = 30_000 } = {}): { readonly now: Stage } {
  let web: LocalWeb | undefined
  let kith: KithBrowser | undefined
  let current: Stage | undefined
  beforeAll(async () => {
    web = await LocalWeb.open()
    web.playSamples()
    kith = await KithBrowser.start({ browser: browserName, dist, web, idle })
    current = new Stage(web, kith)
    await current.set({ welcomed: true })
  })
  afterAll(async () => {
    await kith?.close()
    await web?.close()
  })
  return { get now() {
    if (!current) throw new Error('the stage is not set')
    return current
  } }
}

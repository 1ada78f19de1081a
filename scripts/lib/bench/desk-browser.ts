import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { bundle } from '../bundle'
import { launchChromium } from '../chromium'
import type { Amount } from '../desk-data'
import { until } from '../kith'
import type { LocalWeb } from '../local-web'

const seed = 20_261_123
/** People in one transaction. */
const lot = 500

export interface DeskOptions {
  web: LocalWeb
  /** The built extension. */
  dist: string
  people: number
  amount: Amount
  /** A folder that keeps filled profiles from one run to the next; without one they are made anew. */
  profiles: string | null
  json: boolean
}

/** A browser with Kith and a desk of made people. */
export class DeskBrowser {
  readonly people: number
  readonly browser: Browser
  /** Where Kith's own pages stand, with a slash at the end. */
  readonly address: string
  readonly #folder: string
  readonly #kept: boolean

  private constructor(people: number, browser: Browser, address: string, folder: string, kept: boolean) {
    this.people = people
    this.browser = browser
    this.address = address
    this.#folder = folder
    this.#kept = kept
  }

  static async start({ web, dist, people, amount, profiles, json }: DeskOptions): Promise<DeskBrowser> {
    if (profiles) mkdirSync(profiles, { recursive: true })
    const folder = profiles ? join(profiles, `${people}-${amount.signals}-${amount.touchpoints}`) : mkdtempSync(join(tmpdir(), 'kith-desk-'))
    const filled = join(folder, 'filled')
    const browser = await launchChromium({
      acceptInsecureCerts: true, enableExtensions: [dist], userDataDir: folder, protocolTimeout: 120_000, defaultViewport: { width: 1280, height: 860 },
      args: [`--proxy-server=127.0.0.1:${web.proxyPort}`, `--ignore-certificate-errors-spki-list=${web.certificate.spki}`, '--enable-precise-memory-info'],
    })
    // An extension that the profile knows already is started twice: pages of the first start go.
    await new Promise(done => setTimeout(done, 3_000))
    const worker = await browser.waitForTarget(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'))
    const desk = new DeskBrowser(people, browser, `${worker.url().split('/').slice(0, 3).join('/')}/`, folder, profiles !== null)
    await desk.#quiet()
    if (!existsSync(filled)) {
      await desk.#fill(amount, json)
      writeFileSync(filled, String(people))
    }
    return desk
  }

  /** One of Kith's own pages. */
  async open(path: string): Promise<Page> {
    const page = await this.browser.newPage()
    page.setDefaultTimeout(0)
    await page.goto(this.address + path)
    return page
  }

  /** A page of Kith's that asks the database itself. */
  async asking(): Promise<Page> {
    const page = await this.open('src/ui/welcome/index.html')
    await page.evaluate(await bundle('bench/desk-fill.entry.ts'))
    return page
  }

  async close(): Promise<void> {
    await this.browser.close()
    if (!this.#kept) rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Waits until the worker has nothing left to derive: a kept profile may come from other rules. */
  async #quiet(): Promise<void> {
    const page = await this.asking()
    await until('the worker to have derived everything', async () => {
      const open = await page.evaluate('kithFill.pending()')
      if (open === 'interests') {
        await this.killWorker()
        await page.evaluate('kithFill.skipInterests()')
      }
      return open === null
    }, 120)
    await page.close()
  }

  /** Ends the background; the next message wakes it. */
  async killWorker(): Promise<void> {
    const target = this.browser.targets().find(found => found.type() === 'service_worker' && found.url().startsWith(this.address))
    await (await target?.worker())?.close()
  }

  /** Goes on where an earlier run stopped. */
  async #fill(amount: Amount, json: boolean): Promise<void> {
    const page = await this.asking()
    const began = performance.now()
    const made = await page.evaluate('kithFill.made()') as number
    for (let from = made; from < this.people; from += lot) {
      await page.evaluate(`kithFill.fill(${seed}, ${from}, ${Math.min(lot, this.people - from)}, ${JSON.stringify(amount)})`)
    }
    if (!json) console.log(`  ${this.people - made} people made in ${Math.round((performance.now() - began) / 1000)} s`)
    await page.close()
  }
}

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { type BrowserName, findBrowser } from './browsers'
import { quietFlags } from './chromium'
import type { LocalWeb } from './local-web'

export interface Options {
  browser: BrowserName
  /** The folder of the built extension, or null for a browser without one. */
  dist: string | null
  web: LocalWeb
  /** With a display, for people to look at. */
  headed?: boolean
  /** Where downloads go; the browser's own place without it. Firefox then gives without asking what an extension may ask for. */
  downloads?: string
  /** Milliseconds after which Firefox puts the event page to sleep. */
  idle?: number
}

const welcome = 'src/ui/welcome/index.html'

/** Firefox gives every installation a random address; tests pin it. */
const geckoId = 'kith@kith.example'
const geckoUuid = '5f0c1d8e-6a27-4b2b-9d53-0e2f6f7a1c44'

/** A browser with Kith in a profile of its own, which outlives restarts and is removed at the end. */
export class KithBrowser {
  readonly name: BrowserName
  readonly #options: Options
  readonly #profile: string
  #browser: Browser | null = null
  #address = ''

  private constructor(options: Options) {
    this.name = options.browser
    this.#options = options
    this.#profile = mkdtempSync(join(tmpdir(), 'kith-profile-'))
    if (options.browser === 'chrome' && options.downloads) {
      mkdirSync(join(this.#profile, 'Default'))
      writeFileSync(join(this.#profile, 'Default', 'Preferences'), JSON.stringify({ download: { default_directory: options.downloads, prompt_for_download: false } }))
    }
  }

  /** @throws when the browser is not installed */
  static async start(options: Options): Promise<KithBrowser> {
    const kith = new KithBrowser(options)
    await kith.#launch()
    return kith
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('the browser is not running')
    return this.#browser
  }

  /** Where the extension's own files stand, with a slash at the end. */
  get address(): string {
    return this.#address
  }

  /** Ends the browser and starts it again in the same profile. */
  async restart(): Promise<void> {
    await this.quit()
    await this.#launch()
  }

  async quit(): Promise<void> {
    await this.#browser?.close()
    this.#browser = null
  }

  /** Opens a page of the web and waits for its document. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage()
    await page.goto(url, { waitUntil: 'load' })
    return page
  }

  /** Opens one of Kith's own pages. Firefox never reports that such a page has loaded, so its document is asked. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.browser.newPage()
    const url = this.#address + path
    if (this.name === 'chrome') await page.goto(url, { waitUntil: 'load' })
    else {
      page.goto(url).catch(() => undefined)
      await until(`${path} to load`, () => page.evaluate(wanted => location.href.startsWith(wanted) && document.readyState === 'complete', url.split('#')[0] ?? url))
    }
    return page
  }

  /**
   * Runs a function in Chrome's service worker, which must be awake. A worker that was killed and woke again keeps its place in
   * puppeteer's list with its old, dead connection: each call makes one of its own.
   * @param run stands alone: it sees nothing but its parameters, which are JSON
   */
  async inWorker<Given extends unknown[]>(run: (...given: Given) => unknown, ...given: Given): Promise<void> {
    const session = await until('a service worker that answers', async () => {
      const target = this.browser.targets().findLast(found => found.type() === 'service_worker' && found.url().startsWith(this.#address))
      const made = await target?.createCDPSession()
      await made?.send('Runtime.evaluate', { expression: '1' })
      return made
    })
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: `(${String(run)})(...${JSON.stringify(given)})`, awaitPromise: true })
    await session.detach()
    if (exceptionDetails) throw new Error(`in the service worker: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
  }

  /** Chrome: ends the service worker. Firefox: waits until the event page has gone to sleep. */
  async killWorker(): Promise<void> {
    if (this.name === 'firefox') {
      await new Promise(done => setTimeout(done, (this.#options.idle ?? 500) + 700))
      return
    }
    const session = await this.browser.target().createCDPSession()
    const { targetInfos } = await session.send('Target.getTargets')
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.#address))
    // It may have gone by itself meanwhile, which is just as well.
    await Promise.all(workers.map(({ targetId }) => session.send('Target.closeTarget', { targetId }).catch(() => undefined)))
    await session.detach()
  }

  async close(): Promise<void> {
    await this.quit()
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }

  async #launch(): Promise<void> {
    const { dist } = this.#options
    this.#browser = await (this.name === 'chrome' ? this.#launchChrome() : this.#launchFirefox())
    if (!dist) return
    if (this.name === 'firefox') {
      await this.#browser.installExtension(dist)
      this.#address = `moz-extension://${geckoUuid}/`
    } else {
      const target = await this.#browser.waitForTarget(found => found.type() === 'service_worker' && found.url().startsWith('chrome-extension://'))
      this.#address = `${target.url().split('/').slice(0, 3).join('/')}/`
    }
    if (existsSync(join(dist, welcome))) await this.#welcomed()
  }

  /**
   * Waits for the welcome page, which a Kith opens that was just put into a browser: here at each start.
   * Coming late it would lie over the page that is worked with by then, and a page under another one neither draws nor is read.
   */
  async #welcomed(): Promise<void> {
    await until('the welcome page', async () => {
      const addresses = await Promise.all((await this.browser.pages()).map(page => page.evaluate(() => location.href)))
      return addresses.some(address => address.startsWith(`${this.#address}${welcome}`))
    })
  }

  #launchChrome(): Promise<Browser> {
    const { dist, web, headed = false } = this.#options
    return puppeteer.launch({
      executablePath: pathOf('chrome'),
      headless: !headed,
      pipe: true,
      userDataDir: this.#profile,
      acceptInsecureCerts: true,
      ...(dist ? { enableExtensions: [dist] } : {}),
      ...(headed ? { defaultViewport: null } : { defaultViewport: { width: 1280, height: 860 } }),
      args: [
        ...quietFlags, '--disable-features=Translate,OptimizationHints,MediaRouter', '--lang=en-US',
        `--proxy-server=127.0.0.1:${web.proxyPort}`, `--ignore-certificate-errors-spki-list=${web.certificate.spki}`,
      ],
    })
  }

  #launchFirefox(): Promise<Browser> {
    const { web, headed = false, idle = 500 } = this.#options
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: pathOf('firefox'),
      headless: !headed,
      protocol: 'webDriverBiDi',
      userDataDir: this.#profile,
      acceptInsecureCerts: true,
      defaultViewport: headed ? null : { width: 1280, height: 860 },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.background.idle.timeout': idle,
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': web.proxyPort,
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
        ...(this.#options.downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': this.#options.downloads, 'browser.download.useDownloadDir': true, 'extensions.webextOptionalPermissionPrompts': false } : {}),
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'alerts.useSystemBackend': false, // Firefox draws its notifications itself: a computer without a desktop has nobody else to do it.
        'app.update.enabled': false,
        'browser.safebrowsing.malware.enabled': false,
        'browser.safebrowsing.phishing.enabled': false,
        'extensions.getAddons.cache.enabled': false,
      },
    })
  }
}

/**
 * Waits for a condition: looks again until it holds.
 * @param what words for the failure
 * @returns what the condition gave
 * @throws after the time has passed, with the last error if there was one
 */
export async function until<T>(what: string, condition: () => Promise<T> | T, seconds = 15): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  while (Date.now() < end) {
    try {
      const value = await condition()
      if (value) return value as NonNullable<T>
    } catch (error) {
      last = error
    }
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error(`waited ${seconds} s for ${what}`, { cause: last })
}

function pathOf(browser: BrowserName): string {
  const path = findBrowser(browser)
  if (!path) throw new Error(`No ${browser === 'chrome' ? 'Chromium' : 'Firefox'} was found. Install it, or give its path in the ${browser.toUpperCase()} variable.`)
  return path
}

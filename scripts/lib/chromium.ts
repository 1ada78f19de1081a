import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core'
import { findBrowser } from './browsers'

/** Flags that keep Chromium quiet: no start pages, nothing fetched in the background, no sandbox (it needs rights that containers lack). */
export const quietFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

/** The policy a saved page is shown under: its own scripts stay off and it asks for nothing; `noscript` stays text, as on the live page. */
const savedPagePolicy = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * Starts Chromium without a display. `enableExtensions` in the options loads unpacked ones.
 * @throws when no Chromium is installed.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser('chrome')
  if (!executablePath) throw new Error('No Chromium was found. Install it, or give its path in the CHROME variable.')
  return puppeteer.launch({ executablePath, headless: true, pipe: true, ...options, args: [...quietFlags, ...options.args ?? []] })
}

/** Opens markup at its real address: that one request is answered, every other one is refused. */
export async function showPage(browser: Browser, html: string, address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  let answered = false
  page.on('request', request => {
    if (answered || !request.isNavigationRequest()) return void request.abort()
    answered = true
    void request.respond({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': savedPagePolicy },
      body: html,
    })
  })
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  return page
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type axeCore from 'axe-core'
import type { Browser, Page } from 'puppeteer-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../scripts/lib/chromium'

/** Every state of panel and popup and the topics' pages, drawn by a real browser: what happy-dom cannot tell (contrast, sizes, overflow). */
const origin = 'https://gallery.example'
const root = resolve(import.meta.dirname, '../ui/gallery')
const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

let browser: Browser
let page: Page
let axe = ''

beforeAll(async () => {
  const built = await build({ root, configFile: resolve(root, 'vite.config.ts'), logLevel: 'error', build: { write: false } })
  const { output } = built as { output: { fileName: string, code?: string, source?: string | Uint8Array }[] }
  const files = new Map(output.map(file => [`/${file.fileName}`, Buffer.from(file.code ?? file.source ?? '')]))
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  browser = await launchChromium()
  page = await browser.newPage()
  // Without motion, as some people have it: nothing is caught half faded in.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await page.setRequestInterception(true)
  page.on('request', request => {
    const path = new URL(request.url()).pathname
    const body = files.get(path === '/' ? '/index.html' : path)
    if (!body) return void request.abort()
    void request.respond({ status: 200, contentType: types[path.split('.').at(-1) ?? ''] ?? 'text/html', body })
  })
})

afterAll(() => browser?.close())

async function show(name: string, theme: string): Promise<void> {
  const width = name.startsWith('popup') ? 392 : name.startsWith('people') ? 1_100 : 372
  await page.setViewport({ width, height: name.startsWith('popup') ? 600 : 800 })
  await page.goto(`${origin}/?screen=${name}&theme=${theme}`)
  await page.waitForSelector('main, dialog')
}

/** The names of all screens, read from the gallery's own list. */
async function names(): Promise<string[]> {
  await page.goto(`${origin}/`)
  await page.waitForSelector('li')
  return page.$$eval('a', links => links.map(link => link.textContent ?? ''))
}

describe.runIf(process.env.BROWSER !== 'firefox')('every state of panel and popup', () => {
  test.each(['light', 'dark'])('has nothing that axe objects to: %s', async theme => {
    const wrong: string[] = []
    const all = await names()
    expect(all.length).toBeGreaterThan(25)
    for (const name of all) {
      await show(name, theme)
      await page.evaluate(axe)
      const found = await page.evaluate(async () => {
        const { axe: library } = globalThis as unknown as { axe: typeof axeCore }
        const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
        const { violations } = await library.run(document, { runOnly: rules })
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ').slice(0, 300)}`)
      })
      wrong.push(...found.map(one => `${name}: ${one}`))
    }
    expect(wrong).toEqual([])
  }, 180_000)

  test.each([236, 280, 372, 640])('fits into %i pixels', async width => {
    const wide: string[] = []
    for (const name of (await names()).filter(one => one.startsWith('panel'))) {
      await show(name, 'light')
      await page.setViewport({ width, height: 800 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      const inside = await page.evaluate(() => [...document.querySelectorAll('.person-body')].some(one => one.scrollWidth > one.clientWidth))
      if (over > 0 || inside) wide.push(name)
    }
    expect(wide).toEqual([])
  })

  test.each([360, 760, 1_100])('the topics’ pages fit into %i pixels', async width => {
    const wide: string[] = []
    for (const name of (await names()).filter(one => one.startsWith('people'))) {
      await show(name, 'light')
      await page.setViewport({ width, height: 800 })
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(name)
    }
    expect(wide).toEqual([])
  })
})

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
  await page.waitForSelector('html[data-stands] :is(main, dialog)')
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

  test('can be walked with Tab to every control, which then shows that it has the focus', async () => {
    const wrong: string[] = []
    for (const name of await names()) {
      await show(name, 'light')
      const all = await page.evaluate(() => {
        const within = document.querySelector('dialog[open]') ?? document
        const controls = [...within.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
          .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && !element.closest('[inert]'))
        // Of a group of radios and of a list that arrows walk, one is the stop.
        const arrows = '[role="menu"], [role="listbox"], [role="grid"], [role="toolbar"], [role="radiogroup"], [role="tablist"], [data-arrows]'
        // What a key of its row does needs no stop of its own.
        const hasKey = (element: Element) => element.closest('[role="row"], li')?.querySelector('[aria-keyshortcuts]')
        const stray = controls.filter(element => element.tabIndex < 0 && element.matches('a, button, input, select, textarea') && !element.closest(arrows) && !hasKey(element))
        const groups = new Set<string>()
        const stops = controls.filter(element => {
          if (element.tabIndex < 0) return false
          if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
          if (groups.has(element.name)) return false
          groups.add(element.name)
          return true
        })
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        const looks = stops.map(lookOf)
        Object.assign(globalThis, { stops, looks, lookOf })

        /** What may change where the focus is: the control, what is drawn for it, and what it stands in. */
        function lookOf(stop: Element): string {
          const around = [stop, stop.closest('label'), stop.nextElementSibling, ...stop.children]
          const most = around.length + 5
          for (let parent = stop.parentElement; parent && around.length < most; parent = parent.parentElement) around.push(parent)
          const styles = around.flatMap(element => element ? [getComputedStyle(element), getComputedStyle(element, '::after')] : [])
          return styles.map(style => {
            const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor, stroke, strokeWidth } = style
            return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, backgroundColor, borderColor, stroke, strokeWidth].join()
          }).join('|')
        }
        const words = (element: Element) => `${element.nodeName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''}`
        return { count: stops.length, names: stops.map(words), stray: stray.map(words) }
      })
      wrong.push(...all.stray.map(one => `${name}: no key leads to ${one}`))
      const reached = new Set<number>()
      for (let press = 0; press < all.count + 8 && reached.size < all.count; press++) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const { stops, looks, lookOf } = globalThis as unknown as { stops: Element[], looks: string[], lookOf: (stop: Element) => string }
          const active = document.activeElement
          const index = stops.findIndex(stop => stop === active
            || (stop instanceof HTMLInputElement && active instanceof HTMLInputElement && stop.type === 'radio' && active.type === 'radio' && stop.name === active.name))
          // In a line of text the caret shows it.
          const shown = active !== null && (active.matches('textarea, input:not([type]), input[type="text"], input[type="search"]') || lookOf(active) !== looks[index])
          return { index, shown }
        })
        if (at.index >= 0 && !reached.has(at.index) && !at.shown) wrong.push(`${name}: the focus does not show on ${all.names[at.index]}`)
        if (at.index >= 0) reached.add(at.index)
      }
      wrong.push(...all.names.filter((_one, index) => !reached.has(index)).map(one => `${name}: Tab does not reach ${one}`))
    }
    expect(wrong).toEqual([])
  }, 240_000)

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

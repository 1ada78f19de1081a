import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { samples } from '../../scripts/lib/local-web'
import { click, own, shows, stage, until, wordsOf } from './harness'
import { buttonOf, buttonsIn, pressButton } from '../../scripts/lib/in-page'

const desk = stage()
const original = samples().find(({ site, person, url }) => site === 'github' && person.startsWith('Marisol') && !url.includes('?'))
const markup = readFileSync(resolve(import.meta.dirname, '../../samples', original?.file ?? ''), 'utf8')
/** A page that runs its own scripts, as live pages do. */
const open = { 'content-security-policy': "default-src 'self' 'unsafe-inline' data:" }

/** Plays a changed copy of Marisol's page under another handle. */
async function visit(handle: string, change: (html: string) => string, headers: Record<string, string> = open): Promise<Page> {
  const url = `https://github.com/${handle}`
  desk.now.web.play(url, change(markup.replaceAll('marisol-quendry', handle)), headers)
  return desk.now.kith.open(url)
}

/** Counts, as the page itself can: nodes of the document, globals, listeners' effects, what observers saw. */
const spy = `<script>
  window.seen = []
  new MutationObserver(records => { for (const record of records) window.seen.push(record.type + ' ' + record.target.nodeName + ' ' + [...record.addedNodes].map(node => node.nodeName + JSON.stringify(node.attributes ? [...node.attributes].map(a => a.name + '=' + a.value) : node.nodeValue)).join()) })
    .observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
  window.messages = []
  addEventListener('message', event => window.messages.push(event.data))
  window.globalsBefore = Object.getOwnPropertyNames(window).sort()
</script>`
const withSpy = (html: string) => html.replace('<head>', `<head>${spy}`)
const candidates = () => desk.now.rows('candidates')

describe('a hostile page', () => {
  test('cannot press the buttons: synthetic clicks, keys and forged events save nothing', async () => {
    const page = await visit('forger', withSpy)
    await buttonOf(page, /^Save Marisol Quendry$/)
    await page.evaluate(() => {
      const host = [...document.documentElement.children].filter(child => child.localName === 'div').at(-1)
      const targets = [host, document, document.body, document.documentElement, window, document.activeElement]
      for (const target of targets) {
        for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'auxclick', 'dblclick']) target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 360 }))
        for (const key of ['Enter', ' ', 's', 'S']) for (const type of ['keydown', 'keypress', 'keyup']) target?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, altKey: key === 'S', shiftKey: key === 'S' }))
      }
      if (host instanceof HTMLElement) host.click()
      for (let x = 0; x < innerWidth; x += 20) for (let y = 0; y < innerHeight; y += 20) {
        const found = document.elementFromPoint(x, y)
        if (found === host) found?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }))
      }
    })
    // Whatever was sent has been answered before the fresh page learns that nobody is saved.
    await page.reload()
    await buttonOf(page, /^Save Marisol Quendry$/, ({ pressed }) => !pressed)
    expect(await candidates()).toEqual([])
    expect(await desk.now.rows('signals')).toEqual([])
    await page.close()
  })

  test('cannot speak to the extension: forged messages reach nobody', async () => {
    const page = await visit('speaker', withSpy)
    await buttonOf(page, /^Save Marisol Quendry$/)
    const address = desk.now.kith.address
    const reached = await page.evaluate(async (id: string) => {
      const scope = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown, id?: string } }, browser?: unknown }
      const forged = { name: 'candidate.add', input: { name: 'Forged' } }
      postMessage(forged, '*')
      dispatchEvent(new CustomEvent('message', { detail: forged }))
      document.dispatchEvent(new CustomEvent('candidate.add', { detail: forged.input }))
      new BroadcastChannel('kith').postMessage(forged)
      new BroadcastChannel('dexie-txcommitted').postMessage(forged)
      const found: string[] = []
      if (scope.browser !== undefined) found.push('browser')
      if (scope.chrome?.runtime?.id) found.push('runtime.id')
      const send = scope.chrome?.runtime?.sendMessage
      if (typeof send === 'function') await new Promise<void>(done => { try { send(id, forged, (answer: unknown) => { if (answer) found.push('answer'); done() }) } catch { done() } })
      return found
    }, address.split('/')[2] ?? '')
    expect(reached).toEqual([])
    expect(await candidates()).toEqual([])
    expect(await page.evaluate('window.messages.filter(message => message && message.name !== "candidate.add")')).toEqual([])
    await page.close()
  })

  test('learns neither which extension it is nor, with buttons off, that there is one', async () => {
    const probe = async (page: Page) => page.evaluate(async (address: string) => {
      const probes = ['manifest.json', 'icons/16.png', 'icons/128.png', 'src/ui/panel/index.html', 'src/ui/people/index.html', 'vocabulary.json', 'service-worker-loader.js', '_locales/en/messages.json',
        'src/sites/github/content.iife.js', 'src/content/teach.iife.js', 'assets/index.js']
      const open: string[] = []
      for (const path of probes) {
        if (await fetch(address + path).then(answer => answer.ok, () => false)) open.push(`fetch ${path}`)
        if (await new Promise(done => { const image = new Image(); image.onload = () => done(true); image.onerror = () => done(false); image.src = address + path })) open.push(`image ${path}`)
        if (await new Promise(done => { const script = document.createElement('script'); script.onload = () => done(true); script.onerror = () => done(false); script.src = address + path; document.head.append(script); script.remove() })) open.push(`script ${path}`)
      }
      const html = document.documentElement.outerHTML
      const spied = window as unknown as { seen: string[], globalsBefore: string[] }
      const host = [...document.documentElement.children].filter(child => !['HEAD', 'BODY'].includes(child.nodeName))
      return {
        open, named: /kith|chrome-extension|moz-extension/i.test(html),
        globals: Object.getOwnPropertyNames(window).filter(name => !spied.globalsBefore.includes(name) && !/^(?:seen|messages|globalsBefore|\d+|puppeteer|__)/.test(name)),
        seen: spied.seen.filter(line => !/ (?:HEAD|BODY|HTML) (?:#text|SCRIPT|IMG|$)/.test(line)).filter(line => line.startsWith('attributes') || / HTML DIV/.test(line)),
        hosts: host.map(element => element.outerHTML), roots: host.map(element => element.shadowRoot),
        frames: frames.length, sheets: [...document.styleSheets].map(sheet => sheet.href).filter(Boolean), adopted: document.adoptedStyleSheets.length,
        resources: performance.getEntriesByType('resource').map(({ name }) => name).filter(name => /^(?:chrome|moz)-extension/.test(name) && !name.startsWith(address)),
        registered: document.querySelectorAll(':not(:defined)').length,
      }
    }, desk.now.kith.address)

    const page = await visit('watcher', withSpy)
    await buttonOf(page, /^Save Marisol Quendry$/)
    const shown = await probe(page)
    expect(shown).toMatchObject({ open: [], named: false, globals: [], hosts: ['<div></div>'], roots: [null], frames: 0, adopted: 0, resources: [] })
    await page.close()

    await desk.now.set({ buttonsOn: [] })
    try {
      const quiet = await visit('watcher', withSpy)
      const panel = await desk.now.panelFor(quiet.url())
      await shows(panel, 'Marisol Quendry')
      await quiet.bringToFront()
      expect(await probe(quiet)).toMatchObject({ open: [], named: false, globals: [], seen: [], hosts: [], frames: 0, adopted: 0, resources: [] })
      expect(await buttonsIn(quiet)).toEqual([])
      await Promise.all([quiet.close(), panel.close()])
    } finally {
      await desk.now.set({ buttonsOn: ['github', 'behance'] })
    }
  })

  test('is read with giant and odd strings, and every word of it is shown as text', async () => {
    const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>&lt;b&gt;'
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    const giant = 'Ä🧵'.repeat(50_000)
    const names: Record<string, string> = {
      markup: `Eve ${evil}`, giant, rtl: '‮‮مريم كوينت‬ Quendry', zeroes: 'A\u200b\u200c\u200dB\u0000\ufeff', newlines: 'Line\n\n\nBreak \t Name',
      template: '{{constructor.constructor("alert(1)")()}} ${7*7} %s %00', proto: '__proto__', combining: `Z${'\u0301'.repeat(2_000)}`,
    }
    for (const [handle, name] of Object.entries(names)) {
      const page = await visit(`odd-${handle}`, html => withSpy(html).replaceAll('Marisol Quendry', escape(name)).replace('Rust, Postgres and calm on-call.', escape(name)))
      const panel = await desk.now.panelFor(page.url())
      await until(`the panel to have read odd-${handle}`, async () => (await wordsOf(panel)).length > 60 && !(await wordsOf(panel)).includes('cannot read'))
      expect(await panel.evaluate('window.hit'), handle).toBeUndefined()
      expect(await panel.evaluate(() => document.querySelectorAll('img[src="x"], main script, main b').length), handle).toBe(0)
      if (handle === 'markup') await shows(panel, '<img src=x onerror=')
      await click(panel, /^Save\b/)
      await until(`odd-${handle} to be saved`, async () => (await desk.now.rows('profiles')).some(profile => profile.handle === `odd-${handle}`))
      expect(await page.evaluate('window.hit'), handle).toBeUndefined()
      await Promise.all([page.close(), panel.close()])
    }
    const stored = JSON.stringify(await candidates())
    expect(stored.length).toBeLessThan(200_000)
    const people = await desk.now.kith.openOwn(`${own.people}#/people`)
    await shows(people, '<img src=x onerror=')
    expect(await people.evaluate('window.hit')).toBeUndefined()
    await people.close()
  }, 120_000)

  test('that takes Kith’s element away, covers it or freezes prototypes breaks only its own page', async () => {
    const page = await visit('breaker', html => withSpy(html).replace('</body>', `<script>
      setInterval(() => { for (const child of [...document.documentElement.children]) if (child.localName === 'div') child.remove() }, 30)
      Element.prototype.attachShadow = function () { window.caught = true; throw new Error('no') }
      Array.prototype.map = String.prototype.trim = function () { throw new Error('no') }
      Object.freeze(Document.prototype)
    </script></body>`))
    const panel = await desk.now.panelFor(page.url())
    await shows(panel, 'Marisol Quendry')
    expect(await page.evaluate('window.caught')).toBeUndefined()
    await Promise.all([page.close(), panel.close()])

    const calm = await visit('calm', withSpy)
    await pressButton(calm, /^Save Marisol Quendry$/)
    await until('the save on the calm page', async () => (await desk.now.rows('profiles')).some(({ handle }) => handle === 'calm'))
    await calm.close()
  })

  test('and all of this without a single request of Kith’s own', async () => {
    desk.now.web.asked.length = 0
    const page = await visit('quiet', html => html, { 'content-security-policy': original?.policy ?? '' })
    const panel = await desk.now.panelFor(page.url())
    await shows(panel, 'Marisol Quendry')
    const people = await desk.now.kith.openOwn(`${own.people}#/people`)
    await shows(people, 'Marisol Quendry')
    const ofTheBrowser = /(?:^|\.)(?:google|googleapis|gstatic|mozilla|mozgcp|firefox)\.(?:com|net|org)$/
    expect([...new Set(desk.now.web.asked)].filter(host => host !== 'github.com' && !ofTheBrowser.test(host))).toEqual([])
    for (const one of [panel, people]) {
      expect(await one.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter(name => !name.startsWith(location.origin) && !name.startsWith('data:')))).toEqual([])
    }
  })
})

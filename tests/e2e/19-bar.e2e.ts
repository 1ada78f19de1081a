import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { click, isFirefox, own, shows, stage, until } from './harness'

const desk = stage()
const out = resolve(import.meta.dirname, '../../out/bar')
const add = async (name: string, more: { headline?: string, location?: string } = {}) => (await desk.now.ask('candidate.add', { name, ...more })).candidateId
const open = (hash: string) => desk.now.kith.openOwn(`${own.people}${hash}`)
const hash = (page: Page) => page.evaluate(() => location.hash)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
const option = (page: Page) => page.evaluate(() => document.querySelector('.cmd-option[aria-selected="true"]')?.textContent ?? '')

/** Opens the command bar as a person does. */
async function bar(page: Page): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press('k')
  await page.keyboard.up('Control')
  await until('the command bar', () => page.evaluate(() => document.activeElement?.closest('dialog.cmd') !== null && document.querySelector('dialog.cmd') !== null))
}

/** Types into the bar and waits until it stands on what is meant. */
async function find(page: Page, text: string, wanted: RegExp): Promise<void> {
  await page.keyboard.type(text)
  try {
    await until(`the bar to stand on ${wanted}`, async () => wanted.test(await option(page)))
  } catch (error) {
    throw new Error(`${String(error)}; it stands on: ${await option(page)}`, { cause: error })
  }
}

const at = (page: Page, wanted: string) => until(`the address ${wanted}`, async () => await hash(page) === wanted)

test('anybody and anything is found from the keyboard, typing errors included', async () => {
  const id = await add('Perpetua Nightingale', { headline: 'Clockmaker', location: 'Ghent' })
  await add('Percival Night')
  const page = await open('#/settings')
  await shows(page, 'Settings')
  await bar(page)
  await find(page, 'perpteua', /^PNPerpetua Nightingale/)
  await page.keyboard.press('Enter')
  await at(page, `#/person/${id}`)
  await shows(page, 'Clockmaker')
  await until('the title', async () => (await page.title()) === 'Perpetua Nightingale · Kith')
  await bar(page)
  await find(page, 'coming wee', /^The coming weeks/)
  await page.keyboard.press('Enter')
  await at(page, '#/calendar')
  await until('the focus on the heading', async () => await focused(page) === 'The coming weeks')
  // Whom one viewed last stands first in an empty bar.
  await bar(page)
  await until('the last person viewed', async () => (await option(page)).includes('Perpetua Nightingale'))
  await page.keyboard.press('Escape')
  await until('the bar to close', () => page.evaluate(() => document.querySelector('dialog.cmd') === null))
  await page.close()
})

test('a note, a snooze and a log are made for the person in view without the mouse', async () => {
  const id = await add('Ottoline Vance')
  const page = await open(`#/person/${id}`)
  await shows(page, 'Ottoline Vance')
  await bar(page)
  await find(page, 'note', /^Note about Ottoline/)
  await page.keyboard.press('Enter')
  await until('the line for the note', () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'A line about Ottoline'))
  await page.keyboard.type('keeps bees on the roof')
  await page.keyboard.press('Enter')
  await until('the note', async () => (await desk.now.rows('notes')).some(({ candidateId, text }) => candidateId === id && text === 'keeps bees on the roof'))

  await until('the bar to close', () => page.evaluate(() => document.querySelector('dialog.cmd') === null))
  const dueOn = async () => (await desk.now.rows('followUps')).find(({ candidateId, open: isOpen }) => candidateId === id && isOpen === 1)?.dueOn
  const before = await dueOn()
  await page.keyboard.press('s')
  await until('the days', async () => (await option(page)).startsWith('3 days'))
  await page.keyboard.press('Enter')
  await until('another day', async () => await dueOn() !== before)
  await shows(page, 'put off to')

  await page.keyboard.press('g')
  await until('the dialog', () => page.evaluate(() => document.querySelector('dialog[open]')?.textContent?.includes('Log a touch with Ottoline') ?? false))
  // Letters typed into a field are words, not keys.
  await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('dialog textarea, dialog input[type=text]')?.focus())
  await page.keyboard.type('seeds')
  expect(await page.evaluate(() => document.querySelectorAll('dialog[open]').length)).toBe(1)
  await click(page, /^Log it$/)
  await until('the give', async () => (await desk.now.rows('touchpoints')).some(({ candidateId, kind }) => candidateId === id && kind === 'give'))
  await page.close()
})

test('a person opened from a list leads to the next of that list, and back to the place in it', async () => {
  for (const name of ['Quillon Ash', 'Quillon Birch', 'Quillon Cedar']) await add(name)
  const page = await open('#/people?q=quillon')
  await shows(page, 'Quillon Cedar')
  await click(page, /^Quillon Ash$/)
  await shows(page, '1 of 3')
  await page.keyboard.press('j')
  await shows(page, '2 of 3')
  await until('the next person', async () => (await page.title()).startsWith('Quillon Birch'))
  await click(page, /^Next person$/)
  await shows(page, '3 of 3')
  await page.keyboard.press('k')
  await shows(page, '2 of 3')
  await page.goBack()
  await at(page, '#/people?q=quillon')
  await until('the focus on whom one came from', async () => (await focused(page)).includes('Quillon Birch'))
  await page.close()
})

test('the list of keys tells what works on the screen in view, and single keys can be switched off', async () => {
  const id = await add('Rosalind Pike')
  const page = await open(`#/person/${id}`)
  await shows(page, 'Rosalind Pike')
  await page.keyboard.press('?')
  await shows(page, 'Keys that work here')
  await shows(page, 'Log something you gave')
  await page.keyboard.press('Escape')
  await page.evaluate(() => { location.hash = '#/settings' })
  await until('the settings', async () => (await page.title()).startsWith('Settings'))
  await page.keyboard.press('?')
  await shows(page, 'Keys that work here')
  expect(await page.evaluate(() => document.querySelector('dialog')?.textContent)).not.toContain('Log something you gave')
  await page.keyboard.press('Escape')
  await desk.now.set({ singleKeys: false })
  await page.evaluate(wanted => { location.hash = wanted }, `#/person/${id}`)
  await shows(page, 'Rosalind Pike')
  await page.keyboard.press('e')
  await bar(page)
  expect(await page.evaluate(() => document.querySelectorAll('dialog[open]').length)).toBe(1)
  await page.keyboard.press('Escape')
  await desk.now.set({ singleKeys: true })
  await page.close()
})

test('the panel has the command bar too', async () => {
  await add('Xanthe Moor')
  const panel = await desk.now.kith.openOwn(own.panel)
  await until('the panel', () => panel.evaluate(() => document.querySelector('main h1, main .empty') !== null))
  await bar(panel)
  await find(panel, 'xanthe', /^XMXanthe Moor/)
  await panel.keyboard.press('Enter')
  await shows(panel, 'Not the person in this tab')
  await shows(panel, 'Xanthe Moor')
  await panel.keyboard.press('s')
  await until('the days', async () => (await option(panel)).startsWith('3 days'))
  await panel.keyboard.press('Escape')
  await panel.close()
})

test('every address leads somewhere: an unknown one to today', async () => {
  const page = await open('#/no/such/place')
  await until('today', async () => (await page.title()).startsWith('Today'))
  await page.close()
})

test('the pictures show what is in the desk', async () => {
  const id = await add('Sunniva Holt')
  const now = Date.now()
  for (const [direction, kind, days] of [['in', 'casual', 40], ['out', 'give', 20], ['in', 'casual', 5]] as const) {
    await desk.now.ask('touch.log', { candidateIds: [id], kind, direction, channel: 'email', topics: [], note: '', at: now - days * 86_400_000 })
  }
  await desk.now.ask('signal.tell', { candidateId: id, title: 'sings in a choir' })
  const page = await open('#/pictures')
  await shows(page, 'At a glance')
  await until('the warmth', () => page.evaluate(() => document.querySelector('.picture [role=img]')?.getAttribute('aria-label')?.includes('Now: ') ?? false))
  await until('the map', () => page.evaluate(() => document.querySelectorAll('.map-tile').length > 0), 20)
  await shows(page, /gave \d+/)
  await page.evaluate(() => document.querySelector<SVGAElement>('.map-tile')?.focus())
  await page.keyboard.press('Enter')
  await until('a topic', async () => (await hash(page)).startsWith('#/topics/'))
  await page.close()
})

test('a person is printed on one or two pages, without anything around them', async () => {
  const id = await add('Tindra Wolff', { headline: 'Bell founder', location: 'Malmö' })
  await desk.now.ask('note.add', { candidateId: id, text: 'Prefers letters.' })
  await desk.now.ask('need.add', { candidateId: id, kind: 'must', text: 'remote', source: 'call in May' })
  for (let days = 1; days <= 30; days++) {
    await desk.now.ask('touch.log', { candidateIds: [id], kind: 'casual', direction: days % 2 ? 'in' : 'out', channel: 'email', topics: [], note: `letter ${days}`, at: Date.now() - days * 86_400_000 })
  }
  const page = await open(`#/person/${id}`)
  await shows(page, 'Tindra Wolff')
  await bar(page)
  await find(page, 'print', /^Print Tindra/)
  await page.keyboard.press('Enter')
  await at(page, `#/person/${id}/print`)
  await shows(page, 'and 18 earlier contacts, in Kith')
  await shows(page, 'call in May')
  await page.evaluate(() => { Object.assign(globalThis, { print: () => { document.documentElement.dataset.printed = 'yes' } }) })
  await click(page, /^Print or save as PDF$/)
  expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe('yes')
  await page.emulateMediaType('print').catch(() => undefined)
  if (!isFirefox) {
    expect(await page.evaluate(() => ['.masthead', '.no-print', '.paper'].map(part => document.querySelector(part)?.checkVisibility() ?? null))).toEqual([false, false, true])
    const pdf = Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThanOrEqual(1)
    expect(pages).toBeLessThanOrEqual(2)
    await mkdir(out, { recursive: true })
    await writeFile(resolve(out, 'person.pdf'), pdf)
  }
  await page.close()
})

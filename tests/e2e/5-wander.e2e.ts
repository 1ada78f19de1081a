import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { captureOf } from '../../scripts/lib/captures'
import { withPage } from '../../scripts/lib/pages'
import { samples } from '../../scripts/lib/local-web'
import { stage, until } from './harness'
import { buttonsIn } from '../../scripts/lib/in-page'

const desk = stage()
const people = samples().filter(({ site, url }) => site === 'github' && !url.includes('?'))
const bodies = people.map(({ file }) => /<body[^>]*>([\s\S]*)<\/body>/.exec(readFileSync(resolve(import.meta.dirname, '../../samples', file), 'utf8'))?.[1] ?? '')
const heads = people.map(({ file }) => /<head>([\s\S]*)<\/head>/.exec(readFileSync(resolve(import.meta.dirname, '../../samples', file), 'utf8'))?.[1] ?? '')

/** Numbers that look random and are the same in every run. */
function dice(seed: number) {
  return (sides: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor(seed / 65_536) % sides
  }
}

/** Goes to another person as the site does: the address first, the page later, and sometimes the head later still. */
function wander(page: Page, to: number, pause: number, late: number): Promise<void> {
  return page.evaluate((url: string, body: string, head: string, wait: number, headWait: number) => {
    history.pushState({}, '', url)
    setTimeout(() => {
      const next = new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html')
      document.body.replaceChildren(...next.body.childNodes)
      setTimeout(() => {
        for (const meta of document.head.querySelectorAll('meta, title, link')) meta.remove()
        document.head.append(...next.head.querySelectorAll('meta, title, link'))
        document.dispatchEvent(new CustomEvent('turbo:load'))
      }, headWait)
    }, wait)
  }, people[to]?.url ?? '', bodies[to] ?? '', heads[to] ?? '', pause, late)
}

/** The titles of everything on one person's page. */
async function titlesOf(handle: string): Promise<string[]> {
  const page = people.find(({ url }) => url.endsWith(`/${handle}`))
  if (!page) return []
  const capture = await withPage(readFileSync(resolve(import.meta.dirname, '../../samples', page.file), 'utf8'), page.url, document => captureOf(document, page.url))
  return capture.page === 'none' ? [] : capture.items.map(({ title }) => title)
}

test('fifty walks from one person to another, clicking at any moment: never a save on the wrong person', async () => {
  const roll = dice(20_261_123)
  const page = await desk.now.kith.open(people[0]?.url ?? '')
  let clicks = 0
  for (let walk = 0; walk < 50; walk++) {
    await wander(page, roll(people.length), roll(4) * 40, roll(3) * 30)
    for (let tries = 0; tries <= roll(3); tries++) {
      await new Promise(done => setTimeout(done, roll(5) * 50))
      const item = roll(2) === 0
      if (item) await page.mouse.move(400 + roll(600), 250 + roll(400))
      const button = (await buttonsIn(page)).find(({ kind, width }) => width > 0 && !/\b(?:away|resting)\b/.test(kind) && /^(?:name|item)/.test(kind) && item === kind.startsWith('item'))
      if (!button) continue
      await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2)
      clicks++
    }
  }
  // Whatever was sent has been answered before a fresh page learns what is saved.
  await page.goto(people[0]?.url ?? '')
  await until('the buttons of the fresh page', async () => (await buttonsIn(page)).some(({ kind }) => kind.startsWith('name')))

  const profiles = await desk.now.rows('profiles')
  const byHandle = new Map(people.map(({ person, url }) => [url.split('/').at(-1), person]))
  for (const { handle, name } of profiles) expect({ handle, name }).toEqual({ handle, name: byHandle.get(String(handle)) })
  const candidates = new Map((await desk.now.rows('candidates')).map(row => [row.id, row.name]))
  for (const { candidateId, handle } of profiles) expect(candidates.get(String(candidateId))).toBe(byHandle.get(String(handle)))
  for (const { profileId, title } of await desk.now.rows('signals')) {
    const owner = String(profiles.find(({ id }) => id === profileId)?.handle)
    expect(await titlesOf(owner), `${owner}: ${String(title)}`).toContain(title)
  }
  expect(clicks).toBeGreaterThan(10)
  expect(profiles.length).toBeGreaterThan(0)
}, 180_000)

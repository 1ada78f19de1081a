import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { captureOf } from '../../scripts/lib/captures'
import { buttonsIn, type InPageButton } from '../../scripts/lib/in-page'
import { samples } from '../../scripts/lib/local-web'
import { withPage } from '../../scripts/lib/pages'
import { randomFrom, roll } from '../../scripts/lib/random'
import { manners, type Place, prepare, setOff, walkFrom } from '../../scripts/lib/wander'
import { stage, until } from './harness'

const desk = stage()
const text = (file: string) => readFileSync(resolve(import.meta.dirname, '../../samples', file), 'utf8')
const part = (pattern: RegExp, file: string) => pattern.exec(text(file))?.[1] ?? ''

/** What the sample desk says of one person on one site, all their pages together. */
interface Known { name: string, titles: Set<string>, lines: Set<string> }

async function knownOn(site: string): Promise<Map<string, Known>> {
  const people = new Map<string, Known>()
  for (const { file, url, site: where, person } of samples()) {
    if (where !== site) continue
    const capture = await withPage(text(file), url, document => captureOf(document, url))
    if (capture.page === 'none') throw new Error(`${file} cannot be read`)
    const known = people.get(capture.handle) ?? { name: person, titles: new Set(), lines: new Set() }
    for (const { title } of capture.items) known.titles.add(title)
    for (const line of [capture.headline, capture.location, capture.company]) if (line) known.lines.add(line)
    people.set(capture.handle, known)
  }
  return people
}

/** Checks that whatever is saved by now belongs to the person it is saved with. @returns how many things that is */
async function nothingCrossed(site: string, people: ReadonlyMap<string, Known>, what: string): Promise<number> {
  const profiles = (await desk.now.rows('profiles')).filter(profile => profile.site === site)
  const candidates = new Map((await desk.now.rows('candidates')).map(row => [row.id, row.name]))
  for (const { handle, name, candidateId, headline, location, company } of profiles) {
    const known = people.get(String(handle))
    expect({ handle, name, candidate: candidates.get(String(candidateId)) }, what).toEqual({ handle, name: known?.name, candidate: known?.name })
    for (const line of [headline, location, company]) if (line) expect([...known?.lines ?? []], `${what}: ${String(handle)}`).toContain(line)
  }
  const signals = await desk.now.rows('signals')
  for (const { profileId, title } of signals) {
    const profile = profiles.find(({ id }) => id === profileId)
    const owner = profile && String(profile.handle)
    if (owner === undefined || people.get(owner)?.titles.has(String(title))) continue
    // A page that is half there may show its own things under other words; never another person's.
    const others = [...people].filter(([handle, { titles }]) => handle !== owner && titles.has(String(title))).map(([handle]) => handle)
    expect({ title, savedWith: owner, others }, what).toEqual({ title, savedWith: owner, others: [] })
  }
  return profiles.length + signals.length
}

/** Whether a button would take a click now. */
const isReady = ({ kind, width }: InPageButton) => width > 0 && !/\b(?:away|resting)\b/.test(kind) && /^(?:name|item)/.test(kind)

/** Brings the pointer to something of the page, as one does who reads. */
async function point(page: Page, random: () => number): Promise<void> {
  const spot = await page.evaluate((turn: number) => {
    const seen = [...document.querySelectorAll('main li, main article, main h3, main [role="listitem"], main a')].map(element => element.getBoundingClientRect())
      .filter(({ top, bottom, width }) => top > 0 && bottom < innerHeight && width > 20)
    const box = seen[Math.floor(turn * seen.length)]
    return box ? { x: box.x + 10, y: box.y + box.height / 2 } : null
  }, random())
  if (spot) await page.mouse.move(spot.x, spot.y)
}

/** Clicks where a button stands or lately stood, at a moment of the dice's choosing. @returns whether a button was seen there and ready */
async function clickAround(page: Page, random: () => number, spots: { x: number, y: number }[]): Promise<boolean> {
  await new Promise(done => setTimeout(done, roll(random, 6) * 60))
  const item = roll(random, 2) === 0
  if (item) await point(page, random)
  // Without looking, a third of the time: the fastest hand clicks where the button stood a moment ago.
  const blind = roll(random, 3) === 0 ? spots[roll(random, spots.length)] : undefined
  const button = blind ? undefined : (await buttonsIn(page)).find(({ width, kind }) => width > 0 && kind.startsWith(item ? 'item' : 'name'))
  const spot = blind ?? (button && { x: button.x + button.width / 2, y: button.y + button.height / 2 })
  if (!spot) return false
  if (button) spots.splice(0, spots.length, ...spots.slice(-5), spot)
  await page.mouse.click(spot.x, spot.y)
  return button !== undefined && isReady(button)
}

describe('five hundred walks from one person to another, clicking at any moment: never a save on the wrong person', () => {
  test.each([['github', 200, 20_261_123], ['linkedin', 150, 20_261_124], ['behance', 150, 20_261_125]])('%s: %d walks, seed %d', async (site, walks, seed) => {
    await desk.now.set({ buttonsOn: ['github', 'linkedin', 'behance'], linkedinReading: 'always' })
    const random = randomFrom(seed)
    const people = await knownOn(site)
    const places: Place[] = samples().filter(page => page.site === site)
      .map(({ file, url }) => ({ url, head: part(/<head>([\s\S]*)<\/head>/, file), body: part(/<body[^>]*>([\s\S]*)<\/body>/, file) }))
    const start = places[0]?.url ?? ''
    // The page's own script parses markup, which the live sites' policies would not let it do.
    desk.now.web.play(start, text(samples().find(page => page.url === start)?.file ?? ''))
    const page = await desk.now.kith.open(start)
    await until('the first button', async () => (await buttonsIn(page)).some(isReady))
    await prepare(page, places)
    const spots: { x: number, y: number }[] = []
    const taken = new Set<string>()
    let at = 0
    let clicks = 0
    let saved = 0
    for (let walk = 0; walk < walks; walk++) {
      const { to, manner, steps } = walkFrom(at, places.length, random)
      taken.add(manner)
      await setOff(page, steps)
      at = to
      for (let tries = roll(random, 3); tries > 0; tries--) if (await clickAround(page, random, spots)) clicks++
      if (walk % 10 !== 9) continue
      // Every now and then somebody stays until the page has come to rest, and goes on with a click still on its way.
      await comeToRest(page, places, to)
      saved += await nothingCrossed(site, people, `${site}, walk ${walk}, ${manner}`)
      for (let tries = 0; tries < 3; tries++) if (await clickAround(page, random, spots)) clicks++
    }
    // Whatever was sent has been answered before a fresh page learns what is saved.
    await page.goto(start)
    await until('the buttons of the fresh page', async () => (await buttonsIn(page)).some(isReady))
    await nothingCrossed(site, people, `${site}, at the end`)
    expect([...taken].sort()).toEqual(Object.keys(manners).sort())
    expect(clicks).toBeGreaterThan(walks / 10)
    expect(saved).toBeGreaterThan(0)
    await page.close()
  }, 150_000)
})

/** Brings address, head and body of one place at last, and waits until Kith shows its person. */
async function comeToRest(page: Page, places: readonly Place[], to: number): Promise<void> {
  const { url = '' } = places[to] ?? {}
  // Later than anything that an earlier walk may still bring.
  await setOff(page, [{ at: 500, does: 'address', to }, { at: 500, does: 'head', to }, { at: 510, does: 'body', to }])
  await until(`the page of ${url}`, () => page.evaluate((wanted: string) => location.href === wanted && document.querySelectorAll('main').length === 1, url))
  await until(`a button on the page of ${url}`, async () => (await buttonsIn(page)).some(isReady))
}

import { mkdirSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { buttonOf, pressButton } from './lib/in-page'
import { KithBrowser, until } from './lib/kith'
import { LocalWeb, samples } from './lib/local-web'
import { click, own, sample, shows, Stage } from './lib/stage'

const root = resolve(import.meta.dirname, '..')
const folder = resolve(root, 'docs/pictures')
const day = 86_400_000
/** A picture in the repository stays small. */
const largest = 200_000

/** Makes the pictures of README and guide from the sample desk. @returns 0, or 1 when one is too large */
export async function main(): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const web = await LocalWeb.open()
  web.playSamples()
  const kith = await KithBrowser.start({ browser: 'chrome', dist: resolve(root, 'dist/chrome'), web })
  try {
    const stage = new Stage(web, kith)
    await fillDesk(stage)
    const files = [await panel(stage), await buttons(stage), await popup(stage), await people(stage, 'today', '#/today'), await people(stage, 'people', '#/people'), await people(stage, 'topics', '#/topics', 'I introduced them'), await candidate(stage)]
    for (const file of files) console.log(`${relative(root, file)}  ${Math.round(statSync(file).size / 1000)} kB`)
    return files.every(file => statSync(file).size <= largest) ? 0 : 1
  } finally {
    await kith.close()
    await web.close()
  }
}

/** Visits and saves all three people, and gives them half a year of contact. */
async function fillDesk(stage: Stage): Promise<void> {
  await stage.set({ welcomed: true, linkedinReading: 'always', digest: false, workingDays: [1, 2, 3, 4, 5, 6, 7], singleKeys: true })
  const idOf = new Map<string, string>()
  for (const { url, person } of samples()) {
    const page = await stage.kith.open(url)
    const tabId = await stage.tabId(page.url())
    await until(`${url} to be read`, async () => (await stage.ask('tab.read', { tabId })).capture)
    const known = idOf.get(person)
    if (known) await stage.ask('capture.attach', { tabId, candidateId: known }).catch(() => undefined)
    else idOf.set(person, (await stage.ask('capture.save', { tabId })).candidateId)
    await page.close()
  }
  const [marisol = '', tobias = '', ngozi = ''] = ['Marisol', 'Tobias', 'Ngozi'].map(name => [...idOf].find(([person]) => person.startsWith(name))?.[1])
  const touch = (candidateIds: string[], kind: 'casual' | 'give' | 'ask', direction: 'in' | 'out', daysAgo: number, note: string) =>
    stage.ask('touch.log', { candidateIds, kind, direction, channel: 'site', topics: [], note, at: Date.now() - daysAgo * day })
  await touch([marisol], 'casual', 'out', 96, 'asked about the choir season')
  await touch([marisol], 'casual', 'in', 94, 'they sing Duruflé in December')
  await touch([marisol], 'give', 'out', 40, 'sent the talk on migrations')
  await touch([marisol], 'casual', 'in', 39, 'thanks, watched it twice')
  await touch([tobias], 'give', 'out', 75, 'introduced to the accessibility group')
  await touch([tobias], 'casual', 'in', 70, 'good first call')
  await touch([ngozi], 'casual', 'out', 12, 'the rain poster in the library')
  await stage.ask('signal.tell', { candidateId: marisol, title: 'sings in a chamber choir' })
  await stage.ask('signal.tell', { candidateId: tobias, title: 'choral singing' })
  await stage.ask('note.add', { candidateId: marisol, text: 'Moves house in spring. Prefers short messages.' })
  await stage.ask('need.add', { candidateId: marisol, kind: 'must', text: 'remote, four days a week', source: 'call in September' })
  await stage.ask('need.add', { candidateId: marisol, kind: 'never', text: 'night on-call', source: 'call in September' })
  await stage.ask('candidate.cadence', { candidateId: marisol, ideal: 60, paused: false })
  await stage.ask('candidate.cadence', { candidateId: tobias, ideal: 60, paused: false })
  const today = new Date().toLocaleDateString('sv')
  await stage.ask('followUp.set', { candidateId: marisol, dueOn: today, reason: 'ask how the choir rehearsals go' })
  await stage.ask('followUp.set', { candidateId: ngozi, dueOn: today, reason: 'ask whether the radio station found its mixing desk' })
}

const shot = async (page: Page, name: string, options: { width: number, height: number }): Promise<string> => {
  await page.setViewport({ ...options, deviceScaleFactor: 1 })
  await page.bringToFront()
  await page.mouse.move(2, 2)
  await new Promise(done => setTimeout(done, 500))
  const path = resolve(folder, `${name}.png`)
  await page.screenshot({ path: path as `${string}.png`, optimizeForSpeed: false })
  return path
}

/** The panel beside the page that it is about, side by side as in the browser's window. */
async function panel(stage: Stage): Promise<string> {
  const url = sample('Marisol', 'github')
  const page = await stage.kith.open(url)
  await buttonOf(page, /^Save Marisol Quendry$/, ({ pressed }) => pressed)
  const side = await stage.panelFor(url)
  await side.setViewport({ width: 400, height: 860 })
  await shows(side, 'Talk about')
  await until('topics', () => side.evaluate(() => document.querySelectorAll('.topic-closed').length > 1))
  await page.bringToFront()
  await page.setViewport({ width: 880, height: 860 })
  await buttonOf(page, /^Save Marisol Quendry$/)
  await new Promise(done => setTimeout(done, 500))
  const left = await page.screenshot({ encoding: 'base64' })
  await side.bringToFront()
  const right = await side.screenshot({ encoding: 'base64' })
  const both = await stage.kith.browser.newPage()
  await both.setContent(`<style>body { margin: 0; display: flex } img + img { border-left: 1px solid #d8d2c6 }</style><img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">`)
  const path = await shot(both, 'panel', { width: 1281, height: 860 })
  await Promise.all([page.close(), side.close(), both.close()])
  return path
}

async function buttons(stage: Stage): Promise<string> {
  const page = await stage.kith.open(sample('Tobias', 'github'))
  await page.setViewport({ width: 1180, height: 700 })
  await page.locator('li.js-pinned-item-list-item:nth-child(2) .pinned-item-desc').hover()
  await pressButton(page, /^Save “contrast-walk”/)
  await until('the item to be saved', async () => (await stage.rows('signals')).some(({ title, saved }) => title === 'contrast-walk' && saved))
  await new Promise(done => setTimeout(done, 500))
  const path = resolve(folder, 'buttons.png')
  await page.screenshot({ path: path as `${string}.png` })
  await page.close()
  return path
}

async function popup(stage: Stage): Promise<string> {
  const url = sample('Marisol', 'github')
  const page = await stage.kith.open(url)
  const small = await stage.popupFor(url)
  await shows(small, 'Marisol Quendry')
  await until('topics', () => small.evaluate(() => document.querySelectorAll('.topic-row strong').length > 1))
  const path = await shot(small, 'popup', { width: 400, height: 560 })
  await Promise.all([page.close(), small.close()])
  return path
}

async function people(stage: Stage, name: string, hash: string, words = 'Marisol Quendry'): Promise<string> {
  const page = await stage.kith.openOwn(own.people + hash)
  await shows(page, words)
  const path = await shot(page, name, { width: 1200, height: 760 })
  await page.close()
  return path
}

async function candidate(stage: Stage): Promise<string> {
  const page = await stage.kith.openOwn(`${own.people}#/people`)
  await shows(page, 'Marisol Quendry')
  await click(page, /^Marisol Quendry$/)
  await shows(page, 'Talk about')
  const path = await shot(page, 'candidate', { width: 1200, height: 900 })
  await page.close()
  return path
}

import { mkdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { buttonOf, pressButton, pressItem } from './lib/in-page'
import { KithBrowser, until } from './lib/kith'
import { LocalWeb, samples } from './lib/local-web'
import { click, own, sample, shows, Stage } from './lib/stage'

const root = resolve(import.meta.dirname, '..')
const pictures = resolve(root, 'out/tour')

/** Opens the sample desk for people, or walks it. @returns 0, or 1 when a step of the walk did not work */
export async function main(args: string[]): Promise<number> {
  const browser = args[0] === 'firefox' ? 'firefox' : 'chrome'
  const headless = args.includes('--headless')
  const web = await LocalWeb.open()
  web.playSamples()
  const kith = await KithBrowser.start({ browser, dist: resolve(root, 'dist', browser), web, headed: !headless, idle: 30_000 })
  try {
    await (headless ? walk(new Stage(web, kith)) : show(kith))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  } finally {
    await kith.close()
    await web.close()
  }
}

/** Opens every profile of the sample desk in a tab and stays until the browser is closed. */
async function show(kith: KithBrowser): Promise<void> {
  for (const { url } of samples()) if (!url.includes('?')) await kith.open(url)
  console.log([
    'Kith runs in a browser of its own, beside three invented people on LinkedIn, GitHub and Behance.',
    'Nothing leaves this computer, and the profile is thrown away when you close the window.',
    '',
    'Try this: press Save beside a name, open the panel with Alt+Shift+K, copy an opener, log a touch.',
  ].join('\n'))
  await new Promise<void>(done => {
    kith.browser.once('disconnected', () => done())
    process.once('SIGINT', () => done())
  })
}

/** Visit, save, topics, log, remind: the same path without a display. */
async function walk(stage: Stage): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await stage.set({ welcomed: true, digest: true, digestHour: 0, workingDays: [1, 2, 3, 4, 5, 6, 7] })
  const url = sample('Marisol', 'github')

  const page = await stage.kith.open(url)
  await buttonOf(page, /^Save Marisol Quendry$/)
  await picture(page, '1-visit')
  await pressButton(page, /^Save Marisol Quendry$/)
  await until('the candidate to be saved', async () => (await stage.rows('candidates')).length === 1)
  await pressItem(page, 'li.js-pinned-item-list-item:nth-child(2) .pinned-item-desc', /^Save “choirbook”/)
  await until('the item to be saved', async () => (await stage.rows('signals')).some(({ saved }) => saved))
  await picture(page, '2-save')

  const panel = await stage.panelFor(url)
  await panel.setViewport({ width: 400, height: 900 })
  await shows(panel, 'Talk about')
  await until('topics', async () => (await topicsOf(panel)).length > 0)
  printCard(await stage.rows('candidates'), await stage.rows('signals'))
  printTopics(await topicsOf(panel))
  await picture(panel, '3-topics')

  await click(panel, /^Copy$/)
  await click(panel, /^Yes, log it$/)
  await until('the contact to be logged', async () => (await stage.rows('touchpoints')).length === 1)
  await picture(panel, '4-log')
  const [candidate] = await stage.rows('candidates')
  console.log(`\nLogged: a casual note to ${String(candidate?.name)}. Next one by ${await dueDay(stage)}.`)

  const today = new Date().toLocaleDateString('sv')
  await stage.ask('followUp.set', { candidateId: candidate?.id ?? '', dueOn: today, reason: 'ask how the choir concert went' })
  await until('the badge', async () => await stage.api<string>('action.getBadgeText', {}) === '1')
  const popup = await stage.popupFor(url)
  await popup.setViewport({ width: 400, height: 600 })
  await shows(popup, 'Ask how the choir concert went')
  await picture(popup, '5-remind')
  console.log('Reminder: the badge shows 1, the popup says “Ask how the choir concert went”.')

  const people = await stage.kith.openOwn(`${own.people}#/person/${candidate?.id}`)
  await shows(people, 'Marisol Quendry')
  await picture(people, '6-candidate')
  console.log(`\nPictures: ${relative(process.cwd(), pictures)}/`)
}

async function picture(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  await page.screenshot({ path: resolve(pictures, `${name}.png`) as `${string}.png` })
}

interface ShownTopic { label: string, why: string, opener: string }

/** The topics as the panel shows them; only the open one has an opener. */
function topicsOf(panel: Page): Promise<ShownTopic[]> {
  return panel.evaluate(() => [...document.querySelectorAll('article.topic, .topic-closed')].map(card => {
    const text = (selector: string) => card.querySelector(selector)?.textContent?.trim() ?? ''
    return { label: text('.subtitle'), why: text('.why'), opener: text('.opener') }
  }))
}

function printCard(candidates: Record<string, unknown>[], signals: Record<string, unknown>[]): void {
  for (const { name, headline, company, location } of candidates) {
    console.log(`${String(name)}\n  ${String(headline)}\n  ${String(company)} · ${String(location)}\n  ${signals.length} signals kept`)
  }
}

function printTopics(topics: readonly ShownTopic[]): void {
  console.log('\nTalk about')
  for (const { label, why, opener } of topics) console.log(`  ${label}: ${why}${opener ? `\n    “${opener}”` : ''}`)
}

async function dueDay(stage: Stage): Promise<string> {
  return String((await stage.rows('followUps')).find(({ kind, open }) => kind === 'cadence' && open === 1)?.dueOn)
}

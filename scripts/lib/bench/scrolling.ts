import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { LocalWeb } from '../local-web'
import { samples } from '../local-web'
import { readIndex } from '../page-index'
import { decodePage } from '../pages'
import { haveSavedPages, savedPages } from '../saved-pages'
import { chooseAll, startBench } from './costs'

/** What Kith's own script did while one page grew: the part of each task that was Kith's, in milliseconds; the longest began `at` so many seconds. */
export interface ScrollRow { page: string, seconds: number, cards: number, tasks: number, total: number, longest: number, at: number, over: number, met: boolean }

/** No task may be longer by more than this (milliseconds). */
const goal = 10
/** How long a page grows, and how often a card comes (milliseconds). */
const [length, pause] = [16_000, 250]

/** `dur` is time that passed, `tdur` what the thread worked of it: the rest went to other programs. */
interface TraceEvent { name: string, ph: string, ts: number, dur?: number, tdur?: number, tid: number, pid: number, args?: { data?: { url?: string } } }

/** Lets LinkedIn pages grow card by card while they are scrolled with reading and buttons on, and traces whose functions ran in which task. */
export async function benchScrolling(web: LocalWeb, dist: string, json: boolean): Promise<ScrollRow[]> {
  const pages = await growing(web)
  const browser = await startBench(web, dist)
  const rows: ScrollRow[] = []
  try {
    await chooseAll(browser)
    for (const { name, url } of pages) {
      const page = await browser.newPage()
      await page.goto(url, { waitUntil: 'load' })
      await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] })
      const cards = await grow(page)
      const trace = JSON.parse(Buffer.from(await page.tracing.stop() ?? []).toString('utf8')) as { traceEvents: TraceEvent[] }
      rows.push(rowOf(name, cards, trace.traceEvents))
      await page.close()
    }
  } finally {
    await browser.close()
  }
  if (!json) print(rows)
  return rows
}

async function growing(web: LocalWeb): Promise<{ name: string, url: string }[]> {
  web.playSamples()
  const own = samples().filter(({ site }) => site === 'linkedin').slice(0, 1).map(({ file, url }) => ({ name: `samples/${file}`, url }))
  const index = haveSavedPages() ? await readIndex(savedPages.index) : { pages: [] }
  const saved = 'wrong' in index ? [] : index.pages.filter(({ file }) => /linkedin\/profile-(?:sdui|loggedin)/.test(file))
    .map(({ file, url }) => ({ name: file, url, html: decodePage(readFileSync(join(savedPages.folder, file))) }))
    .sort((one, other) => other.html.length - one.html.length)
    .filter(({ name }, index, all) => all.findIndex(other => other.name.slice(0, 20) === name.slice(0, 20)) === index)
  for (const { url, html } of saved) web.play(url, html, { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" })
  return [...own, ...saved]
}

/** Appends copies of the page's own cards, each with words of its own, while the wheel turns. @returns how many came */
async function grow(page: Page): Promise<number> {
  await page.mouse.move(500, 400)
  const end = Date.now() + length
  let cards = 0
  while (Date.now() < end) {
    await page.evaluate((number: number) => {
      const found = [...document.querySelectorAll('main section, main [data-component-type="LazyColumn"] > div')].filter(card => card.textContent?.trim() && !card.querySelector('h1'))
      const card = found[number % Math.max(1, Math.min(found.length, 12))]
      if (!card) return
      const copy = card.cloneNode(true) as Element
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) walker.currentNode.nodeValue += ` ${number}`
      card.parentElement?.append(copy)
    }, cards)
    cards++
    await page.mouse.wheel({ deltaY: 300 })
    await new Promise(done => setTimeout(done, pause))
  }
  return cards
}

function rowOf(page: string, cards: number, events: readonly TraceEvent[]): ScrollRow {
  const mine = events.filter(({ name, ph, args }) => name === 'FunctionCall' && ph === 'X' && args?.data?.url?.startsWith('chrome-extension://'))
    .sort((one, other) => one.ts - other.ts)
  const threads = new Set(mine.map(({ pid, tid }) => `${pid}/${tid}`))
  const tasks = events.filter(({ name, ph, pid, tid }) => /RunTask$/.test(name) && ph === 'X' && threads.has(`${pid}/${tid}`)).sort((one, other) => one.ts - other.ts)
  const parts: { at: number, sum: number }[] = []
  for (const task of tasks) {
    let [sum, covered] = [0, 0]
    for (const call of mine) {
      const end = call.ts + (call.dur ?? 0)
      if (call.pid !== task.pid || call.tid !== task.tid || call.ts < task.ts || end > task.ts + (task.dur ?? 0) || end <= covered) continue
      // A call inside a call is counted with the outer one.
      if (call.ts >= covered) sum += call.tdur ?? call.dur ?? 0
      covered = end
    }
    if (sum > 0) parts.push({ at: (task.ts - (tasks[0]?.ts ?? 0)) / 1e6, sum: sum / 1e3 })
  }
  const rounded = (value: number) => Math.round(value * 100) / 100
  const [worst] = parts.toSorted((one, other) => other.sum - one.sum)
  const longest = rounded(worst?.sum ?? 0)
  return {
    page, seconds: length / 1e3, cards, tasks: parts.length, total: rounded(parts.reduce((all, { sum }) => all + sum, 0)), longest, at: rounded(worst?.at ?? 0),
    over: parts.filter(({ sum }) => sum > goal).length, met: parts.length > 0 && longest <= goal,
  }
}

function print(rows: readonly ScrollRow[]): void {
  console.log(`What Kith adds to the tasks of a page that grows while it is scrolled, milliseconds. Goal: no more than ${goal} in any task.\n`)
  console.log(' ', 'page'.padEnd(48), 'cards'.padStart(6), 'tasks'.padStart(6), 'in all'.padStart(8), 'longest'.padStart(8), 'at second'.padStart(10), 'over'.padStart(5))
  for (const row of rows) console.log(row.met ? '✓' : '✗', row.page.padEnd(48), String(row.cards).padStart(6), String(row.tasks).padStart(6), String(row.total).padStart(8), String(row.longest).padStart(8), String(row.at).padStart(10), String(row.over).padStart(5))
  console.log()
}

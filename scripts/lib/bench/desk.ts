import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'puppeteer-core'
import { bundle } from '../bundle'
import type { LocalWeb } from '../local-web'
import { median, startBench } from './costs'
import type { Turns } from './desk.entry'

/** What something costs beside a yardstick of the same run, in milliseconds. */
export interface Beside { work: number, base: number, ratio: number, first: number, goal: number, met: boolean }

export interface SuggestCost extends Beside { signals: number, vocabulary: VocabularyCost }
export interface LoveCost extends Beside { people: number, lines: number, /** Megabytes of heap after ten and after two hundred questions. */ heap: [early: number, late: number], vocabulary: VocabularyCost }
export interface VocabularyCost { kilobytes: number, read: number, open: number, topics: number }

const address = 'https://journal.example/desk/'
/** The clock is exact only in a page that shares no process. */
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }
const seed = 20_261_123
const much = 2_000
const everyone = 50_000
const atOnce = 1_000
const goals = { suggest: 3, love: 5 }

/** Suggestions for a person with 2,000 pieces of evidence, beside reading these from IndexedDB. */
export async function benchSuggesting(web: LocalWeb, { rounds, json }: { rounds: number, json: boolean }): Promise<SuggestCost> {
  return inDesk(web, async page => {
    const vocabulary = await vocabularyCost(page)
    const turns = await page.evaluate(`kithDesk.measureSuggestions(${seed}, ${much}, ${rounds})`) as Turns & { suggestions: number }
    const cost = { ...beside(turns, goals.suggest), signals: much, vocabulary }
    if (!json) {
      print(vocabulary)
      console.log(`${mark(cost)} ${turns.suggestions} suggestions for ${much} signals: ${cost.work} ms, the first time ${cost.first} ms; reading the signals from the database ${cost.base} ms; ${cost.ratio} times, goal ${goals.suggest}; median of ${rounds}\n`)
    }
    return cost
  })
}

/** Who would love something, asked of an index of 50,000 people, beside one count of that index. */
export async function benchLove(web: LocalWeb, { rounds, json }: { rounds: number, json: boolean }): Promise<LoveCost> {
  return inDesk(web, async page => {
    const vocabulary = await vocabularyCost(page)
    for (let from = 0; from < everyone; from += atOnce) await page.evaluate(`kithDesk.fill(${seed}, ${from}, ${atOnce})`)
    const turns = await page.evaluate(`kithDesk.measureLove(${seed}, ${rounds})`) as Turns & { lines: number, found: number }
    const heap: [number, number] = [await heapAfter(page, 10), await heapAfter(page, 200)]
    const cost = { ...beside(turns, goals.love), people: everyone, lines: turns.lines, heap, vocabulary }
    if (!json) {
      print(vocabulary)
      console.log(`${mark(cost)} who would love this, among ${everyone} people with ${turns.lines} lines (${turns.found} found on average): ${cost.work} ms, the first time ${cost.first} ms; one count of the index ${cost.base} ms; ${cost.ratio} times, goal ${goals.love}; median of ${rounds}`)
      console.log(`  heap after ten questions ${heap[0]} MB, after two hundred more ${heap[1]} MB\n`)
    }
    return cost
  })
}

async function inDesk<T>(web: LocalWeb, work: (page: Page) => Promise<T>): Promise<T> {
  web.play(address, '<!doctype html><title>Desk</title>', headers)
  web.play(`${address}vocabulary.json`, readFileSync(resolve('public/vocabulary.json'), 'utf8'), { 'content-type': 'application/json' })
  const script = await bundle('bench/desk.entry.ts')
  const browser: Browser = await startBench(web, null)
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(0)
    await page.goto(address, { waitUntil: 'load' })
    await page.evaluate(script)
    return await work(page)
  } finally {
    await browser.close()
  }
}

async function vocabularyCost(page: Page): Promise<VocabularyCost> {
  const cost = await page.evaluate('kithDesk.loadVocabulary()') as Omit<VocabularyCost, 'kilobytes'>
  return { ...cost, read: rounded(cost.read), open: rounded(cost.open), kilobytes: Math.round(gzipSync(readFileSync(resolve('public/vocabulary.json')), { level: 9 }).length / 1024) }
}

async function heapAfter(page: Page, times: number): Promise<number> {
  await page.evaluate(`kithDesk.askAgain(${times})`)
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return rounded(usedSize / 1e6)
}

function beside({ work, base }: Turns, goal: number): Beside {
  const [first = 0] = work
  const ratio = Math.round(median(work.map((time, round) => time / (base[round] ?? time))) * 100) / 100
  return { work: rounded(median(work)), base: rounded(median(base)), ratio, first: rounded(first), goal, met: ratio <= goal }
}

const rounded = (value: number) => Math.round(value * 10) / 10
const mark = ({ met }: Beside) => met ? '✓' : '✗'

function print({ kilobytes, read, open, topics }: VocabularyCost): void {
  console.log(`  vocabulary: ${topics} topics, ${kilobytes} kB gzipped; ${read} ms to read, ${open} ms to open`)
}

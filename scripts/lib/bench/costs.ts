import type { Browser } from 'puppeteer-core'
import { launchChromium } from '../chromium'
import type { LocalWeb } from '../local-web'

/** What loading a page cost: main-thread script and task time in milliseconds, heap in megabytes. */
export interface Cost { script: number, task: number, heap: number }

export interface Row {
  page: string
  none: Cost
  empty: Cost
  kith: Cost
  /** Median of the pairs: script time over the base, milliseconds. */
  over: number
  /** Median of the pairs: task time against the empty extension. */
  ratio: number
  /** The same of a second empty extension: what noise alone does (the 75th percentile of the pairs). */
  spread: number
  heap: number
  goals: { base: 'empty' | 'check', over: number, ratio: number | null, heap: number | null }
  met: boolean
}

/** How long a page is left alone after its load event before it is measured (milliseconds). */
const settle = 1_200

/** Starts a Chromium for measuring, with one extension or none. */
export async function startBench(web: LocalWeb, extension: string | null): Promise<Browser> {
  const browser = await launchChromium({
    acceptInsecureCerts: true,
    ...(extension ? { enableExtensions: [extension] } : {}),
    args: [`--proxy-server=127.0.0.1:${web.proxyPort}`, `--ignore-certificate-errors-spki-list=${web.certificate.spki}`],
  })
  await new Promise(done => setTimeout(done, 1_000))
  return browser
}

/** Turns on all that Kith can do on every site: the dearest choice of settings. */
export async function chooseAll(browser: Browser): Promise<void> {
  const worker = await browser.waitForTarget(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'))
  const page = await browser.newPage()
  await page.goto(`${worker.url().split('/').slice(0, 3).join('/')}/src/ui/people/index.html`)
  await page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome
    await runtime.sendMessage({ name: 'settings.set', input: { patch: { welcomed: true, buttonsOn: ['github', 'linkedin', 'behance'], linkedinReading: 'always' } } })
  })
  await page.close()
}

/** Loads a page once and says what it cost. */
export async function costOf(browser: Browser, url: string): Promise<Cost> {
  const page = await browser.newPage()
  await page.goto(url, { waitUntil: 'load' })
  await new Promise(done => setTimeout(done, settle))
  const { ScriptDuration = 0, TaskDuration = 0, JSHeapUsedSize = 0 } = await page.metrics()
  await page.close()
  return { script: ScriptDuration * 1e3, task: TaskDuration * 1e3, heap: JSHeapUsedSize / 1e6 }
}

export function median(list: readonly number[]): number {
  return quantile(list, 0.5)
}

function quantile(list: readonly number[], part: number): number {
  const sorted = list.toSorted((one, other) => one - other)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN)
}

const round = (value: number) => Math.round(value * 100) / 100

/** Compares the rounds of one page pair by pair with the goals. */
export function judge({ name, profile }: { name: string, profile: boolean }, seen: Record<string, readonly Cost[]>): Row {
  const of = (who: string): readonly Cost[] => seen[who] ?? []
  const middle = (who: string): Cost => ({ script: median(of(who).map(cost => cost.script)), task: median(of(who).map(cost => cost.task)), heap: median(of(who).map(cost => cost.heap)) })
  const pairs = (who: string, base: string, compare: (one: Cost, other: Cost) => number) =>
    of(who).flatMap((one, index) => { const other = of(base)[index]; return other ? [compare(one, other)] : [] })
  const goals: Row['goals'] = profile ? { base: 'empty', over: 10, ratio: 1.15, heap: 1 } : { base: 'check', over: 1, ratio: null, heap: null }
  const over = median(pairs('kith', goals.base, (one, other) => one.script - other.script))
  const ratio = median(pairs('kith', 'empty', (one, other) => one.task / other.task))
  const spread = quantile(pairs('again', 'empty', (one, other) => one.task / other.task), 0.75)
  const heap = median(pairs('kith', 'empty', (one, other) => one.heap - other.heap))
  const met = over <= goals.over && (goals.ratio === null || ratio <= goals.ratio * Math.max(1, spread)) && (goals.heap === null || heap <= goals.heap)
  return { page: name, none: middle('none'), empty: middle('empty'), kith: middle('kith'), over, ratio, spread, heap, goals, met }
}

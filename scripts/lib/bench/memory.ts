import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, CDPSession } from 'puppeteer-core'
import { buttonsIn } from '../in-page'
import { until } from '../kith'
import type { LocalWeb } from '../local-web'
import { samples } from '../local-web'
import { prepare, setOff } from '../wander'
import { chooseAll, startBench } from './costs'

/** What is in use after the collector has run: megabytes of the page and of the background, nodes and listeners. */
export interface MemoryRow { navigations: number, page: number, background: number, nodes: number, listeners: number }

const marks = [20, 100, 200, 300, 400, 500]
const sampleFolder = resolve(import.meta.dirname, '../../../samples')
const inside = (tag: string, html: string) => new RegExp(`<${tag}[^>]*>([\\s\\S]*)</${tag}>`).exec(html)?.[1] ?? ''

/** Goes from one sample person to the next inside one page, five hundred times, each time until Kith shows its button, and weighs what is in use. */
export async function benchMemory(web: LocalWeb, dist: string, json: boolean): Promise<MemoryRow[]> {
  const people = samples().filter(({ site, url }) => site === 'github' && !url.includes('?'))
  const places = people.map(({ file, url, person }) => {
    const html = readFileSync(resolve(sampleFolder, file), 'utf8')
    web.play(url, html)
    return { url, person, head: inside('head', html), body: inside('body', html) }
  })
  const browser = await startBench(web, dist)
  try {
    await chooseAll(browser)
    const page = await browser.newPage()
    await page.goto(places[0]?.url ?? '', { waitUntil: 'load' })
    await prepare(page, places)
    const session = await page.createCDPSession()
    const rows: MemoryRow[] = []
    for (let count = 1; count <= Math.max(...marks); count++) {
      const to = count % places.length
      await setOff(page, [{ at: 0, does: 'address', to }, { at: 10, does: 'body', to }, { at: 20, does: 'head', to }])
      await until(`the button of ${places[to]?.person}`, async () => (await buttonsIn(page)).some(({ kind, label, text }) => kind.startsWith('name') && `${label} ${text}`.includes(places[to]?.person ?? '')))
      if (marks.includes(count)) rows.push(await weigh(browser, session, count))
    }
    if (!json) print(rows)
    return rows
  } finally {
    await browser.close()
  }
}

async function weigh(browser: Browser, session: CDPSession, navigations: number): Promise<MemoryRow> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find(metric => metric.name === name)?.value ?? 0
  const worker = browser.targets().find(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'))
  const background = await worker?.createCDPSession()
  await background?.send('HeapProfiler.collectGarbage')
  const used = await background?.send('Runtime.getHeapUsage')
  await background?.detach()
  const megabytes = (bytes: number) => Math.round(bytes / 1e4) / 100
  return { navigations, page: megabytes(of('JSHeapUsedSize')), background: megabytes(used?.usedSize ?? 0), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

function print(rows: readonly MemoryRow[]): void {
  console.log('In use after garbage was collected, while one page goes from person to person\n')
  console.log('navigations', 'page MB'.padStart(9), 'background MB'.padStart(14), 'nodes'.padStart(8), 'listeners'.padStart(10))
  for (const row of rows) {
    console.log(String(row.navigations).padStart(11), String(row.page).padStart(9), String(row.background).padStart(14), String(row.nodes).padStart(8), String(row.listeners).padStart(10))
  }
  const [early, last] = [rows.find(({ navigations }) => navigations === 100), rows.at(-1)]
  if (early && last) console.log(`\nFrom 100 to ${last.navigations}: page ${(last.page - early.page).toFixed(2)} MB, background ${(last.background - early.background).toFixed(2)} MB, nodes ${last.nodes - early.nodes}, listeners ${last.listeners - early.listeners}\n`)
}

/** What the people desk costs in the pages of the built extension: opening, scrolling, memory. */
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'puppeteer-core'
import { until } from '../kith'
import type { DeskBrowser } from './desk-browser'

export const pages = { popup: 'src/ui/popup/index.html', panel: 'src/ui/panel/index.html', people: 'src/ui/people/index.html#/people' } as const
export type PageName = keyof typeof pages

/** When a page can be used: its words are there and nothing of what it shows at first is still being read. */
const usable: Record<PageName, string> = {
  popup: 'document.querySelector("main input") && !document.querySelector("main [aria-busy=true]") && document.body.innerText.length > 40',
  panel: 'document.querySelector("main") && !document.querySelector("main [aria-busy=true]") && document.body.innerText.length > 40',
  people: '[...document.querySelectorAll("[role=row]")].filter(row => row.innerText.trim().length > 8 && !row.querySelector("[aria-busy=true]")).length >= 10',
}

/** Opens one of Kith's pages and leaves it open. @returns milliseconds from the start of the navigation until it can be used */
export async function openPage(desk: DeskBrowser, name: PageName): Promise<{ page: Page, time: number }> {
  const page = await desk.browser.newPage()
  page.setDefaultTimeout(0)
  await page.evaluateOnNewDocument(`{
    const look = () => { if (window.kithUsable === undefined && document.body && (${usable[name]})) { window.kithUsable = performance.now(); watcher.disconnect() } }
    const watcher = new MutationObserver(look)
    watcher.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
  }`)
  await page.goto(desk.address + pages[name])
  const time = await until(`${name} to be usable with ${desk.people} people`, () => page.evaluate('window.kithUsable') as Promise<number | undefined>, 60)
  return { page, time }
}

/** A task of the page's main thread, in milliseconds: as time passed, and what the thread worked of it (the rest went to other programs). */
export interface LongestTask { passed: number, worked: number }

interface TraceEvent { name: string, ph: string, dur?: number, tdur?: number, tid: number, pid: number, args?: { name?: string } }

/** Turns the wheel through the list, then jumps to places all over it. @returns the longest task of the page meanwhile */
export async function scrollList(page: Page): Promise<LongestTask> {
  await page.mouse.move(600, 500)
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel({ deltaY: turn % 4 === 3 ? 2_400 : 300 })
    await new Promise(done => setTimeout(done, 40))
  }
  for (const part of [0.3, 0.9, 0.5, 1, 0]) {
    await page.evaluate(to => {
      const [scroller] = [...document.querySelectorAll('*')].sort((a, b) => b.scrollHeight - b.clientHeight - (a.scrollHeight - a.clientHeight))
      if (scroller) scroller.scrollTop = scroller.scrollHeight * to
    }, part)
    await new Promise(done => setTimeout(done, 400))
  }
  const trace = JSON.parse(Buffer.from(await page.tracing.stop() ?? []).toString('utf8')) as { traceEvents: TraceEvent[] }
  const threads = new Set(trace.traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`))
  const tasks = trace.traceEvents.filter(({ name, ph, pid, tid }) => /RunTask$/.test(name) && ph === 'X' && threads.has(`${pid}/${tid}`))
  const most = (of: (task: TraceEvent) => number) => Math.round(tasks.reduce((longest, task) => Math.max(longest, of(task)), 0) / 100) / 10
  return { passed: most(task => task.dur ?? 0), worked: most(task => task.tdur ?? task.dur ?? 0) }
}

/** Megabytes in use by a page after garbage was collected, and by its whole process where the system tells it. */
export interface Memory { heap: number, process: number | null }

export async function weigh(desk: DeskBrowser, page: Page): Promise<Memory> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return { heap: Math.round(usedSize / 1e5) / 10, process: await processMemory(desk) }
}

/** Private memory of the largest renderer: that of Kith's pages, which share one. */
async function processMemory({ browser }: DeskBrowser): Promise<number | null> {
  const session: CDPSession = await browser.target().createCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  try {
    const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => {
      const lines = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)
      return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1e3
    })
    return Math.round(Math.max(...sizes))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

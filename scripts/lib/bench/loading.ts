import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import type { LocalWeb } from '../local-web'
import { chooseAll, type Cost, costOf, judge, median, type Row, startBench } from './costs'
import { benchPages } from './pages'

interface Options { rounds: number, page: string, json: boolean, asInstalled: boolean }

/**
 * Loads pages at their real addresses with no extension, an empty one, one that only checks the address, and Kith, one
 * after another in every round, and prints medians beside the goals.
 * @param dist the built extension
 */
export async function benchLoading(web: LocalWeb, dist: string, options: Options): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const browsers: Record<string, Browser> = {}
  try {
    const pages = benchPages(web).filter(({ name }) => name.includes(options.page))
    const extensions = { none: null, empty: extension(folder, 'empty', ''), again: extension(folder, 'again', ''), check: extension(folder, 'check', addressCheck), kith: dist }
    for (const [name, path] of Object.entries(extensions)) browsers[name] = await startBench(web, path)
    if (!options.asInstalled && browsers.kith) await chooseAll(browsers.kith)
    const rows: Row[] = []
    for (const page of pages) {
      if (!options.json) console.error(`${page.name} …`)
      rows.push(judge(page, await measure(browsers, page.url, options.rounds)))
    }
    if (!options.json) print(rows, options)
    return rows
  } finally {
    for (const browser of Object.values(browsers)) await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const matches = ['https://github.com/*', 'https://gist.github.com/*', 'https://*.linkedin.com/*', 'https://www.behance.net/*']
const addressCheck = String.raw`const path = new URL(location.href).pathname
if (/^\/(?:in\/[^/]+|gallery\/\d+\/[^/]+|[\w-]+)\/?$/.test(path) && path === '/never') document.title = path`

/** An extension of one content script on the same hosts. @returns its folder */
function extension(folder: string, name: string, script: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'content.js'), script)
  writeFileSync(join(path, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name, version: '1.0.0', content_scripts: [{ matches, js: ['content.js'], run_at: 'document_idle' }],
  }))
  return path
}

/** Rounds of one page; the first round of each browser warms up and does not count. */
async function measure(browsers: Record<string, Browser>, url: string, rounds: number): Promise<Record<string, Cost[]>> {
  const seen: Record<string, Cost[]> = Object.fromEntries(Object.keys(browsers).map(name => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, browser] of Object.entries(browsers)) {
      const cost = await costOf(browser, url)
      if (round > 0) seen[name]?.push(cost)
    }
  }
  return seen
}

function print(rows: readonly Row[], { rounds, asInstalled }: Options): void {
  console.log(`Median of ${rounds} interleaved rounds; ${asInstalled ? 'settings as installed' : 'reading and buttons on at every site'}. In brackets: the goal.\n`)
  for (const { page, none, empty, kith, over, ratio, spread, heap, goals, met } of rows) {
    console.log(`${met ? '✓' : '✗'} ${page}`)
    console.log(`    script ms   none ${none.script}  empty ${empty.script}  Kith ${kith.script}   over ${over} (≤ ${goals.over}${goals.base === 'check' ? ' against an address check' : ''})`)
    console.log(`    task ms     none ${none.task}  empty ${empty.task}  Kith ${kith.task}   ratio ${ratio}${goals.ratio === null ? '' : ` (≤ ${goals.ratio}; empty against itself ${spread})`}`)
    console.log(`    heap MB     none ${none.heap}  empty ${empty.heap}  Kith ${kith.heap}   over ${heap}${goals.heap === null ? '' : ` (≤ ${goals.heap})`}`)
  }
  console.log(`\nFor comparison on a GitHub profile: Refined GitHub 39 ms of script and 7 times the task time, Obsidian Web Clipper 89 ms and 2.5 times.`)
  const profiles = rows.filter(({ goals }) => goals.ratio !== null)
  if (profiles.length > 0) console.log(`Median script over the profiles: ${median(profiles.map(({ over }) => over))} ms`)
}

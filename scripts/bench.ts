import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'puppeteer-core'
import { benchPages } from './lib/bench-pages'
import { chooseAll, type Cost, costOf, judge, median, type Row, startBench } from './lib/costs'
import { LocalWeb } from './lib/local-web'

const root = resolve(import.meta.dirname, '..')
const usage = 'usage: npm run bench [-- --rounds 15] [-- --only WORD] [-- --json] [-- --as-installed]   (build first: npm run build)'

/**
 * Loads pages at their real addresses with no extension, an empty one, one that only checks the address, and Kith, one
 * after another in every round, and prints medians beside the goals.
 * @returns 0, or 2 for wrong arguments
 */
export async function main(args: string[]): Promise<number> {
  const options = parse(args)
  if (!options) return 2
  const dist = join(root, 'dist/chrome')
  if (!existsSync(dist)) {
    console.error(`dist/chrome is not there.\n${usage}`)
    return 2
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const web = await LocalWeb.open()
  const browsers: Record<string, Browser> = {}
  try {
    const pages = benchPages(web).filter(({ name }) => name.includes(options.only))
    const extensions = { none: null, empty: extension(folder, 'empty', ''), again: extension(folder, 'again', ''), check: extension(folder, 'check', addressCheck), kith: dist }
    for (const [name, path] of Object.entries(extensions)) browsers[name] = await startBench(web, path)
    if (!options.asInstalled && browsers.kith) await chooseAll(browsers.kith)
    const rows: Row[] = []
    for (const page of pages) {
      if (!options.json) console.error(`${page.name} …`)
      rows.push(judge(page, await measure(browsers, page.url, options.rounds)))
    }
    print(rows, options)
    return 0
  } finally {
    for (const browser of Object.values(browsers)) await browser.close()
    await web.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Options { rounds: number, only: string, json: boolean, asInstalled: boolean }

function parse(args: string[]): Options | null {
  try {
    const { values } = parseArgs({ args, options: { rounds: { type: 'string', default: '15' }, only: { type: 'string', default: '' }, json: { type: 'boolean', default: false }, 'as-installed': { type: 'boolean', default: false } } })
    const rounds = Number(values.rounds)
    if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a whole number, not "${values.rounds}".`)
    return { rounds, only: values.only, json: values.json, asInstalled: values['as-installed'] }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return null
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

function print(rows: readonly Row[], { json, rounds, asInstalled }: Options): void {
  if (json) {
    console.log(JSON.stringify({ rounds, settings: asInstalled ? 'as installed' : 'everything on', rows }, null, 2))
    return
  }
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

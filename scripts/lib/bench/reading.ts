import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { bundle } from '../bundle'
import { decodePage } from '../pages'
import type { LocalWeb } from '../local-web'
import { samples } from '../local-web'
import { readIndex } from '../page-index'
import { haveSavedPages, savedPages } from '../saved-pages'
import { median, startBench } from './costs'
import type { ReadTimes } from './read.entry'

/** How long reading one page takes beside one plain walk over it, in milliseconds: at a first look (of a warm script), again, and at the
 * very first call. */
export interface ReadRow {
  page: string, elements: number, items: number, read: number, walk: number, ratio: number, againRatio: number, coldRead: number, coldWalk: number, coldRatio: number
}

/** At most so many times a plain walk, at a first look: what a second one finds in memory does not count. */
const goal = 3

/** Its own scripts stay off, and its clock is exact: only a page that shares no process is told the time to five microseconds. */
const headers = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp',
}

async function pagesToRead(web: LocalWeb): Promise<{ name: string, url: string }[]> {
  const index = haveSavedPages() ? await readIndex(savedPages.index) : { wrong: 'No saved pages beside the project: measuring the sample desk.' }
  if ('wrong' in index) {
    console.error(index.wrong)
    web.playSamples()
    return samples().map(({ file, url }) => ({ name: file, url }))
  }
  return index.pages.map(({ file, url }) => {
    web.play(url, decodePage(readFileSync(resolve(dirname(savedPages.index), file))), headers)
    return { name: file, url }
  })
}

/** Times reading and the plain walk on every page whose address names a person, in a fresh page for every round. */
export async function benchReading(web: LocalWeb, { rounds, page: wanted, json }: { rounds: number, page: string, json: boolean }): Promise<ReadRow[]> {
  const script = await bundle('bench/read.entry.ts')
  const browser = await startBench(web, null)
  const rows: ReadRow[] = []
  try {
    for (const { name, url } of (await pagesToRead(web)).filter(each => each.name.includes(wanted))) {
      const seen: ReadTimes[] = []
      for (let round = 0; round < rounds; round++) {
        const page = await browser.newPage()
        await page.goto(url, { waitUntil: 'load' })
        await page.evaluate(script)
        const times = await page.evaluate(`kithMeasure(${JSON.stringify(url)}, ${round % 2 === 0}, 15)`) as ReadTimes | null
        await page.close()
        if (!times) break
        seen.push(times)
      }
      if (seen.length) rows.push(rowOf(name, seen))
    }
  } finally {
    await browser.close()
  }
  if (!json) print(rows, rounds)
  return rows
}

function rowOf(page: string, seen: readonly ReadTimes[]): ReadRow {
  const of = (pick: (times: ReadTimes) => number) => median(seen.map(pick))
  return {
    page, elements: seen[0]?.elements ?? 0, items: seen[0]?.items ?? 0,
    read: of(({ read }) => read.fresh), walk: of(({ walk }) => walk.fresh), ratio: of(({ read, walk }) => read.fresh / walk.fresh),
    againRatio: of(({ read, walk }) => read.again / walk.again),
    coldRead: of(({ read }) => read.cold), coldWalk: of(({ walk }) => walk.cold), coldRatio: of(({ read, walk }) => read.cold / walk.cold),
  }
}

function print(rows: readonly ReadRow[], rounds: number): void {
  console.log(`Reading a page beside one plain walk over all its elements and texts; median of ${rounds} fresh pages, milliseconds. Goal: at most ${goal} times.\nMeasured on copies of the page, each seen once. "again": the ratio on a page that was read before; "first": the very first call.\n`)
  console.log(' ', 'page'.padEnd(48), 'elements'.padStart(8), 'items'.padStart(6), 'walk'.padStart(7), 'read'.padStart(7), 'ratio'.padStart(6), 'again'.padStart(7), ' first: walk', 'read'.padStart(7), 'ratio'.padStart(6))
  for (const row of rows) {
    console.log(row.ratio <= goal ? '✓' : '✗', row.page.padEnd(48), String(row.elements).padStart(8), String(row.items).padStart(6), String(row.walk).padStart(7), String(row.read).padStart(7),
      String(row.ratio).padStart(6), String(row.againRatio).padStart(7), String(row.coldWalk).padStart(12), String(row.coldRead).padStart(7), String(row.coldRatio).padStart(6))
  }
  const told = (ratios: number[]) => `${ratios.filter(ratio => ratio <= goal).length} of ${rows.length} pages within the goal, median ${median(ratios)}, largest ${Math.max(...ratios)}`
  console.log(`\n${told(rows.map(({ ratio }) => ratio))}; again ${told(rows.map(({ againRatio }) => againRatio))}; `
    + `at first sight median ${median(rows.map(({ coldRatio }) => coldRatio))}; longest reading ${Math.max(...rows.map(({ coldRead }) => coldRead))} ms\n`)
}

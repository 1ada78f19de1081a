import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { bundle } from '../bundle'
import { samples } from '../local-web'
import { readIndex } from '../page-index'
import { decodePage } from '../pages'
import { haveSavedPages, savedPages } from '../saved-pages'
import type { Source } from './documents'
import type { BatchReport } from './fuzz.entry'

/** What became of all documents of one site. */
export interface SiteReport extends BatchReport { site: string }

/** How many documents are read in one call: a document that hangs the reader is found to this many. */
const step = 20

const sampleFolder = resolve(import.meta.dirname, '../../../samples')

/** The pages of one site that documents are made from: the project's own and, where there are some, the saved ones. */
export async function sourcesOf(site: string): Promise<Source[]> {
  const own = samples().filter(page => page.site === site).map(({ file, url }) => ({ html: readFileSync(join(sampleFolder, file), 'utf8'), url }))
  if (!haveSavedPages()) return own
  const index = await readIndex(savedPages.index)
  if ('wrong' in index) throw new Error(index.wrong)
  const saved = index.pages.filter(({ file }) => file.startsWith(`${site}/`))
  return [...own, ...saved.map(({ file, url }) => ({ html: decodePage(readFileSync(resolve(dirname(savedPages.index), file))), url }))]
}

/**
 * Reads fuzzed documents of one site in a page.
 * @param page any page of a real browser that may run scripts; it should stand at an address of its own
 * @param log is told now and then how far it got
 */
export async function fuzzSite(page: Page, site: string, { seed, count, from = 0 }: { seed: number, count: number, from?: number }, log: (line: string) => void = () => {}): Promise<SiteReport> {
  await page.evaluate(await bundle('fuzz/fuzz.entry.ts'))
  for (const source of await sourcesOf(site)) await page.evaluate(`kithFuzz.add(${JSON.stringify(source)}), 0`)
  const total: SiteReport = { site, documents: 0, read: 0, milliseconds: 0, findings: [], slowest: { index: 0, took: 0, names: [] } }
  for (let next = from; next < from + count; next += step) {
    const some = Math.min(step, from + count - next)
    const report = await page.evaluate(`kithFuzz.batch(${JSON.stringify(site)}, ${seed}, ${next}, ${some})`)
      .catch((error: unknown) => { throw new Error(`${site}, seed ${seed}: stopped between documents ${next} and ${next + some - 1}`, { cause: error }) }) as BatchReport
    total.documents += report.documents
    total.read += report.read
    total.milliseconds += report.milliseconds
    total.findings.push(...report.findings)
    if (report.slowest.took > total.slowest.took) total.slowest = report.slowest
    if ((next - from) % 200 === 0) log(`${site}: ${total.documents} read, ${total.findings.length} findings, slowest ${Math.round(total.slowest.took)} ms (${total.slowest.index}: ${total.slowest.names.join(' ')})`)
  }
  return total
}

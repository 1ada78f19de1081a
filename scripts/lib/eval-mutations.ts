import { existsSync } from 'node:fs'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { writeJson } from './batch'
import { bundle } from './bundle'
import type { PrintedCapture } from './captures'
import { launchChromium } from './chromium'
import { grades } from './grading'
import { readIndex, type IndexedPage } from './page-index'
import { decodePage } from './pages'
import { haveSavedPages, inScratchFolder, savedPages } from './saved-pages'

/** Words of the card that the mutation "addStranger" puts on the page: another person's, so a leak wherever they turn up. */
const stranger = /stranger|chief of elsewhere|atlantis/i

/** One row: what is left of one site's captures after one kind of change (per cent, over all seeds), and what must never happen. */
interface Row {
  change: string
  site: string
  identity: number | null
  recall: number | null
  headline: number | null
  location: number | null
  wrong: string[]
  leaks: string[]
}

/** Reads every saved page in a real browser after each kind of change, once per seed, and prints per site what is left and what went wrong. */
export async function mutationTable(seeds: number): Promise<void> {
  if (seeds === 0) return
  console.log(`Captures of the same pages, changed as a redesign may change them; ${seeds === 1 ? 'seed 1' : `seeds 1 to ${seeds} together`}, per cent\n`)
  if (!haveSavedPages() || !existsSync(savedPages.mutations)) return console.log('Left out: the pages or the changes are not on this computer.\n')
  const listed = await readIndex(savedPages.index)
  if ('wrong' in listed) return console.log(listed.wrong)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.evaluate(await bundle('mutate.entry.ts'))
    const kinds = await page.evaluate(`kithMutate.load(${JSON.stringify(await readFile(savedPages.mutations, 'utf8'))})`) as string[]
    const pages = await Promise.all(listed.pages.map(async each => ({ ...each, html: decodePage(await readFile(resolve(dirname(savedPages.index), each.file))) })))
    console.log('change'.padEnd(22), 'site'.padEnd(9), ...['identity', 'recall', 'headline', 'location', 'wrong', 'leaks'].map(word => word.padStart(9)))
    const rows: Row[] = []
    for (const kind of kinds) rows.push(...await rowsOf(page, kind, seeds, pages))
    console.log(`\nWrong persons ${rows.reduce((sum, { wrong }) => sum + wrong.length, 0)}, leaks ${rows.reduce((sum, { leaks }) => sum + leaks.length, 0)}\n`)
  } finally {
    await browser.close()
  }
}

async function rowsOf(page: Page, kind: string, seeds: number, pages: readonly (IndexedPage & { html: string })[]): Promise<Row[]> {
  return inScratchFolder(async folder => {
    const leaks: string[] = []
    for (const { file, url, html } of pages) {
      const captures = await page.evaluate(`kithMutate.captures(${JSON.stringify(html)}, ${JSON.stringify(url)}, ${JSON.stringify(kind)}, ${seeds})`) as PrintedCapture[]
      for (const [index, capture] of captures.entries()) {
        const words = stranger.exec(JSON.stringify(capture))?.[0]
        if (words && !stranger.test(html)) leaks.push(`${file}: seed ${index + 1}: leak: ${words}`)
        await writeJson(join(folder, String(index + 1), `${file}.json`), capture)
      }
    }
    const rows: Row[] = []
    for (const site of new Set(pages.map(({ file }) => file.split('/')[0] ?? ''))) {
      const row = await rowOf(kind, site, seeds, folder)
      rows.push({ ...row, leaks: [...leaks.filter(leak => leak.startsWith(`${site}/`)), ...row.leaks] })
    }
    for (const row of rows) print(row)
    return rows
  })
}

/** Grades the captures of one site; the grader goes by folders of labels, so it is shown a folder with this site's alone. */
async function rowOf(change: string, site: string, seeds: number, folder: string): Promise<Row> {
  const labels = join(folder, `labels-${site}`)
  await mkdir(labels, { recursive: true })
  await symlink(join(savedPages.labels, site), join(labels, site))
  const graded = await Promise.all(Array.from({ length: seeds }, (_, index) => grades(join(folder, String(index + 1)), labels)))
  const mean = (values: (number | null)[]) => {
    const known = values.filter(value => value !== null)
    return known.length ? Math.round(10 * known.reduce((sum, value) => sum + value, 0) / known.length) / 10 : null
  }
  const noted = (matches: (note: string) => boolean) => graded.flatMap(({ notes }, index) => notes.filter(matches).map(note => `${note} (seed ${index + 1})`))
  const of = (name: 'identity' | 'itemsRecall' | 'headline' | 'location') => mean(graded.map(({ figures }) => figures[name]))
  return {
    change, site, identity: of('identity'), recall: of('itemsRecall'), headline: of('headline'), location: of('location'),
    wrong: noted(isWrongPerson), leaks: noted(note => / leak: /.test(note)),
  }
}

/** Another handle or another name than the label's, or anything at all on a page about nobody. Nothing is not wrong: only less. */
function isWrongPerson(note: string): boolean {
  const [, handle, name] = / who: (\S+) \/ (.*), should be /.exec(note) ?? []
  if (/ should be nothing$/.test(note)) return true
  if (handle === undefined || handle === 'undefined') return false
  const [, wantedHandle, wantedName] = /, should be (\S+) \/ (.*)$/.exec(note) ?? []
  return handle !== wantedHandle?.toLowerCase() || (name !== 'null' && name !== wantedName)
}

function print({ change, site, identity, recall, headline, location, wrong, leaks }: Row): void {
  const cells = [identity, recall, headline, location].map(value => String(value ?? '-').padStart(9))
  console.log(change.padEnd(22), site.padEnd(9), ...cells, String(wrong.length).padStart(9), String(leaks.length).padStart(9))
  for (const note of [...wrong, ...leaks]) console.log(`    ${note}`)
}

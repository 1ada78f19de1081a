import type { Page } from 'puppeteer-core'
import { fullAmount } from '../desk-data'
import type { LocalWeb } from '../local-web'
import { median } from './costs'
import { DeskBrowser } from './desk-browser'
import type { SearchTimes } from './desk-fill.entry'
import { openPage } from './desk-pages'
import { allOf, measureSaves } from './desk-saves'

const columns = ['open', 'search', 'save', 'wake', 'backup', 'import'] as const
type Column = (typeof columns)[number]

/** Milliseconds with so many people: the list's first rows, the first 20 of a search, a note and a contact and a tag, a wake-up, a whole backup, 200 people brought in. */
export type GrowthRow = Record<Column, number> & { people: number }
/** How each grows from the smallest desk to the largest: the power of the number of people that it goes with. */
export interface Growth { rows: GrowthRow[], shape: Record<Column, { power: number, is: 'flat' | 'linear' | 'worse' }> }

const sizes = [500, 5_000, 50_000, 200_000]
const newcomers = 200
/** Up to this power of the number of people something is called flat, up to the other linear: ten times as many may cost a quarter more, or a little more than ten times. */
const powers = { flat: 0.1, linear: 1.1 }

/** What opening, searching, saving, waking, backing up and bringing in cost as the desk grows. @param people the largest desk */
export async function benchGrowth(web: LocalWeb, dist: string, { rounds, json, people, profiles }: { rounds: number, json: boolean, people: number, profiles: string | null }): Promise<Growth> {
  const rows: GrowthRow[] = []
  for (const size of sizes.filter(one => one <= people)) {
    const desk = await DeskBrowser.start({ web, dist, people: size, amount: fullAmount, profiles, json })
    try {
      rows.push(await rowOf(desk, rounds))
      if (!json) console.log(`  ${columns.map(column => `${column} ${rows.at(-1)?.[column]}`).join(', ')}`)
    } finally {
      await desk.close()
    }
  }
  const growth: Growth = { rows, shape: Object.fromEntries(columns.map(column => [column, shapeOf(rows, column)])) as Growth['shape'] }
  if (!json) print(growth)
  return growth
}

async function rowOf(desk: DeskBrowser, rounds: number): Promise<GrowthRow> {
  const opens: number[] = []
  for (let round = -1; round < rounds; round++) {
    const { page, time } = await openPage(desk, 'people')
    await page.close()
    if (round >= 0) opens.push(time)
  }
  const page = await desk.asking()
  const [search] = await page.evaluate(`kithFill.measureSearch(['ilse'], ${rounds})`) as SearchTimes[]
  const save = allOf(await measureSaves(page, rounds))
  const wakes: number[] = []
  for (let round = 0; round < rounds; round++) wakes.push(await wake(desk, page))
  const backup = await page.evaluate('kithFill.backUp()') as number
  const imports: number[] = []
  for (let round = 0; round < 3; round++) imports.push(await page.evaluate(`kithFill.bringIn(${newcomers}, ${Date.now()})`) as number)
  await page.close()
  return { people: desk.people, open: rounded(median(opens)), search: rounded(search?.first ?? Number.NaN), save: rounded(save), wake: rounded(median(wakes)), backup: rounded(backup), import: rounded(median(imports)) }
}

/** Ends the worker, wakes it with a message, and waits until the doorbell is set anew. */
async function wake(desk: DeskBrowser, page: Page): Promise<number> {
  await desk.killWorker()
  await new Promise(done => setTimeout(done, 300))
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: {
      alarms: { clear(name: string): Promise<boolean>, get(name: string): Promise<unknown> }
      runtime: { sendMessage(message: unknown): Promise<unknown> }
    } }
    await chrome.alarms.clear('doorbell')
    const began = performance.now()
    await chrome.runtime.sendMessage({ name: 'nothing' })
    while (!await chrome.alarms.get('doorbell')) { /* asked again at once */ }
    return performance.now() - began
  })
}

function shapeOf(rows: readonly GrowthRow[], column: Column): Growth['shape'][Column] {
  const [first, last] = [rows[0], rows.at(-1)]
  const power = first && last && first !== last ? rounded(Math.log(last[column] / first[column]) / Math.log(last.people / first.people)) : 0
  return { power, is: power <= powers.flat ? 'flat' : power <= powers.linear ? 'linear' : 'worse' }
}

const rounded = (value: number) => Math.round(value * 100) / 100

function print({ rows, shape }: Growth): void {
  console.log('As the desk grows, milliseconds; medians. Last line: the power of the number of people that each goes with\n')
  console.log('people'.padStart(8), ...columns.map(column => column.padStart(12)))
  for (const row of rows) console.log(String(row.people).padStart(8), ...columns.map(column => String(row[column]).padStart(12)))
  console.log(''.padStart(8), ...columns.map(column => `${shape[column].power} ${shape[column].is}`.padStart(12)), '\n')
}

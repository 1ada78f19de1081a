import type { LocalWeb } from '../local-web'
import { fullAmount } from '../desk-data'
import { median } from './costs'
import { DeskBrowser } from './desk-browser'
import type { SearchTimes } from './desk-fill.entry'
import { type LongestTask, type Memory, type PageName, openPage, pages, scrollList, weigh } from './desk-pages'
import { type Saves, allOf, measureSaves } from './desk-saves'

/** A figure of the large desk beside one of the small, in milliseconds, and how many times as much it may be. */
export interface Versus { what: string, few: number, many: number, ratio: number, goal: number, met: boolean }
export interface DeskResult {
  people: number
  opening: Versus[]
  search: (SearchTimes & { ratio: number, met: boolean })[]
  scrolling: LongestTask & { goal: number, met: boolean }
  saving: Versus
  saves: { few: Saves, many: Saves }
  memory: Memory & { goal: number, met: boolean }
}

export interface DeskBench { rounds: number, json: boolean, people: number, profiles: string | null }

const small = 50
const goals = { open: 1.5, search: 0.2, task: 50, save: 2, memory: 300 }
/** Names, words of many and of few, beginnings, several words, and typing errors. */
const texts = ['ilse', 'fara', 'ilse okafor', 'rust', 'rust python', 'engineer storage ghent', 'tidepool', 'okafr', 'lindqvits', 'enginer', 'pyhton']

/** The people desk with tens of thousands of people beside one with fifty, in the built extension. */
export async function benchDesk(web: LocalWeb, dist: string, { rounds, json, people, profiles }: DeskBench): Promise<DeskResult> {
  const start = (count: number) => DeskBrowser.start({ web, dist, people: count, amount: fullAmount, profiles, json })
  const few = await start(small)
  const many = await start(people)
  const none = await start(0)
  try {
    const say = (line: string) => { if (!json) console.log(line) }
    say(`The people desk with ${people} people, milliseconds; medians\n`)
    const opening: Versus[] = []
    for (const name of Object.keys(pages) as PageName[]) {
      const row = await compareOpening(name, few, many, rounds)
      opening.push(row)
      say(`${mark(row)} ${row.what}: ${row.many}, with ${small} people ${row.few}; ${row.ratio} times, goal ${row.goal}`)
    }
    const saves = { few: await savingIn(none, rounds), many: await savingIn(many, rounds) }
    const saving = versus('saving a note, a contact and a tag', allOf(saves.few), allOf(saves.many), goals.save)
    say(`${mark(saving)} ${saving.what}, all open: ${saving.many}, in an empty database ${saving.few}; ${saving.ratio} times, goal ${saving.goal}`)
    for (const what of ['note', 'contact', 'edit'] as const) say(`    ${what}: ${saves.many[what]} beside ${saves.few[what]}`)
    const { page } = await openPage(many, 'people')
    const scrolls: LongestTask[] = []
    for (let round = 0; round < 3; round++) scrolls.push(await scrollList(page))
    const memory = await weigh(many, page)
    await page.close()
    const search = await searching(many, Math.max(1, Math.floor(rounds / 3)))
    const middle = (of: (task: LongestTask) => number) => median(scrolls.map(of))
    const scrolling = { passed: middle(({ passed }) => passed), worked: middle(({ worked }) => worked) }
    const result: DeskResult = {
      people, opening, search, saves, saving,
      scrolling: { ...scrolling, goal: goals.task, met: scrolling.worked <= goals.task },
      memory: { ...memory, goal: goals.memory, met: memory.heap <= goals.memory },
    }
    if (!json) print(result)
    return result
  } finally {
    for (const desk of [few, many, none]) await desk.close()
  }
}

async function compareOpening(name: PageName, few: DeskBrowser, many: DeskBrowser, rounds: number): Promise<Versus> {
  const times = new Map<DeskBrowser, number[]>([[few, []], [many, []]])
  for (let round = -1; round < rounds; round++) {
    for (const [desk, list] of times) {
      const { page, time } = await openPage(desk, name)
      await page.close()
      // The first one compiles.
      if (round >= 0) list.push(time)
    }
  }
  return versus(`${name === 'people' ? 'first rows of the list' : `${name} usable`}`, median(times.get(few) ?? []), median(times.get(many) ?? []), goals.open)
}

async function searching(desk: DeskBrowser, rounds: number): Promise<DeskResult['search']> {
  const page = await desk.asking()
  const rows = await page.evaluate(`kithFill.measureSearch(${JSON.stringify(texts)}, ${rounds})`) as SearchTimes[]
  await page.close()
  return rows.map(row => {
    const ratio = rounded(row.first / row.scan)
    return { ...row, ratio, met: ratio <= goals.search }
  })
}

/** With popup, panel and list open, in the browser that shows them. */
async function savingIn(desk: DeskBrowser, rounds: number): Promise<Saves> {
  const open = []
  for (const name of ['popup', 'panel'] as const) open.push((await openPage(desk, name)).page)
  const list = await desk.open(pages.people)
  await new Promise(done => setTimeout(done, 3_000))
  const saves = await measureSaves(list, rounds)
  for (const page of [...open, list]) await page.close()
  return saves
}

export function versus(what: string, few: number, many: number, goal: number): Versus {
  const ratio = rounded(many / few)
  return { what, few: rounded(few), many: rounded(many), ratio, goal, met: ratio <= goal }
}

const rounded = (value: number) => Math.round(value * 100) / 100
const mark = ({ met }: { met: boolean }) => met ? '✓' : '✗'

function print({ search, scrolling, memory }: DeskResult): void {
  console.log(`${mark(scrolling)} longest task while scrolling: ${scrolling.worked} of work, ${scrolling.passed} passed; goal ${scrolling.goal}`)
  console.log(`${mark(memory)} memory of the list after scrolling: ${memory.heap} MB of heap, goal ${memory.goal}; its process ${memory.process ?? '?'} MB`)
  console.log(`\n  ${'search'.padEnd(24)}${['first 20', 'all', 'slips', 'scan', 'ratio', 'found', 'slips'].map(title => title.padStart(10)).join('')}   goal ${goals.search}`)
  for (const row of search) console.log(`${mark(row)} ${row.text.padEnd(24)}${[row.first, row.all, row.near, row.scan, row.ratio, row.found, row.slips].map(value => String(value).padStart(10)).join('')}`)
  console.log()
}

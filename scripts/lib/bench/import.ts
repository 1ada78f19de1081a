import { bundle } from '../bundle'
import { exportFiles } from '../linkedin-export'
import type { LocalWeb } from '../local-web'
import { median, startBench } from './costs'
import type { Turn } from './import.entry'

export interface ImportCost { connections: number, messages: number, megabytes: number, work: number, read: number, commit: number, base: number, ratio: number, goal: number, heap: number, heapGoal: number, met: boolean }

const address = 'https://journal.example/import/'
/** The clock is exact only in a page that shares no process. */
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }
const size = { connections: 10_000, messages: 100_000 }
const goal = 2.5
const heapGoal = 300

/** An export of LinkedIn brought in, beside only parsing its files with papaparse and writing their rows with Dexie's bulkPut; in turns, in one page. */
export async function benchImport(web: LocalWeb, { rounds, json }: { rounds: number, json: boolean }): Promise<ImportCost> {
  web.play(address, '<!doctype html><title>Import</title>', headers)
  for (const [path, text] of Object.entries(exportFiles(size))) web.play(`${address}${path}`, text, { 'content-type': 'text/csv' })
  const script = await bundle('bench/import.entry.ts')
  const browser = await startBench(web, null)
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(0)
    await page.goto(address, { waitUntil: 'load' })
    await page.evaluate(script)
    const characters = await page.evaluate('kithImport.load()') as number
    const turns: Turn[] = []
    for (let round = -1; round < rounds; round++) {
      const turn = await page.evaluate('kithImport.turn()') as Turn
      // The first one compiles.
      if (round >= 0) turns.push(turn)
    }
    const of = (key: keyof Turn) => Math.round(median(turns.map(turn => turn[key])))
    const ratio = Math.round(median(turns.map(({ work, base }) => work / base)) * 100) / 100
    const heap = Math.round(Math.max(...turns.map(turn => turn.heap)))
    const cost: ImportCost = {
      ...size, megabytes: Math.round(characters / 1e5) / 10, work: of('work'), read: of('read'), commit: of('commit'), base: of('base'), ratio, goal, heap, heapGoal, met: ratio <= goal && heap <= heapGoal,
    }
    if (!json) {
      console.log(`${cost.met ? '✓' : '✗'} an export with ${size.messages} messages and ${size.connections} connections (${cost.megabytes} MB): ${cost.work} ms (${cost.read} reading and staging, ${cost.commit} writing); parsing with papaparse and bulkPut alone: ${cost.base} ms; ${ratio} times, goal ${goal}; median of ${rounds}`)
      console.log(`  became ${of('people')} people and ${of('contacts')} contacts; heap at most ${heap} MB more, goal ${heapGoal}\n`)
    }
    return cost
  } finally {
    await browser.close()
  }
}

import { bundle } from '../bundle'
import type { LocalWeb } from '../local-web'
import type { BackupTurn } from './backup.entry'
import { median, startBench } from './costs'

export interface BackupCost {
  people: number, records: number, megabytes: number, base: number, plain: number, sealed: number, ratio: number, heap: number, heapGoal: number
  check: number, put: number, met: boolean
}

const address = 'https://journal.example/backup/'
/** The clock is exact only in a page that shares no process. */
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }
const seed = 20_261_123
const lot = 1_000
const heapGoal = 300

/** A backup of many people, plain and sealed, beside one cursor over all its tables; and putting it back. In turns, in one page. */
export async function benchBackup(web: LocalWeb, { rounds, json, people }: { rounds: number, json: boolean, people: number }): Promise<BackupCost> {
  web.play(address, '<!doctype html><title>Backup</title>', headers)
  const script = await bundle('bench/backup.entry.ts')
  const browser = await startBench(web, null)
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(0)
    await page.goto(address, { waitUntil: 'load' })
    await page.evaluate(script)
    let records = 0
    for (let from = 0; from < people; from += lot) records += await page.evaluate(`kithBackup.fill(${seed}, ${from}, ${Math.min(lot, people - from)})`) as number
    const turns: BackupTurn[] = []
    for (let round = 0; round < rounds; round++) turns.push(await page.evaluate('kithBackup.turn()') as BackupTurn)
    const { check, put } = await page.evaluate('kithBackup.restore()') as { check: number, put: number }
    const of = (name: keyof BackupTurn) => Math.round(median(turns.map(turn => turn[name])))
    const heap = Math.round(Math.max(...turns.map(turn => turn.heap)))
    const cost: BackupCost = {
      people, records, megabytes: of('megabytes'), base: of('base'), plain: of('plain'), sealed: of('sealed'), ratio: Math.round(median(turns.map(({ plain, base }) => plain / base)) * 100) / 100,
      heap, heapGoal, check: Math.round(check), put: Math.round(put), met: heap <= heapGoal,
    }
    if (!json) {
      console.log(`${cost.met ? '✓' : '✗'} a backup of ${people} people, ${records} records: ${cost.plain} ms, sealed ${cost.sealed} ms, ${cost.megabytes} MB; one cursor over the tables: ${cost.base} ms; ${cost.ratio} times; median of ${rounds}`)
      console.log(`  heap at most ${heap} MB, goal ${heapGoal}; reading it to its end ${cost.check} ms, putting it back ${cost.put} ms\n`)
    }
    return cost
  } finally {
    await browser.close()
  }
}

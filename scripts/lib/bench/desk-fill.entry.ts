import type { Context } from '../../../src/db/commands/context'
import { write } from '../../../src/db/commands/context'
import { deskMark } from '../../../src/db/commands/desk'
import { rebuildWords } from '../../../src/db/commands/search'
import { Database } from '../../../src/db/database'
import { packed } from '../../../src/exchange/backup/pack'
import { readBackup } from '../../../src/db/queries/backup'
import { defaultChoices } from '../../../src/domain/arrival'
import { contextOf } from '../../../src/importer/context'
import { doors } from '../../../src/importer/doors'
import { Work } from '../../../src/importer/work'
import type { FromImporter } from '../../../src/protocol/importer'
import { deskIds, deskRows } from '../../../src/db/queries/desk-list'
import { findPeople, foundIds } from '../../../src/db/queries/desk-find'
import { plain } from '../../../src/domain/search'
import { recogniser } from '../../../src/identity'
import { deskRules } from '../../../src/nurture/desk'
import { type Amount, madePeople } from '../desk-data'
import { madeOn } from '../made-desk'

/** What runs in one of Kith's own pages: fills the extension's database with made people, through the code that derives the desk, and asks it. */

const db = new Database()
const context = { db, now: Date.now(), desk: deskRules, recognise: recogniser({ profileAt: () => null, siteName: site => site }) } as unknown as Context

/** How many are there already. */
const made = () => db.candidates.count()

/** What the worker has yet to derive; null for nothing. */
async function pending(): Promise<string | null> {
  const names = [deskMark, 'traces', 'interests']
  const marks = await db.settings.bulkGet(names)
  const open = names.find((_name, index) => (marks[index]?.value as { done?: string } | undefined)?.done !== undefined || marks[index] === undefined)
  if (open !== undefined) return open
  return await db.stale.count() > 0 ? 'interests' : await db.deskStale.count() > 0 ? deskMark : null
}

/** Leaves the made interests as they are although the rules have changed since: thinking of them anew takes minutes, and measures something else. */
async function skipInterests(): Promise<void> {
  const mark = await db.settings.get('interests')
  const before = mark?.value as { version: string } | undefined
  if (before) await db.settings.put({ key: 'interests', value: { version: before.version }, at: Date.now() })
  await db.stale.clear()
}

/** Writes some of the made people. @returns milliseconds */
async function fill(seed: number, from: number, count: number, amount: Amount): Promise<number> {
  const began = performance.now()
  const people = madePeople(seed, from, count, amount)
  await write(context, async () => {
    for (const [table, rows] of Object.entries(people)) await db.table(table).bulkAdd(rows as { id: string }[])
    await db.topicCounts.bulkPut([...new Set(people.interests.map(({ topic }) => topic))].map(topic => ({ topic, people: 1 })))
    await rebuildWords(context, people.candidates.map(({ id }) => id))
  })
  return performance.now() - began
}

/** The same yardstick that the issues name: one cursor over all candidates. */
function scan(matches: (candidate: { name: string, headline: string, company: string, location: string }) => boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0
    const request = db.backendDB().transaction('candidates').objectStore('candidates').openCursor()
    request.onerror = () => reject(request.error ?? new Error('the scan failed'))
    request.onsuccess = () => {
      const cursor = request.result
      if (!cursor) return resolve(count)
      if (matches(cursor.value)) count++
      cursor.continue()
    }
  })
}

export interface SearchTimes { text: string, first: number, all: number, near: number, found: number, slips: number, scan: number }

/** First results, all of them, and those with typing errors, beside a scan, in turns. */
async function measureSearch(texts: readonly string[], rounds: number): Promise<SearchTimes[]> {
  await db.open()
  const rows: SearchTimes[] = []
  for (const text of texts) {
    const times: Record<'first' | 'all' | 'near' | 'scan', number[]> = { first: [], all: [], near: [], scan: [] }
    let [found, slips] = [0, 0]
    const needle = plain(text)
    for (let round = 0; round < rounds; round++) {
      times.first.push(await timed(() => findPeople(db, text, 20)))
      times.all.push(await timed(async () => { found = (await foundIds(db, text))?.length ?? 0 }))
      times.near.push(await timed(async () => { slips = (await foundIds(db, text, { near: true }))?.length ?? 0 }))
      times.scan.push(await timed(() => scan(({ name, headline, company, location }) => plain(`${name} ${headline} ${company} ${location}`).includes(needle))))
    }
    rows.push({ text, first: middle(times.first), all: middle(times.all), near: middle(times.near), scan: middle(times.scan), found, slips })
  }
  return rows
}

/** What opening the list asks: the first screen, its lines, everyone's order, and a few filters. */
async function measureList(rounds: number): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {}
  const time = async (name: string, work: () => Promise<unknown>) => { (times[name] ??= []).push(await timed(work)) }
  for (let round = 0; round < rounds; round++) {
    await time('first', async () => deskRows(db, (await deskIds(db, { today: madeOn }, 60)).ids))
    await time('whole', () => deskIds(db, { today: madeOn }))
    await time('by touch', () => deskIds(db, { today: madeOn, sort: { by: 'touch', down: true } }))
    await time('warm', () => deskIds(db, { today: madeOn, filters: { warmth: ['warm', 'close'] } }))
    await time('tag', () => deskIds(db, { today: madeOn, filters: { tags: ['rust'] } }))
    await time('tag by touch', () => deskIds(db, { today: madeOn, filters: { tags: ['rust'] }, sort: { by: 'touch', down: true } }, 60))
    await time('losing touch', () => deskIds(db, { today: madeOn, lens: 'losing-touch' }, 60))
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, middle(list)]))
}

/** Milliseconds of one backup of everything. */
function backUp(): Promise<number> {
  return timed(() => readBackup(db, { app: 'bench', now: 0 }, lines => new Response(packed(lines, null)).blob()))
}

/** Milliseconds of bringing in a list of people that nobody knows yet. */
async function bringIn(count: number, round: number): Promise<number> {
  const lines = Array.from({ length: count }, (_, index) => `Newcomer ${round} ${index},Designer,Harbourlights,newcomer-${round}-${index}@example.com`)
  const file = new File([`name,headline,company,email\n${lines.join('\n')}\n`], `people-${round}.csv`)
  const own = contextOf(db)
  let last: FromImporter | undefined
  const work = new Work({ context: () => own, doors, say: message => { last = message } })
  return timed(async () => {
    await work.do({ do: 'read', file, reading: { texts: false } })
    await work.do({ do: 'commit', choices: defaultChoices })
    if (last?.said !== 'done') throw new Error(JSON.stringify(last))
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const middle = (list: readonly number[]) => Math.round((list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] ?? Number.NaN) * 100) / 100

Object.assign(globalThis, { kithFill: { made, pending, skipInterests, fill, measureSearch, measureList, backUp, bringIn } })

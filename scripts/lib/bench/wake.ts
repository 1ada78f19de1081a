import type { Browser, Page } from 'puppeteer-core'
import type { LocalWeb } from '../local-web'
import { median, startBench } from './costs'

/** What a wake-up costs, in milliseconds: from the message that wakes the worker until the doorbell is set anew; and the part after the worker was up. */
export interface WakeCost { followUps: number, due: number, wake: number, ring: number }
export interface WakeResult { few: WakeCost, many: WakeCost, ratio: number, ringRatio: number, goal: number, met: boolean }

const due = 5
const sizes = { few: 50, many: 50_000 }
const goal = 2

/** A wake-up of the background with 50,000 follow-ups, 5 of them due, beside one with 50, in the built extension; turn by turn in two browsers. */
export async function benchWake(web: LocalWeb, dist: string, { rounds, json }: { rounds: number, json: boolean }): Promise<WakeResult> {
  const desks = await Promise.all([sizes.few, sizes.many].map(count => deskWith(web, dist, count)))
  try {
    const [few = [], many = []] = desks.map((): Turn[] => [])
    const turns = [few, many]
    for (let round = -1; round < rounds; round++) {
      for (const [index, desk] of desks.entries()) {
        const turn = await wake(desk)
        // The first one compiles.
        if (round >= 0) turns[index]?.push(turn)
      }
    }
    const cost = (list: readonly Turn[], followUps: number): WakeCost => ({ followUps, due, wake: rounded(median(list.map(({ wake: whole }) => whole))), ring: rounded(median(list.map(({ ring }) => ring))) })
    const result = { few: cost(few, sizes.few), many: cost(many, sizes.many) }
    const ratio = rounded(result.many.wake / result.few.wake)
    const ringRatio = rounded(result.many.ring / result.few.ring)
    const whole: WakeResult = { ...result, ratio, ringRatio, goal, met: ratio <= goal }
    if (!json) {
      console.log(`${whole.met ? '✓' : '✗'} a wake-up with ${sizes.many} follow-ups, ${due} due: ${whole.many.wake} ms, with ${sizes.few}: ${whole.few.wake} ms; ${ratio} times, goal ${goal}; median of ${rounds}`)
      console.log(`  of that after the worker was up: ${whole.many.ring} ms and ${whole.few.ring} ms; ${ringRatio} times\n`)
    }
    return whole
  } finally {
    for (const { browser } of desks) await browser.close()
  }
}

interface Desk { browser: Browser, page: Page }
interface Turn { wake: number, ring: number }

/** A browser with Kith and that many people, each with a contact and a follow-up; five are due today, the rest five a day. */
async function deskWith(web: LocalWeb, dist: string, count: number): Promise<Desk> {
  const browser = await startBench(web, dist)
  const worker = await browser.waitForTarget(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'))
  const page = await browser.newPage()
  page.setDefaultTimeout(0)
  await page.goto(`${worker.url().split('/').slice(0, 3).join('/')}/src/ui/welcome/index.html`)
  await page.evaluate(fill, count, due)
  return { browser, page }
}

/** Runs in Kith's own page: writes the tables past Dexie, in whose shape they are. */
async function fill(count: number, atOnce: number): Promise<void> {
  const open = indexedDB.open('kith')
  const db = await new Promise<IDBDatabase>((done, failed) => {
    open.onsuccess = () => done(open.result)
    open.onerror = () => failed(open.error)
  })
  const pad = (n: number) => n.toString(16).padStart(12, '0')
  const dayOf = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toLocaleDateString('sv')
  const stored = (id: string, at: number) => ({ id, createdAt: at, updatedAt: at, times: {} })
  const past = Date.now() - 60 * 86_400_000
  for (let from = 0; from < count; from += 2_000) {
    const transaction = db.transaction(['candidates', 'followUps', 'touchpoints', 'search'], 'readwrite')
    for (let i = from; i < Math.min(count, from + 2_000); i++) {
      const candidateId = `00000000-0000-7000-8000-${pad(i)}`
      transaction.objectStore('candidates').put({
        ...stored(candidateId, past), name: `Person ${i}`, givenName: 'Person', headline: '', company: '', location: '', about: '', language: '', pronouns: '', tags: [], channels: [], cadence: null, paused: false, typed: [],
      })
      transaction.objectStore('touchpoints').put({ ...stored(`00000000-0000-7000-8001-${pad(i)}`, past), candidateId, kind: 'casual', direction: 'in', channel: 'site', topics: [], note: '', at: past })
      transaction.objectStore('followUps').put({
        ...stored(`00000000-0000-7000-8002-${pad(i)}`, past), candidateId, kind: i < atOnce ? 'manual' : 'cadence', dueOn: dayOf(Math.floor(i / atOnce)), reason: '', snoozedFrom: null, pace: 'active', doneAt: null, open: 1,
      })
      transaction.objectStore('search').put({ id: candidateId, words: ['person'], keys: [] })
    }
    await new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done()
      transaction.onerror = () => failed(transaction.error)
    })
  }
  db.close()
}

/** Ends the worker, wakes it with a message, and waits until the ring's last step is there. */
async function wake({ browser, page }: Desk): Promise<Turn> {
  const target = browser.targets().find(found => found.type() === 'service_worker' && found.url().startsWith('chrome-extension://'))
  await (await target?.worker())?.close()
  await new Promise(done => setTimeout(done, 300))
  return page.evaluate(async number => {
    const { chrome } = globalThis as unknown as { chrome: {
      alarms: { clear(name: string): Promise<boolean>, get(name: string): Promise<unknown> }
      runtime: { sendMessage(message: unknown): Promise<unknown> }
      action: { getBadgeText(details: object): Promise<string> }
    } }
    await chrome.alarms.clear('doorbell')
    const from = performance.now()
    await chrome.runtime.sendMessage({ name: 'nothing' })
    const up = performance.now()
    while (!await chrome.alarms.get('doorbell')) { /* asked again at once */ }
    const end = performance.now()
    if (await chrome.action.getBadgeText({}) !== String(number)) throw new Error('the ring counted other people than are due')
    return { wake: end - from, ring: end - up }
  }, due)
}

const rounded = (value: number) => Math.round(value * 100) / 100

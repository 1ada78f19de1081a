import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KithBrowser } from '../../scripts/lib/kith'
import { LocalWeb } from '../../scripts/lib/local-web'
import { Stage, browserName, click, dist, own, shows, until } from './harness'

const folder = mkdtempSync(join(tmpdir(), 'kith-handover-'))
const passphrase = 'bado kelu rimo tesa'

let web: LocalWeb
let kith: KithBrowser
let now: Stage

beforeAll(async () => {
  web = await LocalWeb.open()
  web.playSamples()
  kith = await KithBrowser.start({ browser: browserName, dist, web, idle: 30_000, downloads: folder })
  now = new Stage(web, kith)
  await now.set({ welcomed: true })
})

afterAll(async () => {
  await kith?.close()
  await web?.close()
  rmSync(folder, { recursive: true, force: true })
})

const carried = ['candidates', 'profiles', 'signals', 'notes', 'touchpoints']
const kept = async () => Object.fromEntries(await Promise.all(carried.map(async table =>
  [table, (await now.rows(table)).map(row => [row.id, row.name ?? row.title ?? row.handle ?? row.text ?? row.kind]).sort((a, b) => String(a[0]).localeCompare(String(b[0])))] as const)))
const made = () => existsSync(folder) ? readdirSync(folder).filter(name => /^kith-handover-.*\.kith$/.test(name)) : []

/** Types into the field with that label. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.evaluate((name: string, value: string) => {
    const found = [...document.querySelectorAll('label')].find(one => one.textContent.trim().startsWith(name))?.control
    if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${name}`)
    found.value = value
    found.dispatchEvent(new Event('input', { bubbles: true }))
  }, label, text)
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await shows(page, 'A hand-over to take in')
  await page.evaluate((file: string, text: string) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([Uint8Array.from(atob(text), one => one.charCodeAt(0))], file))
    const input = [...document.querySelectorAll('label')].find(one => one.textContent.startsWith('A hand-over to take in'))?.control
    if (!(input instanceof HTMLInputElement)) throw new Error('no place for a file')
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, name, Buffer.from(bytes).toString('base64'))
}

/** Empties the desk, as a colleague's who begins. */
async function wipe(): Promise<void> {
  await (await now.desk()).evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('kith')
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    await new Promise<void>((done, fail) => {
      const names = [...db.objectStoreNames].filter(name => name !== 'settings')
      const change = db.transaction([...db.objectStoreNames], 'readwrite')
      for (const name of names) change.objectStore(name).clear()
      change.objectStore('settings').delete('handover')
      change.oncomplete = () => done()
      change.onerror = () => fail(change.error)
    })
    db.close()
  })
  expect(await now.rows('candidates')).toEqual([])
}

test('a sealed file is made, and gives another desk the same person; a wrong passphrase is said, a second time changes nothing', async () => {
  const { candidateId } = await now.ask('candidate.add', { name: 'Ilse Okafor', company: 'Tidepool' })
  await now.ask('note.add', { candidateId, text: 'met at the choir' })
  await now.ask('touch.log', { candidateIds: [candidateId], kind: 'casual', direction: 'out', channel: 'email', topics: [], note: '', at: Date.now() - 86_400_000 })
  const before = await kept()

  let page = await kith.openOwn(`${own.people}#/data`)
  await shows(page, 'Which people')
  await fill(page, 'Your name', 'Ravi Duarte')
  await fill(page, 'Passphrase', passphrase)
  await click(page, /^Make the file$/)
  await shows(page, 'tell the passphrase another way')
  await until('the file to be saved', () => Promise.resolve(made().length === 1))
  const name = made()[0] ?? ''
  const bytes = readFileSync(join(folder, name))
  expect(bytes.subarray(0, 8).toString()).toBe('KITHSEAL')
  expect(bytes.includes('Okafor')).toBe(false)

  await wipe()
  // Firefox never tells that a page of an extension has loaded again: a fresh one.
  await page.close()
  page = await kith.openOwn(`${own.people}#/data`)
  await choose(page, name, bytes)
  await shows(page, 'is sealed')
  await fill(page, 'Its passphrase', 'not this one')
  await click(page, /^Open$/)
  await shows(page, 'This is not its passphrase')
  expect(await now.rows('candidates')).toEqual([])
  await fill(page, 'Its passphrase', passphrase)
  await click(page, /^Open$/)
  await shows(page, 'by Ravi Duarte')
  await shows(page, 'new person')
  expect(await now.rows('candidates')).toEqual([])
  await click(page, /^Take it in$/)
  await shows(page, 'Taken in')
  expect(await kept()).toEqual(before)
  expect((await now.rows('followUps')).filter(({ kind }) => kind === 'cadence')).toHaveLength(1)

  await click(page, /^Another file$/)
  await choose(page, name, bytes)
  await fill(page, 'Its passphrase', passphrase)
  await click(page, /^Open$/)
  await shows(page, 'You know all of it already')
  expect(await kept()).toEqual(before)

  const person = await kith.openOwn(`${own.people}#/person/${candidateId}`)
  await shows(person, 'Ravi Duarte wrote to')
  await person.close()
  await page.close()
}, 120_000)

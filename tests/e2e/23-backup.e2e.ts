import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KithBrowser } from '../../scripts/lib/kith'
import { LocalWeb } from '../../scripts/lib/local-web'
import { browserName, click, dist, isFirefox, own, shows, Stage, until } from './harness'

// No test can press the browser's own “Allow”: in Chrome the permission that is asked for when backups are turned on is given from the start here.
const folder = mkdtempSync(join(tmpdir(), 'kith-backup-'))
const installed = join(folder, 'kith')
const downloads = join(folder, 'downloads')
const ours = join(downloads, 'Kith backups')
const passphrase = 'seven herons at dawn'
const carried = ['candidates', 'profiles', 'signals', 'notes', 'touchpoints', 'followUps', 'needs', 'openings', 'tombstones']

let web: LocalWeb
let kith: KithBrowser
let now: Stage

beforeAll(async () => {
  cpSync(dist, installed, { recursive: true })
  const file = join(installed, 'manifest.json')
  const { optional_permissions: asked = [], ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[], optional_permissions?: string[] }
  if (!isFirefox) writeFileSync(file, JSON.stringify({ ...rest, permissions: [...rest.permissions, ...asked] }))
  web = await LocalWeb.open()
  web.playSamples()
  kith = await KithBrowser.start({ browser: browserName, dist: installed, web, idle: 30_000, downloads })
  now = new Stage(web, kith)
  await now.set({ welcomed: true, cadence: 45 })
})

afterAll(async () => {
  await kith?.close()
  await web?.close()
  rmSync(folder, { recursive: true, force: true })
})

const files = () => existsSync(ours) ? readdirSync(ours).filter(name => name.endsWith('.kith')).sort() : []
const tables = async () => Object.fromEntries(await Promise.all(carried.map(async table => [table, await now.rows(table)] as const)))

/** Empties every table, as a lost computer would. */
async function wipe(): Promise<void> {
  await (await now.desk()).evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('kith')
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    await new Promise<void>((done, fail) => {
      const change = db.transaction([...db.objectStoreNames], 'readwrite')
      for (const name of db.objectStoreNames) change.objectStore(name).clear()
      change.oncomplete = () => done()
      change.onerror = () => fail(change.error)
    })
    db.close()
  })
  expect(await now.rows('candidates')).toEqual([])
}

async function dataPage(): Promise<Page> {
  const page = await kith.openOwn(`${own.people}#/data`)
  await shows(page, 'Put a backup back')
  return page
}

async function choose(page: Page, file: string): Promise<void> {
  const input = await until('the file input', () => page.$('input[accept=".kith"]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(join(ours, file))
}

test('turned on with a click, a backup lies in the downloads', async () => {
  const { candidateId: marisol } = await now.ask('candidate.add', { name: 'Marisol Quendry', company: 'Lanternfish', headline: 'Firmware' })
  await now.ask('signal.tell', { candidateId: marisol, title: 'sings in a choir' })
  await now.ask('need.add', { candidateId: marisol, kind: 'must', text: 'four days a week', source: 'she said so' })
  const { candidateId } = await now.ask('candidate.add', { name: 'Piet Waterman' })
  await now.ask('note.add', { candidateId, text: 'keeps bees' })
  await now.ask('touch.log', { candidateIds: [candidateId], kind: 'casual', direction: 'out', channel: 'site', topics: [], note: 'asked after the bees', at: Date.now() })

  const data = await dataPage()
  await shows(data, 'No backup yet.')
  await click(data, /^Every week, into the downloads/)
  await shows(data, /Last backup today, in your downloads/)
  expect(files()).toHaveLength(1)
  const bytes = readFileSync(join(ours, files()[0] ?? ''))
  expect([...bytes.subarray(0, 2)]).toEqual([0x1f, 0x8b])
  await data.close()
})

test('sealed with a passphrase, nothing of it can be read without; the oldest file goes, and no other', async () => {
  writeFileSync(join(ours, 'mine.kith'), 'not made by Kith')
  const data = await dataPage()
  await click(data, /^Seal backups with a passphrase/)
  await shows(data, 'A passphrase for backups')
  for (const input of await data.$$('dialog input[autocomplete="new-password"]')) {
    await input.click()
    await data.keyboard.type(passphrase)
  }
  await click(data, /^I wrote it down/)
  await click(data, /^Seal from now on$/)
  await shows(data, 'Backups are sealed from now on.')
  await now.ask('backup.choose', { place: 'downloads', keep: 1, folder: '' })
  const [plain = ''] = files().filter(name => name !== 'mine.kith')
  const copy = readFileSync(join(ours, plain))
  await click(data, /^Back up now$/)
  await until('the sealed one alone', () => files().filter(name => name !== 'mine.kith').every(name => name.includes('sealed')) && files().length === 2)
  expect(files()).toContain('mine.kith')
  const [sealed = ''] = files().filter(name => name.includes('sealed'))
  expect(readFileSync(join(ours, sealed)).subarray(0, 8).toString()).toBe('KITHSEAL')
  writeFileSync(join(ours, 'plain-copy.kith'), copy)
  expect(JSON.stringify(await now.rows('settings'))).not.toContain('herons')
  await data.close()
})

test('a lost desk comes back from the sealed file, row for row', async () => {
  const before = await tables()
  expect(before.candidates).toHaveLength(2)
  await wipe()
  const data = await dataPage()
  const [sealed = ''] = files().filter(name => name.includes('sealed'))
  await choose(data, sealed)
  await shows(data, 'is sealed.')
  await data.type('input[type="password"]', 'seven herons at dusk')
  await click(data, /^Open$/)
  await shows(data, 'This is not its passphrase.')
  await data.type('input[type="password"]', passphrase)
  await click(data, /^Open$/)
  await shows(data, /2 people, \d+ records in all\. The file is whole\./)
  await click(data, /^Put it back$/)
  await shows(data, 'It is back')
  expect(await tables()).toEqual(before)
  expect((await now.rows('settings')).find(({ key }) => key === 'settings')?.value).toMatchObject({ cadence: 45 })
  await click(data, /^Show the people$/)
  await shows(data, 'Marisol Quendry')
  await shows(data, 'Piet Waterman')
  await data.close()
})

test('a plain file adds what is missing, and that can be undone', async () => {
  const { candidates = [], notes } = await tables()
  const piet = candidates.find(({ name }) => name === 'Piet Waterman')?.id ?? ''
  await now.ask('candidate.remove', { candidateId: piet })
  const data = await dataPage()
  await choose(data, 'plain-copy.kith')
  await shows(data, '1 person of the backup is not here.')
  await click(data, /^Add what is missing$/)
  await shows(data, 'It is back')
  expect(await now.rows('notes')).toMatchObject(notes?.map(({ text }) => ({ text })) ?? [])
  expect((await now.rows('candidates')).map(({ name }) => name)).toContain('Piet Waterman')
  await click(data, /^Undo$/)
  await until('Piet to be gone again', async () => (await now.rows('candidates')).every(({ name }) => name !== 'Piet Waterman'))
  await choose(data, 'plain-copy.kith')
  await click(data, /^Add what is missing$/)
  await shows(data, 'It is back')
  await data.close()
})

test('a file that is cut or foreign is named, and nothing is changed', async () => {
  const before = await tables()
  writeFileSync(join(ours, 'cut.kith'), readFileSync(join(ours, 'plain-copy.kith')).subarray(0, -40))
  const data = await dataPage()
  await choose(data, 'cut.kith')
  await shows(data, 'This file is damaged.')
  await click(data, /^Choose another file$/)
  await choose(data, 'mine.kith')
  await shows(data, 'This is not a backup of Kith.')
  expect(await tables()).toEqual(before)
  await data.close()
})

test('a week that was missed is made up for once at the next start', async () => {
  await now.ask('backup.choose', { place: 'downloads', keep: 8, folder: '' })
  const fresh = (await now.rows('settings')).find(({ key }) => key === 'backup') as unknown as { id: string, value: { last: object } }
  const last = { at: Date.now() - 30 * 86_400_000, name: 'x.kith', bytes: 1, sealed: false, place: 'downloads' }
  await now.put('settings', { ...fresh, value: { ...fresh.value, last, triedAt: last.at } } as never)
  const count = files().length
  await now.restart()
  await until('the backup of the missed weeks', () => files().length === count + 1, 20)
  await now.restart()
  await now.ask('backup.later', {})
  expect(files()).toHaveLength(count + 1)
})

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KithBrowser } from '../../scripts/lib/kith'
import { LocalWeb } from '../../scripts/lib/local-web'
import { migrations } from '../../src/db/migrations'
import { browserName, dist, isFirefox, own, shows, Stage, until } from './harness'

// A release of version 4 is stood for by an extension that only makes that version's database, under Kith's own address.
const oldVersion = 4
const folder = mkdtempSync(join(tmpdir(), 'kith-migration-'))
const installed = join(folder, 'kith')
const dump = JSON.parse(readFileSync(resolve(import.meta.dirname, `../migrations/dumps/v${oldVersion}.json`), 'utf8')) as Record<string, { id?: string }[]>

interface Store { name: string, key: string | null, auto: boolean, indexes: { name: string, path: string | string[], unique: boolean, many: boolean }[] }

/** What Dexie would make of the shapes up to a version. */
function storesOf(version: number): Store[] {
  const shapes = Object.assign({}, ...migrations.filter(step => step.version <= version).map(({ stores }) => stores)) as Record<string, string>
  return Object.entries(shapes).map(([name, shape]) => {
    const [key = '', ...indexes] = shape.split(',').map(part => part.trim())
    const pathOf = (part: string) => part.startsWith('[') ? part.slice(1, -1).split('+') : part
    const primary = pathOf(key.replace('++', ''))
    return {
      name, key: primary as string, auto: key.startsWith('++'),
      indexes: indexes.map(part => part.replace(/^[&*]+/, '')).map((bare, index) => ({ name: bare, path: pathOf(bare), unique: (indexes[index] ?? '').startsWith('&'), many: (indexes[index] ?? '').startsWith('*') })),
    }
  })
}

let web: LocalWeb
let kith: KithBrowser
let now: Stage

beforeAll(async () => {
  const { background: _background, content_scripts: _scripts, action: _action, side_panel: _panel, sidebar_action: _sidebar, commands: _commands, options_ui: _options, icons: _icons, default_locale: _locale, ...manifest } =
    JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Record<string, unknown>
  mkdirSync(dirname(join(installed, own.people)), { recursive: true })
  writeFileSync(join(installed, own.people), '<!doctype html><title>Kith</title><body>old</body>')
  writeFileSync(join(installed, 'worker.js'), '')
  writeFileSync(join(installed, 'manifest.json'), JSON.stringify({
    ...manifest, name: 'Kith', short_name: 'Kith', description: 'old', version: '0.0.4', background: isFirefox ? { scripts: ['worker.js'] } : { service_worker: 'worker.js' },
  }))
  web = await LocalWeb.open()
  kith = await KithBrowser.start({ browser: browserName, dist: installed, web })
  now = new Stage(web, kith)
})

afterAll(async () => {
  await kith?.close()
  await web?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('an update brings a database of version 4 to today’s, with everything in it', async () => {
  await (await now.desk()).evaluate(async (version: number, stores: Store[], rows: Record<string, unknown[]>) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('kith', version * 10)
      request.onupgradeneeded = () => {
        for (const { name, key, auto, indexes } of stores) {
          const store = request.result.createObjectStore(name, { keyPath: key, autoIncrement: auto })
          for (const index of indexes) store.createIndex(index.name, index.path, { unique: index.unique, multiEntry: index.many })
        }
      }
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    const change = db.transaction([...db.objectStoreNames], 'readwrite')
    for (const [table, list] of Object.entries(rows)) for (const row of list) change.objectStore(table).put(row)
    await new Promise<void>((done, fail) => {
      change.oncomplete = () => done()
      change.onerror = () => fail(change.error)
    })
    db.close()
  }, oldVersion, storesOf(oldVersion), dump)

  rmSync(installed, { recursive: true })
  cpSync(dist, installed, { recursive: true })
  await kith.browser.installExtension(installed)
  now.forgetDesk()
  const page = await until('the new version', async () => {
    const opened = await kith.openOwn(`${own.people}#/people`).catch(() => null)
    if (opened && !(await opened.evaluate(() => document.body.innerText)).startsWith('old')) return opened
    await opened?.close()
    return null
  })
  await shows(page, 'Ilse Okafor')
  await shows(page, 'Noor Lindqvist')

  const version = await page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'kith')?.version)
  expect(version).toBe((migrations.at(-1)?.version ?? 0) * 10)
  for (const table of ['candidates', 'profiles', 'signals', 'notes', 'needs', 'touchpoints', 'outcomes', 'topicMarks', 'refusals']) {
    expect((await now.rows(table)).map(({ id }) => id).sort(), table).toEqual((dump[table] ?? []).map(({ id = '' }) => id).sort())
  }
  // Derived by the background at its first start.
  await until('a line on the desk for everybody', async () => (await now.rows('desk')).length === dump.candidates?.length)
  await until('the words of everybody', async () => (await now.rows('tokens')).length > 10)
  const [ilse] = await now.rows('candidates')
  await now.ask('note.add', { candidateId: ilse?.id ?? '', text: 'written by the new version' })
  expect((await now.rows('notes')).map(({ text }) => text)).toContain('written by the new version')
})

import type { Page } from 'puppeteer-core'
import type { AnswerTo } from '../../src/protocol/answers'
import type { Answer } from '../../src/protocol/errors'
import type { MessageName, Messages } from '../../src/protocol/messages'
import { type KithBrowser, until } from './kith'
import { type LocalWeb, samples } from './local-web'

/** Addresses of Kith's own pages. */
export const own = { people: 'src/ui/people/index.html', panel: 'src/ui/panel/index.html', popup: 'src/ui/popup/index.html', welcome: 'src/ui/welcome/index.html' }

type Row = Record<string, unknown> & { id: string }

/** A browser with Kith and the sample desk, and one of Kith's pages from which it can be asked what it knows. */
export class Stage {
  readonly web: LocalWeb
  readonly kith: KithBrowser
  #desk: Page | null = null

  constructor(web: LocalWeb, kith: KithBrowser) {
    this.web = web
    this.kith = kith
  }

  /** The page of Kith's own that questions are put from. */
  async desk(): Promise<Page> {
    if (!this.#desk || this.#desk.isClosed()) this.#desk = await this.kith.openOwn(own.people)
    return this.#desk
  }

  async restart(): Promise<void> {
    this.#desk = null
    await this.kith.restart()
  }

  /** For when the extension went away under its pages. */
  forgetDesk(): void {
    this.#desk = null
  }

  /** Calls one function of the extension's namespace: `api('alarms.getAll')`. */
  async api<T>(name: string, ...args: unknown[]): Promise<T> {
    return (await this.desk()).evaluate(async (path: string, values: unknown[]) => {
      const scope = globalThis as unknown as { browser?: object, chrome?: object }
      const [area = '', method = '', deeper] = path.split('.')
      const first = Reflect.get(scope.browser ?? scope.chrome ?? {}, area) as object
      const owner = deeper ? Reflect.get(first, method) as object : first
      return (Reflect.get(owner, deeper ?? method) as (...values: unknown[]) => Promise<unknown>).apply(owner, values)
    }, name, args) as Promise<T>
  }

  /** Sends a message as one of Kith's pages does. @throws when it is refused */
  async ask<Name extends MessageName>(name: Name, input: Messages[Name]): Promise<AnswerTo<Name>> {
    const answer = await this.api<Answer<AnswerTo<Name>>>('runtime.sendMessage', { name, input })
    if (!answer?.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`)
    return answer.value
  }

  /** All rows of one table, straight from the database; none while there is no database. */
  async rows(table: string): Promise<Row[]> {
    return (await this.desk()).evaluate(async (wanted: string) => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'kith')) return []
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('kith')
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
      try {
        return await new Promise<Row[]>((done, fail) => {
          const request = db.transaction(wanted).objectStore(wanted).getAll()
          request.onsuccess = () => done(request.result as Row[])
          request.onerror = () => fail(request.error)
        })
      } finally {
        db.close()
      }
    }, table)
  }

  /** Writes one row straight into the database: what another day would have made of it. */
  async put(table: string, row: Row): Promise<void> {
    await (await this.desk()).evaluate(async (wanted: string, value: Row) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('kith')
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
      await new Promise<void>((done, fail) => {
        const change = db.transaction(wanted, 'readwrite')
        change.objectStore(wanted).put(value)
        change.oncomplete = () => done()
        change.onerror = () => fail(change.error)
      })
      db.close()
    }, table, row)
  }

  /** The browser's number for the tab at an address. */
  async tabId(url: string): Promise<number> {
    return until(`a tab at ${url}`, async () => {
      const tabs = await this.api<{ id?: number, url?: string }[]>('tabs.query', {})
      return tabs.find(tab => tab.url === url)?.id
    })
  }

  /** Opens the side panel's page in a tab of its own, following the tab at an address. */
  async panelFor(url: string): Promise<Page> {
    return this.kith.openOwn(`${own.panel}?tab=${await this.tabId(url)}`)
  }

  async popupFor(url: string): Promise<Page> {
    return this.kith.openOwn(`${own.popup}?tab=${await this.tabId(url)}`)
  }

  async set(patch: Messages['settings.set']['patch']): Promise<void> {
    await this.ask('settings.set', { patch })
  }
}

/** The address of one page of the sample desk. */
export function sample(person: string, site: string): string {
  const page = samples().find(found => found.person.startsWith(person) && found.site === site)
  if (!page) throw new Error(`no ${site} page of ${person} on the sample desk`)
  return page.url
}

/** All words that a page shows. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}

/** Waits until a page shows some words. */
export async function shows(page: Page, words: string | RegExp, seconds?: number): Promise<void> {
  try {
    await until(`the words ${words}`, async () => {
      const text = await wordsOf(page)
      return typeof words === 'string' ? text.includes(words) : words.test(text)
    }, seconds)
  } catch (error) {
    throw new Error(`${String(error)}; the page says:\n${await wordsOf(page)}`, { cause: error })
  }
}

/** Clicks the first button, link or menu entry whose words or label match, as a person does: once it stands still and nothing lies over it. */
export async function click(page: Page, label: RegExp, nth = 0): Promise<void> {
  let before = ''
  const spot = await until(`a button ${label}`, async () => {
    const found = await spotOf(page, label, nth)
    const still = found !== null && JSON.stringify(found) === before
    before = JSON.stringify(found)
    return still ? found : null
  }).catch(async error => { throw new Error(`${String(error)}; the page says:\n${await wordsOf(page)}`, { cause: error }) })
  await page.mouse.click(spot.x, spot.y)
}

/** The middle of such a button, or null while there is none, or another thing lies over it. */
function spotOf(page: Page, label: RegExp, nth: number): Promise<{ x: number, y: number } | null> {
  return page.evaluate((source: string, flags: string, index: number) => {
    const pattern = new RegExp(source, flags)
    const all = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, [role="menuitem"], [role="option"], input[type="radio"], label')]
    const found = all.filter(element => pattern.test((element.getAttribute('aria-label') ?? element.textContent ?? '').trim()) && element.checkVisibility())[index]
    if (!found) return null
    found.scrollIntoView({ block: 'center' })
    const box = found.getBoundingClientRect()
    const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const hit = document.elementFromPoint(spot.x, spot.y)
    return box.width && hit && (found.contains(hit) || hit.contains(found)) ? spot : null
  }, label.source, label.flags, nth)
}

/** A page, a site and a background, all invented, small enough to be understood at a glance. */
import { vi } from 'vitest'
import type { Listener } from '../../../src/platform/native'
import type { PageState } from '../../../src/protocol/answers'
import { type Capture, type Site, itemKey } from '../../../src/sites/contract'

// The DOM of the tests never is idle by itself; both browsers of the manifest have this function.
globalThis.requestIdleCallback ??= callback => Number(setTimeout(callback, 0, { didTimeout: false, timeRemaining: () => 10 }))

export const site: Site = {
  id: 'invented',
  name: 'Invented',
  profileUrl: handle => `https://invented.example/p/${handle}`,
  messageUrl: () => null,
  pageOf(url) {
    const handle = /^\/p\/(\w+)$/.exec(url.pathname)?.[1]
    return handle ? { page: 'profile', handle, url: this.profileUrl(handle) } : null
  },
  isNobody: document => document.querySelector('h1')?.textContent === 'Not a person',
  publicProfileOn: document => document.querySelector('a')?.href ?? null,
  specialPage: url => url.pathname.startsWith('/recruiting/'),
  walk(document, url) {
    const named = this.pageOf(url)
    const nameElement = document.querySelector('h1')
    if (!named?.handle || nameElement?.dataset.handle !== named.handle) return null
    const items = [...document.querySelectorAll<HTMLElement>('li')].map(element => ({
      kind: 'project' as const, title: element.textContent ?? '', url: null, tags: [], at: null, element,
    }))
    return {
      ...named, handle: named.handle, profileUrl: named.url, name: nameElement.textContent, nameElement, items,
      headline: null, location: null, company: null, about: null, links: [], misses: [],
    }
  },
}

/** Puts a person on the screen: their name and three projects. */
export function render(handle: string): void {
  const name = document.createElement('h1')
  name.dataset.handle = handle
  name.textContent = `Name of ${handle}`
  const list = document.createElement('ul')
  for (const project of ['kiln', 'tram', 'choir']) {
    const row = document.createElement('li')
    row.textContent = `${handle}'s ${project}`
    list.append(row)
  }
  document.body.replaceChildren(name, list)
}

export interface Told { name: string, input: { capture?: Capture, key?: string, on?: boolean, reason?: string, publicProfile?: string | null } }

/** The browser's runtime with a background behind it that keeps what it is told in memory. */
export class FakeBackground {
  id: string | undefined = 'kept'
  listeners: Listener[] = []
  told: Told[] = []
  saves = new Map<string, Set<string>>()
  settings = { buttons: true, reading: true }
  /** Answers in place of the background while it is set. */
  instead: ((told: Told) => unknown) | null = null
  /** Milliseconds until an answer arrives. */
  delay = 0
  readonly onMessage = {
    addListener: (listener: Listener) => { this.listeners.push(listener) },
    removeListener: (listener: Listener) => { this.listeners = this.listeners.filter(each => each !== listener) },
  }

  async sendMessage(message: unknown): Promise<unknown> {
    const told = structuredClone(message) as Told
    this.told.push(told)
    const answer = this.instead ? this.instead(told) : { ok: true, value: this.answer(told) }
    if (this.delay) await new Promise(resolve => setTimeout(resolve, this.delay))
    return answer
  }

  stateOf(handle: string | null): PageState {
    const kept = handle === null ? undefined : this.saves.get(handle)
    return { ...this.settings, saved: kept?.has('whole') ?? false, savedKeys: [...kept ?? []].filter(key => key !== 'whole') }
  }

  /** Says something to the page, as the background would. @returns what the page answered at once */
  say(message: unknown): Promise<unknown> {
    return new Promise(resolve => {
      const open = this.listeners.map(listener => listener(message, {}, resolve))
      if (!open.includes(true)) resolve(undefined)
    })
  }

  writes(): Told[] {
    return this.told.filter(({ name }) => name.startsWith('page.toggle'))
  }

  private answer({ name, input }: Told): PageState {
    const { capture, key = 'whole', on } = input
    if (!capture) return this.stateOf((input as { handle?: string | null }).handle ?? null)
    if (name.startsWith('page.toggle')) {
      const kept = this.saves.get(capture.handle) ?? new Set()
      if (on) kept.add(key)
      else kept.delete(key)
      this.saves.set(capture.handle, kept)
    }
    return this.stateOf(capture.handle)
  }
}

export const roots: ShadowRoot[] = []

/** Tells of what is observed once, in the next frame: the DOM library lays nothing out and tells of nothing. */
class Sizes implements ResizeObserver {
  readonly #tell: ResizeObserverCallback
  constructor(tell: ResizeObserverCallback) { this.#tell = tell }
  observe() { requestAnimationFrame(() => this.#tell([], this)) }
  unobserve() {}
  disconnect() {}
}

/** Makes a world for one test: a background, a navigation that tells, fake clocks, and a look into closed roots. */
export function openWorld(): FakeBackground {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] })
  const background = new FakeBackground()
  vi.stubGlobal('chrome', { runtime: background })
  vi.stubGlobal('navigation', new EventTarget())
  vi.stubGlobal('ResizeObserver', Sizes)
  roots.length = 0
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    const root = attach.call(this, options)
    roots.push(root)
    return root
  })
  document.elementsFromPoint = () => []
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'))
  return background
}

/** Ends the copies of the script that a test started, and gives the world back. */
export function closeWorld(background: FakeBackground): void {
  background.id = undefined
  document.dispatchEvent(new Event('visibilitychange'))
  Reflect.deleteProperty(globalThis, Symbol.for('life'))
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
}

/** Goes to an address as a single-page site does: the address first, the page later. */
export function go(path: string): void {
  history.pushState(null, '', path)
  ;(globalThis as unknown as { navigation: EventTarget }).navigation.dispatchEvent(new Event('currententrychange'))
}

export function hosts(): Element[] {
  return [...document.documentElement.children].filter(child => child.localName === 'div')
}

/** The drawn buttons and sentences, or null where nothing stands in the page. */
export function drawn() {
  const host = hosts()[0]
  const root = roots.find(each => each.host === host)
  if (!host || !root) return null
  const text = root.querySelector('.toast span')?.textContent ?? null
  return {
    host,
    name: root.querySelector<HTMLButtonElement>('button.name'),
    item: root.querySelector<HTMLButtonElement>('button.item'),
    toast: text,
    undo: [...root.querySelectorAll<HTMLButtonElement>('.toast button')].find(button => button.textContent === 'Undo') ?? null,
    marks: root.querySelectorAll('.mark').length,
  }
}

/** An event as the browser makes it for a person's own act. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true })
  return event
}

export const click = (target: Element | null | undefined) => target?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true })))
export const hover = (target: Element | null | undefined) => target?.dispatchEvent(trusted(new MouseEvent('pointerover', { bubbles: true, composed: true })))
export const key = (target: Element | null | undefined, name: string) =>
  target?.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true })))

/** Lets everything that is under way come to rest. */
export const settle = (milliseconds = 3_000) => vi.advanceTimersByTimeAsync(milliseconds)

export const keyOf = (title: string) => itemKey({ kind: 'project', title, url: null })

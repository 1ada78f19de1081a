import { type Tabs, browser } from './browser'

export interface ActiveTab { id: number, windowId: number, url: string, incognito: boolean }

/** The tab in view in this window, or null (a window without one). `url` is empty where Kith may not see it. */
export async function activeTab(windowId?: number): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? { currentWindow: true } : { windowId }) })
  return tab ? seen(tab) : null
}

/** One tab, or null when it was closed. */
export async function tabById(id: number): Promise<ActiveTab | null> {
  return browser.tabs.get(id).then(seen, () => null)
}

/** The tab in view in the window used last, or null. */
export async function tabInFront(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab ? seen(tab) : null
}

/** Calls back when another tab or window comes to the front. To be registered in the worker's first tick. */
export function onFront(callback: () => void): void {
  browser.tabs.onActivated.addListener(callback)
  browser.windows.onFocusChanged.addListener(callback)
}

function seen(tab: Tabs.Tab): ActiveTab | null {
  return tab.id === undefined || tab.windowId === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', incognito: tab.incognito }
}

/**
 * Calls back whenever another tab comes into view, and with its number whenever any tab goes to another address or has
 * loaded. @returns how to stop
 */
export function watchActiveTab(callback: (changed: number | null) => void): () => void {
  const activated = () => callback(null)
  const updated = (id: number, change: { url?: string, status?: string }) => { if (change.url || change.status === 'complete') callback(id) }
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  return () => {
    browser.tabs.onActivated.removeListener(activated)
    browser.tabs.onUpdated.removeListener(updated)
  }
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** Shows one of Kith's own pages, in the tab that already has it where there is one. @param path file with hash */
export async function openOwnPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path)
  const [page = url] = url.split('#')
  const tabs = await browser.tabs.query({ url: `${page}*` })
  const open = tabs[0]
  if (open?.id === undefined) return openTab(url)
  await browser.tabs.update(open.id, { active: true, url })
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
}

/** Addresses of Kith's pages; the build keeps the source paths. */
export const pages = {
  people: 'src/ui/people/index.html',
  welcome: 'src/ui/welcome/index.html',
  panel: 'src/ui/panel/index.html',
} as const

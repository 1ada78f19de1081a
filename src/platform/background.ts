/** The parts of the browser that only the background uses. Listeners are to be registered in the worker's first tick. */
import { type Runtime, browser } from './browser'

/** Where a message came from, as the browser tells it. */
export interface Sender { id: string | undefined, url: string, tabId: number | null, tabUrl: string, frameId: number }

/**
 * The one listener for messages. The callback's promise is wrapped: a foreign promise (Dexie's) returned from a
 * listener reaches the sender as undefined.
 */
export function onMessage(callback: (message: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener(async (message: unknown, { id, url = '', tab, frameId = 0 }: Runtime.MessageSender) =>
    callback(message, { id, url, tabId: tab?.id ?? null, tabUrl: tab?.url ?? '', frameId }))
}

export function onInstalled(callback: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => callback(reason === 'install' || reason === 'update' ? reason : 'other'))
}

/** Runs when the browser starts; registering it is what makes the browser start the worker then. */
export function onStartup(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback)
}

export function onCommand(callback: (command: string, tab: { id: number, windowId: number } | null) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    callback(command, tab?.id === undefined || tab.windowId === undefined ? null : { id: tab.id, windowId: tab.windowId })
  })
}

export function onTabRemoved(callback: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(callback)
}

/** The address of a tab, empty where the browser does not tell it. null when the tab is gone. */
export async function tabAddress(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? ''
  } catch {
    return null // the only failure of tabs.get is a tab that was closed
  }
}

/** Sends to a tab's content script. @returns its answer; `reached: false` when none is living there */
export async function tellTab(tabId: number, message: unknown): Promise<{ reached: boolean, answer: unknown }> {
  try {
    return { reached: true, answer: await browser.tabs.sendMessage(tabId, message, { frameId: 0 }) }
  } catch {
    return { reached: false, answer: null } // "Receiving end does not exist": no script there, or one of an older version
  }
}

export const ownId = browser.runtime.id
export const ownOrigin = browser.runtime.getURL('')

interface ContentScript { matches: string[], js: string[] }
const { content_scripts: scripts = [] } = browser.runtime.getManifest() as { content_scripts?: ContentScript[] }

/** Address patterns of all sites, for menus. */
export const sitePatterns = scripts.flatMap(script => script.matches)

function scriptFor(address: string): ContentScript | undefined {
  const url = URL.parse(address)
  return scripts.find(script => script.matches.some(match => {
    const host = /^https:\/\/([^/]+)\//.exec(match)?.[1] ?? ''
    return url?.protocol === 'https:' && (host.startsWith('*.') ? url.host === host.slice(2) || url.host.endsWith(host.slice(1)) : url.host === host)
  }))
}

/** True when the manifest lets one of Kith's content scripts run at that address. */
export function isSiteAddress(address: string): boolean {
  return scriptFor(address) !== undefined
}

/** Runs one of Kith's own files in a tab, in its isolated world. @returns false when the browser refuses */
export async function startFile(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] })
    return true
  } catch {
    return false // no access to this page, or none in this tab any more
  }
}

/** Starts the content script of the tab's site in a tab that was open before Kith. @returns false when the browser refuses */
export async function startScript(tabId: number, address: string): Promise<boolean> {
  const script = scriptFor(address)
  if (!script) return false
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: script.js })
    return true
  } catch {
    return false // no access to this page, which the caller says
  }
}

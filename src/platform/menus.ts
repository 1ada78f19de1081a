import { browser } from './browser'

export interface MenuItem { id: string, title: string, contexts: ('page' | 'selection')[], on: string[] }
export interface MenuClick { item: string, selection: string, url: string, tabId: number, windowId: number }

/** Replaces Kith's entries in the context menu. */
export async function setMenus(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const { id, title, contexts, on } of items) browser.contextMenus.create({ id, title, contexts, documentUrlPatterns: on })
}

/** Calls back, inside the user's gesture, when one of Kith's entries is chosen. To be registered in the worker's first tick. */
export function onMenuClick(callback: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return
    callback({ item: String(info.menuItemId), selection: info.selectionText ?? '', url: info.pageUrl ?? '', tabId: tab.id, windowId: tab.windowId })
  })
}

import { browser } from './browser'

type Context = 'page' | 'frame' | 'link' | 'selection' | 'image'

export interface MenuItem {
  id: string
  /** Plain words: `menuTitle` makes them safe for a menu. Absent: a line between entries. */
  title?: string
  parentId?: string
  contexts: Context[]
  /** On which pages it stands. */
  on: string[]
}

/** What the browser tells of a click on one of Kith's entries; empty where it tells nothing. */
export interface MenuClick {
  item: string
  selection: string
  link: string
  linkText: string
  picture: string
  page: string
  title: string
  frameId: number
  tabId: number
  windowId: number
}

/** Replaces Kith's entries in the context menu. The browser keeps them while the background sleeps. */
export async function setMenus(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const item of items) await create(item)
}

function create({ id, title, parentId, contexts, on }: MenuItem): Promise<void> {
  const kind = title === undefined ? { type: 'separator' as const } : { title: menuTitle(title) }
  return new Promise((done, fail) => browser.contextMenus.create(
    { id, contexts, documentUrlPatterns: on, ...kind, ...(parentId === undefined ? {} : { parentId }) },
    () => {
      const { lastError } = browser.runtime
      if (lastError) fail(new Error(`contextMenus.create ${id}: ${lastError.message ?? ''}`))
      else done()
    },
  ))
}

/** Words as a menu takes them: a single `&` would underline the next letter, and `%s` would become the marked text. */
export function menuTitle(words: string): string {
  return words.replaceAll('&', '&&').replaceAll('%s', '%\u2060s')
}

/** Calls back, inside the user's gesture, when one of Kith's entries is chosen. To be registered in the worker's first tick. */
export function onMenuClick(callback: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return
    callback({
      item: String(info.menuItemId), selection: info.selectionText ?? '', link: info.linkUrl ?? '', linkText: info.linkText ?? '',
      picture: info.mediaType === 'image' ? info.srcUrl ?? '' : '', page: info.pageUrl ?? tab.url ?? '', title: tab.title ?? '',
      frameId: info.frameId ?? 0, tabId: tab.id, windowId: tab.windowId,
    })
  })
}

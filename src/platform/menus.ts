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

/** Two sets of entries take turns: the browser knows no way to put entries in another order. */
export type MenuSet = 'a' | 'b'

/**
 * Puts entries in place of those that stand; the browser keeps them while the background sleeps. The new ones are built out of sight, then
 * shown while the old ones go, so that nobody opens a menu without Kith or with half of it.
 * @param stands which set stands; null where that is not known: everything is taken away first
 * @returns which set stands now
 */
export async function setMenus(items: readonly MenuItem[], stands: MenuSet | null): Promise<MenuSet> {
  if (stands === null) await browser.contextMenus.removeAll()
  const next = stands === 'a' ? 'b' : 'a'
  const roots = items.filter(({ parentId }) => parentId === undefined)
  for (const item of items) await create(item, next)
  await Promise.all([
    ...roots.map(({ id }) => browser.contextMenus.update(next + id, { visible: true })),
    ...stands === null ? [] : roots.map(({ id }) => browser.contextMenus.remove(stands + id)),
  ])
  return next
}

function create({ id, title, parentId, contexts, on }: MenuItem, set: MenuSet): Promise<void> {
  const kind = title === undefined ? { type: 'separator' as const } : { title: menuTitle(title) }
  return new Promise((done, fail) => browser.contextMenus.create(
    { id: set + id, contexts, documentUrlPatterns: on, ...kind, ...(parentId === undefined ? { visible: false } : { parentId: set + parentId }) },
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
      item: String(info.menuItemId).slice(1), selection: info.selectionText ?? '', link: info.linkUrl ?? '', linkText: info.linkText ?? '',
      picture: info.mediaType === 'image' ? info.srcUrl ?? '' : '', page: info.pageUrl ?? tab.url ?? '', title: tab.title ?? '',
      frameId: info.frameId ?? 0, tabId: tab.id, windowId: tab.windowId,
    })
  })
}

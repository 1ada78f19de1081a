import { browser } from './browser'
import { pages } from './tabs'

/** The two panels are not in the polyfill's types: Chrome's side panel and Firefox's sidebar. */
interface Panels {
  sidePanel?: { open(options: { windowId?: number, tabId?: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

/**
 * Opens the panel. Must be the first thing a click handler does: any await before it loses the user's gesture.
 * Needs a click in Kith's own pages, a menu or a key; in Firefox a click in a web page is not enough.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels
  if (sidePanel) return sidePanel.open({ windowId })
  return sidebarAction?.open() ?? Promise.resolve()
}

/** Whether the panel is open in a window, in a tab of its own included. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const { getContexts } = browser.runtime as unknown as { getContexts?(filter: object): Promise<{ windowId: number, documentUrl?: string }[]> }
  const contexts = await getContexts?.({}) ?? []
  return contexts.some(context => context.windowId === windowId && context.documentUrl?.startsWith(browser.runtime.getURL(pages.panel)))
}

import { browser } from './browser'

/**
 * Holds a line open to the script in a tab. It ends with this page, with that one, or when either lets go; the background has no part in it.
 * @param gone runs when the other side let go, or nobody was there
 * @returns lets go
 */
export function holdLine(tabId: number, name: string, gone: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name, frameId: 0 })
  port.onDisconnect.addListener(gone)
  return () => port.disconnect()
}

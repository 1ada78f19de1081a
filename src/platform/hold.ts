import { browser } from './browser'

/**
 * Holds a line open to the script in a tab. It ends with this page, with that one, or when either lets go; the background has no part in it.
 * @param gone runs when the other side let go, or nobody was there
 * @param told hears what the other side says
 * @returns lets go
 */
export function holdLine(tabId: number, name: string, gone: () => void, told: (message: unknown) => void = () => {}): () => void {
  const port = browser.tabs.connect(tabId, { name, frameId: 0 })
  port.onDisconnect.addListener(gone)
  port.onMessage.addListener(told)
  return () => port.disconnect()
}

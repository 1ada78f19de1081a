import { browser } from './browser'

/** Hands a message to the background and gives its raw answer. */
export function deliver(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message)
}

/** The address of one of Kith's own files. */
export function ownAddress(path: string): string {
  return browser.runtime.getURL(path)
}

/** Reads one of Kith's own JSON files. @throws when it is missing or garbled */
export async function readOwnJson(path: string): Promise<unknown> {
  // oxlint-disable-next-line no-restricted-globals -- a file of the package: nothing goes over the network
  const response = await fetch(ownAddress(path))
  return response.json()
}

export function version(): string {
  return browser.runtime.getManifest().version
}

export function isFirefox(): boolean {
  return 'browser_specific_settings' in browser.runtime.getManifest()
}

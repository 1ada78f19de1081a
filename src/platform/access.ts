import { browser } from './browser'

const { host_permissions: hosts = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }

/** True when the browser lets Kith read that address. */
export function hasAccess(url: string): Promise<boolean> {
  const parsed = URL.parse(url)
  return parsed ? browser.permissions.contains({ origins: [`${parsed.protocol}//${parsed.host}/*`] }) : Promise.resolve(false)
}

/** True when every site's access is granted. */
export function hasAllAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: hosts })
}

/** Asks for access to Kith's sites. Must be the first thing a click handler does. @returns whether it was given */
export function askForAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: hosts })
}

/** Calls back when access was given or taken away. @returns how to stop */
export function watchAccess(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback)
  browser.permissions.onRemoved.addListener(callback)
  return () => {
    browser.permissions.onAdded.removeListener(callback)
    browser.permissions.onRemoved.removeListener(callback)
  }
}

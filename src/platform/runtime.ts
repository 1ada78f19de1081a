import { client } from '../protocol/client'
import { browser } from './browser'

/** Talks to the background from Kith's own pages. */
export const send = client(message => browser.runtime.sendMessage(message))

/** The address of one of Kith's own files. */
export function ownAddress(path: string): string {
  return browser.runtime.getURL(path)
}

export const version = () => browser.runtime.getManifest().version
export const isFirefox = () => 'browser_specific_settings' in browser.runtime.getManifest()

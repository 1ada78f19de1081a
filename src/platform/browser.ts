/** The one place that imports the polyfill. Content scripts use `native.ts` instead: loading the polyfill costs a page over a millisecond. */
import browser from 'webextension-polyfill'

export { browser }
export type { Runtime, Tabs } from 'webextension-polyfill'

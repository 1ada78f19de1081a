/** Stands in for webextension-polyfill, which refuses to load outside an extension: the same namespace, kept in memory. */
import { fakeBrowser } from '@webext-core/fake-browser'

export default fakeBrowser

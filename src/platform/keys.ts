import { browser } from './browser'

/** The keys that start Kith as they are bound now: name → key, empty where none is. */
export async function boundKeys(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll()
  return Object.fromEntries(commands.map(command => [command.name ?? '', command.shortcut ?? '']))
}

/** The browser's own page on which the recruiter changes keys; it can only be opened by address in Chrome. */
export const keysPage = 'chrome://extensions/shortcuts'

/** Opens Firefox's own dialog for changing keys, where it has one. @returns false where it has none */
export async function openKeySettings(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> }
  if (!openShortcutSettings) return false
  await openShortcutSettings()
  return true
}

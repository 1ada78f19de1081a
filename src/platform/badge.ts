import { browser } from './browser'

/** Shows a short text on the toolbar button; an empty one takes it away. The browser forgets it at restart. */
export async function setBadge(text: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b8451f' })
  await browser.action.setBadgeText({ text })
  await browser.action.setTitle({ title })
}

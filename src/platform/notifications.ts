import { browser } from './browser'
import { isFirefox } from './runtime'

/** Shows one notification; the same id replaces an older one. @param buttons left out in Firefox, which throws on them */
export async function notify(id: string, title: string, message: string, buttons: readonly string[] = []): Promise<void> {
  const shown = buttons.length > 0 && !isFirefox() ? { buttons: buttons.map(label => ({ title: label })) } : {}
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title, message, ...shown })
}

/** Calls back when a button of a notification is pressed; the notification goes. To be registered in the worker's first tick. */
export function onNotificationButton(callback: (id: string, button: number) => void): void {
  // Firefox has notifications without buttons, and no such event.
  const { onButtonClicked } = browser.notifications as Partial<typeof browser.notifications>
  onButtonClicked?.addListener((id, button) => {
    void browser.notifications.clear(id)
    callback(id, button)
  })
}

/** Calls back when a notification is clicked; it is cleared. To be registered in the worker's first tick. */
export function onNotificationClick(callback: (id: string) => void): void {
  browser.notifications.onClicked.addListener(id => {
    void browser.notifications.clear(id)
    callback(id)
  })
}

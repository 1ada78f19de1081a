import { browser } from './browser'

/** Shows one notification; the same id replaces an older one. No buttons: Firefox throws on them. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title, message })
}

/** Calls back when a notification is clicked; it is cleared. To be registered in the worker's first tick. */
export function onNotificationClick(callback: (id: string) => void): void {
  browser.notifications.onClicked.addListener(id => {
    void browser.notifications.clear(id)
    callback(id)
  })
}

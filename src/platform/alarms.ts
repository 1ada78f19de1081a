import { browser } from './browser'

/** Sets the one alarm to an instant (milliseconds since 1970); leaves it alone when it already stands there. */
export async function setAlarm(name: string, at: number): Promise<void> {
  const existing = await browser.alarms.get(name)
  if (existing?.scheduledTime !== at) await browser.alarms.create(name, { when: at })
}

/** Calls back when that alarm rings. To be registered in the worker's first tick. */
export function onAlarm(name: string, callback: () => void): void {
  browser.alarms.onAlarm.addListener(alarm => { if (alarm.name === name) callback() })
}

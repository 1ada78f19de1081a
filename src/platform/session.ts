import { browser } from './browser'

/** Session storage: survives the worker, gone with the browser. Content scripts cannot see it. */
export async function readSession<T>(key: string): Promise<T | null> {
  return ((await browser.storage.session.get(key))[key] as T | undefined) ?? null
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value })
}

export async function forgetSession(key: string): Promise<void> {
  await browser.storage.session.remove(key)
}

/** Calls back with the new value whenever one key changes (null when it goes). @returns how to stop */
export function watchSession<T>(key: string, callback: (value: T | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && key in changes) callback((changes[key]?.newValue as T | undefined) ?? null)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Everything in session storage. */
export function allSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null)
}

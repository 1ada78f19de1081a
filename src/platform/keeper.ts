/**
 * The hidden page that makes backups for Chrome's service worker, which has no `URL.createObjectURL` (w3c/ServiceWorker#688): the offscreen API, reason BLOBS.
 * Firefox's event page is a page itself and needs none.
 */
import { browser } from './browser'

interface Offscreen {
  createDocument(options: { url: string, reasons: ['BLOBS'], justification: string }): Promise<void>
  closeDocument(): Promise<void>
}

const { offscreen } = browser as unknown as { offscreen?: Offscreen }
const page = 'src/background/keeper/index.html'
const mark = 'keeper'

/** True where a hidden page is needed to make a file. */
export const needsKeeper = typeof URL.createObjectURL !== 'function'

/** Opens the hidden page, asks it, and closes it again, whatever came of it. What it gave (an address of a file) lives as long as `use` takes. */
export async function askKeeper<Order, Answer, T>(order: Order, use: (answer: Answer) => Promise<T>): Promise<T> {
  if (!offscreen) throw new Error('this browser has no hidden pages')
  await offscreen.closeDocument().catch(() => undefined) // one that a killed worker left behind
  await offscreen.createDocument({ url: page, reasons: ['BLOBS'], justification: 'Puts the weekly backup together as a file for the downloads folder.' })
  try {
    return await use(await browser.runtime.sendMessage({ [mark]: order }) as Answer)
  } finally {
    await offscreen.closeDocument().catch(() => undefined)
  }
}

/** In the hidden page: answers what it is asked. */
export function onOrder<Order>(work: (order: Order) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message !== 'object' || message === null || !(mark in message)) return undefined
    return work(message[mark] as Order)
  })
}

/** Keeps the worker awake while something runs: calling the browser counts as being busy (Chrome 110, Firefox 115), waiting does not. */
export async function awake<T>(work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => { void browser.runtime.getPlatformInfo() }, 10_000)
  try {
    return await work()
  } finally {
    clearInterval(beat)
  }
}

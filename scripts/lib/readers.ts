import { readFile } from 'node:fs/promises'
import type { Browser } from 'puppeteer-core'
import { bundle } from './bundle'
import { captureOf, type PrintedCapture } from './captures'
import { launchChromium, showPage } from './chromium'
import { decodePage, withPage } from './pages'

/** Reads the markup of saved pages: with the DOM library or in a real browser. */
export interface PageReader {
  read(html: string, address: string): Promise<PrintedCapture>
  close(): Promise<void>
}

/** Reads one file. @throws when it cannot be opened. */
export async function captureFile(reader: PageReader, file: string, address: string): Promise<PrintedCapture> {
  return reader.read(decodePage(await readFile(file)), address)
}

/** The reader that uses the DOM library. */
export const libraryReader: PageReader = {
  read: (html, address) => withPage(html, address, document => captureOf(document, address)),
  close: async () => {},
}

/** A reader that shows every page in a real Chromium, at its own address. @throws when no browser is found. */
export async function browserReader(): Promise<PageReader> {
  const script = await bundle('reader.entry.ts')
  const browser: Browser = await launchChromium()
  return {
    read: async (html, address) => {
      const page = await showPage(browser, html, address)
      await page.evaluate(script)
      const printed = await page.evaluate(`kithRead(${JSON.stringify(address)})`)
      await page.close()
      return printed as PrintedCapture
    },
    close: () => browser.close(),
  }
}

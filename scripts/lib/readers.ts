import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { build } from 'vite'
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
  const script = await bundleReaders()
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

/** The readers of all sites as one script for a page; made in memory. */
async function bundleReaders(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome144',
      lib: { entry: resolve(import.meta.dirname, 'reader.entry.ts'), formats: ['iife'], name: 'kithReaders' },
    },
  })
  const outputs = [result].flat().flatMap(part => 'output' in part ? part.output : [])
  const chunk = outputs.find(part => part.type === 'chunk')
  if (!chunk || chunk.type !== 'chunk') throw new Error('the readers could not be bundled')
  return chunk.code
}

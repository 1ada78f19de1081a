import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, type Capture, type Item } from '../../../src/sites/contract'
import { site } from '../../../src/sites/linkedin'

/** One of the hand-written pages as a document, changed by `edit` before it is read. */
export function page(name: string, edit: (html: string) => string = html => html): Document {
  const html = readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8')
  return new DOMParser().parseFromString(edit(html), 'text/html')
}

/** What the reader finds on a hand-written page at an address. */
export function readPage(name: string, address: string, edit?: (html: string) => string): Capture | null {
  return read(site, page(name, edit), new URL(address))
}

/** The titles of one kind of item. */
export function titles(capture: Capture | null, kind: Item['kind']): string[] {
  return capture?.items.filter(item => item.kind === kind).map(item => item.title) ?? []
}

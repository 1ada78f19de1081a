import { read, type Capture } from '../../src/sites/contract'
import { pageOf } from '../../src/sites/registry'

/** What the command line prints for a page: the shape of the format that saved pages are labelled in. */
export type PrintedCapture = { page: 'none' } | Omit<Capture, 'site' | 'profileUrl' | 'url'>

/** @returns what the readers find in a document at that address. Runs in node and in a real page alike. */
export function captureOf(document: Document, address: string): PrintedCapture {
  const page = pageOf(address)
  const url = URL.parse(address)
  const capture = page && url ? read(page.site, document, url) : null
  if (!capture) return { page: 'none' }
  const { handle, name, headline, location, company, about, links, items, misses } = capture
  return { page: capture.page, handle, name, headline, location, company, about, links, items, misses }
}

import { captureOf } from '../../../src/content/capture'
import { capture as accepted } from '../../../src/domain/capture'
import type { Site } from '../../../src/sites/contract'
import type { Fuzzed } from './documents'

/** What came of reading one document. */
export interface Verdict {
  /** Milliseconds that the reading took. */
  took: number
  read: boolean
  /** What must never happen, in words; null when nothing of it did. */
  wrong: string | null
}

/** Reads a document as the content script does, and checks what comes out. What the reader throws is a finding, with its place. */
export function judge(site: Site, { document, source, address }: Fuzzed): Verdict {
  const url = URL.parse(address)
  if (!url) return { took: 0, read: false, wrong: null }
  const observer = new MutationObserver(() => {})
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const began = performance.now()
  try {
    site.specialPage?.(url)
    site.publicProfileOn?.(document)
    site.isNobody?.(document)
    const walk = site.walk(document, url)
    const capture = walk && captureOf(site.id, walk)
    const took = performance.now() - began
    if (observer.takeRecords().length) return { took, read: !!walk, wrong: 'the reader changed the page' }
    return { took, read: !!walk, wrong: capture && wrongWith(site, source, url, capture) }
  } catch (error) {
    return { took: performance.now() - began, read: false, wrong: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error) }
  } finally {
    observer.disconnect()
  }
}

function wrongWith(site: Site, source: string, url: URL, capture: ReturnType<typeof captureOf>): string | null {
  const page = site.pageOf(url)
  if (!page) return 'something was read where the address names nobody'
  if (page.handle !== null && page.handle !== capture.handle) return `${capture.handle} was read where the address names ${page.handle}`
  const made = site.pageOf(new URL(source))
  if (made?.handle && page.handle && made.handle !== page.handle) return `a page of ${made.handle} was read as ${page.handle}'s: ${capture.name}, ${capture.items.length} items`
  if (page.page !== capture.page || page.url !== capture.url) return `${capture.page} ${capture.url} was read where the address names ${page.page} ${page.url}`
  const parsed = accepted.safeParse(structuredClone(capture))
  return parsed.success ? null : `the background would refuse it: ${JSON.stringify(parsed.error.issues).slice(0, 600)}`
}

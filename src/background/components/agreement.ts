import type { Capture } from '../../domain/capture'
import { KithError } from '../../protocol/errors'
import { pageOf } from '../../sites/registry'

/**
 * Lets a capture pass only where its own address and the tab's address name the person it claims to be about. Where an
 * address names nobody by itself (a piece of work), it must be the very address that was read.
 * @throws KithError `stale-page`
 */
export function agree(capture: Capture, tabAddress: string): void {
  const read = pageOf(capture.url)
  const shown = pageOf(tabAddress)
  const agrees = read?.site.id === capture.site && shown?.site.id === capture.site
    && (read.handle === null || read.handle === capture.handle)
    && (shown.handle === null ? shown.url === read.url : shown.handle === capture.handle)
  if (!agrees) throw new KithError('stale-page')
}

/** Whether a tab's address lets its page ask about that person: it names them, or (a piece of work) names nobody by itself. */
export function mayAsk(site: string, handle: string, tabAddress: string): boolean {
  const shown = pageOf(tabAddress)
  return shown?.site.id === site && (shown.handle === null || shown.handle === handle)
}

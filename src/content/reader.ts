import type { Site, Walk } from '../sites/contract'

/** How often the page may be looked at again by itself: while the person is awaited (with growing pauses, for half a
 * minute on the busiest page), and for what comes in later. Scrolling grants the later looks anew. */
const awaiting = 40
const later = 15

/** How long to wait after a change (milliseconds). */
const pause = (found: boolean, left: number) => found ? 1_000 : 100 + 25 * (awaiting - left)

/** How long one look may go on with what is new on the page (milliseconds): whoever scrolls waits for it. */
const span = 4

/** Walks the page in view, by the address of this very moment. */
export const walkNow = (site: Site, hurried?: () => boolean): Walk | null =>
  site.walk(document, new URL(location.href), hurried)

/** Whether something of the page itself changed, and not only what stands beside it (Kith's own host). */
const touchesPage = (records: MutationRecord[]): boolean =>
  records.some(({ target, addedNodes }) =>
    target !== document.documentElement || [...addedNodes].some(node => node === document.body || node === document.head))

/**
 * Looks at the page once it is idle, and again after it changed, within bounds: sites bring the new person after the
 * new address, and more content while one scrolls. Between two looks nothing is observed, so a busy page pays for one
 * change at a time.
 * @param seen gets each walk: null while the document is not (or no longer) about the person the address names
 */
export const watchPerson = (site: Site, signal: AbortSignal, seen: (walk: Walk | null) => void): void => {
  let found = false
  let left = awaiting
  const observer = new MutationObserver(records => {
    if (signal.aborted) return observer.disconnect()
    if (!touchesPage(records)) return
    observer.disconnect()
    setTimeout(whenIdle, pause(found, left))
  })

  const look = () => {
    if (signal.aborted) return
    const end = performance.now() + span
    const walk = walkNow(site, () => performance.now() > end)
    // The rest is read when the page is idle again; of half a page nobody is told.
    if (walk?.partial) return whenIdle()
    if (!found && walk) left = later
    found = walk !== null
    // In a task of its own: a page that scrolls waits for neither part long.
    setTimeout(() => { if (!signal.aborted) seen(walk) })
    if (left-- > 0) observe()
    else addEventListener('scroll', again, { signal, passive: true, capture: true })
  }

  const whenIdle = () => { requestIdleCallback(look, { timeout: 1_000 }) }

  const observe = () => {
    const all = { childList: true, subtree: true }
    if (!found) return observer.observe(document, { ...all, characterData: true, attributes: true, attributeFilter: ['content', 'href', 'id'] })
    observer.observe(document.documentElement, { childList: true })
    if (document.body) observer.observe(document.body, all)
  }

  const again = (event: Event) => {
    if (!event.isTrusted) return
    removeEventListener('scroll', again, true)
    left = later
    observe()
  }

  whenIdle()
}

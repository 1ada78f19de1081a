import { useEffect, useRef } from 'preact/hooks'
import { type Route, hrefOf } from '../state/router'
import { titleOf } from './screens'

/** Entries of this tab's history are numbered, so that going back is told from going on. */
let newest = 0
const numberOf = (state: unknown): number | null =>
  typeof state === 'object' && state !== null && 'n' in state && typeof state.n === 'number' ? state.n : null

/** How long a screen that fills by and by is waited for. */
const patience = 3_000

/**
 * Another screen: its name in the title, the top of the page, the focus on its heading (not while someone types). Coming back, the focus is where one
 * left: on the link one went away by, once it is drawn again.
 */
export function useArrival(at: Route): void {
  const shown = useRef<{ href: string, n: number } | null>(null)
  const screen = hrefOf(at.page === 'people' ? { page: 'people' } : at)
  useEffect(() => {
    const title = titleOf(at)
    // A person's, a topic's and an opening's own screen put their name there.
    if (title) document.title = `${title} · Kith`
    const known = numberOf(history.state)
    const n = known ?? ++newest
    if (known === null) history.replaceState({ n }, '')
    newest = Math.max(newest, n)
    const from = shown.current
    shown.current = { href: screen, n }
    if (!from || document.activeElement?.matches('input')) return
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    return n < from.n ? returnTo(from.href) : undefined
  }, [screen])
}

/** Focuses the link to a screen as soon as it is drawn, unless the recruiter is quicker. @returns stops waiting */
function returnTo(href: string): () => void {
  const waiting = new AbortController()
  const { signal } = waiting
  const stop = () => waiting.abort()
  const look = () => {
    const link = [...document.querySelectorAll<HTMLElement>('main a[href]')].find(one => one.getAttribute('href') === href)
    if (!link) return
    stop()
    link.focus({ preventScroll: true })
    link.scrollIntoView({ block: 'center' })
  }
  for (const event of ['keydown', 'pointerdown', 'wheel']) addEventListener(event, stop, { signal, passive: true })
  const drawn = new MutationObserver(look)
  const timer = setTimeout(stop, patience)
  signal.addEventListener('abort', () => {
    drawn.disconnect()
    clearTimeout(timer)
  })
  const main = document.querySelector('main')
  if (main) drawn.observe(main, { childList: true, subtree: true })
  look()
  return stop
}

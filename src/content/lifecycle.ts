import { liveRuntime } from '../platform/native'

/** One copy of the script in one page, from its boot to its end. */
export interface Life {
  /** Aborted when the copy ends; every listener and observer hangs on it. */
  readonly signal: AbortSignal
  /** Whether the extension that this copy came from still runs. Ends the copy when it does not. */
  alive(): boolean
}

// The isolated world's own global: no page can see it, every copy injected into the same world can.
const place = Symbol.for('life')
const world = globalThis as { [place]?: Life }

/**
 * Starts this copy's life, unless a living one has the page already.
 * An updated or removed extension tells nobody: its old copies find out by themselves, at the latest when the page is
 * looked at again.
 * @returns null where another copy lives
 */
export function startLife(): Life | null {
  if (world[place]?.alive()) return null
  const controller = new AbortController()
  const { signal } = controller
  const life: Life = {
    signal,
    alive() {
      if (!liveRuntime()) controller.abort()
      return !signal.aborted
    },
  }
  world[place] = life
  addEventListener('focus', () => life.alive(), { signal })
  document.addEventListener('visibilitychange', () => life.alive(), { signal })
  return life
}

/**
 * Runs `begin` whenever the page comes into being for the reader: now, after prerendering, and again on every return
 * from the back/forward cache; runs `pause` when it goes.
 */
export function whilePageLives(life: Life, begin: () => void, pause: () => void): void {
  const { signal } = life
  addEventListener('pagehide', pause, { signal })
  addEventListener('pageshow', event => { if (event.persisted && life.alive()) begin() }, { signal })
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { signal, once: true })
  } else begin()
}

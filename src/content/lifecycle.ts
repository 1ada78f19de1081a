import { liveRuntime } from '../platform/native'

/** One copy of the script in one page, from its boot to its end. */
export interface Life {
  /** Aborted when the copy ends; every listener and observer hangs on it. */
  readonly signal: AbortSignal
  /** Whether the extension that this copy came from still runs. Ends the copy when it does not. */
  readonly alive: () => boolean
}

// The isolated world's own global: no page can see it, every copy injected into the same world can.
const place = Symbol.for('life')
const world = globalThis as { [place]?: Life }

/**
 * Starts this copy's life, unless a living one has the page already. Costs next to nothing: most pages of a site are
 * about nobody.
 * @returns null where another copy lives, or the extension does not
 */
export const startLife = (): Life | null => {
  if (world[place]?.alive()) return null
  const controller = new AbortController()
  const { signal } = controller
  const life: Life = {
    signal,
    alive: () => {
      if (!liveRuntime()) controller.abort()
      return !signal.aborted
    },
  }
  world[place] = life
  return life.alive() ? life : null
}

/**
 * Looks after a life in a page that shows somebody. An updated or removed extension tells nobody: its old copies find
 * out by themselves, at the latest when the page is looked at again.
 * @param pause runs when the page goes, perhaps into the back/forward cache
 * @param back runs when it returns from there
 */
export const watchLife = (life: Life, pause: () => void, back: () => void): void => {
  const { signal } = life
  document.addEventListener('visibilitychange', life.alive, { signal })
  addEventListener('pagehide', () => {
    pause()
    addEventListener('pageshow', () => { if (life.alive()) back() }, { signal, once: true })
  }, { signal })
  signal.addEventListener('abort', pause)
}

/** Runs `begin` as soon as somebody looks at the page: prerendered ones may never be. */
export const whenShown = ({ signal }: Life, begin: () => void): void => {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { signal, once: true })
  } else begin()
}

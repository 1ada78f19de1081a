/** The browser's own namespace for content scripts, without the polyfill: only what they need, all of it promise-based. */

/** Hears a message of the background. Returning true keeps the line open for a later `answer`. */
export type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean

/** A line that one of Kith's own pages holds open to this one: it ends with either of them, whatever the background does. */
export interface NativePort {
  name: string
  postMessage(message: unknown): void
  disconnect(): void
  onDisconnect: { addListener(listener: () => void): void }
}

interface NativeRuntime {
  /** Undefined once the extension was updated or removed under this page. */
  id?: string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: { addListener(listener: Listener): void, removeListener(listener: Listener): void }
  onConnect: { addListener(listener: (port: NativePort) => void): void }
}

interface Native {
  runtime?: NativeRuntime
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
}

// `chrome` first: Chromium builds its whole `browser` object at the first touch, which costs every page half a millisecond,
// and Firefox's `chrome` gives promises as well since manifest version 3.
const scope = globalThis as { browser?: Native, chrome?: Native }
const native = () => scope.chrome ?? scope.browser

/** The runtime, or null when this copy of the script no longer belongs to a living extension. */
export function liveRuntime(): NativeRuntime | null {
  const runtime = native()?.runtime
  return runtime?.id ? runtime : null
}

/** The shadow root of an element, closed ones too: extensions may look inside, pages may not. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: firefox } = element as { openOrClosedShadowRoot?: ShadowRoot | null }
  return firefox ?? native()?.dom?.openOrClosedShadowRoot(element) ?? null
}

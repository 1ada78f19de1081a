/** The browser's own namespace for content scripts, without the polyfill: only what they need, all of it promise-based. */

interface NativeRuntime {
  /** Undefined once the extension was updated or removed under this page. */
  id?: string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: { addListener(listener: (message: unknown) => void): void, removeListener(listener: (message: unknown) => void): void }
}

interface Native { runtime?: NativeRuntime }

const scope = globalThis as { browser?: Native, chrome?: Native }

/** The runtime, or null when this copy of the script no longer belongs to a living extension. */
export function liveRuntime(): NativeRuntime | null {
  const runtime = (scope.browser ?? scope.chrome)?.runtime
  return runtime?.id ? runtime : null
}

/** The name of the lock that bulk work holds: one import, restore or undo at a time, and nobody sweeps while it runs. */
const lock = 'kith-bulk'

/** How long one waits for the lock: a worker that was ended in the midst of its work lets go only when the browser has stopped it, which may take two seconds. */
const patience = 3_000

/**
 * Does bulk work while nobody else does any, in any window.
 * @param wait milliseconds after which another's work counts as one that goes on
 * @returns 'busy' where somebody does
 */
export async function alone<T>(work: () => Promise<T>, wait = patience): Promise<T | 'busy'> {
  const waiting = new AbortController()
  const timer = setTimeout(() => waiting.abort(), wait)
  let started = false
  try {
    return await navigator.locks.request(lock, { signal: waiting.signal }, () => {
      started = true
      clearTimeout(timer)
      return work()
    })
  } catch (error) {
    if (!started && waiting.signal.aborted) return 'busy'
    throw error
  }
}

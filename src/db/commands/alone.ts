/** The name of the lock that bulk work holds: one import, restore or undo at a time, and nobody sweeps while it runs. */
const lock = 'kith-bulk'

/**
 * Does bulk work while nobody else does any, in any window.
 * @returns 'busy' where somebody does
 */
export function alone<T>(work: () => Promise<T>): Promise<T | 'busy'> {
  return navigator.locks.request(lock, { ifAvailable: true }, held => held ? work() : Promise.resolve('busy' as const))
}

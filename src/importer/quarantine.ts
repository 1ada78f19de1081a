import type { Signal } from '../domain/signal'
import { privateMatter } from '../topics'

/** Which rows of a file are left out: evidence that may be private, unless somebody decided to keep it. */
export function leavesOut(signal: Signal): boolean {
  return !signal.saved && !signal.cleared && privateMatter(signal) !== null
}

import type { Thing } from '../domain/keep'

/** Where session storage keeps what was chosen with "Who would love this?". */
export const givingKey = 'giving:waiting'

/** Something of a page that waits for the answer to who would love it. */
export interface Giving { thing: Thing, windowId: number, at: number }

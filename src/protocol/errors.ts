import type { ErrorCode } from '../domain/errors'

export { KithError, errorCodes, pageErrors } from '../domain/errors'
export type { ErrorCode } from '../domain/errors'

/** What comes back for a message: its value, or a failure of the closed list. To a page, `detail` is the sentence to show. */
export type Answer<T> = { ok: true, value: T } | { ok: false, code: ErrorCode, detail: string }

import type { ErrorCode } from '../domain/errors'

export { KithError, errorCodes, savingErrors } from '../domain/errors'
export type { ErrorCode } from '../domain/errors'

/** What comes back for a message: its value, or a failure of the closed list. */
export type Answer<T> = { ok: true, value: T } | { ok: false, code: ErrorCode, detail: string }

/** What content scripts find out by themselves, each with the sentence a recruiter reads. All other sentences come to a page with the
 * background's answer: they need not travel with the script. */
export const pageErrors = {
  'stale-page': 'The page has moved on to someone else. Nothing was saved; try again in a moment.',
  'unexpected': 'Something went wrong inside Kith. Nothing was saved. Try again; if it happens twice, copy the report in Settings.',
} as const

/** The closed list of what can go wrong, each with the sentence a recruiter reads. */
export const errorCodes = {
  ...pageErrors,
  'bad-input': 'Kith could not use what was entered. Check it and try again.',
  'not-found': 'This entry is no longer there. It may have been removed in another window.',
  'another-person': 'This profile already belongs to another candidate. Nothing was changed.',
  'storage-full': 'This computer has no room left. Nothing was saved. Free some disk space and try again.',
  'database-blocked': 'Another Kith window uses the old version. Close the other Kith tabs, then try again.',
  'database-broken': 'The browser could not open Kith’s data. Restart it; if that does not help, put your last backup back.',
  'not-allowed': 'This request was refused because it did not come from where it should.',
  'no-page': 'Kith cannot see a profile in this tab any more. Reload the page and try again.',
  'no-access': 'The browser does not let Kith read this site. Allow access and try again.',
  'out-of-sight': 'The browser shows this page to Kith only when you ask on the page itself: right-click it and choose “Keep in Kith”.',
  'private-matter': 'This may tell something private, so Kith left it out. Kith’s panel can keep it all the same.',
  'erased': 'You erased this person, who asked not to be kept. Nothing was saved.',
  'objected': 'They objected to being contacted. Nothing was changed.',
  'bad-import': 'This file could not be brought in. Nothing was changed.',
} as const

export type ErrorCode = keyof typeof errorCodes

/** A failure of the closed list. `detail` is for people: which field, which line. */
export class KithError extends Error {
  readonly code: ErrorCode
  readonly detail: string
  constructor(code: ErrorCode, detail = '') {
    super(detail ? `${errorCodes[code]} (${detail})` : errorCodes[code])
    this.name = 'KithError'
    this.code = code
    this.detail = detail
  }
}

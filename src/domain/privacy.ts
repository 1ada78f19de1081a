import type { Candidate } from './candidate'
import type { Day } from './day'
import type { Settings } from './settings'
import type { Touchpoint } from './touchpoint'

/** What is asked when the days of somebody's rights are counted. */
export interface PrivacyCase {
  candidate: Pick<Candidate, 'noticeGivenAt' | 'noticeNot' | 'keepUntil'>
  /** Since when anything of theirs is kept, in milliseconds since 1970. */
  heldSince: number
  /** Every contact with them. */
  touches: readonly Pick<Touchpoint, 'kind' | 'direction' | 'channel' | 'at'>[]
  settings: Pick<Settings, 'retentionMonths'>
}

/** Days that stay as they are while time passes. */
export interface PrivacyDates {
  /** By when they must be told; empty where nothing is owed. */
  noticeDueOn: Day
  /** When the recruiter is asked whether to keep them. */
  reviewOn: Day
}

/** The rules of privacy, handed to the database, which knows no engine. */
export interface PrivacyRules { dates(asked: PrivacyCase): PrivacyDates }

import type { Candidate } from './candidate'
import type { Day } from './day'
import type { FollowUp } from './follow-up'
import type { Settings } from './settings'
import type { Touchpoint } from './touchpoint'

/** The two purses of a day's suggestions: people in touch, and those of a long rhythm or a long silence. */
export type Pace = NonNullable<FollowUp['pace']>

/** The day a note would come on if there were nobody else, and between which days it may move to find room. */
export interface Window { wanted: Day, earliest: Day, latest: Day }

/** When the next casual note to one candidate is welcome; never inside the cooldown after a contact. */
export interface NextNote extends Window {
  is: 'due'
  pace: Pace
  /** Days from the last contact to `wanted`. */
  gap: number
  /** Why then, as half a sentence. */
  reason: string
}

/** No casual note is suggested: too many stand unanswered. The candidate is listed as resting, and comes back with any word of theirs. */
export interface Resting { is: 'resting', since: Day, reason: string }

/** The places that are free on the coming working days. */
export interface Places {
  /** How many more fit on a day. */
  free(day: Day, pace: Pace): number
  /** Counts what stands on a day already, whether or not it fits. */
  take(day: Day, pace: Pace): void
  /** Takes the free place nearest to the wanted day, after the window where that is full. Null where none is left in a hundred years. */
  place(pace: Pace, window: Window): Day | null
}

/** A suggestion that is due or overdue. */
export interface Overdue { id: string, dueOn: Day, ideal: number, pace: Pace }

/** The rhythm engine, as the database's commands are given it. */
export interface Rhythm {
  next(input: { candidate: Candidate, contacts: readonly Touchpoint[], doneAt: number | null, settings: Settings, now: number }): NextNote | Resting
  /** True where nothing is planned: weekend, holiday, time off. */
  isOff(settings: Settings, day: Day): boolean
  /** The places from a day on. */
  places(settings: Settings, from: Day): Places
  /** Ideal days between contacts, as far as settings and the candidate's card say. */
  idealOf(candidate: Candidate, settings: Settings): number
  /** Spreads what is overdue over the coming weeks: follow-up → its new day. */
  freshStart(input: { overdue: readonly Overdue[], standing: readonly { day: Day, pace: Pace }[], settings: Settings, today: Day }): Map<string, Day>
}

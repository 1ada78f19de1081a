import type { Day } from './day'
import type { FollowUp } from './follow-up'
import type { Need } from './need'
import type { Outcome } from './outcome'
import type { Referral } from './referral'
import type { Touchpoint } from './touchpoint'

/** Something owed to a candidate that follows from what happened: thanks, news, what comes after a no, a need to ask about again. */
export interface Step {
  kind: Extract<FollowUp['kind'], 'thanks' | 'after-no' | 'need'>
  /** The same for as long as it is the same step: once done it does not come back. */
  key: string
  dueOn: Day
  /** Why, as a sentence that stays true however late it is read. */
  reason: string
}

/** Everything that steps follow from. `referrals` are those that came from this candidate. */
export interface StepsInput {
  touchpoints: readonly Touchpoint[]
  referrals: readonly Referral[]
  outcomes: readonly Outcome[]
  needs: readonly Need[]
  today: Day
}

/** The nurture engine's rule for steps, as the database's commands are given it. */
export type StepsOf = (input: StepsInput) => Step[]

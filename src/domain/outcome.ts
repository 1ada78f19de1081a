import * as z from 'zod/mini'
import { day, id, instant, line, record } from './record'

export const outcomeKinds = ['passed', 'no-offer'] as const
export const outcomeReasons = ['timing', 'pay', 'place', 'stack', 'team', 'visa', 'counter-offer', 'lost-to-another', 'other'] as const

/** A no: the candidate passed on a pitch, or got no offer. The start of a track of their own. */
export const outcome = z.object({
  ...record,
  candidateId: id,
  kind: z.enum(outcomeKinds),
  reason: z.enum(outcomeReasons),
  /** The reason in their own words. */
  words: line,
  at: instant,
  /** The day from which the reason is gone, where one was named. */
  until: z.nullable(day),
  openingId: z.nullable(id),
})
export type Outcome = z.infer<typeof outcome>
export type OutcomeReason = (typeof outcomeReasons)[number]

import * as z from 'zod/mini'
import { type Day, addDays, addMonths } from './day'
import { day, id, instant, line, record } from './record'

/** Something due. A candidate has at most one open follow-up of kind `cadence`; the rest were set by hand or by a loop. */
export const followUp = z.object({
  ...record,
  candidateId: id,
  kind: z.enum(['cadence', 'manual', 'thanks', 'after-no', 'event', 'need']),
  dueOn: day,
  /** Why, as a sentence for the recruiter; empty for plain cadence, whose reason is counted when shown. */
  reason: line,
  /** Set while it is put off: the day it was due before. */
  snoozedFrom: z.nullable(day),
  /** The step of a loop, a no or a need that it stands for. Once done, that step does not come back. */
  step: z.optional(line),
  /** Which purse of the day a cadence follow-up is paid from: people in touch, or those of a long rhythm or silence. Absent on those of older versions. */
  pace: z.optional(z.enum(['active', 'dormant'])),
  doneAt: z.nullable(instant),
  /** 1 while open, 0 once done: IndexedDB cannot index booleans or null. */
  open: z.union([z.literal(0), z.literal(1)]),
})
export type FollowUp = z.infer<typeof followUp>

/** Ways to put a follow-up off. */
export const snoozes = ['3-days', '1-week', '2-weeks', '1-month', '3-months'] as const
export type Snooze = (typeof snoozes)[number]

/** The day a snooze ends, counted from today (not from the missed day: nothing comes back at once). */
export function snoozedUntil(snooze: Snooze, today: Day): Day {
  switch (snooze) {
    case '3-days': return addDays(today, 3)
    case '1-week': return addDays(today, 7)
    case '2-weeks': return addDays(today, 14)
    case '1-month': return addMonths(today, 1)
    case '3-months': return addMonths(today, 3)
  }
}

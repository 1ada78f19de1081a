import * as z from 'zod/mini'
import { day, id, instant, line, record } from './record'

export const needKinds = ['must', 'nice', 'never', 'trigger'] as const

/** What a candidate wants from a job, with where it was learnt and when to ask again. */
export const need = z.object({
  ...record,
  candidateId: id,
  /** `trigger`: what would make them move */
  kind: z.enum(needKinds),
  text: line,
  source: line,
  at: instant,
  checkOn: z.nullable(day),
})
export type Need = z.infer<typeof need>

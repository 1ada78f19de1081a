import * as z from 'zod/mini'
import { id, instant, line, record } from './record'

/** Who sent whom, what came of it, and whether thanks and news went back. */
export const referral = z.object({
  ...record,
  fromId: id,
  toId: id,
  at: instant,
  outcome: line,
  thankedAt: z.nullable(instant),
  toldAt: z.nullable(instant),
})
export type Referral = z.infer<typeof referral>

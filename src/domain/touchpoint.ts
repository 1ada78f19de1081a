import * as z from 'zod/mini'
import { id, instant, record, text, word } from './record'

export const touchKinds = ['casual', 'give', 'ask', 'pitch', 'admin'] as const
export const directions = ['out', 'in'] as const
export const touchChannels = ['site', 'email', 'phone', 'in-person', 'other'] as const

/** One contact between the recruiter and a candidate. */
export const touchpoint = z.object({
  ...record,
  candidateId: id,
  kind: z.enum(touchKinds),
  /** `out`: the recruiter wrote, called, met · `in`: the candidate did */
  direction: z.enum(directions),
  channel: z.enum(touchChannels),
  /** Canonical ids of the topics it used. */
  topics: z.array(word),
  note: text,
  at: instant,
})
export type Touchpoint = z.infer<typeof touchpoint>

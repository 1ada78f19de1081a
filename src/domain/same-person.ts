import * as z from 'zod/mini'
import { id, instant, line, record, word } from './record'

/** Two profiles, as `site/handle` in the order of the alphabet, that the recruiter said are two people: not suggested again. */
export const refusal = z.object({ ...record, a: z.string(), b: z.string() })
export type Refusal = z.infer<typeof refusal>

/** A merge of two candidates, with what is needed to undo it for 30 days. */
export const merge = z.object({
  id,
  at: instant,
  keptId: id,
  goneId: id,
  goneName: line,
  /** Why they were joined, as a sentence. */
  why: line,
  /** By whom: a proof link joins by itself, all else is the recruiter's act. */
  by: z.enum(['proof', 'recruiter']),
  /** The records that the merge changed or removed, as they were, by table. */
  before: z.record(word, z.array(z.unknown())),
  /** The same records as the merge left them (absent ones were removed), so that the undo keeps what came later. */
  after: z.record(word, z.array(z.unknown())),
})
export type Merge = z.infer<typeof merge>

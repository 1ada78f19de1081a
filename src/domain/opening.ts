import * as z from 'zod/mini'
import { line, longText, record, word } from './record'

/** The facts of a position that needs are checked against. */
export const openingFacts = {
  title: line,
  company: line,
  place: line,
  remote: z.enum(['no', 'hybrid', 'yes', 'unknown']),
  languages: z.array(word),
  stack: z.array(word),
  /** Lowest and highest yearly pay and its currency (ISO 4217), or null. */
  salary: z.nullable(z.tuple([z.number(), z.number(), word])),
  visa: z.nullable(z.boolean()),
  /** As the posting says it: "senior", "team lead". */
  seniority: z.optional(word),
  /** Who one would work with, in a line. */
  team: z.optional(line),
  notes: longText,
}

/** A position that can be pitched. */
export const opening = z.object({ ...record, ...openingFacts })
export type Opening = z.infer<typeof opening>

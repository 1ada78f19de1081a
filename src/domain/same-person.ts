import * as z from 'zod/mini'
import { id, instant, line, record, word } from './record'

/** Two profiles (or, for people without one, two candidates) that the recruiter said are two people, as `keyOfProfile` or the candidate's
 * id, in the order of the alphabet: not suggested and not joined again. */
export const refusal = z.object({ ...record, a: z.string(), b: z.string() })
export type Refusal = z.infer<typeof refusal>

/** Rows by table. */
const rows = z.record(word, z.array(z.looseObject({ id: z.string() })))

/** A merge of two candidates, with what is needed to undo it for 30 days. */
export const merge = z.object({
  ...record,
  at: instant,
  keptId: id,
  goneId: id,
  /** The name of the candidate who was there beside the kept one. */
  goneName: line,
  /** Why they were joined, as a sentence; empty when the recruiter joined them without one. */
  why: line,
  /** By whom: a proof link joins by itself, all else is the recruiter's act. */
  by: z.enum(['proof', 'recruiter']),
  /** When the recruiter had read that they were joined; null while the notice stands. */
  seenAt: z.nullable(instant),
  /** The records that the merge changed or removed, as they were, by table. */
  before: rows,
  /** The same records as the merge left them (absent ones were removed), so that the undo keeps what came later. */
  after: rows,
})
export type Merge = z.infer<typeof merge>

/** How long a merge can be undone. */
export const undoMergeFor = 30 * 86_400_000

/** One profile, as far as recognising its owner needs it. */
export interface Face {
  site: string
  handle: string
  name: string
  company: string
  location: string
  /** The person's own links in the card: strong claims. */
  links: readonly string[]
  /** Links in the person's own texts: weaker ones. */
  mentions?: readonly string[] | undefined
}

/** One person, as far as recognising them needs it. */
export interface Known { name: string, company: string, location: string, faces: readonly Face[] }

/** Why two records may be one person. */
export interface Kinship {
  /** True where a link proves it: they are joined at once. All else is only suggested. */
  sure: boolean
  /** True where nothing but the name speaks for it. */
  nameOnly: boolean
  /** The reason as a sentence. */
  why: string
}

/** How to find people who may be the same: exact words, looked up in an index. */
export interface Traces {
  /** Words under which this person can be found. */
  keys: string[]
  /** Words under which others would be found who may be this person. */
  seeks: string[]
  /** Profiles that this person links, as `[site, handle]`. */
  linked: [site: string, handle: string][]
}

/** The rules of recognising, handed to the database, which knows no engine and no site. */
export interface Recognise {
  tracesOf(person: Known): Traces
  between(a: Known, b: Known): Kinship | null
}

/** A profile as one word. */
export function keyOfProfile({ site, handle }: { site: string, handle: string }): string {
  return `${site}/${handle}`
}

import * as z from 'zod/mini'
import { id, instant, line, record, text, word } from './record'

export const touchKinds = ['casual', 'give', 'ask', 'pitch', 'admin'] as const
export const directions = ['out', 'in'] as const
/** What the recruiter can give, and what they can ask for. */
export const giveKinds = ['interview-help', 'cv-feedback', 'market-information', 'introduction', 'article', 'recommendation'] as const
export const askKinds = ['advice', 'referral', 'professional-opinion', 'opening-feedback'] as const
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
  /** What was given or asked for, where it was said. */
  what: z.optional(z.enum([...giveKinds, ...askKinds])),
  /** The recruiter whose contact it was; absent where it was one's own. */
  by: z.optional(id),
  /** The opening that a pitch or a question was about. */
  openingId: z.optional(id),
  /** The word with which the recruiter pitched although the gate said "not yet". */
  override: z.optional(word),
  /** An ask is a loop: when it was answered, thanked for, and when they were told what came of it. */
  answeredAt: z.optional(z.nullable(instant)),
  thankedAt: z.optional(z.nullable(instant)),
  toldAt: z.optional(z.nullable(instant)),
  /** The kind of file it came from. */
  imported: z.optional(line),
})
export type GiveKind = (typeof giveKinds)[number]
export type AskKind = (typeof askKinds)[number]
export type Touchpoint = z.infer<typeof touchpoint>

/** What can be said of a contact of a kind: what was given, or what was asked for. */
export function kindsOf(kind: Touchpoint['kind']): readonly (GiveKind | AskKind)[] {
  return kind === 'give' ? giveKinds : kind === 'ask' ? askKinds : []
}

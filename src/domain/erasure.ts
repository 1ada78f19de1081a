import * as z from 'zod/mini'
import type { Channel } from './candidate'
import { id, instant, line, word } from './record'
import { plain } from './search'

/** What somebody who was erased is known by again. `person`: their id here · `name`: name and company together, never a name alone. */
export const traceKinds = ['person', 'profile', 'channel', 'name'] as const
export type TraceKind = (typeof traceKinds)[number]

const hex = z.string().check(z.regex(/^[0-9a-f]{16,128}$/))

/** One salted hash of somebody who asked to be erased; several of them belong to one erasure. */
export const erasure = z.object({
  /** The hash. */
  id: hex,
  erasureId: id,
  /** Stands in each row, so that hashes mean the same on every computer they come to. */
  salt: hex,
  kind: z.enum(traceKinds),
  at: instant,
  /** When the recruiter took the block back, because the person wished to be here again. */
  liftedAt: z.nullable(instant),
})
export type Erasure = z.infer<typeof erasure>

/** True while whoever the hash stands for must not be kept. */
export function isBlocking({ at, liftedAt }: Pick<Erasure, 'at' | 'liftedAt'>): boolean {
  return liftedAt === null || at > liftedAt
}

/** Two rows of one hash as one; the order of exchanges does not matter. */
export function mergedErasure(a: Erasure, b: Erasure): Erasure {
  const later = b.at > a.at || (b.at === a.at && b.erasureId > a.erasureId) ? b : a
  const lifted = Math.max(a.liftedAt ?? -1, b.liftedAt ?? -1)
  return { ...later, liftedAt: lifted < 0 ? null : lifted }
}

/** What is known of a person, as far as recognising somebody erased needs it. */
export interface ErasureTraces {
  ids?: readonly string[]
  /** Handles in their canonical form. */
  profiles?: readonly { site: string, handle: string }[]
  channels?: readonly Pick<Channel, 'kind' | 'value'>[]
  name?: string
  companies?: readonly string[]
}

/** A trace as one word that is the same wherever it comes from. */
export interface Trace { kind: TraceKind, word: string }

/**
 * The words that are hashed. A name counts only together with a company: namesakes must not be kept out. Ways of reaching somebody count where
 * they belong to one person: e-mail addresses, and numbers of seven digits or more.
 */
export function tracesOf({ ids = [], profiles = [], channels = [], name = '', companies = [] }: ErasureTraces): Trace[] {
  const bare = (text: string) => plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(' ')
  const traces: Trace[] = [
    ...ids.map(one => ({ kind: 'person' as const, word: one })),
    ...profiles.map(({ site, handle }) => ({ kind: 'profile' as const, word: `${site}/${handle.trim().toLowerCase()}` })),
    ...channels.flatMap(channelWord).map(word => ({ kind: 'channel' as const, word })),
    ...companies.flatMap(company => bare(name) && bare(company) ? [{ kind: 'name' as const, word: `${bare(name)} @ ${bare(company)}` }] : []),
  ]
  return [...new Map(traces.map(trace => [`${trace.kind} ${trace.word}`, trace])).values()]
}

function channelWord({ kind, value }: Pick<Channel, 'kind' | 'value'>): string[] {
  const text = value.trim().toLowerCase().replace(/^(mailto|tel):/, '')
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return [`mail ${text}`]
  const digits = text.replace(/[^\d]/g, '').replace(/^00/, '')
  return kind === 'phone' && digits.length >= 7 ? [`phone ${digits}`] : []
}

/** Kinds of what is written down of the care for somebody's data. */
export const actKinds = [
  'notice-given', 'notice-taken-back', 'notice-not-owed', 'objected', 'objection-withdrawn', 'access-given', 'noted-sent', 'reply-received', 'kept', 'put-off',
  'erased', 'block-lifted', 'redacted', 'quarantine-reviewed', 'exported', 'backed-up', 'restored', 'handed-over', 'received', 'imported',
] as const
export type ActKind = (typeof actKinds)[number]

/** What was done when. Never what was erased: no name, no address, no text of a person. */
export const act = z.object({
  id,
  at: instant,
  kind: z.enum(actKinds),
  /** Whom it was about; absent once they are erased. */
  candidateId: z.optional(id),
  /** The erasure that took the person away, in place of `candidateId`. */
  erasureId: z.optional(id),
  /** By which way: site, e-mail … */
  how: z.optional(word),
  /** The recruiter's reason for keeping somebody; taken away with the person. */
  why: z.optional(line),
  /** How many records, people or mentions. */
  count: z.optional(z.number()),
})
export type Act = z.infer<typeof act>

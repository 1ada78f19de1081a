import * as z from 'zod/mini'
import { address, day, handle, id, instant, line, longText, record, siteId, word } from './record'
import { stages } from './stage'

/** How we reach a person. Typed or imported by the recruiter, never read from a page. */
export const channel = z.object({
  kind: z.enum(['email', 'phone', 'site', 'in-person', 'other']),
  /** An e-mail address, a number, an address of a site's messages, or a place. */
  value: line,
  label: word,
})
export type Channel = z.infer<typeof channel>

/** By which way somebody was told, and why nobody need tell them (GDPR Art. 13; Art. 14(5)(a)). */
export const noticeWays = ['site', 'email', 'phone', 'in-person', 'other'] as const
export const noNotices = ['gave-it', 'knows'] as const

/** A person the recruiter stays in touch with. */
export const candidate = z.object({
  ...record,
  name: line,
  /** For salutations; empty means: not known, greet without a name. */
  givenName: word,
  headline: line,
  company: line,
  location: line,
  about: longText,
  /** BCP 47 language to write in, or empty when not known. */
  language: word,
  pronouns: word,
  tags: z.array(word),
  channels: z.array(channel),
  /** Ideal and latest days between contacts; null follows the settings' default. */
  cadence: z.nullable(z.object({ ideal: z.number(), latest: z.number() })),
  paused: z.boolean(),
  /** Where the relationship stands; null or absent: not said. */
  stage: z.optional(z.nullable(z.enum(stages))),
  /** Fields that the recruiter typed: later captures never overwrite them. */
  typed: z.array(word),
  /** For fields whose value came from a file: which kind of file. */
  imported: z.optional(z.record(word, line)),
  /** When and by which way they were told what is kept about them. */
  noticeGivenAt: z.optional(z.nullable(instant)),
  noticeHow: z.optional(z.enum(noticeWays)),
  /** No notice is owed: they gave the data themselves, or know already. */
  noticeNot: z.optional(z.nullable(z.enum(noNotices))),
  /** They objected: no reminders, suggestions, templates or pitches. */
  objectedAt: z.optional(z.nullable(instant)),
  /** Whether to keep them is asked again on this day, and why; no words where it was only put off. */
  keepUntil: z.optional(z.nullable(day)),
  keepWhy: z.optional(line),
})
export type Candidate = z.infer<typeof candidate>

/** Nobody is to be reminded of them or to think of them for anything: they are paused, or objected. */
export function isLeftAlone({ paused, objectedAt }: Pick<Candidate, 'paused' | 'objectedAt'>): boolean {
  return paused || Boolean(objectedAt)
}

/** One address of a candidate on a site. `site` + `handle` is unique. */
export const profile = z.object({
  ...record,
  candidateId: id,
  site: siteId,
  handle,
  url: address,
  name: line,
  headline: line,
  company: line,
  location: line,
  links: z.array(address),
  /** Links in the person's own texts: weaker claims than `links`. */
  mentions: z.optional(z.array(address)),
  /** `whole`: the recruiter saved the person, later visits refresh it. `items`: only single items were saved. */
  kept: z.enum(['whole', 'items']),
  lastReadAt: instant,
  /** When what changed was last shown to the recruiter; signals first seen later are new. */
  lastSeenAt: instant,
  /** Fields that changed since the recruiter last looked, with the value they had then. */
  changed: z.record(z.string(), line),
  /** For each of these, when the page last still said so. */
  changedSince: z.optional(z.record(z.string(), instant)),
  /** Pages of it on which something was left out at the last look, for it may be private: how many pieces, and nothing of what they say. */
  leftOut: z.optional(z.array(z.object({ page: address, count: z.number(), at: instant })).check(z.maxLength(20))),
  /** Why this profile was joined to a candidate who was there already, as a sentence; absent for the first one and for those joined by hand. */
  joined: z.optional(line),
  /** The kind of file it came from, and since when the two are connected there, where the file said so. */
  imported: z.optional(line),
  connectedAt: z.optional(instant),
})
export type Profile = z.infer<typeof profile>

/** A free line about a candidate. */
export const note = z.object({ ...record, candidateId: id, text: longText, at: instant, /** The kind of file it came from. */ imported: z.optional(line) })
export type Note = z.infer<typeof note>

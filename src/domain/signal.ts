import * as z from 'zod/mini'
import { signalKinds } from './capture'
import { address, day, id, instant, line, record, siteId, text, word } from './record'

/** One dated, sourced piece of evidence of an interest. */
export const signal = z.object({
  ...record,
  candidateId: id,
  /** The profile it was read from; null when the recruiter typed it. */
  profileId: z.nullable(id),
  /** Where it comes from: a site, or `recruiter` for what was typed. */
  source: z.union([siteId, z.literal('recruiter')]),
  kind: z.enum(signalKinds),
  /** `itemKey` of the item: unique within one profile. */
  key: z.string(),
  title: line,
  text,
  url: z.nullable(address),
  tags: z.array(word),
  /** Day the page gives for it, or null. */
  at: z.nullable(day),
  firstSeenAt: instant,
  lastSeenAt: instant,
  /** Address of the page it was last seen on: only that page can tell that it is gone. */
  seenOn: z.optional(address),
  /** Title of that page, where the recruiter kept something from a page that no site reads. */
  seenTitle: z.optional(line),
  /** Its place on that page, from 0: where a list goes on while one of its middle is missing, that one is gone. */
  place: z.optional(z.number()),
  /** When the page was last read without it; absent for what was there at the first look. */
  newSince: z.optional(instant),
  /** When that page was first seen without it; null or absent while it is there. */
  goneAt: z.optional(z.nullable(instant)),
  /** Saved by hand: counts most, and is never dropped by a later visit. */
  saved: z.boolean(),
  /** The recruiter looked at it and says that it tells nothing private, whatever it sounds like: a false alarm. */
  cleared: z.optional(z.boolean()),
})
export type Signal = z.infer<typeof signal>

/** What the recruiter decided about one topic of one candidate. */
export const topicMark = z.object({
  ...record,
  candidateId: id,
  /** Canonical topic id. */
  topic: word,
  /** `hidden`: never suggest · `refused`: the candidate does not want to talk about it · `kept`: saved as an interest */
  mark: z.enum(['hidden', 'refused', 'kept']),
})
export type TopicMark = z.infer<typeof topicMark>

/** An opener that was copied: no identical text is offered again soon, and "did you write?" can pre-fill the log. */
export const copiedOpener = z.object({
  ...record, candidateId: id, topic: word, text, at: instant,
  /** The words passed something on: what is written down of it once it was given. */
  gift: z.optional(text),
})
export type CopiedOpener = z.infer<typeof copiedOpener>

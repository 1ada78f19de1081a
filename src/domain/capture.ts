import * as z from 'zod/mini'
import { itemKinds } from './item'
import { address, cap, day, handle, line, longText, siteId, text, word } from './record'

/** Kinds of evidence: what pages show, and what the recruiter adds (`told`: heard in person; a link; a selection). */
export const signalKinds = [...itemKinds, 'told', 'link', 'selection'] as const
export type SignalKind = (typeof signalKinds)[number]

export const capturedItem = z.object({
  kind: z.enum(signalKinds),
  title: line.check(z.minLength(1)),
  text: z.optional(text),
  url: z.nullable(address),
  tags: z.array(word).check(z.maxLength(60)),
  at: z.nullable(day),
  audience: z.optional(z.enum(['connections'])),
})
export type CapturedItem = z.infer<typeof capturedItem>

/** What a site read from the page in view, as the background accepts it. */
export const capture = z.object({
  site: siteId,
  page: z.enum(['profile', 'activity', 'list', 'work']),
  handle,
  profileUrl: address,
  url: address,
  name: z.nullable(line),
  headline: z.nullable(line),
  location: z.nullable(line),
  company: z.nullable(line),
  about: z.nullable(longText),
  links: z.array(address).check(z.maxLength(60)),
  items: z.array(capturedItem).check(z.maxLength(cap.list)),
  misses: z.array(word).check(z.maxLength(60)),
  pronouns: z.optional(word),
  mentions: z.optional(z.array(address).check(z.maxLength(60))),
  wants: z.optional(z.array(line).check(z.maxLength(20))),
  own: z.optional(z.boolean()),
})
export type Capture = z.infer<typeof capture>

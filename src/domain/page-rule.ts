import * as z from 'zod/mini'
import { itemKinds } from './item'
import { instant, line, record, siteId, word } from './record'

/** How a page is read that the built-in reader cannot: learned from what the recruiter pointed at, kept as data. Nothing in it is the text of a
 * person, and nothing of it is ever run: it is compared with what the page holds. */

const count = z.number().check(z.int(), z.gte(0), z.lte(4_000))

/** A mark that an element carries for machines: an attribute with a readable value, a readable class, or a heading's tag. */
export const hook = z.object({ kind: z.enum(['attribute', 'class', 'tag']), name: word, value: word })
export type Hook = z.infer<typeof hook>

/** One way to find a text of the page. `hook`: the nth text that carries it · `title`: the nth of the texts that the page's title names ·
 * `link`: the text of the link to the person's own profile · `beside`: by its place in the structure around the name, wrappers not counted ·
 * `after`: so many texts behind the name. */
export const locator = z.discriminatedUnion('by', [
  z.object({ by: z.literal('hook'), hook, nth: count }),
  z.object({ by: z.literal('title'), nth: count }),
  z.object({ by: z.literal('link'), nth: count }),
  z.object({ by: z.literal('beside'), up: count, path: z.array(count).check(z.maxLength(40)) }),
  z.object({ by: z.literal('after'), texts: count }),
])
export type Locator = z.infer<typeof locator>

/** How the document itself names its person. An address must agree with all that is there. */
export const ownerAnchors = z.object({
  /** Addresses with `{}` for the handle that only this person's own page links. */
  links: z.array(line).check(z.maxLength(12)),
  /** The page's title with `{handle}` and `{name}` in their places, or null. */
  title: z.nullable(line),
  /** The head's canonical address is the person's. */
  head: z.boolean(),
  /** The handle itself is printed beside the name. */
  printed: z.boolean(),
})
export type OwnerAnchors = z.infer<typeof ownerAnchors>

/** How the items of one list are found, from one that was pointed at. */
export const itemsRule = z.object({
  kind: z.enum(itemKinds),
  hook: z.nullable(hook),
  /** The list's heading, as the site prints it, and how many texts behind it the first title stands. */
  heading: z.nullable(z.object({ text: word, first: count })),
  /** Shape of the address that the titles link. */
  link: z.nullable(line),
})
export type ItemsRule = z.infer<typeof itemsRule>

/** What is learned from one page, before it is stored. */
export const learned = z.object({
  site: siteId,
  page: z.enum(['profile', 'activity', 'list']),
  /** Shape of the address, with `{}` for the handle: which pages of the site the rule is for. */
  shape: line,
  owner: ownerAnchors,
  name: z.array(locator).check(z.minLength(1), z.maxLength(12)),
  headline: z.array(locator).check(z.maxLength(12)),
  items: z.nullable(itemsRule),
})
export type Learned = z.infer<typeof learned>

/** One text of a page that can be pointed at. */
export interface OfferedText {
  /** Its place among the page's texts. */
  index: number
  text: string
  /** How likely it is the name: 0 for what can be none. */
  name: number
  /** A number that texts which look alike share. */
  look: number
  /** Whether others look like it: one of a list. */
  listed: boolean
  /** A button's or a menu's words. */
  control: boolean
}

/** What the recruiter pointed at: indexes of the page's texts; null for what the page does not show. */
export interface Choices { name: number, headline: number | null, item: number | null }

/** Why a page was not learned. `moved`: it is another one by now · `address`: it names nobody · `owner`: nothing on the page says whose it is ·
 * `name`: what was chosen is no name, or nothing leads back to it · `headline`, `item`: nothing leads back to it. */
export type Refusal = 'moved' | 'address' | 'owner' | 'name' | 'headline' | 'item'

export const pageRule = z.object({
  ...record,
  ...learned.shape,
  usedAt: z.nullable(instant),
  /** Since when the built-in reader reads such pages again; the rule is kept, but not used. */
  restingSince: z.nullable(instant),
})
export type PageRule = z.infer<typeof pageRule>

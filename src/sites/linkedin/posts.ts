import type { Collector } from './collector'
import { all, attr, hasText, hrefOf, isBehind, keyed, one } from './dom'
import { followed } from './entries'
import { firstLine, linesOf, textIn } from './lines'
import { personIn, postIn } from './urls'
import { beginning, wordsOf } from './words'

/** What somebody did with a post. */
export type Act = 'post' | 'repost' | 'comment' | 'reaction'

// What the line above somebody else's post says of the person, in the larger interface languages. Order matters:
// "commented on a post" names a post, "reposted" ends in "posted".
const verbs: readonly [RegExp, Act][] = [
  [/comment|kommenti|kommenter|comentou|comentó|gereageerd|skomentowa|コメント|评论/i, 'comment'],
  [/repost|shared|republi|repubblica|compart|geteilt|partag|condivis|gedeeld|delade|udostępni|再投稿|转发/i, 'repost'],
  [/\blike|react|celebrat|\bloves?\b|support|gefällt|reagi|aime|gostou|curtiu|recomienda|consiglia|リアクシ|点赞/i, 'reaction'],
]

/** What a line such as "X reposted this" says that the person did; null when it says nothing of the kind. */
export function actOf(line: string): Act | null {
  return verbs.find(([words]) => words.test(line))?.[1] ?? null
}

/** What the person did with all that a tab or address lists ("comments", "reactions"); `post` for all other lists. */
export function actListed(tab: string): Act {
  return tab.includes('comment') ? 'comment' : /reaction|like/.test(tab) ? 'reaction' : 'post'
}

/** The address on a card that names its post. */
export const postLinks = 'a[href*="/feed/update/"], a[href*="/posts/"]'

/** SDUI's element for a text that may be folded; all of the text is in it. */
export const box = '[data-testid="expandable-text-box"]'

interface Author {
  /** null: a group, whose post is the member's own. */
  slug: string | null
  name: string | null
  element: Element
}

/** Everyone whom a card presents as a writer, in page order: links to a person, page or group that print a name. The
 * line "X reposted this" links to X without a line of its own. */
function authorsOf(card: Element): Author[] {
  const authors: Author[] = []
  for (const element of all(card, 'a[href]')) {
    const name = followed.test(hrefOf(element)) && one(element, 'p, span[aria-hidden="true"]') ? firstLine(element) : null
    const group = hrefOf(element).includes('/groups/')
    if (name) authors.push({ slug: group ? null : personIn(hrefOf(element))?.slug ?? '', name, element })
  }
  const printed = authors.length ? null : one(card, 'h3')
  return printed ? [{ slug: '', name: firstLine(printed), element: printed }] : authors
}

/** The element that holds the post's own words. */
function wordsIn(card: Element, authors: Author[]): Element | null {
  const marks = ['v2__commentary', 'update-components-text', 'see-more-text', 'content-title'].map(part => `[class*="${part}"]`)
  const marked = all(card, [box, ...marks].join())
    // A box in a link may be empty: its text then runs on behind the link.
    .find(element => hasText(element) || element.closest('a'))
  if (marked) return marked
  const said = all(card, 'a[href*="/feed/update/"]').find(link => linesOf(link).some(({ visual, heading }) => !visual && !heading))
  if (said) return said
  const skipped = (element: Element) => element.localName === 'ul' || authors.some(author => author.element === element)
  const lines = linesOf(card, skipped).filter(({ visual, heading, text }) => !visual && !heading && !actOf(text))
  return lines.sort((one, other) => other.text.length - one.text.length)[0]?.element ?? null
}

/**
 * Adds what one card of an activity list shows: the person's own post, or what they did with somebody else's.
 * @param listed what the list is of, as its tab or address says
 */
export function addPost(found: Collector, card: Element, listed: Act): void {
  const link = all(card, postLinks).map(hrefOf).find(href => postIn(href)) ?? ''
  const urn = attr(card, 'data-urn') || attr(one(card, '[data-urn*="urn:li:"]'), 'data-urn')
  const post = postIn(link) ?? postIn(urn)
  if (!post) return
  const authors = authorsOf(card)
  const shown = wordsIn(card, authors)
  // A post that is shared without own words shows two writers: the words are the last one's before them.
  const author = (shown ? authors.findLast(({ element }) => isBehind(shown, element)) : null) ?? authors[0]
  const act = kindOf(found, card, listed, author, link)
  const comment = act === 'comment' ? one(card, keyed('*', 'urn:li:comment:')) : null
  const words = comment ? one(comment, box) ?? comment : shown
  const { title, ...rest } = words ? wordsOf(words, card) : { title: beginning(textIn(card) ?? '') }
  found.add(act, title, card, { ...post, ...rest })
}

function kindOf(found: Collector, card: Element, listed: Act, author: Author | undefined, link: string): Act {
  if (listed !== 'post') return listed
  // The address of a comment tells it in every language.
  if (/commentUrn=/i.test(link)) return 'comment'
  const { name, handle } = found.walk
  const header = linesOf(card, element => element === author?.element, 1)[0]?.text ?? ''
  const said = header.length < 160 && name && header.includes(name) ? actOf(header.replace(name, '')) : null
  if (!author) return said ?? 'post'
  return author.slug === null || author.slug === handle || author.name === name ? 'post' : said ?? 'repost'
}

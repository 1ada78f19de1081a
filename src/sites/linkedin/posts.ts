import type { ItemKind } from '../contract'
import type { Collector } from './collector'
import { linesOf, tagsIn, textIn } from './lines'
import { personIn, postIn } from './urls'
import { wordsFrom, wordsOf } from './words'

type Act = 'post' | 'repost' | 'comment' | 'reaction'

// What the line above somebody else's post says of the person, in the larger interface languages. Order matters:
// "commented on a post" names a post, "reposted" ends in "posted".
const verbs: readonly [RegExp, Act][] = [
  [/comment|kommenti|kommenter|comentou|comentó|ha commentato|gereageerd|skomentowa|コメント|评论/i, 'comment'],
  [/repost|re-?shared|republi|repubblica|compartilh|ripubblic|erneut|geteilt|partagé|compartió|repostó|gedeeld|delade|udostępni|再投稿|转发/i, 'repost'],
  [/\b(?:likes?|liked|reacted|celebrates?|loves?|supports?|finds?)\b|gefällt|reagi|aime|gostou|curtiu|recomienda|consiglia|reagował|リアクション|点赞/i, 'reaction'],
]

/** What a line such as "X reposted this" says that the person did; null when it says nothing of the kind. */
export function actOf(line: string | null | undefined): Act | null {
  for (const [words, act] of verbs) if (line && words.test(line)) return act
  return null
}

/** The list of a person's activity that a tab or address names ("comments", "reactions"); posts for all others. */
export function actListed(tab: string): Act {
  if (/comment/.test(tab)) return 'comment'
  return /reaction|like/.test(tab) ? 'reaction' : 'post'
}

interface Author {
  slug: string | null
  name: string | null
  element: Element
}

const actors = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"], a[href*="/groups/"]'

/** Everyone whom a card presents as a writer, in page order: links to a person, page or group that print a name. The
 * line "X reposted this" links to X without a line of its own. */
function authorsOf(card: Element): Author[] {
  const authors: Author[] = []
  for (const link of card.querySelectorAll(actors)) {
    if (!link.querySelector('p, span[aria-hidden="true"], h3')) continue
    const href = link.getAttribute('href') ?? ''
    const name = linesOf(link)[0]?.text
    if (!name) continue
    // A post in a group carries the group's name first and the member's below it.
    authors.push(/\/groups\//.test(href) ? { slug: null, name: null, element: link } : { slug: personIn(href)?.slug ?? '', name, element: link })
  }
  return authors
}

/** Who wrote the words: the last writer presented before them. A post shared without own words shows two. */
function authorOf(authors: Author[], words: Element | null): Author | null {
  const before = words ? authors.filter(({ element }) => element.compareDocumentPosition(words) & 4) : authors.slice(0, 1)
  return before.at(-1) ?? authors[0] ?? null
}

/** The element that holds the post's own words. */
function wordsIn(card: Element, authors: Author[]): Element | null {
  const marked = card.querySelector('[data-testid="expandable-text-box"], [class*="update-v2__commentary"], [class*="update-components-text"]')
  if (marked) return marked
  for (const link of card.querySelectorAll('a[href*="/feed/update/"]')) {
    const line = linesOf(link).find(({ visual, heading }) => !visual && !heading)
    if (line) return link
  }
  const isAuthor = (element: Element) => authors.some(author => author.element === element)
  const line = linesOf(card, element => isAuthor(element) || element.localName === 'ul').find(({ visual, heading, text }) => !visual && !heading && !actOf(text))
  return line?.element ?? null
}

/**
 * Adds what one card of an activity list shows: the person's own post, or what they did with somebody else's.
 * @param listed what the list is of, as its tab or address says
 * @returns whether the card shows a post at all
 */
export function addPost(found: Collector, card: Element, listed: Act): boolean {
  const link = card.querySelector('a[href*="/feed/update/"]')?.getAttribute('href') ?? null
  const urn = card.getAttribute('data-urn') ?? card.querySelector('[data-urn*="urn:li:"]')?.getAttribute('data-urn') ?? null
  const post = postIn(link) ?? postIn(urn)
  if (!post) return false
  const authors = authorsOf(card)
  const shown = wordsIn(card, authors)
  const author = authorOf(authors, shown)
  const comment = card.querySelector('[componentkey*="urn:li:comment:"], [id*="urn:li:comment:"], article[data-id*="urn:li:comment:"]')
  const act = kindOf(found, card, listed, author, link)
  const words = act === 'comment' && comment ? comment.querySelector('[data-testid="expandable-text-box"]') ?? comment : shown
  const { title, text } = words ? wordsOf(words, card) : wordsFrom(textIn(card) ?? '')
  found.add(act as ItemKind, title, card, { text, url: post.url, tags: tagsIn(words ?? card), at: post.at })
  return true
}

function kindOf(found: Collector, card: Element, listed: Act, author: Author | null, link: string | null): Act {
  if (listed !== 'post') return listed
  // The address of a comment tells it in every language.
  if (link && /commentUrn=/i.test(link)) return 'comment'
  const { name, handle } = found.walk
  const theirs = author !== null && author.slug !== null && author.slug !== handle && author.name !== name
  const header = linesOf(card, element => element === author?.element)[0]
  const said = header && (author || header.visual || !header.element.closest('[data-testid]')) && header.text.length < 160
    && (!name || header.text.includes(name)) ? actOf(header.text.replace(name ?? '', '')) : null
  return theirs ? said ?? 'repost' : author ? 'post' : said ?? 'post'
}

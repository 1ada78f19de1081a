import { firstIn } from '../generic/dom'
import { collapse } from '../generic/text'
import type { Collector } from './collector'
import { all, attr, hasText, hrefOf, isBehind, linkOf, one, peopleLinks, rawText } from './dom'
import { followed } from './entries'
import { actOf, connectionsOnly, type Act } from './languages'
import { linesOf, type Line } from './lines'
import { personIn, postIn } from './urls'
import { beginning, wordsOf } from './words'

/** The address on a card that names its post. */
export const postLinks = 'a[href*="/feed/update/"], a[href*="/posts/"]'

/** The first filled element of SDUI for a text that may be folded; all of the text is in it. One in a link may be empty:
 * its text then runs on behind the link. */
export const boxIn = (element: ParentNode, css = '[data-testid="expandable-text-box"]'): Element | undefined =>
  all(element, css).find(box => hasText(box) || linkOf(box))
/** What Ember and the public pages have in its place. */
const boxes = ['v2__commentary', 'update-components-text', 'see-more-text', 'content-title', 'segment-list__c']
  .map(part => `[class*="${part}"]`).join()
const comments = ['componentkey', 'data-id', 'id'].map(name => `[${name}*="urn:li:comment:"]`).join()

/** Somebody whom a card presents as a writer. `slug` is empty for a page, null for a group, whose post is the member's own. */
export interface Author {
  slug: string | null
  name: string
  el: Element
}

/** Everyone whom the lines of a card present as a writer, in page order: a link to a person, page or group that holds a
 * whole line. In "X reposted this" only X is linked, or X is the person in view.
 * @param name of the person in view */
export const authorsIn = (lines: readonly Line[], name?: string | null): Author[] => {
  const authors: Author[] = []
  for (const { text, el: holder } of lines) {
    const element = linkOf(holder)
    const href = hrefOf(element)
    if (!element || !followed.test(href) || element === authors.at(-1)?.el || !collapse(rawText(element)).includes(text)) continue
    if (name && text !== name && text.includes(name)) continue
    authors.push({ slug: href.includes('/groups/') ? null : personIn(href)?.slug ?? '', name: text, el: element })
  }
  return authors
}

/** The element that holds the post's own words where none is marked. */
const wordsIn = (card: Element, lines: readonly Line[], authors: readonly Author[]): Element | null => {
  const plain = lines.filter(({ visual, heading }) => !visual && !heading)
  const linked = plain.map(({ el }) => linkOf(el)).find(link => hrefOf(link).includes('/feed/update/') && card.contains(link))
  if (linked) return linked
  return plain.filter(({ text, el }) => !actOf(text) && !card.contains(el.closest('ul')) && !authors.some(author => author.el.contains(el)))
    .sort((one, other) => other.text.length - one.text.length)[0]?.el ?? null
}

/** Whether the card says by a sign or a label that only the writer's connections may see it. */
const isForConnections = (card: Element): boolean => {
  let said = false
  // Most posts are for all, and say so above their words: the signs below need not be looked at.
  const isForAll = (sign: Element) => {
    const words = sign.getAttributeNames().map(name => /^(?:id|type|data|aria)/.test(name) ? attr(sign, name) : '').join()
    said ||= connectionsOnly.test(words)
    return words.includes('globe')
  }
  return !['svg', 'li-icon'].some(tag => firstIn(card.getElementsByTagName(tag), isForAll)) && said
}

/**
 * Adds what one card of an activity list shows: the person's own post, or what they did with somebody else's.
 * @param listed what the list is of, as its tab or address says
 * @param address the post that the page is about, where the card does not name it
 */
export const addPost = (found: Collector, card: Element, listed: Act, address = ''): void => {
  const link = hrefOf(firstIn(card.getElementsByTagName('a'), link => /\/(?:update|posts)\//.test(hrefOf(link)) && postIn(hrefOf(link))))
  const post = postIn(link) ?? postIn(attr(card, 'data-urn')) ?? postIn(attr(one(card, '[data-urn*=urn]'), 'data-urn')) ?? postIn(address)
  if (!post) return
  // Who wrote it stands above the words; what stands below them, pictures, counts and comments, is most of a card.
  const marked = boxIn(card) ?? boxIn(card, boxes)
  const readTo = (end?: Element) => {
    const lines = linesOf(card, undefined, undefined, end)
    return { lines, authors: authorsIn(lines, found.walk.name) }
  }
  const above = readTo(marked)
  const { lines, authors } = !marked || above.authors.length || above.lines.some(line => line.heading) ? above : readTo()
  const shown = marked ?? wordsIn(card, lines, authors)
  // A post that is shared without own words shows two writers: the words are the last one's before them.
  const printed = lines.find(line => line.heading)
  const author = (shown ? authors.findLast(({ el }) => isBehind(shown, el)) : null)
    ?? (printed ? { name: printed.text, slug: '', el: printed.el } : authors[0])
  const act = kindOf(found, lines, listed, author, link)
  const said = act === 'comment' ? commentIn(found, card) : null
  const words = said ? boxIn(said) ?? said : shown
  const { title, ...rest } = words ? wordsOf(words, card) : { title: beginning(lines.map(line => line.text).join(' ')) }
  found.add(act, title, card, { ...post, ...rest, ...(isForConnections(card) ? { audience: 'connections' } : {}) })
}

/** The person's own comment among those that a card shows, else its first. */
const commentIn = (found: Collector, card: Element): Element | undefined => {
  const shown = all(card, comments)
  return shown.find(comment => personIn(hrefOf(one(comment, peopleLinks)))?.slug === found.walk.handle) ?? shown[0]
}

const kindOf = (found: Collector, lines: readonly Line[], listed: Act, author: Author | undefined, link: string): Act => {
  if (listed !== 'post') return listed
  // The address of a comment tells it in every language.
  if (/commentUrn=/i.test(link)) return 'comment'
  const { name, handle } = found.walk
  const header = lines.find(({ el }) => !author?.el.contains(el))?.text ?? ''
  const said = header.length < 160 && name && header.includes(name) ? actOf(header.replace(name, '')) : null
  if (!author) return said ?? 'post'
  return author.slug === null || author.slug === handle || author.name === name ? 'post' : said ?? 'repost'
}

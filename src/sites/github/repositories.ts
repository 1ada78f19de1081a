import type { PlacedItem } from '../contract'
import { clean, textOf } from '../generic/text'
import { capped, dayOf, firstText, listOf, longest, startOf } from '../generic/dom'
import { gistsIn } from './gists'
import { hrefOf, isLogin, same } from './urls'

/** A place of the page that names a repository. */
interface Mention {
  element: Element
  owner: string
  name: string
}

/** How a page of repositories is read: `own` keeps only the person's own, `star` names everything with its owner. */
export type Reading = 'overview' | 'own' | 'star'

/** Words that people wrote: what they link there is not theirs by that. */
const prose = 'p, blockquote, .markdown-body, [itemprop="text"], [itemprop="description"], .js-comment-body'

/** A path of two words, as a link to a repository has it; without the first slash it is a site copier's. */
const two = /^((?:https?:\/\/(?:www\.)?github\.com)?\/|(?:\.\.\/)*)([\w-]+)\/([\w.-]+)\/?(?:[?#]|$)/

/** The repository over the folded part of a timeline, whose words are "owner/name"; null where a hovercard says it better. */
function foldedUnder(summary: Element): Mention | null {
  const element = firstText(summary)?.parentElement
  const [, owner, name] = /^([\w-]+)\/([\w.-]+)$/.exec(textOf(element) ?? '') ?? []
  return element && owner && name && isLogin(owner) && !element.hasAttribute('data-hovercard-type') ? { element, owner, name } : null
}

/** The repository that an element names, from its hovercard or from its link; null when it names none. */
function mentionOf(element: Element): Mention | null {
  if (element.getAttribute('data-hovercard-type') === 'repository') {
    const [, owner, name] = /^\/([^/]+)\/([^/]+)\/hovercard$/.exec(element.getAttribute('data-hovercard-url') ?? '') ?? []
    if (owner && name) return { element, owner, name }
  }
  const href = hrefOf(element)
  if (href === null) return element.localName === 'summary' ? foldedUnder(element) : null
  const [, start, owner, path] = two.exec(href) ?? []
  if (!owner || !path || !isLogin(owner)) return null
  const linked = start?.endsWith('./') || !start ? path.replace(/\.html$/, '') : path
  // The words of the link decide: "owner/name" or "name". That leaves out counters, pictures and people's own words.
  const words = (textOf(element) ?? '').slice(0, 200).split('/').map(clean)
  const name = words.at(-1)
  if (!name || words.length > 2 || (words.length === 2 && !same(words[0], owner))) return null
  // Site copiers cut names at a dot, so the words may be longer than the link.
  const fits = same(name, linked) || name.toLowerCase().startsWith(`${linked.toLowerCase()}.`)
  return fits ? { element, owner: words.length === 2 ? words[0] ?? owner : owner, name } : null
}

/** Whether the words before a link are "Forked from". */
function isParentOfFork(element: Element): boolean {
  return /forked from\s*$/i.test(element.previousSibling?.nodeValue ?? '')
}

/** Whether a link stands in people's own words. Asked once for each: what stands around a link stays, and asking takes long. */
const inProse = new WeakMap<Element, boolean>()

function isProse(element: Element): boolean {
  let known = inProse.get(element)
  if (known === undefined) inProse.set(element, known = element.closest(prose) !== null)
  return known
}

/** What may name a repository, in the order of the page. Browsers keep lists of tags; other searches go over the whole page. */
function candidates(root: Element): Element[] {
  const links = listOf(root.getElementsByTagName('a'))
  const others = [...listOf(root.getElementsByTagName('summary')), ...listOf(root.querySelectorAll('[data-hovercard-type="repository"]:not(a)'))]
  return others.length ? [...new Set([...links, ...others])].sort((one, other) => one.compareDocumentPosition(other) & 4 ? -1 : 1) : links
}

/** @param gists gets the links to gists, which stand among the others */
function mentionsIn(root: Element, card: Element | null, readme: Element | null, gists: Element[]): Mention[] {
  const mentions: Mention[] = []
  for (const element of candidates(root)) {
    if (card?.contains(element) || readme?.contains(element)) continue
    const mention = mentionOf(element)
    if (!mention && hrefOf(element)?.includes('gist.github.com/')) gists.push(element)
    if (mention && !isProse(element) && !isParentOfFork(element)) mentions.push(mention)
  }
  return mentions
}

/** The block of the page that is about one mention: its row or card, or as far up as no neighbour stands. */
function rowOf({ element }: Mention, before: Mention | undefined, after: Mention | undefined): Element {
  const marked = element.closest('[itemprop="owns"], .pinned-item-list-item, .pinned-repo-item, li, summary')
  if (marked && !(before && marked.contains(before.element)) && !(after && marked.contains(after.element))) return marked
  let row = element
  for (let level = 0; level < 5; level++) {
    const up = row.parentElement
    if (!up || (before && up.contains(before.element)) || (after && up.contains(after.element))) break
    row = up
  }
  return row
}

/** The language and topics printed in a row. */
function tagsIn(row: Element): string[] {
  let language = textOf(row.querySelector('[itemprop="programmingLanguage"]'))
  if (!language) {
    const dot = row.querySelector('.repo-language-color')
    language = textOf(dot?.nextElementSibling?.matches('span') ? dot.nextElementSibling : null) ?? clean(dot?.nextSibling?.nodeValue)
  }
  const tags = new Set([language])
  for (const link of listOf(row.getElementsByTagName('a'))) if (hrefOf(link)?.includes('/topics/')) tags.add(textOf(link))
  return [...tags].filter(tag => tag !== null).filter(tag => tag.length <= 60)
}

/** The description printed in a row. Only rows of lists have one; in the timeline the next words are other people's. */
function descriptionIn(row: Element): string | null {
  const marked = row.querySelector('[itemprop="description"], .pinned-item-desc, .pinned-repo-desc, .repos-list-description')
  if (marked) return capped(textOf(marked), longest.text)
  if (!row.querySelector('a[href$="/stargazers"]')) return null
  for (const paragraph of row.querySelectorAll('p')) {
    if (paragraph.querySelector('a, [itemprop="programmingLanguage"], .repo-language-color')) continue
    const text = capped(textOf(paragraph), longest.text)
    if (text) return text
  }
  return null
}

/**
 * The day on which the timeline says that a repository was created. It prints "Jul 6" beside the row,
 * and the year once, over the month ("July 2021").
 * @param starts how blocks were seen to start: rows share them
 */
function createdDay(row: Element, root: Element, starts: Map<Element, string>): string | null {
  const time = row.querySelector('time')
  const [, month, day] = /([A-Z][a-z]{2})[a-z]* (\d{1,2})$/.exec(textOf(time) ?? '') ?? []
  if (!month || !day) return null
  let created = false
  let first = firstText(row)
  let levels = 40 // a page may be nested without end
  for (let block = row.parentElement; block && block !== root && levels--; block = block.parentElement) {
    // A block that starts where the one inside it does says nothing new.
    const begins = firstText(block)
    if (begins === first) continue
    first = begins
    const start = starts.get(block) ?? startOf(block, 60)
    starts.set(block, start)
    created ||= /^Created (?:\d+ |a |their first )(?:other )?repositor/.test(start)
    if (!created && /^(?:Created|Opened|Reviewed|Answered|Started) /.test(start)) return null // another kind of entry
    const year = /^(?:[A-Z][a-z]+) (\d{4})\b/.exec(start)?.[1]
    if (created && year) {
      const at = Date.parse(`${month} ${day}, ${year} UTC`)
      return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10)
    }
  }
  return null
}

function dayIn(row: Element, root: Element, reading: Reading, starts: Map<Element, string>): string | null {
  if (reading === 'star') return null // the row's date is the repository's, not the star's
  if (reading === 'own') return dayOf(row.querySelector('relative-time[datetime], time[datetime]')?.getAttribute('datetime'))
  return createdDay(row, root, starts)
}

/**
 * The repositories that a page shows: pinned, popular, listed, starred or worked on, and the gists pinned among them. It goes by
 * what links mean, not by the cards around them, which change every few years. One item for each repository, in the order of the page.
 */
export function repositories(root: Element, card: Element | null, readme: Element | null, handle: string, reading: Reading): PlacedItem[] {
  const gists: Element[] = []
  const mentions = mentionsIn(root, card, readme, gists)
  const items = new Map<string, PlacedItem>()
  const starts = new Map<Element, string>()
  for (const [index, mention] of mentions.entries()) {
    const own = same(mention.owner, handle)
    if (reading === 'own' && !own) continue
    const row = rowOf(mention, mentions[index - 1], mentions[index + 1])
    const key = `${mention.owner}/${mention.name}`.toLowerCase()
    const at = dayIn(row, root, reading, starts)
    const seen = items.get(key)
    if (seen) {
      // The same repository further down: pinned and worked on. The first place stays, what it lacked is added.
      seen.at ??= at
      if (!seen.tags.length) seen.tags = tagsIn(row)
      continue
    }
    if (items.size >= longest.items) break
    const text = descriptionIn(row)
    items.set(key, {
      kind: reading === 'star' ? 'star' : own ? 'repository' : 'contribution',
      title: (own && reading !== 'star' ? mention.name : `${mention.owner}/${mention.name}`).slice(0, longest.title),
      ...text ? { text } : {},
      url: `https://github.com/${mention.owner}/${mention.name}`,
      tags: tagsIn(row),
      at,
      element: mention.element,
    })
  }
  return reading === 'overview' ? [...items.values(), ...gistsIn(gists, handle, false)] : [...items.values()]
}

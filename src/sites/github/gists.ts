import type { PageAddress, PlacedItem, Walk } from '../contract'
import { capped, longest } from '../generic/dom'
import { clean, textOf } from '../generic/text'
import type { Head } from './head'
import { bare, itemsOnly } from './only'
import { hrefOf, linkOf, same } from './urls'

/** The words of a link to a gist that only count what it holds. */
const counter = /^[\d,.]+ \w+$/

/** The gist that a link leads to: its owner and id; null for other links.
 * @param relative whether links without a host stay on the gists' host */
function gistOf(href: string | null, relative: boolean): [owner: string, id: string] | null {
  const url = linkOf(href)
  if (!url || url.hash || (url.hostname !== 'gist.github.com' && !(relative && url.hostname === 'github.com'))) return null
  const [, owner, id] = /^\/([^/]+)\/([\da-f]{5,40})\/?$/i.exec(url.pathname) ?? []
  return owner && id ? [owner, id] : null
}

/** The gists of a person among links. Pinned ones stand among the repositories' cards; only the links tell them apart. */
export function gistsIn(anchors: Iterable<Element>, handle: string, relative: boolean): PlacedItem[] {
  const items = new Map<string, PlacedItem>()
  for (const anchor of anchors) {
    const [owner, id] = gistOf(hrefOf(anchor), relative) ?? []
    if (!id || !same(owner, handle) || items.size >= longest.items) continue
    if (anchor.closest('p, table, pre, .markdown-body, [itemprop="text"]')) continue
    const title = capped(textOf(anchor), longest.title)
    if (!title || counter.test(title) || items.has(id)) continue
    items.set(id, bare('gist', title, `https://gist.github.com/${owner}/${id}`, anchor))
  }
  return [...items.values()]
}

/**
 * Reads a person's list of gists. The title must say whose they are, and the head's addresses may not say otherwise.
 * No saved page has confirmed these hooks.
 */
export function walkGists(document: Document, head: Head, address: PageAddress, handle: string): Walk | null {
  const said = [/^(\S+?)['’]s? gists\b/.exec(clean(head.get('title')) ?? '')?.[1] ?? '']
  for (const link of [head.get('og:url'), head.get('canonical')]) if (link) said.push(linkOf(link)?.pathname.split('/')[1] ?? '')
  if (said.some(name => !same(name, handle))) return null
  if (document.querySelector(`[data-hovercard-url^="/orgs/${handle}/" i]`)) return null
  return itemsOnly(address, handle, gistsIn(document.body.getElementsByTagName('a'), handle, true))
}

import type { OwnerAnchors } from '../../domain/page-rule'
import { clean } from '../generic/text'
import type { Addresses } from './addresses'
import { regionsAround, type Page } from './page'
import { handleIn, isBare, isHandle, shapeOf } from './shapes'

/** How a document says whose page it is, learned on one page and asked on every other: after a navigation inside the page the last person may
 * still be on the screen under the next one's address. */

const holes = { handle: '{handle}', name: '{name}' }

/** The title without a count of news in front ("(3) …"). */
export function titleOf(document: Document): string {
  return clean(document.querySelector('title')?.textContent?.replace(/^\s*\(\d+\+?\)\s*/, '')) ?? ''
}

/** All that the document says about whose page it is. @param name index of the line with the name */
export function ownerAnchorsOf(site: Addresses, page: Page, handle: string, name: number): OwnerAnchors {
  const subpages = new Set<string>()
  const others = new Set<string>()
  for (const href of page.links) {
    const shape = shapeOf(href, page.address, handle)
    const url = URL.parse(href, page.address)
    const about = url && site.pageOf(url)
    // What follows the handle may be what the person called a work of theirs: only the site's own words for its pages are kept.
    if (!shape || isBare(shape)) continue
    if (about && about.page !== 'work') subpages.add(shape)
    else if (!about && shape.endsWith('{}')) others.add(shape)
  }
  const owned = (shapes: ReadonlySet<string>) => [...shapes].filter(shape => votes(page, shape, handle) === 'all')
  const shortest = (shapes: readonly string[], most: number) => shapes.toSorted((a, b) => a.length - b.length).slice(0, most)
  return {
    links: [...shortest(owned(subpages), 8), ...shortest(owned(others), 4)],
    title: titlePattern(site, titleOf(page.document), handle, page.lines[name]?.text ?? ''),
    head: headNames(site, page) === handle,
    printed: isPrinted(page, handle, name),
  }
}

/** Whether something in the page itself, not only in its head, ties it to the person. */
export function isTied({ links, title, head, printed }: OwnerAnchors): boolean {
  return links.length > 0 || printed || (title !== null && (title.includes(holes.handle) || head))
}

/**
 * Whether the document is the page of the person that the address names: something says so, and nothing says otherwise.
 * @param name index of the line with the name
 */
export function isOwner(site: Addresses, page: Page, anchors: OwnerAnchors, handle: string, name: number): boolean {
  const votesOf = (shapes: readonly string[]) => shapes.map(shape => votes(page, shape, handle)).filter(vote => vote !== 'absent')
  // The person's own subpages are surer than what names them on the way (a login that leads back): that may name others as well, so it
  // is asked only where nothing else is there.
  const found = votesOf(anchors.links.filter(shape => isSubpage(site, shape, handle)))
  if (found.some(vote => vote !== 'all')) return false
  const passing = found.length > 0 ? [] : votesOf(anchors.links.filter(shape => !isSubpage(site, shape, handle)))
  const head = anchors.head ? headNames(site, page) : null
  if (head !== null && head !== handle) return false
  const printed = anchors.printed && isPrinted(page, handle, name)
  const text = page.lines[name]?.text ?? ''
  const titled = anchors.title === null ? null : readTitle(titleOf(page.document), anchors.title)
  const titleAgrees = titled !== null && (titled.name === null || isNamed(text, titled.name)) && (titled.handle === null || titled.handle.toLowerCase() === handle)
  if (titled && titled.handle !== null && titled.handle.toLowerCase() !== handle) return false
  if (found.length === 0 && anchors.links.length > 0 && linksOnlySubpagesOf(site, page, handle)) return true
  return found.length > 0 || (passing.length > 0 && passing.every(vote => vote === 'all')) || printed || (titleAgrees && (titled.handle !== null || head === handle))
}

/** Whether a shape is a page of the person's own on the site. */
function isSubpage(site: Addresses, shape: string, handle: string): boolean {
  const address = shape.replace('{}', encodeURIComponent(handle))
  return [`https://${address}`, `https://www.${address}`].some(whole => {
    const url = URL.parse(whole)
    return url !== null && site.pageOf(url)?.handle === handle
  })
}

/** Whether the page links subpages of this person, and of nobody else: the ones that were learned need not stand on every page. */
function linksOnlySubpagesOf(site: Addresses, page: Page, handle: string): boolean {
  const named = page.links.flatMap(href => {
    const url = URL.parse(href, page.address)
    const about = url && site.pageOf(url)
    return about?.handle && about.page !== 'work' && !isBare(shapeOf(href, page.address, about.handle) ?? '{}') ? [about.handle] : []
  })
  return named.length > 0 && named.every(one => one === handle)
}

/** Whether a line is that name, also with pronouns or the like behind it. */
export function isNamed(text: string, name: string): boolean {
  return text === name || (text.startsWith(name) && /^\s*[(·,|]/.test(text.slice(name.length)))
}

type Vote = 'all' | 'none' | 'mixed' | 'absent'

function votes(page: Page, shape: string, handle: string): Vote {
  let own = 0
  let others = 0
  for (const href of page.links) {
    const found = handleIn(shape, href, page.address)
    if (found === null) continue
    if (isHandle(found, handle)) own++
    else others++
  }
  return own > 0 ? others > 0 ? 'mixed' : 'all' : others > 0 ? 'none' : 'absent'
}

/** Whom the canonical address in the head names, or null. */
function headNames(site: Addresses, { document }: Page): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  const url = href ? URL.parse(href) : null
  return (url && site.pageOf(url)?.handle) ?? null
}

/** Whether the handle is printed as a text of its own close to the name. */
function isPrinted(page: Page, handle: string, name: number): boolean {
  let levels = 0
  for (const { first, last } of regionsAround(page, name)) {
    for (const { text } of page.lines.slice(first, last + 1)) {
      if (text.split(/\s+[·|]/)[0]?.replace(/^@/, '').trim().toLowerCase() === handle) return true
    }
    if (++levels === 3 || last - first > 12) return false
  }
  return false
}

/** The title with holes for handle and name, and `{}` for all other words but the site's own name; null when it names neither. */
function titlePattern(site: Addresses, title: string, handle: string, name: string): string | null {
  const withName = name && title.includes(name) ? title.replace(name, holes.name) : title
  const at = withName.toLowerCase().search(new RegExp(`(?<![\\w-])${handle.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}(?![\\w-])`))
  const pattern = at < 0 ? withName : withName.slice(0, at) + holes.handle + withName.slice(at + handle.length)
  if (!/\{(?:name|handle)\}/.test(pattern)) return null
  // Parted where titles are: what is neither a hole nor the site's name is this person's.
  return pattern.split(parting).map((piece, index) => index % 2 === 1 || isKept(piece, site.name) ? piece : piece.trim() ? '{}' : piece).join('').slice(0, 200)
}

const parting = /(\s[-–—|·:]\s|\s?\(|\)\s?|\{name\}|\{handle\})/
const isKept = (piece: string, site: string) => piece.replace(/\b(?:on|at|sur|auf|en|w|na|su)\b/i, '').trim() === site

/** What stands in the holes of a title; null when the title has another shape. */
export function readTitle(title: string, pattern: string): { name: string | null, handle: string | null } | null {
  const found = { name: null as string | null, handle: null as string | null }
  const pieces = pattern.split(/(\{name\}|\{handle\}|\{\})/)
  let rest = title
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    if (!/^\{(?:name|handle)?\}$/.test(piece)) {
      if (!rest.startsWith(piece)) return null
      rest = rest.slice(piece.length)
      continue
    }
    const next = pieces[at + 1] ?? ''
    const end = next ? rest.indexOf(next) : rest.length
    if (end <= 0) return null
    if (piece !== '{}') found[piece === holes.name ? 'name' : 'handle'] = rest.slice(0, end)
    rest = rest.slice(end)
  }
  return rest ? null : found
}

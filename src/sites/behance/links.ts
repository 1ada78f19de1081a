import { listOf } from '../generic/dom'
import { textOf } from '../generic/text'
import { targetOf, type Target, type TargetKind } from './urls'

/** A link of the page, with what it leads to. */
export interface Link extends Target { element: Element, url: URL }

/** The site's own frame around every page: its navigation (with the viewer's own pages in it) and its footer. */
const navigation = 'nav[aria-label="Site Wide"], [class*="PrimaryNav-"], .js-primary-navigation'
const frame = `${navigation}, [role="menu"], header, footer`

/** What was told of a link before: pages are read again and again, and parsing addresses costs most of it. */
const known = new WeakMap<Element, { href: string, base: string, link: Link | null }>()

/** The links of the page that lead to people, their work or elsewhere; in page order, of the first 5,000. */
export function linksOf(document: Document, base: URL): Link[] {
  const links: Link[] = []
  const page = base.href
  let left = 5_000
  // A card links to its project from picture and title alike: each address is taken apart once.
  const targets = new Map<string, Target & { url: URL } | null>()
  for (const element of listOf(document.getElementsByTagName('a'))) {
    const href = element.getAttribute('href')
    if (href === null) continue
    if (left-- === 0) break
    let told = known.get(element)
    if (told?.href !== href || told.base !== page) {
      let target = targets.get(href)
      if (target === undefined) targets.set(href, target = targetAt(href, base))
      told = { href, base: page, link: target && { ...target, element } }
      known.set(element, told)
    }
    if (told.link) links.push(told.link)
  }
  return links
}

function targetAt(href: string, base: URL): Target & { url: URL } | null {
  const url = URL.parse(href, base)
  const target = url && targetOf(url)
  return target && { ...target, url }
}

/** The outermost elements of the site's frame. By tag names, which the browser keeps lists of: other searches go over the whole page. */
export function framesOf(document: Document): Element[] {
  const tags = ['nav', 'header', 'footer'].flatMap(tag => listOf(document.getElementsByTagName(tag)))
  return [...tags.filter(element => element.matches(frame)), ...document.getElementsByClassName('js-primary-navigation')]
}

/** The links of one kind inside an element. */
export function within(root: Element | null, links: readonly Link[], kind: TargetKind): Link[] {
  return root ? links.filter(link => link.kind === kind && root.contains(link.element)) : []
}

/** The links that have words, of one kind, inside an element. */
export function namedWithin(root: Element | null, links: readonly Link[], kind: TargetKind): (Link & { words: string })[] {
  return within(root, links, kind).flatMap(link => {
    const words = textOf(link.element)
    return words ? [{ ...link, words }] : []
  })
}

/** Does the link stand in the site's frame rather than in the page's own content? */
export function inFrame(link: Link): boolean {
  return link.element.closest(frame) !== null
}

/** Does the site's own navigation lead to this person? It leads to the viewer and to nobody else. @param root what is no navigation */
export function isViewer(links: readonly Link[], handle: string, root: Element | null): boolean {
  return links.some(({ kind, id, element }) =>
    (kind === 'person' || kind === 'subject') && id === handle && !root?.contains(element) && element.closest(navigation) !== null)
}

/** The nearest element that holds all of these; null for none. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor = elements[0] ?? null
  while (ancestor && !elements.every(element => ancestor?.contains(element))) ancestor = ancestor.parentElement
  return ancestor
}

/** Climbs from an element until `holds` is true, staying below the body and near the element: a page may be nested
 * without end. null when it never is. */
export function climb(from: Element, holds: (element: Element) => boolean): Element | null {
  let element: Element | null = from
  let levels = 100
  while (element && levels && element.localName !== 'body' && !holds(element)) {
    element = element.parentElement
    levels--
  }
  return levels && element?.localName !== 'body' ? element : null
}

/** The largest element around this one, below `top`, that holds none of the others. */
export function aloneAround(from: Element, top: Element, others: readonly Element[]): Element {
  let alone = from
  for (let parent = from.parentElement; parent && parent !== top; parent = parent.parentElement) {
    if (others.some(other => parent.contains(other))) break
    alone = parent
  }
  return alone
}

/** A link of the page with its absolute address. */
export interface Link { element: Element, url: URL }

/** The site's own frame around every page: its navigation (with the viewer's own pages in it) and its footer. */
const frame = 'nav[aria-label="Site Wide"], [class*="PrimaryNav-"], .js-primary-navigation, header, footer'

/** Every link of the page, at most 5,000, in page order. */
export function linksOf(document: Document, base: URL): Link[] {
  return [...document.querySelectorAll('a[href]')].slice(0, 5_000).flatMap(element => {
    const url = URL.parse(element.getAttribute('href') ?? '', base)
    return url ? [{ element, url }] : []
  })
}

/** Does the link stand in the site's frame rather than in the page's own content? */
export function inFrame(link: Link): boolean {
  return link.element.closest(frame) !== null
}

/** The nearest element that holds all of these; null for none. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor = elements[0] ?? null
  while (ancestor && !elements.every(element => ancestor?.contains(element))) ancestor = ancestor.parentElement
  return ancestor
}

/** Climbs from an element until `holds` is true, staying below the body; null when it never is. */
export function climb(from: Element, holds: (element: Element) => boolean): Element | null {
  let element: Element | null = from
  while (element && element.localName !== 'body' && !holds(element)) element = element.parentElement
  return element?.localName === 'body' ? null : element
}

/** The address that the place of a person leads to has kept its form the longest of all. */
export function isPlace(link: Link): boolean {
  return link.url.pathname === '/search/users' && link.url.searchParams.has('country')
}

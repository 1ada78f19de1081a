/** Short names for what every reader here does to the page; the content script is sent to every profile page. */

/** All elements that a selector finds, in page order. */
export function all(root: ParentNode, css: string): Element[] {
  return [...root.querySelectorAll(css)]
}

/** The first element that a selector finds, or null. */
export function one(root: ParentNode, css: string): Element | null {
  return root.querySelector(css)
}

/** An attribute, or the empty text. */
export function attr(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? ''
}

/** Whether an element has a text that is more than blanks. */
export function hasText(element: Element): boolean {
  return !!element.textContent?.trim()
}

/** Where a link leads as the page writes it, or the empty text. */
export function hrefOf(link: Element | null | undefined): string {
  return attr(link, 'href')
}

/** SDUI's name of an element: a component key, which newer pages write as an id. */
export function keyOf(element: Element): string {
  return attr(element, 'componentkey') || element.id
}

/** A selector for elements whose key (an id on newer pages) compares so with a text: `^` begins, `$` ends, `*` holds. */
export function keyed(how: '^' | '$' | '*', text: string): string {
  return `[componentkey${how}="${text}"],[id${how}="${text}"]`
}

/** Links to people, as a selector. */
export const peopleLinks = 'a[href*="/in/"]'

/** The elements, in page order, that stand in no other of them. */
export function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = []
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element)
  return kept
}

/** Whether an element begins behind another one. */
export function isBehind(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & 4) > 0
}

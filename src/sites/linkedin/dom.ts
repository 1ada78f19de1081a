import { firstText, listOf } from '../generic/dom'

/** Short names for what every reader here does to the page; the content script is sent to every profile page. */

/** All elements that a selector finds, in page order. */
export const all = (root: ParentNode, css: string): Element[] =>
  listOf(root.querySelectorAll(css))

/** The first element that a selector finds, or null. */
export const one = (root: ParentNode, css: string): Element | null =>
  root.querySelector(css)

/** All text of an element as it is written, or the empty text. */
export const rawText = (element: Node | null | undefined): string =>
  element?.textContent ?? ''

/** An attribute, or the empty text. */
export const attr = (element: Element | null | undefined, name: string): string =>
  element?.getAttribute(name) ?? ''

/** Whether an element has a text that is more than blanks. */
export const hasText = (element: Element): boolean =>
  firstText(element) !== null

/** The link that an element stands in, or null. */
export const linkOf = (element: Element): Element | null =>
  element.closest('a')

/** Where a link leads as the page writes it, or the empty text. */
export const hrefOf = (link: Element | null | undefined): string =>
  attr(link, 'href')

/** SDUI's name of an element: a component key, which newer pages write as an id. */
export const keyOf = (element: Element): string =>
  attr(element, 'componentkey') || element.id

/** Links to people, as a selector. */
export const peopleLinks = 'a[href*="/in/"]'

/** The element that holds what a page is about, without the header and its menus where the page marks it. */
export const mainOf = (document: Document): Element =>
  one(document, 'main') ?? document.getElementById('workspace') ?? document.body

/** The elements, in page order, that stand in no other of them. */
export const outermost = (elements: Iterable<Element>): Element[] => {
  const kept: Element[] = []
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element)
  return kept
}

/** Begins the key of every card of SDUI; the member's id follows (for the activity card: the slug), then the name of the card. */
export const cardKey = 'profile.card.ref'

/** What can begin, hold or fill a part of a page, in page order. The keys of SDUI's cards and entries have an "l", its random ones have
 * none; Ember numbers elements that have no name. Only what the stack has is looked for: each selector is asked of every element. */
export const marksIn = (body: Element): Element[] => {
  const isKeyed = one(body, `[componentkey*="${cardKey}"]`)
  const sdui = ',[componentkey*="l"],[data-sdui-component]'
  const ember = ',[data-urn],[data-view-name="profile-component-entity"],div[id]:not([id^="ember"])'
  return all(body, `section,aside,li,[role=listitem]${isKeyed ? sdui : ember}${!isKeyed && one(body, '#workspace') ? sdui : ''}`)
}

/** Whether an element is a list item, which holds an entry where nothing is marked, and a post or featured thing everywhere. */
export const isItem = (element: Element): boolean =>
  element.localName === 'li' || attr(element, 'role') === 'listitem' || attr(element, 'data-urn').startsWith('urn:li:')

/** Whether an element holds one entry, by the marks of Ember and SDUI. */
export const isEntry = (element: Element): boolean =>
  attr(element, 'data-view-name') === 'profile-component-entity'
    || /^(?:profilePaged|entity-coll|com\.linkedin\.sdui\.profile\.skill\()/.test(keyOf(element))

/** The list items inside an element. */
export const itemsIn = (root: Element): Element[] =>
  all(root, 'li, .profile-section-card, [role=listitem], [data-urn^="urn:li:"]')

/** The marked entries inside an element. */
export const entriesIn = (root: Element): Element[] =>
  all(root, '[componentkey*="l"], [id*="l"], [data-view-name]').filter(isEntry)

/** Whether an element stands in a window laid over the page, or in what else a selector finds. */
export const isLaidOver = (element: Element, css = '.modal, [role="dialog"]'): boolean =>
  element.closest(css) !== null

/** The rows of a list: its list items; where there are none, the outermost siblings that look alike (their first class is
 * the same) and hold elements of their own. */
export const rowsOf = (list: Element, items = outermost(itemsIn(list))): Element[] => {
  for (const element of items.length ? [] : [list, ...all(list, 'div')]) {
    const rows = element.childElementCount > 1 ? [...element.children].filter(child => child.localName !== 'button' && hasText(child)) : []
    if (rows.length > 1 && rows.every(row => row.firstElementChild && row.classList[0] === rows[0]?.classList[0]) && !isLaidOver(element)) return rows
  }
  return items
}

/** Whether an element begins behind another one. */
export const isBehind = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & 4) > 0

import { clean, collapse } from './text'

/** DOM helpers that every reader may use. Pure and read-only; nothing here throws on any document. */

/** The longest texts that a capture keeps, in characters. A page may hold far longer ones. */
export const longest = { title: 300, text: 5_000, about: 20_000, items: 500 } as const

const unseen = new Set([
  'script', 'style', 'template', 'noscript', 'svg', 'button', 'form', 'select', 'textarea', 'tool-tip', 'clipboard-copy',
])

function isUnseen(element: Element): boolean {
  return unseen.has(element.localName) || element.hasAttribute('hidden')
    || /(^|\s)(sr-only|visually-hidden)(\s|$)/.test(element.getAttribute('class') ?? '')
}

/** Elements that start a line of their own: words before and after them are not one word. */
const block = /* @__PURE__ */ new Set(/* @__PURE__ */ 'br p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr td th pre blockquote article section details summary'.split(' '))

/**
 * The texts inside an element in the order of the page, lines parted by spaces.
 * @param skip elements whose inside is left out
 */
export function* textsIn(element: Element, skip?: (inner: Element) => boolean): Generator<string> {
  // By hand and without recursion: a hostile page may nest a hundred thousand elements.
  let node: Node | null = element.firstChild
  while (node) {
    const type = node.nodeType
    if (type === 3) yield (node as Text).data
    else if (block.has((node as Element).localName)) yield ' '
    const enters = type === 1 && !skip?.(node as Element)
    let next: Node | null = (enters ? node.firstChild : null) ?? node.nextSibling
    for (let up: Node | null = node.parentNode; !next && up && up !== element; up = up.parentNode) {
      next = up.nextSibling
      if (block.has((up as Element).localName)) yield ' '
    }
    node = next
  }
}

/**
 * The words that a reader of the page sees in an element: without forms, buttons, tooltips, drawings and what is hidden.
 * Told from the markup alone, so that no style has to be computed.
 * @returns the text, whitespace collapsed and at most `limit` characters long; null when there is none.
 */
export function shownText(element: Element | null | undefined, limit: number = longest.text): string | null {
  if (!element) return null
  let text = ''
  for (const part of textsIn(element, isUnseen)) {
    text += part
    if (text.length > limit * 4) break
  }
  return capped(text, limit)
}

/** The first piece of text inside an element that is more than blanks; null when there is none. */
export function firstText(element: Element): Node | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* texts */)
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) return walker.currentNode
  return null
}

/** How an element's text starts: about `length` characters, whitespace collapsed, without reading the rest of a long one. */
export function startOf(element: Element, length: number): string {
  let text = ''
  for (const part of textsIn(element)) {
    text += part.replace(/\s+/g, ' ')
    if (text.length > length) break
  }
  return clean(text) ?? ''
}

/** @returns the text without e-mail addresses, whitespace collapsed, cut at `limit` characters; null when nothing is left. */
export function capped(text: string | null | undefined, limit: number): string | null {
  if (!text) return null
  const collapsed = withoutEmails(collapse(text.slice(0, limit * 8))).trim()
  if (collapsed.length <= limit) return collapsed || null
  // Never half of a surrogate pair at the end.
  return collapsed.slice(0, limit).replace(/[\ud800-\udbff]$/, '').trim() || null
}

/** Takes e-mail addresses out of a text, also those spelled "name [at] host [dot] org". Addresses of the fediverse
 * (@name@host) are no e-mail addresses and stay. */
export function withoutEmails(text: string): string {
  let kept = text
  // Most texts have no such address, and setting up the search takes longer than to see that.
  // The lengths are those of RFC 5321 (64 before the @); bounded, so that a hostile text can't make the search slow.
  if (kept.includes('@')) {
    kept = kept.replace(/(?<![\w.+@-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/gi, '')
  }
  if (/[[({]at[\])}]/i.test(kept)) {
    kept = kept.replace(/(?<![\w.+@-])[\w.+-]{1,64} ?[[({]at[\])}] ?[a-z\d-]{1,63}(?:(?: ?[[({]dot[\])}] ?|\.)[a-z\d-]{1,63}){1,5}/gi, '')
  }
  return kept.replace(/ {2,}/g, ' ')
}

/** The elements of a list of the browser's. */
export function listOf(list: ArrayLike<Element>): Element[] {
  const elements: Element[] = []
  firstIn(list, element => { elements.push(element) })
  return elements
}

/** The first element of a list of the browser's that passes a test. One by one: going through such a list with its iterator takes
 * several times longer. */
export function firstIn(list: ArrayLike<Element>, test: (element: Element) => unknown): Element | undefined {
  for (let at = 0, element = list[0]; element; element = list[++at]) if (test(element)) return element
  return undefined
}

/** The first element of the first selector that finds one: layers of hooks, the steadiest first. */
export function firstOf(root: ParentNode, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector)
    if (found) return found
  }
  return null
}

/** The content of the first `<meta>` with this name or property; null when it is missing or empty. */
export function meta(document: Document, name: string): string | null {
  return document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')?.trim() || null
}

/** The day (YYYY-MM-DD) of a machine-readable time, or null when there is none. */
export function dayOf(datetime: string | null | undefined): string | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(datetime?.trim() ?? '')?.[0] ?? null
}

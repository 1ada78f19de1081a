import { clean } from '../generic/text'

/** One short text of the page, as a reader sees it. */
export interface Line {
  text: string
  /** The innermost element that holds all of it. */
  element: Element
}

/** Elements that never hold what a page says about its person. */
const silent = new Set('code script style template noscript svg select textarea option iframe video nav aside footer dialog head title label'.split(' '))
/** Roles with the same meaning, kept by pages that draw everything as plain blocks. */
const besides = new Set('navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tooltip status alert'.split(' '))
/** Words that belong to the sentence around them, where there is one. */
const inline = new Set('a abbr b bdi bdo cite em g-emoji i mark s small span strong sub sup time u wbr'.split(' '))

/** How much of a page is looked at: far more than any real one has. */
const most = { lines: 4_000, nodes: 300_000, text: 400 } as const

function isLeftOut(element: Element): boolean {
  return silent.has(element.localName) || (element.localName === 'header' && !element.closest('main, article, section')) || element.hasAttribute('hidden')
    || besides.has(element.getAttribute('role') ?? '')
    || /(^|\s)(sr-only|visually-hidden|a11y-text)(\s|$)/.test(element.getAttribute('class') ?? '')
}

/** The element that a piece of text belongs to: words in bold or in a link are part of the sentence around them. */
function ownerOf(text: Node): Element | null {
  let owner = text.parentElement
  for (let up = owner?.parentElement; owner && up && inline.has(owner.localName) && hasOwnWords(up); up = up.parentElement) owner = up
  return owner
}

function hasOwnWords(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3 && /[\p{L}\d]/u.test(node.nodeValue ?? '')) return true
  return false
}

/**
 * The short texts of a page in page order, without controls, menus, dialogs and what stands beside. A text printed twice in a row
 * counts once (the second is for screen readers). Told from the markup alone; never throws, and bounded on any document.
 */
export function linesOf(document: Document): Line[] {
  const root = document.body as HTMLElement | null
  const lines: Line[] = []
  if (!root) return lines
  const seen = new Set<Element>()
  let last = ''
  let budget: number = most.nodes
  // By hand and without recursion: a hostile page may nest a hundred thousand elements.
  let node: Node | null = root.firstChild
  while (node && budget-- > 0 && lines.length < most.lines) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) {
      const owner = ownerOf(node)
      if (owner && !seen.has(owner)) {
        seen.add(owner)
        // Words behind a block of their own ("…" after a paragraph) are only themselves.
        const before = lines.at(-1)
        const words = before && owner.contains(before.element) ? node.nodeValue : owner.textContent
        const text = clean((words ?? '').slice(0, most.text * 4))?.slice(0, most.text).trim()
        if (text && text !== last && /[\p{L}\d\p{Extended_Pictographic}]/u.test(text)) lines.push({ text, element: owner })
        if (text) last = text
      }
    }
    const enters = node.nodeType === 1 && !isLeftOut(node as Element)
    let next: Node | null = (enters ? node.firstChild : null) ?? node.nextSibling
    for (let up: Node | null = node.parentNode; !next && up && up !== root; up = up.parentNode) next = up.nextSibling
    node = next
  }
  return lines
}

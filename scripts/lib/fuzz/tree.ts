import { pick, roll, type Random } from '../random'
import { coveringNames, oddAddresses, oddWords } from './odd'

type Change = (document: Document, random: Random) => void

const svg = 'http://www.w3.org/2000/svg'
const xhtml = 'http://www.w3.org/1999/xhtml'

/** Any element that a selector finds, or any at all; null where there is none. Called on the prototype: the page may have covered the method. */
export function anyElement(document: Document, random: Random, css = '*'): Element | null {
  const found = css === '*' || css === 'body *' ? Document.prototype.getElementsByTagName.call(document, '*') : Document.prototype.querySelectorAll.call(document, css)
  // The root and its head and body come first; what is wanted inside the body is found behind them.
  const skipped = css === 'body *' ? Math.min(3, found.length - 1) : 0
  return found.length ? found[skipped + roll(random, found.length - skipped)] ?? null : null
}

/** Hangs a chain of elements below an element and lets its former children stand at the chain's end. Never by parsing: parsers end at 512 levels. */
export function nest(element: Element, levels: number, name: string): void {
  const children = [...element.childNodes]
  let innermost: Element = element
  for (let level = 0; level < levels; level++) innermost = innermost.appendChild(element.ownerDocument.createElementNS(xhtml, name))
  for (const child of children) innermost.appendChild(child)
}

function renamed(element: Element, space: string, name: string): void {
  const other = element.ownerDocument.createElementNS(space, name)
  for (const { name: key, value } of element.attributes) if (/^[a-z][\w-]*$/i.test(key)) other.setAttribute(key, value)
  other.append(...element.childNodes)
  element.replaceWith(other)
}

/** What scripts of a page may have done to its tree. */
export const changes: Readonly<Record<string, Change>> = {
  remove: (document, random) => anyElement(document, random, 'body *')?.remove(),
  noRoot: document => document.documentElement?.remove(),
  noHead: document => Document.prototype.querySelector.call(document, 'head')?.remove(),
  noBody: document => Document.prototype.querySelector.call(document, 'body')?.remove(),
  foreignRoot(document, random) {
    const root = document.documentElement
    if (root) renamed(root, pick(random, [svg, 'http://www.w3.org/1998/Math/MathML', 'urn:other', xhtml]), pick(random, ['svg', 'math', 'html', 'frameset']))
  },
  foreign(document, random) {
    for (let times = roll(random, 40); times >= 0; times--) {
      const element = anyElement(document, random, 'body *')
      if (element && /^[a-z][\w-]*$/.test(element.localName)) renamed(element, pick(random, [svg, 'urn:other', '']), element.localName)
    }
  },
  move(document, random) {
    const [moved, into] = [anyElement(document, random, 'body *'), anyElement(document, random)]
    if (moved && into && !moved.contains(into)) into.append(moved)
  },
  copies(document, random) {
    const element = anyElement(document, random, 'body *')
    if (element && element.getElementsByTagName('*').length < 400) for (let times = roll(random, 40); times >= 0; times--) element.after(element.cloneNode(true))
  },
  sameIds(document) {
    for (const element of Document.prototype.querySelectorAll.call(document, '*')) Element.prototype.setAttribute.call(element, 'id', 'same')
  },
  cover(document, random) {
    const place = anyElement(document, random, pick(random, ['body', 'main', 'section, ul', 'li, article', 'body *']))
    if (!place || place.namespaceURI !== xhtml) return
    const form = document.createElementNS(xhtml, 'form')
    // What stands in the place may come to stand in the form.
    if (random() < 0.6) form.append(...place.childNodes)
    place.append(form)
    for (let times = 1 + roll(random, 4); times > 0; times--) {
      const field = document.createElementNS(xhtml, pick(random, ['input', 'img', 'form', 'button', 'object']))
      field.setAttribute(pick(random, ['name', 'id']), pick(random, coveringNames))
      pick(random, [form, place]).append(field)
    }
  },
  oddAttributes(document, random) {
    for (let times = roll(random, 30); times >= 0; times--) {
      const element = anyElement(document, random)
      const named = element?.attributes.length ? pick(random, [...element.attributes].map(({ name }) => name)) : 'title'
      if (element && /^[a-z][\w-]*$/i.test(named)) Element.prototype.setAttribute.call(element, named, pick(random, random() < 0.5 ? oddWords : oddAddresses))
    }
  },
  oddTexts(document, random) {
    for (let times = roll(random, 20); times >= 0; times--) anyElement(document, random, 'body *, title')?.prepend(pick(random, oddWords))
  },
  frames(document, random) {
    for (const name of ['iframe', 'object', 'embed', 'frame', 'template', 'slot']) anyElement(document, random, 'body *')?.append(document.createElementNS(xhtml, name))
  },
  comments(document, random) {
    for (let times = 20; times > 0; times--) anyElement(document, random)?.prepend(document.createComment(pick(random, oddWords).slice(0, 1_000)), document.createTextNode(''))
  },
  deep(document, random) {
    const element = anyElement(document, random, 'body, body *')
    // Firefox takes seconds to build one such tree: there it is one in five.
    const levels = /Firefox/.test(navigator.userAgent) && roll(random, 5) ? 5_000 : 50_000
    if (element) nest(element, levels, pick(random, ['div', 'section', 'span', 'a', 'li', 'ul', 'x-y']))
  },
  wide(document, random) {
    const element = anyElement(document, random, 'body *')
    if (!element?.parentNode || element.getElementsByTagName('*').length > 30) return
    for (let times = 0; times < 3_000; times++) element.after(element.cloneNode(true))
  },
}

/** Changes a tree a few times. @param usual leaves out what makes a document expensive @returns the names of the changes */
export function changeTree(document: Document, random: Random, usual: readonly string[]): string[] {
  const names: string[] = []
  for (let times = roll(random, 4); times > 0; times--) {
    const name = pick(random, usual)
    changes[name]?.(document, random)
    names.push(name)
  }
  return names
}

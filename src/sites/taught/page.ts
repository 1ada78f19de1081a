import type { Hook } from '../../domain/page-rule'
import { linesOf, type Line } from './lines'

/** A page as teaching sees it: its short texts, and what is told from their places. Made anew for each look. */
export interface Page {
  document: Document
  address: string
  lines: readonly Line[]
  /** Where the page's links lead, each address once. */
  links: readonly string[]
  /** What `holdersOf` has found, by line. */
  holders: Map<number, readonly Element[]>
}

export function pageOf(document: Document, address: string): Page {
  const links = new Set([...document.querySelectorAll('a[href]')].slice(0, 5_000).map(link => link.getAttribute('href') ?? ''))
  return { document, address, lines: linesOf(document), links: [...links], holders: new Map() }
}

/** A run of lines, first and last, and the element that holds just them. */
export interface Region { first: number, last: number, element: Element }

/** The line's own element, and those around it that hold no other line, inside out. */
export function holdersOf(page: Page, index: number): readonly Element[] {
  const known = page.holders.get(index)
  if (known) return known
  const held = [...holding(page, index)]
  page.holders.set(index, held)
  return held
}

function* holding({ lines }: Page, index: number): Generator<Element> {
  const before = lines[index - 1]?.element
  const after = lines[index + 1]?.element
  const own = lines[index]?.element
  for (let up = own ?? null; up; up = up.parentElement) {
    if (up !== own && ((before && up.contains(before)) || (after && up.contains(after)))) return
    yield up
  }
}

/** The regions around a line, inside out: each holds more lines than the one before. Elements that only wrap another are not counted, so a
 * redesign that adds or drops wrappers changes nothing. */
export function* regionsAround({ lines }: Page, index: number): Generator<Region> {
  let first = index
  let last = index
  for (let up = lines[index]?.element ?? null; up; up = up.parentElement) {
    const held = { first, last }
    while (first > 0 && up.contains(lines[first - 1]?.element ?? null)) first--
    while (last + 1 < lines.length && up.contains(lines[last + 1]?.element ?? null)) last++
    if (first !== held.first || last !== held.last) yield { first, last, element: up }
  }
}

/** The parts that a region falls into: one for each child that holds lines. */
export function partsOf({ lines }: Page, region: Region): Region[] {
  let { element } = region
  for (;;) {
    const parts: Region[] = []
    for (let at = region.first; at <= region.last; at++) {
      const inner = lines[at]?.element
      if (!inner) break
      const child = childWith(element, inner)
      const part = parts.at(-1)
      if (part && part.element === child) part.last = at
      else parts.push({ first: at, last: at, element: child })
    }
    const [only] = parts
    if (parts.length > 1 || !only || only.element === element || region.first === region.last) return parts
    element = only.element
  }
}

function childWith(element: Element, inner: Element): Element {
  let child = inner
  while (child !== element && child.parentElement && child.parentElement !== element) child = child.parentElement
  return child
}

/** How a line looks, for comparing it with others of the same page only: class names are made up anew with every release of a site, so they
 * are never kept. */
export function styleOf(page: Page, index: number): string {
  const styles: string[] = []
  for (const holder of holdersOf(page, index)) {
    const classes = (holder.getAttribute('class') ?? '').split(/\s+/).filter(Boolean)
    if (classes.length > 0 || styles.length === 0) styles.push(`${holder.localName}.${classes.join('.')}`)
    if (styles.length === 2) break
  }
  return styles.join(' ')
}

/** Whether a word was written by a person and not made up by a build: letters with vowels, no long runs of consonants, no digits. */
function isReadable(value: string): boolean {
  if (value.length < 2 || value.length > 60) return false
  return value.replace(/([a-z])([A-Z])/g, '$1-$2').split(/[-_:. /]+/).filter(Boolean).every(part =>
    /^(?:[a-z]{2,}|h[1-6]|[a-z])$/i.test(part) && !/[^aeiouy]{5}/i.test(part) && (part.length < 4 || /[aeiouy]/i.test(part)))
}

/** Classes that say how something looks ("text-bold", "mb-2"): they stand on anything. */
const looks = /^(?:d|text|font|overflow|break|word|color|bg|[mp][btlrxy]?|v|f|flex|float|no|position|width|height|link|btn|button|t|display|inline|align|items|justify|self|w|h|border|rounded|css|anim|ember|hover|line|max|min|full|mr|ml|col|row|relative|absolute|visually)[-_]/i

const tags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'time', 'address'])
const spoken = new Set(['role', 'itemprop', 'name', 'id', 'rel'])

/**
 * The marks for machines that stand on a line's elements, the steadiest first: what a page keeps through a change of its looks.
 * @param own the person's name and handle: what holds one of them is no mark of the site
 */
export function hooksOf(page: Page, index: number, own: readonly string[]): Hook[] {
  const marks: Hook[] = []
  const classes: Hook[] = []
  const bare: Hook[] = []
  const plain: Hook[] = []
  // What a person wrote is no mark, wherever it stands.
  const text = page.lines[index]?.text.toLowerCase() ?? ''
  const parts = own.flatMap(word => [word, ...word.split(/[\s-]+/)]).map(word => word.toLowerCase()).filter(word => word.length > 2)
  const isSites = (value: string) => isReadable(value) && !/[ /]/.test(value) && !text.includes(value.toLowerCase())
    && !parts.some(part => value.toLowerCase().includes(part))
  for (const holder of holdersOf(page, index)) {
    for (const { name, value } of holder.attributes) {
      const known = spoken.has(name) || (name.startsWith('data-') && isReadable(name.slice(5)))
      if (!known || (name === 'role' && /^(?:presentation|none|button)$/.test(value))) continue
      if (isSites(value)) marks.push({ kind: 'attribute', name, value })
      else if (name.startsWith('data-')) bare.push({ kind: 'attribute', name, value: '' })
    }
    if (tags.has(holder.localName)) plain.push({ kind: 'tag', name: holder.localName, value: '' })
    for (const value of (holder.getAttribute('class') ?? '').split(/\s+/)) {
      // One word alone ("bold", "mb") says how something looks; names of parts are put together.
      if (/[-_]/.test(value) && isSites(value) && !looks.test(value)) classes.push({ kind: 'class', name: 'class', value })
    }
  }
  return [...marks, ...classes, ...bare, ...plain].slice(0, 40)
}

export function hasHook(page: Page, index: number, { kind, name, value }: Hook): boolean {
  for (const holder of holdersOf(page, index)) {
    if (kind === 'tag' ? holder.localName === name
      : kind === 'attribute' ? (value ? holder.getAttribute(name) === value : holder.hasAttribute(name))
      : (holder.getAttribute('class') ?? '').split(/\s+/).includes(value)) return true
  }
  return false
}

/** The lines that carry a mark, in page order. */
export function linesWith(page: Page, hook: Hook): number[] {
  return [...page.lines.keys()].filter(index => hasHook(page, index, hook))
}

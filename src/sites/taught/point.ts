import { textOf } from '../generic/text'
import type { Page } from './page'

/** The lines of a page that can be pointed at, by the elements that show them, in page order. */
export type Targets = ReadonlyMap<Element, number>

/** A line that is pointed at, and the element that shows it. */
export interface Pointed { index: number, element: Element }

/**
 * The elements of the page as it is now that show lines of the list, which may be older: of the lines with the same text the nearest one is meant.
 * @param listed the page as it was listed
 * @param offered how many of its lines the list offers
 */
export function targetsOf(listed: Page, now: Page, offered: number): Targets {
  const places = new Map<string, number[]>()
  for (const [index, { text }] of listed.lines.slice(0, offered).entries()) places.set(text, [...places.get(text) ?? [], index])
  const targets = new Map<Element, number>()
  for (const [at, { text, element }] of now.lines.entries()) {
    const nearest = places.get(text)?.reduce((best, index) => Math.abs(index - at) < Math.abs(best - at) ? index : best)
    if (nearest !== undefined) targets.set(element, nearest)
  }
  return targets
}

/** The line that is meant by pointing at an element: the smallest one that holds it. null where no line of the list is. */
export function pointedAt(target: Element | null, targets: Targets): Pointed | null {
  for (let element = target; element; element = element.parentElement) {
    const index = targets.get(element)
    if (index !== undefined) return { index, element }
  }
  return target && printedBefore(target, targets)
}

/** A text printed twice in a row stands in the list once; its second print, which may be the one in view, is the same line. */
function printedBefore(target: Element, targets: Targets): Pointed | null {
  const text = target.firstElementChild ? null : textOf(target)
  if (text === null) return null
  let found: Pointed | null = null
  for (const [element, index] of targets) {
    if (textOf(element) === text && element.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) found = { index, element: target }
  }
  return found
}

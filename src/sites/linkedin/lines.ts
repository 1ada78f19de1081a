import { withoutEmails } from '../generic/dom'
import { collapse } from '../generic/text'
import { attr, hasText, hrefOf, rawText } from './dom'

/** One line of the page as a reader sees it. `heading`: it is a heading. `visual`: it stands in an element that is
 * hidden from screen readers, as Ember marks the visible one of its doubled texts. */
export interface Line {
  text: string
  el: Element
  heading: boolean
  visual: boolean
}

/** Leaves an element out (true), or puts a text in its place. */
export type Instead = (element: Element) => boolean | string

const inline = new Set('a b br em i icon li-icon mark s small span strong sub sup time u wbr'.split(' '))
const silent = new Set('button code dialog form iframe label noscript script select style svg template textarea video'.split(' '))
const headings = new Set(['h1', 'h2', 'h3'])
const deepest = 250
const hashtag = /[#=/](?:hashtag\b|%23)/i

/** Whether an element takes a row of its own. */
export const isBlock = (element: Element): boolean =>
  !inline.has(element.localName)

/** Whether an element is hidden from screen readers. */
const isVisual = (element: Element): boolean =>
  attr(element, 'aria-hidden') === 'true'

/** Whether an element is an unseen double, a control or a window laid over the page. Every element of a card is asked: what few tags
 * need is looked up for those alone. */
export const isUnseen = (element: Element, name = element.localName): boolean => {
  if (silent.has(name) || (name === 'div' && (isVisual(element) || attr(element, 'role') === 'dialog'))) return true
  const before = name === 'span' ? element.previousElementSibling : null
  if (before?.localName === 'span' && isVisual(before) && !isVisual(element) && /[^\s#·•]/.test(rawText(before))) return true
  return /(?:^|\s)(?:visually-hidden|sr-only|a11y-text|vjs-\S*|modal)(?!\S)/.test(attr(element, 'class'))
}

// A telephone number has eight digits at least. Written out: a count of the whole group takes ten times as long.
const digits = RegExp('\\d[ ().-]{0,2}'.repeat(8))

/** Text, whitespace collapsed, without e-mail addresses and telephone numbers. */
export const discreet = (text: string): string => {
  const kept = withoutEmails(text)
  return (digits.test(kept)
    ? kept.replace(/(?<![\w./+-])(?:(?:\+|00)\d{1,3}[ ().-]?(?:\d[ ().-]{0,2}){6,12}\d|\(?\d{3}\)?[ .-]\d{3}[.-]\d{4})(?![\w-])/g, '') : kept).trim()
}

/** Text without e-mail addresses and telephone numbers, whitespace collapsed. */
export const tidy = (text: string): string =>
  discreet(collapse(text))

/** What a hashtag link prints, with its sign; null when the link is none. Screen readers' word for the sign stands in a
 * double of its own. */
export const hashtagOf = (link: Element): string | null => {
  if (link.localName !== 'a' || !hashtag.test(hrefOf(link))) return null
  const inner = link.childElementCount > 1 ? link.lastElementChild : link
  return `#${rawText(inner).replace(/#/g, '').trim()}`
}

/**
 * The lines of an element, block by block in document order, without controls, unseen doubles, dialogs and what the
 * site redacted with asterisks.
 * @param most how many lines are wanted
 * @param end where to stop
 */
export const linesOf = (root: Element, instead?: Instead, most = Infinity, end?: Element): Line[] => {
  const lines: Line[] = []
  let text = ''
  let begun = false
  let ended = false
  let holder = root
  const flush = (heading: boolean, visual: boolean) => {
    if (!begun) return
    const line = collapse(text.trim())
    if (line && !line.includes('***')) lines.push({ text: line, el: holder, heading, visual })
    text = ''
    begun = false
  }
  const walk = (element: Element, heading: boolean, visual: boolean, depth: number) => {
    for (let node = element.firstChild; node && !ended && lines.length < most; node = node.nextSibling) {
      const type = node.nodeType
      if (type === 3) {
        // Blanks before the first word are most of a page's texts.
        const piece = (node as Text).data
        if (!begun && piece.trim()) {
          holder = element
          begun = true
        }
        if (begun) text += piece
      }
      if (type !== 1) continue
      if (node === end) {
        ended = true
        break
      }
      const child = node as Element
      const name = child.localName
      if (name === 'br' && begun) text += ' '
      if (depth > deepest || isUnseen(child, name)) continue
      const put = instead?.(child) || (name === 'a' && hashtagOf(child))
      if (put) {
        if (put !== true) {
          text += put
          begun = true
        }
        continue
      }
      const shown = name === 'span' && isVisual(child) && hasText(child)
      const own = shown || !inline.has(name) || (name === 'a' && /overlay\/contact-info|see-cred/.test(hrefOf(child)))
      if (own) flush(heading, visual)
      const titled = heading || headings.has(name)
      walk(child, titled, visual || shown, depth + 1)
      if (own) flush(titled, visual || shown)
    }
  }
  walk(root, headings.has(root.localName), false, 0)
  flush(false, false)
  return lines.slice(0, most)
}

/** The first line of an element, or null. */
export const firstLine = (element: Element | null | undefined): string | null =>
  element ? linesOf(element, undefined, 1)[0]?.text ?? null : null

/** All text of an element in one line; null when there is none. */
export const textIn = (element: Element | null | undefined, instead?: Instead): string | null =>
  element ? linesOf(element, instead).map(line => line.text).join(' ') || null : null

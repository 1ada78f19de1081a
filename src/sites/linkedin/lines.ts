import { withoutEmails } from '../generic/dom'

/** One line of the page as a reader sees it. `heading`: it is a heading. `visual`: it stands in an element that is
 * hidden from screen readers, as Ember marks the visible one of its doubled texts. */
export interface Line {
  text: string
  element: Element
  heading: boolean
  visual: boolean
}

export const blocks = new Set(('address article aside blockquote center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 '
  + 'header hr li main nav ol p pre section summary table td th tr ul').split(' '))
export const silent = new Set(('audio button canvas code dialog form iframe input label noscript object picture script select style svg template '
  + 'textarea video').split(' '))
const deepest = 250
export const tag = /[#=/](?:hashtag\b|%23)/i

/** Whether an element is an unseen double, a control or a window laid over the page. */
function isUnseen(element: Element, name: string): boolean {
  if (silent.has(name) || element.getAttribute('role') === 'dialog') return true
  const classes = element.getAttribute('class')
  if (classes && /(?:^|\s)(?:visually-hidden|sr-only|a11y-text|vjs-\S*|modal)(?:\s|$)/.test(classes)) return true
  if (name === 'div' && element.getAttribute('aria-hidden') === 'true') return true
  if (name !== 'span' || element.getAttribute('aria-hidden') === 'true') return false
  const before = element.previousElementSibling
  return before?.localName === 'span' && before.getAttribute('aria-hidden') === 'true'
    && !!before.textContent?.trim() && !/^[\s#·•]*$/.test(before.textContent) && same(before.textContent, element.textContent)
}

function same(one: string, other: string | null): boolean {
  const short = (text: string) => text.replace(/[\s\p{P}]+/gu, '').slice(0, 12)
  return short(one) === short(other ?? '') || /\d/.test(one)
}

/** Text without e-mail addresses and telephone numbers, whitespace collapsed. */
export function tidy(text: string): string {
  return withoutEmails(text)
    .replace(/(?<![\w./+-])(?:\+|00)\d{1,3}[\s().-]?(?:\d[\s().-]{0,2}){6,12}\d(?![\w-])|(?<![\w./-])\(?\d{3}\)?[\s.-]\d{3}[.-]\d{4}(?![\w-])/g, '')
    .replace(/[\s\u00a0]+/g, ' ').trim()
}

/**
 * The lines of an element, block by block in document order, without controls, unseen doubles, dialogs and what the
 * site redacted with asterisks.
 * @param skip leaves out an element with all that is in it, or puts a text in its place
 */
export function linesOf(root: Element, skip?: (element: Element) => boolean | string): Line[] {
  const lines: Line[] = []
  let text = ''
  let holder = root
  let heading = false
  const flush = (visual: boolean) => {
    const line = tidy(text)
    if (line && !/\*{3,}/.test(line)) lines.push({ text: line, element: holder, heading, visual })
    text = ''
  }
  const walk = (element: Element, visual: boolean, depth: number) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const piece = node.nodeValue ?? ''
        if (!text.trim() && piece.trim()) holder = element
        text += piece
        continue
      }
      if (node.nodeType !== 1) continue
      const child = node as Element
      const name = child.localName
      if (name === 'br') text += ' '
      if (isUnseen(child, name) || depth > deepest) continue
      const instead = skip?.(child)
      if (typeof instead === 'string') text += instead
      if (instead) continue
      if (name === 'a' && tag.test(child.getAttribute('href') ?? '')) {
        text += hashtagOf(child)
        continue
      }
      const contact = name === 'a' && child.getAttribute('href')?.includes('/overlay/contact-info') === true
      const shown = name === 'span' && child.getAttribute('aria-hidden') === 'true' && !!child.textContent?.trim()
      if (!blocks.has(name) && !contact && !shown) {
        walk(child, visual, depth + 1)
        continue
      }
      flush(visual)
      const outer = heading
      heading = outer || /^h[1-3]$/.test(name)
      walk(child, visual || shown, depth + 1)
      flush(visual || shown)
      heading = outer
    }
  }
  walk(root, false, 0)
  flush(false)
  return lines
}

/** What a hashtag link prints, with its sign; screen readers' word for it stands in a double of its own. */
export function hashtagOf(link: Element): string {
  const inner = link.lastElementChild && link.children.length > 1 ? link.lastElementChild : link
  return `#${(inner.textContent ?? '').replace(/#/g, '').trim()}`
}

/** All text of an element in one line; null when there is none. */
export function textIn(element: Element | null | undefined): string | null {
  return element ? linesOf(element).map(line => line.text).join(' ') || null : null
}

/** The hashtags that an element links to, without their sign. */
export function tagsIn(element: Element): string[] {
  const tags = new Set<string>()
  for (const link of element.querySelectorAll('a[href*="%23"], a[href*="hashtag"]')) {
    const word = tag.test(link.getAttribute('href') ?? '') ? hashtagOf(link).slice(1) : ''
    if (word && word.length <= 80) tags.add(word)
  }
  return [...tags].slice(0, 30)
}

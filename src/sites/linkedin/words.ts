import { blocks, hashtagOf, linesOf, silent, tag, tidy } from './lines'
import { personIn } from './urls'

/** What somebody wrote: its beginning as a title, and the whole without the names of the people it mentions. */
export interface Words {
  title: string
  text: string
}

const titleLength = 80

/** A person whom a text mentions by a link: somebody else's name, which a capture of this person does not keep. */
function mention(element: Element): string | false {
  return element.localName === 'a' && personIn(element.getAttribute('href')) ? '…' : false
}

function beginning(text: string): string {
  if (text.length <= titleLength) return text
  const cut = text.slice(0, titleLength + 1)
  const space = cut.lastIndexOf(' ')
  return space > titleLength / 2 ? cut.slice(0, space) : cut.slice(0, titleLength).replace(/[\ud800-\udbff]$/, '')
}

/**
 * The words that begin in an element and may run on behind it. Posts link to their own page with links inside that
 * link; a parser that reads such a page from a file ends the outer link early, and the rest of the text stands behind it.
 * @param within where the running on ends at the latest
 */
export function wordsOf(start: Element, within: Element): Words {
  return { title: beginning(run(start, within)), text: run(start, within, mention) }
}

/** The same of a text that is known already. */
export function wordsFrom(text: string): Words {
  return { title: beginning(text), text }
}

function run(start: Element, within: Element, instead?: (element: Element) => string | false): string {
  let text = linesOf(start, instead).map(line => line.text).join(' ')
  const link = start.closest('a')
  if (!link || !within.contains(link)) return text
  if (/\s$/.test(start.textContent ?? '')) text += ' '
  for (let next = link.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 3) text += next.nodeValue ?? ''
    else if (next.nodeType === 1) {
      const element = next as Element
      const name = element.localName
      if (name === 'br') text += ' '
      else if (blocks.has(name) || silent.has(name) || element.hasAttribute('componentkey')) break
      else if (element.querySelector('p, div, img, figure, svg, button')) break
      else if (name === 'a' && tag.test(element.getAttribute('href') ?? '')) text += hashtagOf(element)
      else text += instead?.(element) || element.textContent || ''
    }
  }
  return tidy(text)
}

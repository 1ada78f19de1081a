import { hrefOf, linkOf, one, rawText } from './dom'
import { discreet, hashtagOf, isBlock, isUnseen, textIn, tidy, type Instead } from './lines'
import { personIn } from './urls'

/** What somebody wrote: its beginning as a title, the whole without the names of the people it mentions, and its hashtags. */
export interface Words {
  title: string
  text: string
  tags: string[]
}

const titleLength = 80

/** A person whom a text mentions by a link: somebody else's name, which a capture of this person does not keep. */
const mention: Instead = element => (element.localName === 'a' && personIn(hrefOf(element)) ? '…' : false)

/** The beginning of a text, cut between words where it can be. */
export const beginning = (text: string): string => {
  if (text.length <= titleLength) return text
  const space = text.lastIndexOf(' ', titleLength)
  return text.slice(0, space > titleLength / 2 ? space : titleLength).replace(/[\ud800-\udbff]$/, '')
}

/**
 * The words that begin in an element and may run on behind it. Posts link to their own page with links inside that
 * link; a parser that reads such a page from a file ends the outer link early, and the rest of the text stands behind it.
 * @param within where the running on ends at the latest
 */
export const wordsOf = (start: Element, within: Element): Words => {
  const text = run(start, within, mention)
  const tags = text.includes('#') ? [...text.matchAll(/#([\p{L}\p{N}_]{1,80})/gu)].map(match => match[1] ?? '') : []
  return { title: beginning(text.slice(0, titleLength).includes('…') ? run(start, within) : text), text, tags: [...new Set(tags)].slice(0, 30) }
}

const run = (start: Element, within: Element, instead?: Instead): string => {
  let text = textIn(start, instead) ?? ''
  const link = linkOf(start)
  if (!link || !within.contains(link)) return discreet(text)
  if (!rawText(start).at(-1)?.trim()) text += ' '
  for (let node = link.nextSibling; node; node = node.nextSibling) {
    const next = node.nodeType === 1 && node.nodeName !== 'BR' ? node as Element : null
    if (next && (isBlock(next) || next.hasAttribute('componentkey') || hrefOf(next).includes('/feed/update/')
      || (next.firstElementChild && one(next, 'p, div, img, figure, button')) || isUnseen(next))) break
    text += next ? instead?.(next) || hashtagOf(next) || rawText(next) : node.nodeValue ?? ' '
  }
  return tidy(text)
}

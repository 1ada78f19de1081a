import type { PlacedItem } from '../contract'
import { listOf, longest, shownText } from '../generic/dom'
import { technologyOf } from './badges'
import { mentionOf } from './mentions'
import { hrefOf, insidePath, profileUrl, same } from './urls'

/** The README that people put on their own page. */
export interface Readme {
  /** The box around the text and its heading; its links are no items. */
  box: Element
  about: string | null
  /** Profiles on other sites that it links. */
  mentions: string[]
  item: PlacedItem
}

/** The block around the text that also holds its heading, the link "login" of "login / README.md". */
function boxOf(article: Element, login: string): Element {
  const profileRepository = `${login}/${login}`
  let box = article.parentElement
  for (let level = 0; box && level < 4; level++, box = box.parentElement) {
    for (const link of box.getElementsByTagName('a')) {
      if (link.compareDocumentPosition(article) !== 4 /* before it */) break
      if (same(insidePath(hrefOf(link))?.join('/'), profileRepository)) return box
    }
  }
  return article
}

/** What the links and pictures of a text give, each once. */
function collect(elements: Iterable<Element>, read: (element: Element) => string | null, most: number): string[] {
  const found = new Set<string>()
  for (const element of elements) {
    const word = read(element)
    if (word) found.add(word)
    if (found.size >= most) break
  }
  return [...found]
}

/** Reads the README of an overview; null where there is none. @param login as the page writes it */
export function readReadme(root: Element, login: string): Readme | null {
  const article = root.getElementsByClassName('profile-readme')[0]?.querySelector('[itemprop="text"], .markdown-body')
    ?? root.querySelector('[itemprop="text"]') ?? root.querySelector('article.markdown-body')
  if (!article) return null
  return {
    box: boxOf(article, login),
    about: shownText(article, longest.about),
    mentions: collect(listOf(article.getElementsByTagName('a')), link => mentionOf(hrefOf(link)), 30),
    item: {
      kind: 'readme', title: `${login}/README.md`, url: `${profileUrl(login)}/${encodeURIComponent(login)}`,
      tags: collect(listOf(article.getElementsByTagName('img')), technologyOf, 60), at: null, element: article,
    },
  }
}

import type { PlacedItem } from '../contract'
import { firstOf, longest, shownText } from '../generic/dom'
import { insidePath, profileUrl } from './urls'

/** The README that people put on their own page. */
export interface Readme {
  /** The box around the text and its heading; its links are no items. */
  box: Element
  about: string | null
  item: PlacedItem
}

/** The block around the text that also holds its heading, the link "login" of "login / README.md". */
function boxOf(article: Element, login: string): Element {
  const profileRepository = `${login}/${login}`.toLowerCase()
  let box = article.parentElement
  for (let level = 0; box && level < 4; level++, box = box.parentElement) {
    for (const link of box.querySelectorAll('a[href]')) {
      if (link.compareDocumentPosition(article) !== 4 /* before it */) continue
      if (insidePath(link.getAttribute('href'))?.join('/').toLowerCase() === profileRepository) return box
    }
  }
  return article
}

/** Reads the README of an overview; null where there is none. @param login as the page writes it */
export function readReadme(root: Element, login: string): Readme | null {
  const article = firstOf(root, '.profile-readme [itemprop="text"]', '.profile-readme .markdown-body', 'article[itemprop="text"]',
    '[itemprop="text"]', 'article.markdown-body')
  if (!article) return null
  const title = `${login}/README.md`
  return {
    box: boxOf(article, login),
    about: shownText(article, longest.about),
    item: { kind: 'readme', title, url: `${profileUrl(login)}/${encodeURIComponent(login)}`, tags: [], at: null, element: article },
  }
}

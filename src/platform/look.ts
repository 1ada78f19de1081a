import { browser } from './browser'

/** What a page itself tells of what was clicked in it. */
export interface Seen { url: string, title: string, selection: string, linkText: string, alt: string }

/**
 * Looks once into a page: its address and title, what is marked, the words of one link and the description of one picture.
 * Works where Kith has the site, or where the recruiter has just asked on the page itself (a click in the context menu or on
 * Kith's button gives that tab until it goes to another site: `activeTab`).
 * @returns null where the browser does not let Kith look
 */
export async function lookInto(tabId: number, { frameId = 0, link = '', picture = '' } = {}): Promise<Seen | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: look, args: [link, picture] })
    return (frame?.result as Seen | undefined) ?? null
  } catch {
    return null // the browser's own pages, its store, a site that Kith was not asked on, a frame of another site
  }
}

/** Runs in the page, on its own: it can use nothing from around it. */
function look(link: string, picture: string): Seen {
  /** Of several that lead to the same place, the one under the mouse, else the one that says most. */
  const wordsOf = (selector: string, is: (element: Element) => boolean, words: (element: Element) => string) => {
    const all = [...document.querySelectorAll(selector)].filter(is)
    const texts = (all.some(element => element.matches(':hover')) ? all.filter(element => element.matches(':hover')) : all).map(words)
    return texts.reduce((best, text) => (text.trim().length > best.trim().length ? text : best), '').slice(0, 2_000)
  }
  const altOf = (image: Element) => image.getAttribute('alt') ?? ''
  const textOf = (anchor: Element) =>
    (anchor as HTMLElement).innerText?.trim() || anchor.getAttribute('aria-label') || altOf(anchor.querySelector('img[alt]') ?? anchor) || anchor.getAttribute('title') || ''
  const isPicture = (image: Element) => (image as HTMLImageElement).currentSrc === picture || (image as HTMLImageElement).src === picture
  return {
    url: location.href,
    title: document.title.slice(0, 2_000),
    selection: String(getSelection() ?? '').slice(0, 5_000),
    linkText: link ? wordsOf('a[href]', anchor => (anchor as HTMLAnchorElement).href === link, textOf) : '',
    alt: picture ? wordsOf('img', isPicture, altOf) : '',
  }
}

import * as z from 'zod/mini'
import { KithError } from './errors'
import { address, cap, line, text } from './record'

/** What a recruiter can keep from any page of the web. */
export const thingKinds = ['page', 'link', 'picture', 'selection'] as const

/** Something of any page, about to be kept with a candidate. */
export const thing = z.object({
  what: z.enum(thingKinds),
  title: line.check(z.minLength(1)),
  /** The marked words; empty for everything else. */
  text,
  url: z.nullable(address),
  /** Where it was found. */
  page: z.object({ title: line, url: z.nullable(address) }),
})
export type Thing = z.infer<typeof thing>

/** What is known of a click or a tab; empty where nobody told. */
export interface Found {
  page: string
  title: string
  selection: string
  link: string
  linkText: string
  picture: string
  alt: string
}

/**
 * Tells what is to be kept: the marked words, else the link, else the picture, else the page. A picture without a description is
 * nothing a person could find again, so its page is kept.
 * @throws KithError `bad-input` where there is only an address that is no web page's (a mail address, a script)
 */
export function thingOf(found: Found): Thing {
  const page = { title: oneLine(found.title), url: webAddress(found.page) }
  const named = (what: Thing['what'], url: string | null, ...titles: string[]): Thing => {
    const title = titles.map(oneLine).find(Boolean) ?? (url === null ? '' : oneLine(url))
    if (!title) throw new KithError('bad-input', 'only web pages can be kept')
    return { what, title, text: '', url, page }
  }
  const marked = found.selection.trim()
  // 120 characters are what `itemKey` tells passages apart by.
  if (marked) return { what: 'selection', title: oneLine(marked).slice(0, 120), text: marked.slice(0, cap.text), url: page.url, page }
  if (found.link) {
    const url = webAddress(found.link)
    if (!url) throw new KithError('bad-input', 'only links to web pages can be kept')
    return named('link', url, found.linkText, found.alt)
  }
  if (oneLine(found.alt)) return named('picture', page.url, found.alt)
  return named('page', page.url, found.title)
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, cap.line)
}

/** The address where it is a web page's; without its query where that makes it longer than anyone stores. */
function webAddress(given: string): string | null {
  const url = URL.parse(given)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  return [url.href, url.origin + url.pathname].find(one => one.length <= cap.url) ?? url.origin
}

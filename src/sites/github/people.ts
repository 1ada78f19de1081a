import type { ItemKind, PlacedItem } from '../contract'
import { capped, longest, meta } from '../generic/dom'
import { textOf } from '../generic/text'
import { insidePath, isLogin, linkOf, profileUrl, tabOf, type Tab } from './urls'

const titled: Record<string, Tab> = { starred: 'stars', stars: 'stars' }

/** The tab that a title names: "login - Followers", "login (Name) / Followers · GitHub". */
function titledTab(title: string | null): Tab | null {
  const word = /(?:\s[-/]\s)(\w+)(?: · GitHub)?$/.exec(title ?? '')?.[1]?.toLowerCase()
  return word ? titled[word] ?? tabOf(new URL(`https://github.com/x?tab=${encodeURIComponent(word)}`)) : null
}

/**
 * The tabs that a document says it shows. During an in-page navigation the old list stands under the new address for a while;
 * followers and people followed look alike, so the list must say which it is.
 */
function shownTabs(document: Document, root: Element, card: Element): Set<Tab> {
  const found = new Set<Tab | null>()
  // In the list itself: pages of it, and for guests every "Follow" leads back to the list after the sign-in.
  for (const element of root.querySelectorAll('a[href*="page="], a[href*="after="], a[href*="return_to="], form[action*="tab="]')) {
    if (card.contains(element)) continue // the card stays when the list changes
    const link = linkOf(element.getAttribute('href') ?? element.getAttribute('action'))
    const back = link?.searchParams.get('return_to')
    const url = back ? linkOf(back) : link
    if (url) found.add(tabOf(url))
  }
  for (const input of root.querySelectorAll('input[name="tab"]')) found.add(titledTab(`x - ${input.getAttribute('value')}`))
  found.delete(null)
  if (!found.size) {
    found.add(titledTab(meta(document, 'og:title')))
    found.add(titledTab(textOf(document.querySelector('head > title'))))
    found.delete(null)
  }
  return found as Set<Tab>
}

/** Whether the list in the document belongs to the tab of the address. @param sure ask for a positive sign, not only for none against */
export function showsTab(document: Document, root: Element, card: Element, tab: Tab, sure: boolean): boolean {
  const shown = shownTabs(document, root, card)
  return shown.size ? shown.has(tab) : !sure
}

/** The name shown in a link to a person; the login where no name is set. */
function shownName(anchor: Element, login: string): string {
  for (const part of [...anchor.querySelectorAll('span'), anchor]) {
    const text = capped(textOf(part), longest.title)
    if (text && text.toLowerCase() !== login.toLowerCase() && !part.querySelector('span')) return text
  }
  return login
}

/** The people and organisations of a list: whom somebody follows or sponsors. */
export function people(root: Element, card: Element, kind: ItemKind, handle: string): PlacedItem[] {
  const items = new Map<string, PlacedItem>()
  for (const anchor of root.querySelectorAll('a[data-hovercard-url]')) {
    const login = /^\/(?:users|orgs)\/([^/]+)\/hovercard/.exec(anchor.getAttribute('data-hovercard-url') ?? '')?.[1]
    const path = insidePath(anchor.getAttribute('href'))
    if (!login || !isLogin(login) || path?.length !== 1 || login.toLowerCase() === handle) continue
    // The picture of the same person comes first and says nothing; mentions in people's own words are not rows.
    if (card.contains(anchor) || !textOf(anchor) || anchor.matches('.user-mention') || anchor.closest('p')) continue
    if (items.has(login.toLowerCase()) || items.size >= longest.items) continue
    const title = kind === 'following' ? shownName(anchor, login) : login
    items.set(login.toLowerCase(), { kind, title, url: profileUrl(login), tags: [], at: null, element: anchor })
  }
  return [...items.values()]
}

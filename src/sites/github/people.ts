import type { ItemKind, PlacedItem } from '../contract'
import { capped, listOf, longest } from '../generic/dom'
import { clean, textOf } from '../generic/text'
import type { Head } from './head'
import { bare } from './only'
import { hrefOf, insidePath, isLogin, linkOf, profileUrl, same, type Tab, tabNamed, tabOf } from './urls'

const titled: Record<string, Tab> = { starred: 'stars' }

/** The tab that a title names: "login - Followers", "login (Name) / Followers · GitHub". */
function titledTab(title: string | null | undefined): Tab | null {
  const word = /(?:\s[-/]\s)(\w+)(?: · GitHub)?$/.exec(title ?? '')?.[1]?.toLowerCase()
  return word ? titled[word] ?? tabNamed(word) : null
}

/** How many links of a list are asked whose it is: every row has one, and all say the same. */
const enough = 6

/**
 * The tabs that a document says it shows. During an in-page navigation the old list stands under the new address for a while;
 * followers and people followed look alike, so the list must say which it is.
 */
function shownTabs(head: Head, root: Element, card: Element): Set<Tab> {
  const found = new Set<Tab | null>()
  // In the list itself: pages of it, and for guests every "Follow" leads back to the list after the sign-in.
  let looked = 0
  for (const element of listOf(root.getElementsByTagName('a'))) {
    if (looked === enough) break
    const href = hrefOf(element)
    // The card stays when the list changes.
    if (!href || !/page=|after=|return_to=/.test(href) || card.contains(element)) continue
    looked++
    const link = linkOf(href)
    const back = link?.searchParams.get('return_to')
    const url = back ? linkOf(back) : link
    if (url) found.add(tabOf(url))
  }
  for (const input of root.getElementsByTagName('input')) if (input.name === 'tab') found.add(tabNamed(input.getAttribute('value')))
  found.delete(null)
  if (!found.size) {
    found.add(titledTab(head.get('og:title')))
    found.add(titledTab(clean(head.get('title'))))
    found.delete(null)
  }
  return found as Set<Tab>
}

/** Whether the list in the document belongs to the tab of the address. @param sure ask for a positive sign, not only for none against */
export function showsTab(head: Head, root: Element, card: Element, tab: Tab, sure: boolean): boolean {
  const shown = shownTabs(head, root, card)
  return shown.size ? shown.has(tab) : !sure
}

/** The name shown in a link to a person; the login where no name is set. */
function shownName(anchor: Element, login: string): string {
  for (const part of [...anchor.querySelectorAll('span'), anchor]) {
    const text = capped(textOf(part), longest.title)
    if (text && !same(text, login) && !part.querySelector('span')) return text
  }
  return login
}

/** The people and organisations of a list: whom somebody follows or sponsors. */
export function people(root: Element, card: Element, kind: ItemKind, handle: string): PlacedItem[] {
  const items = new Map<string, PlacedItem>()
  for (const anchor of root.querySelectorAll('a[data-hovercard-url]')) {
    const login = /^\/(?:users|orgs)\/([^/]+)\/hovercard/.exec(anchor.getAttribute('data-hovercard-url') ?? '')?.[1]
    const path = insidePath(hrefOf(anchor))
    if (!login || !isLogin(login) || path?.length !== 1 || same(login, handle)) continue
    // The picture of the same person comes first and says nothing; mentions in people's own words are not rows.
    if (card.contains(anchor) || !textOf(anchor) || anchor.matches('.user-mention') || anchor.closest('p')) continue
    if (items.has(login.toLowerCase()) || items.size >= longest.items) continue
    const title = kind === 'following' ? shownName(anchor, login) : login
    items.set(login.toLowerCase(), bare(kind, title, profileUrl(login), anchor))
  }
  return [...items.values()]
}

/**
 * What a site is to Kith. A site folder is pure: functions of (document, url), no browser API, no network, no writes
 * to the page. It runs in content scripts, in tests and on the command line alike, so nothing here may import a
 * runtime library.
 */

import type { Item } from '../domain/item'

export { itemKey } from '../domain/item'
export type { Item, ItemKind } from '../domain/item'

/** What kind of page an address names. `profile`: one person's main page · `activity`: their posts, reactions,
 * comments · `list`: one tab or detail list of theirs · `work`: one piece of their work. */
export type PageKind = 'profile' | 'activity' | 'list' | 'work'

/** Which page of which profile an address names, told from the address alone. */
export interface PageAddress {
  page: PageKind
  /** Canonical handle of the person on that site, lower case, percent-decoded. `null` where the address of a work
   * does not name its owner (Behance projects, LinkedIn posts): then only the document can tell. */
  handle: string | null
  /** Canonical address of this page: https, no tracking, no hash. */
  url: string
}

/** What was read from the page in view. Nothing in it is stored until the recruiter saves. */
export interface Capture {
  site: string
  page: PageKind
  handle: string
  /** Canonical address of the person's profile on that site. */
  profileUrl: string
  /** Address of the page that was read. */
  url: string
  name: string | null
  headline: string | null
  location: string | null
  company: string | null
  about: string | null
  /** The person's own outside links shown in the card, without tracking redirects. */
  links: string[]
  items: Item[]
  /** What the reader expected and did not find, as short stable words ("headline", "pinned"). The drift alarm. */
  misses: string[]
  /** Pronouns that the person states. */
  pronouns?: string
  /** Addresses of profiles on other sites that the person's own words link (a README): a weaker claim than `links`. */
  mentions?: string[]
  /** What the person says they want from work ("Available for freelance projects"), in their words. */
  wants?: string[]
  /** True when the page shows its owner's tools: the profile is the recruiter's own. */
  own?: boolean
}

/** An item together with the element of the page that it was read from, so that a save button can stand beside it. */
export interface PlacedItem extends Item {
  element: Element
}

/** The result of the one walk over a page that `read` and `items` share. */
export interface Walk extends Omit<Capture, 'items' | 'site'> {
  items: PlacedItem[]
  /** The element that shows the person's name, or null where the page shows none. */
  nameElement: Element | null
  /** True when the walk was hurried and left entries out: good for nothing but to be followed by the next one. */
  partial?: true
}

export interface Site {
  /** Folder name and key in the database: `github`. */
  id: string
  /** What people call it: `GitHub`. */
  name: string
  /** Canonical address of a person's profile, from a handle. */
  profileUrl(handle: string): string
  /** Where a message to this person can be written on the site, or null where the site has no such page. */
  messageUrl(handle: string): string | null
  /** Which page of whom an address names; null for everything that is not about one person. Pure; never throws. */
  pageOf(url: URL): PageAddress | null
  /** Whether the address belongs to a part of the site that Kith knows but does not read (LinkedIn Recruiter). Pure; never throws. */
  specialPage?(url: URL): boolean
  /** The address of the public profile that such a page links as its subject's, or null. Never throws. */
  publicProfileOn?(document: Document): string | null
  /** Surfaces read by rules that no real page has confirmed yet, each in words a recruiter understands, as inside a sentence
   * ("comments"): from them only titles and links are taken, and the settings say so. */
  unproven?: readonly string[]
  /** Whether the document itself says that it is about no person (an organisation, a missing page), so that "cannot read" would be
   * the wrong word. Never throws. */
  isNobody?(document: Document): boolean
  /** Walks the page once. null when the document does not (or not yet) belong to the person the address names.
   * Never throws on any document.
   * @param hurried whether time is up. A reader that keeps what it read of an entry leaves out, once it is, the entries that are new to it,
   * all but one, and says so (`partial`); walking again and again ends with a whole walk. The clock is the caller's. */
  walk(document: Document, url: URL, hurried?: () => boolean): Walk | null
}

/** Reads a page. @returns the capture, or null when the page is not about one person or shows another one. */
export function read(site: Site, document: Document, url: URL): Capture | null {
  const walked = site.walk(document, url)
  if (!walked) return null
  const { items, nameElement: _name, ...rest } = walked
  return { site: site.id, ...rest, items: items.map(({ element: _element, ...item }) => item) }
}

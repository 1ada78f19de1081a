import type { PageAddress, PlacedItem, Walk } from '../contract'
import { itemKey } from '../contract'
import { longest } from '../generic/dom'
import { cardItems, readCard } from './card'
import { pinnedGists } from './gists'
import { people, showsTab } from './people'
import { readReadme } from './readme'
import { repositories } from './repositories'
import { pageOf, profileUrl, tabOf, type Tab } from './urls'
import { personOf, type PersonCard } from './who'
import { walkWork } from './work'

/** The tabs whose lists are read; of the others only the card is. */
const read: ReadonlySet<Tab> = new Set(['repositories', 'stars', 'following', 'sponsoring'])

/** The number beside a tab's name, or 0 where none is shown. */
function counted(document: Document, tab: Tab): number {
  const counter = document.querySelector(`[data-tab-item="${tab}"] .Counter, nav a[href$="?tab=${tab}"] .Counter`)
  return Number(counter?.getAttribute('title')?.replace(/\D/g, '') ?? 0)
}

/** Whether a list says itself that it is empty, as one does whose filter matches nothing. */
function saysEmpty(root: Element): boolean {
  return [...root.querySelectorAll('.blankslate')].some(notice => !notice.closest('[hidden]'))
}

/** What one tab lists. Nothing when the list in the document is still another tab's. */
function listed(document: Document, root: Element, card: PersonCard, tab: Tab, handle: string): PlacedItem[] {
  if (tab === 'repositories' || tab === 'stars') {
    if (!showsTab(document, root, card.element, tab, false)) return []
    return repositories(root, card.element, null, handle, tab === 'stars' ? 'star' : 'own')
  }
  if (tab === 'following' || tab === 'sponsoring') {
    if (!showsTab(document, root, card.element, tab, true)) return []
    return people(root, card.element, tab === 'following' ? 'following' : 'sponsor', handle)
  }
  return []
}

function walkPerson(document: Document, url: URL, address: PageAddress, handle: string): Walk | null {
  const card = personOf(document, handle)
  if (!card) return null
  const root = card.element.closest('main, [role="main"], .application-main') ?? document.body
  const { misses, ...fields } = readCard(document, card)
  const tab = tabOf(url)
  const readme = tab ? null : readReadme(root, card.login)
  const own = tab ? listed(document, root, card, tab, handle)
    : [...repositories(root, card.element, readme?.box ?? null, handle, 'overview'), ...pinnedGists(root, handle)]
  const expected = tab ?? 'repositories'
  if (!own.length && read.has(expected) && counted(document, expected) > 0 && !saysEmpty(root)) misses.push(expected)
  const items = new Map<string, PlacedItem>()
  const belonging = cardItems(card)
  for (const item of [...readme ? [readme.item] : [], ...own, ...belonging]) {
    const key = itemKey(item)
    if (!items.has(key)) items.set(key, item)
  }
  const medals = belonging.some(item => item.kind === 'achievement')
  if (!medals && card.element.querySelector('a[href*="tab=achievements"]')) misses.push('achievements')
  return {
    page: address.page, handle, profileUrl: profileUrl(handle), url: address.url, ...fields, about: readme?.about ?? null,
    items: [...items.values()].slice(0, longest.items), misses,
  }
}

/** Walks a GitHub page once. @returns null when it is not, or not yet, the page of the person whom the address names */
export function walk(document: Document, url: URL): Walk | null {
  const address = pageOf(url)
  if (!address?.handle || !document.body) return null
  return address.page === 'work' ? walkWork(document, url, address) : walkPerson(document, url, address, address.handle)
}

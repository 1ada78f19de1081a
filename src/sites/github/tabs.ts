import type { PlacedItem } from '../contract'
import { cardItems } from './belongings'
import type { Head } from './head'
import { linked } from './linked'
import { bare } from './only'
import { people, showsTab } from './people'
import { repositories } from './repositories'
import type { Tab } from './urls'
import type { PersonCard } from './who'

/** What a tab lists, or null for a tab whose list is not read (followers say nothing of the person). */
type Reading = (root: Element, card: PersonCard, handle: string) => PlacedItem[]

const readings: Partial<Record<Tab, Reading>> = {
  repositories: (root, { element }, handle) => repositories(root, element, null, handle, 'own'),
  stars: (root, card, handle) => {
    const starred = repositories(root, card.element, null, handle, 'star')
    // Since the tab stands in a frame of its own (2022) no saved page has confirmed its rows.
    const proven = !root.querySelector('turbo-frame')
    const items = proven ? starred : starred.map(({ title, url, element }) => bare('star', title, url, element))
    return [...items, ...linked(root, card.element, 'list', handle)]
  },
  following: (root, { element }, handle) => people(root, element, 'following', handle),
  sponsoring: (root, { element }, handle) => people(root, element, 'sponsor', handle),
  projects: (root, { element }, handle) => linked(root, element, 'project', handle),
  packages: (root, { element }, handle) => linked(root, element, 'package', handle),
  // Beside the card's, those that it has no room for.
  achievements: (root, card) => cardItems({ ...card, element: root }).filter(item => item.kind === 'achievement'),
}

/** Followers and people followed or sponsored look alike, so such a list must say itself which it is. */
const alike: ReadonlySet<Tab> = new Set(['following', 'sponsoring'])

/** What one tab lists. Nothing when the list in the document is still another tab's. */
export function listed(head: Head, root: Element, card: PersonCard, tab: Tab, handle: string): PlacedItem[] {
  const reading = readings[tab]
  return reading && showsTab(head, root, card.element, tab, alike.has(tab)) ? reading(root, card, handle) : []
}

/** The tabs whose lists have been seen on real pages: of these a missing list is a miss. */
const expected: ReadonlySet<Tab> = new Set(['repositories', 'stars', 'following', 'sponsoring'])

/** The number beside a tab's name, or 0 where none is shown. */
function counted(root: Document, tab: Tab): number {
  const counter = root.querySelector(`[data-tab-item="${tab}"] .Counter, nav a[href$="?tab=${tab}"] .Counter`)
  return Number(counter?.getAttribute('title')?.replace(/\D/g, '') ?? 0)
}

/** Whether a list says itself that it is empty, as one does whose filter matches nothing. */
function saysEmpty(root: Element): boolean {
  return [...root.querySelectorAll('.blankslate')].some(notice => !notice.closest('[hidden]'))
}

/** Whether the list is on its way: its frame is busy, or a placeholder stands for it. The calendar's placeholder is not the list's. */
function isLoading(root: Element): boolean {
  return root.querySelector('turbo-frame[busy], include-fragment[src*="tab="]:not([src*="tab=contributions"])') !== null
}

/** Whether a list that the page counts is neither there, nor empty, nor still coming. @param tab the overview must show repositories */
export function misses(document: Document, root: Element, tab: Tab | null): boolean {
  const wanted = tab ?? 'repositories'
  return expected.has(wanted) && counted(document, wanted) > 0 && !saysEmpty(root) && !isLoading(root)
}

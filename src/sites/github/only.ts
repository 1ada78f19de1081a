import type { ItemKind, PageAddress, PlacedItem, Walk } from '../contract'
import { profileUrl } from './urls'

/** An item with nothing but its title and link: all that most places tell, and all that is taken from those no real page has confirmed. */
export function bare(kind: ItemKind, title: string, url: string | null, element: Element): PlacedItem {
  return { kind, title, url, tags: [], at: null, element }
}

/** What was read of a page that shows a person's things, but not their card. */
export function itemsOnly({ page, url }: PageAddress, handle: string, items: PlacedItem[]): Walk {
  return {
    page, handle, profileUrl: profileUrl(handle), url, name: null, headline: null, location: null, company: null, about: null, links: [],
    items, misses: [], nameElement: null,
  }
}

import type { ItemKind, PageAddress, PlacedItem, Walk } from '../contract'
import { longest } from '../generic/dom'
import { plausibleName } from '../generic/names'
import { tidy } from './lines'
import { outside, profileUrl } from './urls'

/** What may be told about an item beside its kind, title and element. */
export interface ItemFacts {
  text?: string | null
  url?: string | null
  tags?: string[]
  at?: string | null
}

/** The head of a profile as its page shows it. */
export type Head = Partial<Pick<Walk, 'name' | 'nameElement' | 'headline' | 'location' | 'company' | 'about'>>

/** Gathers what one walk over a page finds. */
export interface Collector {
  walk: Walk
  /** Fills in the head, tidied and cut; notes a missing name. */
  head(head: Head): void
  /** Adds an item, once for the same kind, title and address. Empty and redacted titles are left out. */
  add(kind: ItemKind, title: string | null | undefined, element: Element, facts?: ItemFacts): void
  /** Adds the outside links among these as the person's own. */
  links(links: Element[]): void
  /** Notes what was expected and not found. */
  miss(word: string): void
}

function cut(text: string | null | undefined, limit: number): string | null {
  const kept = tidy((text ?? '').slice(0, limit * 2))
  const short = kept.length <= limit ? kept : kept.slice(0, limit).replace(/[\ud800-\udbff]$/, '').trim()
  return short && !short.includes('***') ? short : null
}

/** Starts the result of a walk for the person that the address names (or, for a post, the one who wrote it). */
export function collector(address: PageAddress, handle: string): Collector {
  const seen = new Set<string>()
  const walk: Walk = {
    page: address.page, handle, profileUrl: profileUrl(handle), url: address.url,
    name: null, headline: null, location: null, company: null, about: null, links: [], items: [], misses: [], nameElement: null,
  }
  const miss = (word: string) => {
    if (!walk.misses.includes(word)) walk.misses.push(word)
  }
  return {
    walk,
    miss,
    head({ name, nameElement, about, ...lines }) {
      for (const field of ['headline', 'location', 'company'] as const) walk[field] = cut(lines[field], longest.title)
      walk.about = cut(about, longest.about)
      walk.name = plausibleName(name) ? name : null
      walk.nameElement = nameElement ?? null
      if (!walk.name) miss('name')
      if (walk.page === 'profile' && !walk.location) miss('location')
    },
    add(kind, title, element, facts = {}) {
      const name = cut(title, longest.title)
      const url = facts.url ?? null
      const key = `${kind}|${url}|${name?.toLowerCase()}`
      // Most names have a plain letter; the classes of all scripts take long to set up.
      if (!name || !(/[a-z\d]/i.test(name) || /[\p{L}\p{N}\p{S}]/u.test(name))) return
      if (seen.has(key) || walk.items.length >= longest.items) return
      seen.add(key)
      const item: PlacedItem = { kind, title: name, url, tags: facts.tags ?? [], at: facts.at ?? null, element }
      const text = cut(facts.text, longest.text)
      if (text && text !== name) item.text = text
      walk.items.push(item)
    },
    links(links) {
      for (const link of links) {
        const url = outside(link.getAttribute('href') ?? '')
        if (url && !walk.links.includes(url) && walk.links.length < 20) walk.links.push(url)
      }
    },
  }
}

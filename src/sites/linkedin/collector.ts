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

/** Gathers what one walk over a page finds. */
export interface Collector {
  walk: Walk
  /** Adds an item, once for the same kind, title and address. Empty and redacted titles are left out. */
  add(kind: ItemKind, title: string | null | undefined, element: Element, facts?: ItemFacts): void
  /** Adds an outside link of the person. */
  link(href: string | null): void
  miss(word: string): void
  has(kind: ItemKind): boolean
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '').trim()
}

/** Starts the result of a walk for the person that the address names (or, for a post, the one who wrote it). */
export function collector(address: PageAddress, handle: string): Collector {
  const seen = new Set<string>()
  const walk: Walk = {
    page: address.page, handle, profileUrl: profileUrl(handle), url: address.url,
    name: null, headline: null, location: null, company: null, about: null, links: [], items: [], misses: [], nameElement: null,
  }
  return {
    walk,
    add(kind, title, element, facts = {}) {
      const name = cut(tidy((title ?? '').slice(0, longest.title * 4)), longest.title)
      if (!/[\p{L}\p{N}\p{S}]/u.test(name) || /\*{3,}/.test(name) || walk.items.length >= longest.items) return
      const url = facts.url ?? null
      const key = `${kind}|${url ?? ''}|${name.toLowerCase()}`
      if (seen.has(key)) return
      seen.add(key)
      const item: PlacedItem = { kind, title: name, url, tags: facts.tags ?? [], at: facts.at ?? null, element }
      const text = facts.text ? cut(tidy(facts.text.slice(0, longest.text * 2)), longest.text) : ''
      if (text && text !== name) item.text = text
      walk.items.push(item)
    },
    link(href) {
      const url = outside(href)
      if (url && !walk.links.includes(url) && walk.links.length < 20) walk.links.push(url)
    },
    miss(word) {
      if (!walk.misses.includes(word)) walk.misses.push(word)
    },
    has: kind => walk.items.some(item => item.kind === kind),
  }
}

/** The head of a profile as its page shows it. */
export interface Head {
  name: string | null
  nameElement: Element | null
  headline: string | null
  location: string | null
  company: string | null
  about: string | null
}

/** Puts the head into the walk, tidied and cut, and notes what a profile always has and this page did not show. */
export function setHead(found: Collector, head: Head): void {
  const line = (text: string | null) => (text && !/\*{3,}/.test(text) ? cut(tidy(text), longest.title) || null : null)
  const { walk } = found
  walk.name = plausibleName(head.name) ? head.name : null
  walk.nameElement = head.nameElement
  walk.headline = line(head.headline)
  walk.location = line(head.location)
  walk.company = line(head.company)
  walk.about = head.about && !/\*{3,}/.test(head.about) ? cut(tidy(head.about), longest.about) || null : null
  if (!walk.name) found.miss('name')
}

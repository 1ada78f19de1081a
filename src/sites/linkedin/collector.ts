import type { ItemKind, PageAddress, PlacedItem, Walk } from '../contract'
import { longest } from '../generic/dom'
import { plausibleName } from '../generic/names'
import { hrefOf, one, rawText } from './dom'
import { tidy } from './lines'
import { outside, profileUrl } from './urls'

/** What may be told about an item beside its kind, title and element. */
export interface ItemFacts {
  /** Tidied already: the texts of a page are long. */
  text?: string | null
  url?: string | null
  tags?: string[]
  at?: string | null
  audience?: 'connections'
}

/** The head of a profile as its page shows it. */
export type Head = { [Field in 'name' | 'nameElement' | 'headline' | 'location' | 'company' | 'about']?: Walk[Field] | undefined }

/** Gathers what one walk over a page finds. */
export interface Collector {
  walk: Walk
  /** Whether the part in hand is read by rules that no real page has confirmed: then only titles, links and days are kept. */
  unproven: boolean
  /** Fills in the head, tidied and cut; notes a missing name. */
  head(head: Head): void
  /** Adds an item, once for the same kind, title and address. Empty and redacted titles are left out. */
  add(kind: ItemKind, title: string | null | undefined, element: Element, facts?: ItemFacts): void
  /** Lets `read` add what one entry shows; as long as its text stays the same, what was added the last time is added again. */
  once(entry: Element, how: string, read: () => void): void
  /** Adds the outside links among these as the person's own. */
  links(links: Element[]): void
  /** Notes what was expected and not found. */
  miss(word: string): void
}

/** Pages are read again and again while they fill. What an entry gave is kept beside the words that it was read from. */
const known = new WeakMap<Element, { from: string; text: string; items: PlacedItem[] }>()

const short = (text: string, limit: number): string | null =>
  (text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '').trim()) || null

const cut = (text: string | null | undefined, limit: number): string | null =>
  short(tidy((text ?? '').slice(0, limit * 2)), limit)

/** Starts the result of a walk for the person that the address names (or, for a post, the one who wrote it). */
export const collector = (address: PageAddress, handle: string, hurried?: () => boolean): Collector => {
  const seen = new Set<string>()
  let isNew = false
  const walk: Walk = {
    page: address.page, handle, profileUrl: profileUrl(handle), url: address.url,
    name: null, headline: null, location: null, company: null, about: null, links: [], items: [], misses: [], nameElement: null,
  }
  const miss = (word: string) => {
    if (!walk.misses.includes(word)) walk.misses.push(word)
  }
  const keep = (item: PlacedItem) => {
    const key = `${item.kind}|${item.url}|${item.title.toLowerCase()}`
    if (seen.has(key) || walk.items.length >= longest.items) return
    seen.add(key)
    walk.items.push(item)
  }
  return {
    walk,
    miss,
    unproven: false,
    head({ name, nameElement = null, about, headline, location, company }) {
      Object.assign(walk, {
        name: plausibleName(name) ? name : null, nameElement, about: cut(about, longest.about),
        headline: cut(headline, longest.title), location: cut(location, longest.title), company: cut(company, longest.title),
      })
      if (!walk.name) miss('name')
      if (walk.page === 'profile' && !walk.location) miss('location')
    },
    add(kind, title, element, { text, url = null, tags = [], at = null, audience } = {}) {
      const name = cut(title, longest.title)
      // Most names have a plain letter; the classes of all scripts take long to set up.
      if (!name || !(/[a-z\d]/i.test(name) || /[\p{L}\p{N}\p{S}]/u.test(name))) return
      const item: PlacedItem = { kind, title: name, url, tags: this.unproven ? [] : tags, at, element }
      const more = this.unproven || !text ? null : short(text, longest.text)
      if (more && more !== name) item.text = more
      if (audience) item.audience = audience
      keep(item)
    },
    once(entry, how, read) {
      const from = [handle, walk.name, how, hrefOf(one(entry, 'a[href]'))].join('|')
      const text = rawText(entry)
      const last = known.get(entry)
      if (last?.from === from && last.text === text) return last.items.forEach(keep)
      // One new entry at least is read in each walk, so that walking comes to an end.
      if (isNew && hurried?.()) walk.partial = true
      if (walk.partial) return
      isNew = true
      const before = walk.items.length
      read()
      known.set(entry, { from, text, items: walk.items.slice(before) })
    },
    links(links) {
      for (const link of links) {
        const url = outside(hrefOf(link))
        if (url && !walk.links.includes(url)) walk.links.push(url)
      }
    },
  }
}

import type { ItemKind, PlacedItem, Walk } from '../contract'
import { capped, longest } from '../generic/dom'
import { absolute, clean, textOf } from '../generic/text'
import { cardsOf, isOthers } from './cards'
import { climb, commonAncestor, inFrame, isPlace, linksOf, type Link } from './links'
import { profileState, type ProfileState } from './state'
import { moodboardId, pageOf, personAt, profileUrl, projectId, serviceOf, subjectAt, tabOf, tabs } from './urls'

/** First words of the line "Available for …" in the site's larger languages: a need, not an occupation. */
const availability = /^(?:available|open (?:to|for)|dispon|verfügbar|beschikbaar|dostępn|доступ|tilgjengelig|tilgængelig|tillgänglig|müsait|dostupn)/i

/** Walks a profile page or one of its tabs. null when neither the state nor the page itself is that person's. */
export function walkProfile(document: Document, url: URL, handle: string): Walk | null {
  const address = pageOf(url)
  const links = linksOf(document, url)
  const state = profileState(document, handle)
  const root = profileRoot(links, handle)
  if (!address || root === 'another' || (!root && !state)) return null
  const card = root ? cardOf(root, links, handle) : null
  const name = state?.name ?? textOf(card?.nameElement)
  const lines = card?.lines ?? []
  const items = itemsOf(document, links, { handle, state, root, kind: tabs.get(tabOf(url)) ?? null, url })
  const headline = state?.headline !== undefined ? state.headline : lines[0] ?? null
  const location = state?.location !== undefined ? state.location : textOf(card?.place)
  return {
    page: address.page,
    handle,
    profileUrl: profileUrl(handle),
    url: address.url,
    name: capped(name, longest.title),
    headline: capped(headline, longest.text),
    location: capped(location, longest.title),
    company: capped(state?.company !== undefined ? state.company : lines[1], longest.title),
    about: capped(state?.about ?? card?.about, longest.about),
    links: unique([...state?.links ?? [], ...card?.outside ?? []]),
    items,
    misses: missing({ name, headline, location, items: address.page === 'list' || items.length }),
    nameElement: card?.nameElement ?? null,
  }
}

/**
 * The part of the page that shows this person: what holds the addresses of their own tabs and their name. In-page
 * navigation changes the address first, so tabs of another person there mean that the old one is still on screen.
 */
function profileRoot(links: readonly Link[], handle: string): Element | 'another' | null {
  const own = links.filter(link => subjectAt(link.url) && !inFrame(link))
  if (own.some(link => subjectAt(link.url) !== handle)) return 'another'
  const common = commonAncestor(own.map(link => link.element))
  return common && (climb(common, holdsName) ?? common)
}

function holdsName(element: Element): boolean {
  return element.querySelector('h1, [class*="ProfileCard-badgeUserFullName"]') !== null
}

/** What the card of the person shows. */
function cardOf(root: Element, links: readonly Link[], handle: string) {
  const inside = links.filter(link => root.contains(link.element))
  const nameElement = root.querySelector('[class*="ProfileCard-badgeUserFullName"]') ?? root.querySelector('h1')
    ?? inside.find(link => personAt(link.url) === handle && textOf(link.element))?.element ?? null
  const place = inside.find(isPlace)?.element ?? null
  return {
    nameElement,
    place,
    lines: linesOf(root, place),
    about: [...root.querySelectorAll('[class*="UserInfo-bio"]')].map(textOf).join(' '),
    outside: inside.filter(isOwnOutside).map(link => link.url.href),
  }
}

/** Occupation and company: the lines beside the place that are neither a link nor the availability. */
function linesOf(root: Element, place: Element | null): string[] {
  const marked = [...root.querySelectorAll('[class*="ProfileDetails-line"]')]
  const line = place?.closest('li')
  const rows = marked.length ? marked : [...line?.parentElement?.children ?? []]
  return rows
    .filter(row => !row.querySelector('a, button, [class*="ProfileDetails-updatedIcon"]'))
    .flatMap(row => clean(row.textContent) ?? [])
    .filter(text => !availability.test(text))
}

/** Links that people add themselves carry `rel=ugc`; those of the site and of adverts do not. */
function isOwnOutside(link: Link): boolean {
  return /\bugc\b/.test(link.element.getAttribute('rel') ?? '') && /^https?:$/.test(link.url.protocol) && !/(?:^|\.)behance\.net$/.test(link.url.hostname)
}

interface Where {
  handle: string
  state: ProfileState | null
  root: Element | null
  kind: ItemKind | null
  url: URL
}

/** The cards of the tab. Where the page's own markup is not known to be this person's, only what their state lists counts. */
function itemsOf(document: Document, links: readonly Link[], { handle, state, root, kind, url }: Where): PlacedItem[] {
  if (!kind) return []
  const listed = new Map(state?.projects.map(project => [project.id, project]))
  const cards = cardsOf(links, root ?? document.body, target => idFor(kind, target, handle))
  const own = cards.filter(card => root ? kind !== 'project' || listed.has(card.id) || !isOthers(card, links, handle) : listed.has(card.id))
  const shown = own.flatMap(card => {
    const known = kind === 'project' ? listed.get(card.id) : undefined
    const title = capped(known?.title ?? card.title, longest.title)
    return title ? [{ kind, title, url: absolute(card.url, url), tags: [], at: known?.at ?? null, element: card.element }] : []
  })
  if (shown.length || kind !== 'project' || !state) return shown.slice(0, longest.items)
  return state.projects.slice(0, longest.items).flatMap(({ title: name, url: address, at }) => {
    const title = capped(name, longest.title)
    return title ? [{ kind, title, url: address, tags: [], at, element: root ?? document.body }] : []
  })
}

function idFor(kind: ItemKind, target: URL, handle: string): string | null {
  if (kind === 'moodboard') return moodboardId(target)
  return kind === 'service' ? serviceOf(target, handle) : projectId(target)
}

function unique(addresses: readonly string[]): string[] {
  return [...new Map(addresses.map(address => [address.replace(/^https?:\/\/(www\.)?|\/$/g, '').toLowerCase(), address])).values()]
}

function missing(expected: Record<string, unknown>): string[] {
  return Object.entries(expected).filter(([, value]) => !value).map(([word]) => word)
}

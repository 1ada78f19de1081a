import type { ItemKind, PlacedItem, Walk } from '../contract'
import { capped, longest } from '../generic/dom'
import { plausibleName } from '../generic/names'
import { clean, textOf } from '../generic/text'
import { cardsOf, isOthers } from './cards'
import { aloneAround, climb, commonAncestor, inFrame, isViewer, linksOf, namedWithin, within, type Link } from './links'
import { missing } from './misses'
import { profileState, viewerOf, type ProfileState } from './state'
import { pageOf, profileUrl, tabOf, type TargetKind } from './urls'
import { isAvailability, wanted, wantsShown } from './wants'

/** What the cards of each tab lead to, and what they are. */
const cards: ReadonlyMap<string, { to: TargetKind, kind: ItemKind }> = new Map([
  ['projects', { to: 'project', kind: 'project' }],
  ['appreciated', { to: 'project', kind: 'appreciation' }],
  ['moodboards', { to: 'moodboard', kind: 'moodboard' }],
  ['services', { to: 'service', kind: 'service' }],
])

/** Walks a profile page or one of its tabs. null when neither the state nor the page itself is that person's. */
export function walkProfile(document: Document, url: URL, handle: string): Walk | null {
  const address = pageOf(url)
  const links = linksOf(document, url)
  const state = profileState(document, handle)
  const root = profileRoot(document, links, handle)
  if (!address || root === 'another' || (!root && !state)) return null
  const card = root ? cardOf(root, links, handle) : null
  const name = [state?.name, textOf(card?.nameElement)].find(plausibleName) ?? null
  const shown = card?.lines ?? []
  const lines = shown.filter(line => !isAvailability(line))
  const wants = wantsShown(card?.side ?? null, shown, [], handle)
  const wishes = wants.length ? wants : wanted(state?.wants ?? [])
  const items = itemsOf(document.body, links, { handle, state, root, tab: tabOf(url) })
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
    ...wishes.length ? { wants: wishes } : {},
    ...state?.own || viewerOf(document) === handle || isViewer(links, handle, root) ? { own: true } : {},
    nameElement: card?.nameElement ?? null,
  }
}

/**
 * The part of the page that shows this person: what holds the addresses of their own tabs and their name. In-page
 * navigation changes the address first, so tabs of another person there mean that the old one is still on screen.
 */
function profileRoot(document: Document, links: readonly Link[], handle: string): Element | 'another' | null {
  const subjects = links.filter(link => link.kind === 'subject' && !inFrame(link))
  const others = subjects.filter(link => link.id !== handle)
  const viewer = others.length ? viewerOf(document) : null
  if (others.some(link => link.id !== viewer)) return 'another'
  const common = commonAncestor(subjects.filter(link => link.id === handle).map(link => link.element))
  return common && (climb(common, holdsName) ?? common)
}

function holdsName(element: Element): boolean {
  return element.querySelector('h1, [class*="ProfileCard-badgeUserFullName"]') !== null
}

/** What the card of the person shows. */
function cardOf(root: Element, links: readonly Link[], handle: string) {
  // The address that the place of a person leads to has kept its form the longest of all.
  const place = within(root, links, 'place')[0]?.element ?? null
  const nameElement = root.querySelector('[class*="ProfileCard-badgeUserFullName"]') ?? root.querySelector('h1')
    ?? namedWithin(root, links, 'person').find(link => link.id === handle && !link.url.hash)?.element ?? null
  // Links that people add themselves carry `rel=ugc`; those of the site and of adverts do not.
  const outside = within(root, links, 'outside').filter(link => /\bugc\b/.test(link.element.getAttribute('rel') ?? ''))
  // The sidebar is a small part of the page: only it has to be searched.
  const core = commonAncestor([nameElement, place, outside[0]?.element].flatMap(element => element ?? []))
  const side = core && core !== root ? aloneAround(core, root, within(root, links, 'project').map(link => link.element)) : root
  return {
    nameElement,
    place,
    side,
    lines: linesOf(side, place),
    about: [...side.querySelectorAll('[class*="UserInfo-bio"]')].map(textOf).join(' '),
    outside: outside.map(link => link.id),
  }
}

/** The lines beside the place that are no link: availability, occupation, company. */
function linesOf(root: Element, place: Element | null): string[] {
  const marked = [...root.querySelectorAll('[class*="ProfileDetails-line"], [class*="ProfileCard-line"]')]
  const line = place?.closest('li') ?? place?.parentElement
  const rows = marked.length ? marked : [...line?.parentElement?.children ?? []]
  return rows
    .filter(row => !row.querySelector('a, button, h1, img'))
    .flatMap(row => clean(row.textContent) ?? [])
}

interface Where {
  handle: string
  state: ProfileState | null
  root: Element | null
  tab: string
}

/** The cards of the tab. Where the page's own markup is not known to be this person's, only what their state lists counts. */
function itemsOf(body: Element, links: readonly Link[], { handle, state, root, tab }: Where): PlacedItem[] {
  if (tab === 'info') {
    return (state?.experiences ?? []).slice(0, longest.items)
      .flatMap(words => capped(words, longest.title) ?? [])
      .map(title => ({ kind: 'experience', title, url: null, tags: [], at: null, element: root ?? body }))
  }
  const { to, kind } = cards.get(tab) ?? {}
  if (!to || !kind) return []
  const listed = new Map(kind === 'project' ? state?.projects.map(project => [project.id, project]) : [])
  const people = within(root, links, 'person')
  const shown = cardsOf(links, root ?? body, to)
    .filter(card => listed.has(card.id) || (root && (kind !== 'project' || !isOthers(card, people, handle))))
    .map(card => ({ ...card, title: listed.get(card.id)?.title ?? card.title, at: listed.get(card.id)?.at ?? null }))
  const found = shown.length ? shown : [...listed.values()].map(project => ({ ...project, element: root ?? body }))
  return found.slice(0, longest.items).flatMap(({ title: words, url, at, element }): PlacedItem[] => {
    const title = capped(words, longest.title)
    return title ? [{ kind, title, url, tags: [], at, element }] : []
  })
}

function unique(addresses: readonly string[]): string[] {
  return [...new Map(addresses.map(address => [address.replace(/^https?:\/\/(www\.)?|\/$/g, '').toLowerCase(), address])).values()]
}

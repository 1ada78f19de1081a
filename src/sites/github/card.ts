import { clean, textOf } from '../generic/text'
import { capped, firstOf, listOf, longest, shownText } from '../generic/dom'
import type { Head } from './head'
import { hrefOf, linkOf } from './urls'
import type { PersonCard } from './who'

/** What the side card tells of a person. */
export interface CardFields {
  name: string | null
  nameElement: Element | null
  headline: string | null
  location: string | null
  company: string | null
  links: string[]
  misses: string[]
}

/** The name in "login (Name) · GitHub": the last resort where the card marks no name. */
function titleName(head: Head, login: string): string | null {
  const title = clean(head.get('title')) ?? ''
  if (!title.toLowerCase().startsWith(`${login.toLowerCase()} (`)) return null
  return /^\S+ \((.+)\)(?: \/ .+)?(?: · GitHub)?$/.exec(title)?.[1] ?? null
}

/** The parts of a card that microdata names: the first of each name. */
function partsOf(card: Element): Map<string, Element> {
  const parts = new Map<string, Element>()
  for (const element of listOf(card.querySelectorAll('[itemprop]'))) {
    const name = element.getAttribute('itemprop') ?? ''
    if (!parts.has(name)) parts.set(name, element)
  }
  return parts
}

/** A detail of the list under the name: by microdata, by its label for assistive technology, by its class. */
function detail(card: Element, marked: Element | undefined, label: string, name: string): string | null {
  const found = marked ?? card.querySelector(`[aria-label^="${label}:"]`)
  if (found) {
    return shownText(found, longest.title) ?? capped(found.getAttribute('aria-label')?.slice(label.length + 1), longest.title)
  }
  for (const element of card.querySelectorAll(`.vcard-details ${name}`)) {
    // The local time wears the same class as the place.
    if (!element.querySelector('profile-timezone')) return shownText(element, longest.title)
  }
  return null
}

/** The bio as the head has it: "BIO. login has 3 repositories available." or "BIO - login". null where the head tells of none. */
function describedBio(head: Head, login: string): string | null {
  const description = head.get('og:description') ?? head.get('description') ?? ''
  const end = Math.max(description.lastIndexOf(`. ${login} has `), description.endsWith(` - ${login}`) ? description.lastIndexOf(' - ') : 0)
  return end > 0 ? capped(description.slice(0, end), longest.text) : null
}

function bio(card: Element): string | null {
  const marked = firstOf(card, '[data-bio-text]', '.js-user-profile-bio', '.p-note')
  return marked ? capped(marked.getAttribute('data-bio-text'), longest.text) ?? shownText(marked) : null
}

/** A link away from GitHub, also as a site copier writes it. */
const leadsOut = /^(?:https?:\/\/(?!github\.com\/)|\.\.\/)/i
const details = '.vcard-details, [itemprop="url"], [itemprop="social"]'

/** The person's own links to the outside. GitHub marks them rel="me"; rows of the list are the second layer. */
function outsideLinks(card: Element): string[] {
  const links = new Set<string>()
  for (const anchor of listOf(card.getElementsByTagName('a'))) {
    const rel = anchor.getAttribute('rel')
    const mine = rel !== null && /(?:^|\s)me(?:\s|$)/.test(rel)
    const href = hrefOf(anchor)
    if (!href || (!mine && !(leadsOut.test(href) && anchor.closest(details)))) continue
    if (anchor.closest('form, [itemprop="worksFor"], [itemprop="email"]')) continue
    const url = linkOf(href)
    if (!url || (url.hostname === 'github.com' && !mine)) continue
    // An address may carry a name and a password, or an e-mail address: neither is ours to keep.
    if (url.username || /\w(?:@|%40)[\w-]+\.\w/i.test(url.search)) continue
    links.add(url.href)
  }
  return [...links]
}

/** Reads the fields of the side card. It stands on every tab. */
export function readCard(head: Head, { element: card, login, marked }: PersonCard): CardFields {
  const misses: string[] = marked ? [] : ['card']
  const parts = partsOf(card)
  const shown = parts.get('name') ?? firstOf(card, '.vcard-fullname', '.p-name')
  const shownName = shownText(shown, longest.title)
  const name = shown ? shownName : titleName(head, login)
  if (!shown) misses.push('name')
  let headline = bio(card)
  const described = describedBio(head, login)
  if (!headline && described) {
    misses.push('headline')
    // Only what the card shows as well: the head may still be the page's before.
    if (textOf(card)?.includes(described)) headline = described
  }
  return {
    name,
    nameElement: shownName ? shown : parts.get('additionalName') ?? firstOf(card, '.vcard-username', '.p-nickname'),
    headline,
    location: detail(card, parts.get('homeLocation'), 'Home location', '.p-label'),
    company: detail(card, parts.get('worksFor'), 'Organization', '.p-org'),
    links: outsideLinks(card),
    misses,
  }
}

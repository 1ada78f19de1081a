import type { PlacedItem } from '../contract'
import { clean, textOf } from '../generic/text'
import { capped, firstOf, firstText, longest, meta, shownText } from '../generic/dom'
import type { PersonCard } from './who'
import { insidePath, isLogin, linkOf, profileUrl } from './urls'

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
function titleName(document: Document, login: string): string | null {
  const title = textOf(document.querySelector('head > title')) ?? ''
  if (!title.toLowerCase().startsWith(`${login.toLowerCase()} (`)) return null
  return /^\S+ \((.+)\)(?: \/ .+)?(?: · GitHub)?$/.exec(title)?.[1] ?? null
}

/** A detail of the list under the name: by microdata, by its label for assistive technology, by its class. */
function detail(card: Element, itemprop: string, label: string, name: string): string | null {
  const marked = firstOf(card, `[itemprop="${itemprop}"]`, `[aria-label^="${label}:"]`)
  if (marked) {
    return shownText(marked, longest.title) ?? capped(marked.getAttribute('aria-label')?.slice(label.length + 1), longest.title)
  }
  for (const element of card.querySelectorAll(`.vcard-details ${name}`)) {
    // The local time wears the same class as the place.
    if (!element.querySelector('profile-timezone')) return shownText(element, longest.title)
  }
  return null
}

/** The bio as the head has it: "BIO. login has 3 repositories available." or "BIO - login". null where the head tells of none. */
function describedBio(document: Document, login: string): string | null {
  const description = meta(document, 'og:description') ?? meta(document, 'description') ?? ''
  const end = Math.max(description.lastIndexOf(`. ${login} has `), description.endsWith(` - ${login}`) ? description.lastIndexOf(' - ') : 0)
  return end > 0 ? capped(description.slice(0, end), longest.text) : null
}

function bio(card: Element): string | null {
  const marked = firstOf(card, '[data-bio-text]', '.js-user-profile-bio', '.p-note')
  return marked ? capped(marked.getAttribute('data-bio-text'), longest.text) ?? shownText(marked) : null
}

/** The person's own links to the outside. GitHub marks them rel="me"; rows of the list are the second layer. */
function outsideLinks(card: Element): string[] {
  const links = new Set<string>()
  for (const anchor of card.querySelectorAll('[itemprop="url"] a, [itemprop="social"] a, a[rel~="me"], .vcard-details a')) {
    if (anchor.closest('form, [itemprop="worksFor"], [itemprop="email"]')) continue
    const url = linkOf(anchor.getAttribute('href'))
    if (!url || (url.hostname === 'github.com' && !anchor.matches('[rel~="me"]'))) continue
    // An address may carry a name and a password, or an e-mail address: neither is ours to keep.
    if (url.username || /\w(?:@|%40)[\w-]+\.\w/i.test(url.search)) continue
    links.add(url.href)
  }
  return [...links]
}

/** Reads the fields of the side card. It stands on every tab. */
export function readCard(document: Document, { element: card, login, marked }: PersonCard): CardFields {
  const misses: string[] = marked ? [] : ['card']
  const shown = firstOf(card, '[itemprop="name"]', '.vcard-fullname', '.p-name')
  const shownName = shownText(shown, longest.title)
  const name = shown ? shownName : titleName(document, login)
  if (!shown) misses.push('name')
  let headline = bio(card)
  const described = describedBio(document, login)
  if (!headline && described) {
    misses.push('headline')
    // Only what the card shows as well: the head may still be the page's before.
    if (textOf(card)?.includes(described)) headline = described
  }
  return {
    name,
    nameElement: shownName ? shown : firstOf(card, '[itemprop="additionalName"]', '.vcard-username', '.p-nickname'),
    headline,
    location: detail(card, 'homeLocation', 'Home location', '.p-label'),
    company: detail(card, 'worksFor', 'Organization', '.p-org'),
    links: outsideLinks(card),
    misses,
  }
}

const headings = new Set(['Sponsoring', 'Sponsors', 'Organizations', 'Achievements', 'Highlights'])

/** The heading over a picture of the card: the first words of the nearest block around it that starts with one.
 * @param starts what the blocks were seen to start with: pictures share them */
function headingOver(picture: Element, card: Element, starts: Map<Element, Node | null>): string | null {
  for (let block = picture.parentElement; block && block !== card; block = block.parentElement) {
    const first = starts.get(block) ?? firstText(block)
    starts.set(block, first)
    const words = clean(first?.nodeValue)
    // A block that lost its heading must not take the next one's: the heading comes before the picture.
    if (first && words && headings.has(words) && first.compareDocumentPosition(picture) & 4) return words
  }
  return null
}

function login(anchor: Element, picture: Element): string | null {
  const hovercard = /^\/(?:users|orgs)\/([^/]+)\/hovercard/.exec(anchor.getAttribute('data-hovercard-url') ?? '')?.[1]
  const found = hovercard ?? /^@(\S+)$/.exec(picture.getAttribute('alt') ?? '')?.[1] ?? anchor.getAttribute('aria-label')
    ?? insidePath(anchor.getAttribute('href'))?.[0]
  return found && isLogin(found) ? found : null
}

function achievement(anchor: Element, picture: Element, person: string): Omit<PlacedItem, 'element'> | null {
  const title = capped(picture.getAttribute('alt')?.replace(/^Achievement: /, ''), longest.title)
  if (!title || title.startsWith('@')) return null // "@login" is a person's picture
  const slug = /\/achievements\/([\w-]+)/.exec(picture.getAttribute('data-hovercard-url') ?? '')?.[1]
  const url = slug ? `https://github.com/${person}?achievement=${slug}&tab=achievements` : linkOf(anchor.getAttribute('href'))?.href
  return { kind: 'achievement', title, url: url ?? null, tags: [], at: null }
}

/** The pictures of the card that say what the person belongs to, supports and has achieved. */
export function cardItems({ element: card, login: person }: PersonCard): PlacedItem[] {
  const items: PlacedItem[] = []
  const starts = new Map<Element, Node | null>()
  for (const picture of card.querySelectorAll('a[href] img[alt]')) {
    const anchor = picture.closest('a')
    if (!anchor || anchor.closest('form, dialog, details-dialog')) continue
    const follows = anchor.getAttribute('itemprop') === 'follows'
    const medal = /^Achievement: /.test(picture.getAttribute('alt') ?? '')
    const heading = follows ? 'Organizations' : medal ? 'Achievements' : headingOver(anchor, card, starts)
    if (heading === 'Achievements') {
      const item = achievement(anchor, picture, person)
      if (item) items.push({ ...item, element: anchor })
    } else if (heading === 'Organizations' || heading === 'Sponsoring') {
      const title = login(anchor, picture)
      const kind = heading === 'Sponsoring' ? 'sponsor' : 'organization'
      if (title) items.push({ kind, title, url: profileUrl(title), tags: [], at: null, element: anchor })
    }
  }
  return items
}

import type { ItemKind, PageAddress, Walk } from '../contract'
import { collector, setHead, type Collector } from './collector'
import { addEntry } from './entries'
import { outermostLists } from './guest-activity'
import { isLike } from './head'
import { linesOf, textIn } from './lines'
import { actOf } from './posts'
import { sectionOf, sectionTitled, type Section } from './sections'
import { onSite, personIn, postIn } from './urls'

/** Reads a profile of the mobile web. */
export function readMobile(document: Document, address: PageAddress, handle: string): Walk | null {
  if (address.page !== 'profile') return null
  const canonical = personIn(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null)
  const linked = [...document.querySelectorAll('a[href*="/in/"]')].map(link => personIn(link.getAttribute('href')))
  if (canonical ? canonical.slug !== handle : !linked.some(person => person?.own && person.slug === handle)) return null
  const name = nameIn(document, handle)
  const card = name?.parentElement?.parentElement
  if (!name || !card) return null
  const found = collector(address, handle)
  const lines = linesOf(card)
  const nameAt = lines.findIndex(line => line.element === name)
  const below = lines.slice(nameAt + 1).filter(line => !/^[·•\s]*\d\D{0,4}$/.test(line.text))
  const company = textIn(card.querySelector('[class*="member-current-company"]'))
  const place = below.find((line, i) => i > 0 && line.text !== company)
  const sections = [...document.querySelectorAll('section, div[class$="-section"]')].map(element => ({ kind: kindOf(element), element }))
  const about = sections.find(({ kind }) => kind === 'about')
  setHead(found, {
    name: textIn(name), nameElement: name, headline: below[0]?.text ?? null, company,
    location: place ? firstText(place.element) : null, about: about ? linesOf(about.element).find(line => !line.heading)?.text ?? null : null,
  })
  if (!found.walk.headline) found.miss('headline')
  if (!found.walk.location) found.miss('location')
  for (const { kind, element } of sections) if (kind) addSection(found, kind, element)
  for (const link of document.querySelectorAll('#contact-list a[href], a[href*="trk=contact-info"]')) found.link(link.getAttribute('href'))
  return found.walk
}

/** The heading with the name. Where the page has more than one heading, it is the one that a picture or the slug confirms. */
function nameIn(document: Document, handle: string): Element | null {
  const headings = [...document.querySelectorAll('h1, [class*="heading-large"]')].filter(element => textIn(element) && !element.closest('[role="dialog"], .modal'))
  if (headings.length < 2) return headings[0] ?? null
  const pictured = new Set([...document.querySelectorAll('img[alt]')].map(picture => picture.getAttribute('alt')?.trim()))
  return headings.find(element => pictured.has(textIn(element) ?? '') || isLike(handle, textIn(element) ?? '')) ?? null
}

/** The location is the bare text of a row that also counts connections. */
function firstText(row: Element): string | null {
  for (const node of row.childNodes) if (node.nodeType === 3 && node.nodeValue?.trim()) return node.nodeValue.replace(/\s+/g, ' ').trim()
  return textIn(row)
}

function kindOf(section: Element): Section | null {
  if (section.closest('[role="dialog"], .modal')) return null
  const classes = (section.getAttribute('class') ?? '').split(/\s+/).map(word => /^([a-z-]+?)-(?:section|container)$/.exec(word)?.[1] ?? '')
  const named = [...classes, section.id.replace(/-section$/, '')].map(word => (word ? sectionOf(word) : null)).find(kind => kind !== null)
  return named ?? sectionTitled(linesOf(section)[0]?.text)
}

function addSection(found: Collector, kind: Section, section: Element): void {
  if (kind === 'about' || kind === 'none') return
  for (const entry of outermostLists(section)) {
    if (kind === 'activity') addActivity(found, entry)
    else if (kind === 'featured') addFeatured(found, entry)
    else addEntry(found, kind, single(entry), [...single(entry).querySelectorAll('li')])
  }
}

/** A lone job still stands in a list of its own. */
function single(entry: Element): Element {
  const inner = outermostLists(entry)
  return inner.length === 1 && linesOf(entry).length === linesOf(inner[0] ?? entry).length ? inner[0] ?? entry : entry
}

function addActivity(found: Collector, entry: Element): void {
  const [title, said] = linesOf(entry)
  const post = postIn(entry.getAttribute('data-activity-urn')) ?? postIn(entry.querySelector('a[href]')?.getAttribute('href') ?? null)
  if (title) found.add((actOf(said?.text) ?? 'post') as ItemKind, title.text, entry, { url: post?.url ?? null, at: post?.at ?? null })
}

function addFeatured(found: Collector, entry: Element): void {
  const href = entry.querySelector('a[href]')?.getAttribute('href') ?? null
  found.add('featured', linesOf(entry)[0]?.text, entry, { url: postIn(href)?.url ?? onSite(href) })
}

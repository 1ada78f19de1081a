import type { PageAddress, Walk } from '../contract'
import { plausibleName } from '../generic/names'
import { collector, setHead, type Collector } from './collector'
import { addEntry, addInterests, addList } from './entries'
import { addFeature } from './featured'
import { headlineAndCompany, isDegree, isLike, schoolOrCompany, titleName } from './head'
import { linesOf, textIn, type Line } from './lines'
import { actListed, addPost } from './posts'
import { sectionLinked, sectionOf, sectionTitled, type Section } from './sections'
import { personIn } from './urls'

/** One card: its anchor or section, and the elements between it and the next card, in page order. A file read by a
 * parser may close a card early, so what belongs to it is told by order and not by nesting. */
interface Region {
  section: Section
  start: Element
  entries: Element[]
  links: Element[]
}

const entry = '[data-view-name="profile-component-entity"], [id^="profilePagedListComponent-"]'

/** Slugs that an element links to in a way only that person's own page does. */
function ownersIn(links: Iterable<Element>): Map<string, number> {
  const owners = new Map<string, number>()
  for (const link of links) {
    const person = personIn(link.getAttribute('href'))
    if (person?.own) owners.set(person.slug, (owners.get(person.slug) ?? 0) + 1)
  }
  return owners
}

function contactOf(document: Document, handle: string): Element | null {
  const links = [...document.querySelectorAll('a[href*="/overlay/contact-info"]')]
  return links.find(link => personIn(link.getAttribute('href'))?.slug === handle) ?? null
}

/** Reads a page of the Ember stack, logged in. */
export function readEmber(document: Document, address: PageAddress, handle: string): Walk | null {
  if (address.page === 'profile') return readProfile(document, address, handle)
  const head = smallHead(document, handle)
  if (!head) return null
  const found = collector(address, handle)
  setHead(found, { ...head, location: null, company: null, about: null })
  const main = document.querySelector('main') ?? document.body
  const part = /\/(?:details|recent-activity)\/([^/]+)/.exec(address.url)?.[1] ?? ''
  if (address.page === 'activity') addActivity(found, outermost([...main.querySelectorAll('li, [data-urn^="urn:li:"]')]), actListed(part))
  else {
    const section = sectionOf(part)
    const aside = (element: Element) => element.closest('aside') !== null
    const inMain = (css: string) => [...main.querySelectorAll(css)].filter(element => !aside(element))
    if (section) addSection(found, { section, start: main, entries: inMain(`li, ${entry}`).filter(isEntry), links: inMain('a[href]') })
  }
  if (!found.walk.items.length) found.miss(`${sectionOf(part) ?? part}:not-loaded`)
  return found.walk
}

function readProfile(document: Document, address: PageAddress, handle: string): Walk | null {
  const contact = contactOf(document, handle)
  const card = contact?.closest('section') ?? null
  if (!contact || !card || [...ownersIn(card.querySelectorAll('a[href*="/in/"]')).keys()].some(slug => slug !== handle)) return null
  const found = collector(address, handle)
  const regions = regionsOf(document, handle)
  if (!addHead(found, document, card, contact, regions)) return null
  for (const region of regions) addSection(found, region)
  if (!regions.length) for (const section of ['activity', 'experience', 'education', 'skill']) found.miss(`${section}:not-loaded`)
  return found.walk
}

function addHead(found: Collector, document: Document, card: Element, contact: Element, regions: Region[]): boolean {
  const lines = linesOf(card)
  const title = titleName(document)
  const heading = card.querySelector('h1')
  const nameAt = heading ? lines.findIndex(line => heading === line.element || heading.contains(line.element))
    : Math.max(title ? lines.findIndex(line => line.text === title) : 0, 0)
  const name = lines[nameAt]
  if (!name) return false
  const contactAt = lines.findIndex(line => line.element === contact || contact.contains(line.element))
  const beside = (line: Line) => blockOf(line.element) !== blockOf(name.element) && blockOf(line.element).contains(name.element)
  const between = lines.slice(nameAt + 1, contactAt < 0 ? undefined : contactAt).filter(line => !beside(line) && !/^[·•]$/.test(line.text))
  const location = locationBy(contact)
  const upTo = location ? between.findLastIndex(line => line.text === location) : between.length
  const { headline } = headlineAndCompany(between.slice(0, upTo < 0 ? undefined : upTo).map(line => line.text).filter(line => !isDegree(line)))
  const words = (section: Section) => regions.find(region => region.section === section)?.entries.map(element => element.textContent).join('\n') ?? ''
  const { company, school } = affiliations(card, contact, words('experience'), words('education'))
  const aboutCard = regions.find(region => region.section === 'about')
  setHead(found, { name: name.text, nameElement: heading ?? name.element, headline, location, company, about: aboutCard ? aboutIn(aboutCard) : null })
  if (!headline) found.miss('headline')
  if (!location) found.miss('location')
  if (school) found.add('education', school.name, school.element)
  for (const link of card.querySelectorAll('a[href]')) found.link(link.getAttribute('href'))
  return true
}

/** The row that an element stands in: pronouns share the one of the name. */
function blockOf(element: Element): Element {
  let block = element
  while ((block.localName === 'span' || block.localName === 'a') && block.parentElement) block = block.parentElement
  return block
}

/** The location stands right before the link to the contact details, in the same row. */
function locationBy(contact: Element): string | null {
  let node: Element | null = contact
  for (let up = 0; node && up < 4; up++, node = node.parentElement) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const text = textIn(before)
      if (text && !/^[·•]+$/.test(text)) return before.querySelector('h1, h2') ? null : text
    }
  }
  return null
}

/** Current company and school of the top card: links to those cards (2022), or buttons that jump to them. */
function affiliations(card: Element, contact: Element, jobs: string, schools: string) {
  const linked = (css: string) => card.querySelector(css)
  const company = linked('a[href="#experience"]')
  const school = linked('a[href="#education"]')
  if (company || school) return { company: textIn(company), school: school ? { name: textIn(school), element: school } : null }
  const buttons = [...card.querySelectorAll(card.querySelector('li') ? 'li button' : 'button')]
    .filter(button => button.compareDocumentPosition(contact) & 4 && !button.closest('[aria-hidden="true"]') && button.textContent?.trim())
  const texts = buttons.map(button => textIn(button) ?? '')
  const told = texts.length > 1 ? { company: texts[0] || null, school: texts[1] || null } : schoolOrCompany(texts.filter(Boolean), jobs, schools)
  const element = buttons.at(-1)
  return { company: told.company, school: told.school && element ? { name: told.school, element } : null }
}

/** Entries stand in lists; menus that are folded away are no entries. */
function isEntry(element: Element): boolean {
  return !element.closest('div[aria-hidden="true"], aside, nav, header')
}

function regionsOf(document: Document, handle: string): Region[] {
  const regions: Region[] = []
  let now: Region | null = null
  for (const element of document.querySelectorAll(`div[id], li, section, aside, a[href], ${entry}`)) {
    const name = element.localName
    const start = name === 'div' && element.id ? anchored(element) : name === 'section' ? untold(element) : null
    if (name === 'aside') now = null
    else if (start) {
      now = { section: start, start: element, entries: [], links: [] }
      if (!element.closest('aside')) regions.push(now)
    } else if (name === 'a') now?.links.push(element)
    else if (name !== 'section' && now && (name === 'li' || !element.id || element.matches(entry)) && isEntry(element)) now.entries.push(element)
  }
  return regions.filter(region => {
    const owners = ownersIn(region.links)
    return !owners.size || owners.has(handle)
  })
}

/** The section that an empty element with an id opens; cards that are not known, or not about the person, end the one before. */
function anchored(anchor: Element): Section | null {
  const word = anchor.id
  if (!/^[a-z_]{4,60}$/.test(word) || anchor.textContent?.trim()) return null
  return sectionOf(word) ?? (anchor.parentElement?.localName === 'section' ? 'none' : null)
}

/** The section of a card that has lost its anchor. */
function untold(card: Element): Section | null {
  const heading = card.querySelector('h2')
  if (!heading || card.parentElement?.closest('section') || [...card.querySelectorAll('div[id]')].some(div => anchored(div))) return null
  return sectionLinked(card) ?? sectionTitled(linesOf(heading)[0]?.text) ?? 'none'
}

function bodyOf(region: Region): Element {
  return region.start.localName === 'section' ? region.start : region.start.parentElement ?? region.start
}

function aboutIn(region: Region): string | null {
  const lines = linesOf(bodyOf(region), element => element.localName === 'ul' || element.matches(entry))
  return lines.find(line => !line.heading)?.text ?? null
}

function outermost(elements: Element[]): Element[] {
  const kept: Element[] = []
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element)
  return kept
}

function addSection(found: Collector, region: Region): void {
  const { section } = region
  // Newer pages mark their entries; the list around an entry may hold more than one, or none.
  const marked = section === 'activity' || section === 'featured' ? [] : region.entries.filter(element => element.matches(entry))
  const units = marked.length ? marked : region.entries
  const entries = outermost(units)
  const before = found.walk.items.length
  if (section === 'none') return
  if (section === 'about') {
    const listed = entries.map(element => linesOf(element).at(-1)).find(line => line?.text.includes(' • '))
    addList(found, 'skill', listed)
  } else if (section === 'activity') addActivity(found, entries, 'post')
  else if (section === 'featured') for (const item of entries) addFeature(found, item)
  else if (section === 'interest') addInterests(found, entries)
  else if (section === 'causes' || section === 'service') {
    for (const line of linesOf(bodyOf(region)).filter(line => !line.heading)) addList(found, section === 'causes' ? 'interest' : 'service', line)
  } else for (const element of entries) addEntry(found, section, element, units.filter(other => other !== element && element.contains(other)))
  if (found.walk.items.length === before && section !== 'about' && section !== 'activity') found.miss(section)
}

function addActivity(found: Collector, cards: Element[], listed: 'post' | 'repost' | 'comment' | 'reaction'): void {
  for (const card of cards) addPost(found, card, listed)
}

/** Name and headline on pages without a top card: the sticky header or the small card beside the list. */
function smallHead(document: Document, handle: string): { name: string; nameElement: Element; headline: string | null } | null {
  const title = titleName(document)
  for (const link of document.querySelectorAll('a[href*="/in/"]')) {
    const person = personIn(link.getAttribute('href'))
    if (person?.slug !== handle || link.closest('main, nav, header')) continue
    const line = linesOf(link)[0]
    if (!line || (title && line.text !== title)) continue
    const next = link.nextElementSibling
    return { name: line.text, nameElement: line.element, headline: textIn(next) }
  }
  return headByPicture(document, handle, title)
}

/** No link of such a page need name the person. Then the header must show a name beside the picture of the same name,
 * the page's title must not say another, and the slug must be like it unless the page links to the person's own pages. */
function headByPicture(document: Document, handle: string, title: string | null) {
  const main = document.querySelector('main') ?? document.body
  const linked = ownersIn(main.querySelectorAll('a[href*="/in/"]'))
  if (linked.size && (!linked.has(handle) || linked.size > 1)) return null
  for (const picture of document.querySelectorAll('img[alt]')) {
    const name = picture.getAttribute('alt')?.replace(/\s+/g, ' ').trim()
    if (!plausibleName(name) || (title && name !== title) || (!linked.size && !isLike(handle, name)) || picture.closest('main, aside, nav, header')) continue
    const around = picture.parentElement?.parentElement
    const line = around ? linesOf(around).find(({ text }) => text === name) : undefined
    if (line) return { name, nameElement: line.element, headline: textIn(line.element.nextElementSibling) }
  }
  return null
}

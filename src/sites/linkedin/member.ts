import type { PageAddress, Walk } from '../contract'
import { collector, type Collector } from './collector'
import { all, attr, hasText, hrefOf, isBehind, keyed, keyOf, one, peopleLinks } from './dom'
import { headlineAndCompany, schoolOrCompany, titleName } from './head'
import { firstLine, isBlock, linesOf, textIn } from './lines'
import { aboutIn, addPart, listed, marked, type Part } from './parts'
import { sectionOf, sectionShown, type Section } from './sections'
import { ownerIn, personIn } from './urls'

/** Begins the key of every card; the member's id follows (for the activity card: the slug), then the name of the card. */
const cardKey = 'profile.card.ref'
const contact = 'a[href*="/overlay/contact-info"]'

/** Reads a profile as members see it, in the stacks Ember and SDUI. */
export function readMember(document: Document, address: PageAddress, handle: string): Walk | null {
  const top = topOf(document, handle)
  if (!top) return null
  const found = collector(address, handle)
  const parts = partsOf(document, top, handle)
  const school = addHead(found, document, top, parts)
  for (const part of parts) addPart(found, part)
  // A school that only the head shows; the list, where there is one, tells more about it.
  if (school) found.add('education', school, top)
  addMisses(found, document, parts)
  return found.walk
}

/** The card with the name. It must link to the person in the address, and to nobody else's own pages: after a
 * navigation inside the page the card of the last person may still stand there. */
function topOf(document: Document, handle: string): Element | null {
  const cards = all(document, keyed('$', 'Topcard'))
  for (const link of cards.length ? [] : all(document, contact)) cards.push(link.closest('section') ?? link)
  return cards.find(card => {
    const named = one(card, 'h1, h2')?.closest('a')
    const people = all(card, peopleLinks).map(link => ({ person: personIn(hrefOf(link)), link }))
    if (people.some(({ person, link }) => person && person.slug !== handle && (person.own || link === named))) return false
    return people.some(({ person }) => person?.slug === handle) || one(card, `a[href*="vanityName=${encodeURIComponent(handle)}"]`) !== null
  }) ?? null
}

/** The parts of the page in page order: SDUI's keyed cards of this member, Ember's anchors, and cards without either. */
function partsOf(document: Document, top: Element, handle: string): Part[] {
  const parts: Part[] = []
  const known = new Map<string, Part>()
  const member = keyOf(top).split(cardKey)[1]?.replace(/Topcard$/, '').toLowerCase()
  let now: Part | null = null
  const open = (section: Section, element: Element) => {
    now = { section, element, entries: [], items: [] }
    parts.push(now)
    return now
  }
  for (const element of all(document, `[componentkey], [id], section, aside, [data-sdui-component], ${listed}, ${marked}`)) {
    const key = keyOf(element)
    const card = key.split(cardKey)[1]
    const name = element.localName
    const isItem = !card && element.matches(listed)
    if (card) {
      const owner = [member, handle].find(id => id && card.toLowerCase().startsWith(id))
      const part: Part = known.get(key) ?? open((owner && sectionOf(card.slice(owner.length))) || 'none', element)
      known.set(key, now = part)
    } else if (name === 'aside') now = null
    else if (element.hasAttribute('data-sdui-component')) {
      if (!(now as Part | null)?.element.contains(element)) now = null
    } else if (name === 'section') {
      const section = element === top || now?.element.contains(element) || element.contains(top) ? null : shown(element)
      if (section) open(section, element)
    } else if (!isItem && /^[a-z_]{4,60}$/.test(key) && element.parentElement && !hasText(element)) {
      open(sectionOf(key) ?? 'none', element.parentElement)
    } else if (now) {
      const isMarked = element.matches(marked)
      if (!(isItem || isMarked) || element.closest('div[aria-hidden="true"]')) continue
      if (isItem) now.items.push(element)
      if (isMarked) now.entries.push(element)
    }
  }
  return parts.filter(part => {
    const owners = all(part.element, peopleLinks).map(link => ownerIn(hrefOf(link))).filter(Boolean)
    return !part.element.closest('aside') && (!owners.length || owners.includes(handle))
  })
}

/** The section of a card that carries neither anchor nor key; null where it is no card of its own. */
function shown(card: Element): Section | null {
  const heading = one(card, 'h2')
  if (!heading || card.parentElement?.closest('section')) return null
  if (all(card, 'div[id]').some(div => sectionOf(div.id) && !hasText(div))) return null
  const view = attr(card.closest('[data-view-name^="profile-card-"]'), 'data-view-name').slice('profile-card-'.length)
  return sectionOf(view) ?? sectionShown(card, firstLine(heading)) ?? 'none'
}

/** Fills in the head. @returns the school that the head shows, or null. */
function addHead(found: Collector, document: Document, top: Element, parts: Part[]): string | null {
  const lines = linesOf(top)
  const title = titleName(document)
  const headingAt = lines.findIndex(line => line.heading)
  const nameAt = headingAt < 0 ? Math.max(lines.findIndex(line => line.text === title), 0) : headingAt
  const name = lines[nameAt]
  if (!name) return null
  const link = one(top, contact) ?? one(top, 'p > a[href="#"]')
  const location = link ? besides(link) : null
  // What shares the row of the name (pronouns) is not the headline.
  const between = lines.slice(nameAt + 1).filter(({ element }) => blockOf(element) === element || !blockOf(element).contains(name.element))
  const end = between.findIndex(line => line.text === location || (link?.contains(line.element) ?? false))
  const above = between.slice(0, end < 0 ? 3 : end).map(line => line.text).filter(text => !/^[·•]$/.test(text))
  const [headline, affiliation] = headlineAndCompany(above)
  const said = (section: Section) => parts.filter(part => part.section === section).map(part => part.element.textContent).join(' ')
  const names = affiliations(top, link) ?? affiliation?.split(/\s+·\s+/) ?? []
  const { company, school } = schoolOrCompany(names, said('experience'), said('education'))
  const about = parts.find(part => part.section === 'about')
  found.head({
    name: name.text, nameElement: name.element, headline: headline ?? null, location, company, about: about ? aboutIn(about.element) : null,
  })
  if (!headline) found.miss('headline')
  found.links(all(top, 'a[href]'))
  return school
}

/** The row that an element stands in. */
function blockOf(element: Element): Element {
  return isBlock(element) || !element.parentElement ? element : blockOf(element.parentElement)
}

/** The location stands right before the link to the contact details, in the same row. */
function besides(link: Element): string | null {
  let node: Element | null = link
  for (let up = 0; node && up < 4; up++, node = node.parentElement) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const text = textIn(before)
      if (text && !/^[·•]+$/.test(text)) return one(before, 'h1, h2') ? null : text
    }
  }
  return null
}

/** Current company and school in Ember's top card: links to those cards (2022), or buttons that jump to them. */
function affiliations(top: Element, link: Element | null): string[] | null {
  const linked = all(top, 'a[href="#experience"], a[href="#education"]')
  const buttons = linked.length ? linked : all(top, one(top, 'li') ? 'li button' : 'button')
    .filter(button => link && isBehind(link, button) && !button.closest('[aria-hidden="true"]'))
  const names = buttons.map(button => textIn(button)).filter(name => name !== null)
  return names.length ? names : null
}

/** Cards come as the reader scrolls: until then a placeholder stands in their place, or nothing at all. */
function addMisses(found: Collector, document: Document, parts: Part[]): void {
  const waiting = all(document, keyed('^', 'profileCards'))
  if (waiting.length ? waiting.every(hasText) : parts.length) return
  for (const section of ['activity', 'experience', 'education', 'skill'] as const) {
    if (!parts.some(part => part.section === section && hasText(part.element))) found.miss(`${section}:not-loaded`)
  }
}

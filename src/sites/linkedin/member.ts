import type { Walk } from '../contract'
import type { Collector } from './collector'
import { all, cardKey, hasText, hrefOf, isBehind, isEntry, isItem, isLaidOver, keyOf, marksIn, one, peopleLinks, rawText } from './dom'
import { headlineAndCompany, pronounsIn, schoolOrCompany, titleName, wantsIn } from './head'
import { isBlock, linesOf, textIn } from './lines'
import { aboutAmong, addPart, type Part } from './parts'
import { sectionOf, sectionShown, type Section } from './sections'
import { ownerIn, personIn } from './urls'

const contact = 'a[href*="/overlay/contact-info"]'
const hidden = 'div[aria-hidden="true"]'

/** Reads a profile as members see it, in the stacks Ember and SDUI. */
export const readMember = (document: Document, found: Collector): Walk | null => {
  const { handle } = found.walk
  const marks = marksIn(document.body)
  const top = topOf(document, marks, handle)
  if (!top) return null
  const page = partsOf(marks, top, handle)
  const school = addHead(found, document, top, page.parts)
  for (const part of page.parts) addPart(found, part)
  // A school that only the head shows; the list, where there is one, tells more about it.
  if (school) found.add('education', school, top)
  // Cards come as the reader scrolls: until then a placeholder stands in their place, or nothing at all.
  if (!(page.waiting.length ? page.waiting.every(hasText) : page.parts.length)) {
    for (const section of ['activity', 'experience', 'education', 'skill'] as const) {
      if (!page.parts.some(part => part.section === section && hasText(part.el))) found.miss(`${section}:not-loaded`)
    }
  }
  return found.walk
}

/** The card with the name. It must link to the person in the address, and to nobody else's own pages: after a
 * navigation inside the page the card of the last person may still stand there. */
const topOf = (document: Document, marks: Element[], handle: string): Element | undefined => {
  const cards = marks.filter(mark => keyOf(mark).endsWith('Topcard'))
  for (const link of cards.length ? [] : all(document, contact)) cards.push(link.closest('section') ?? link)
  return cards.find(card => isTop(card, handle))
}

const isTop = (card: Element, handle: string): boolean => {
  const named = one(card, 'h1, h2')?.closest('a')
  let linked = false
  for (const link of all(card, peopleLinks)) {
    const person = personIn(hrefOf(link))
    if (person?.slug === handle) linked = true
    else if (person && (person.own || link === named)) return false
  }
  return linked
}

/** The parts of the page in page order: SDUI's keyed cards of this member, Ember's anchors, and cards without either; and
 * the places in which SDUI's cards are still to come. Looked for in the whole body: a parser may close `main` early. */
const partsOf = (marks: Element[], top: Element, handle: string): { parts: Part[]; waiting: Element[] } => {
  const parts: Part[] = []
  const waiting: Element[] = []
  const known = new Map<string, Part>()
  const member = keyOf(top).split(cardKey)[1]?.replace(/Topcard$/, '').toLowerCase()
  let now: Part | null = null
  const open = (section: Section, element: Element, keyed = false) => {
    now = { section, el: element, entries: [], items: [], keyed }
    parts.push(now)
    return now
  }
  for (const element of marks) {
    const key = keyOf(element)
    const name = element.localName
    const card = key ? key.split(cardKey)[1] : undefined
    if (card) {
      const owner = [member, handle].find(id => id && card.toLowerCase().startsWith(id))
      const part: Part = known.get(key) ?? open((owner && sectionOf(card.slice(owner.length))) || 'none', element, true)
      known.set(key, now = part)
    } else if (key.startsWith('profileCards')) waiting.push(element)
    else if (name === 'aside') now = null
    else if (element.hasAttribute('data-sdui-component')) {
      if (!(now as Part | null)?.el.contains(element)) now = null
    } else if (name === 'section') {
      const section = element === top || now?.el.contains(element) || element.contains(top) ? null : shown(element)
      if (section) open(section, element)
    } else {
      const item = isItem(element)
      const entry = isEntry(element)
      if (!item && !entry && /^[a-z_]{4,60}$/.test(key) && element.parentElement && !hasText(element)) {
        open(sectionOf(key) ?? 'none', element.parentElement)
      } else if (now && (item || entry) && !isLaidOver(element, hidden)) {
        if (item) now.items.push(element)
        if (entry) now.entries.push(element)
      }
    }
  }
  return { waiting, parts: parts.filter(({ keyed, section, el: element }) => {
    if (section === 'none') return false
    const owners = keyed ? [] : all(element, peopleLinks).map(link => ownerIn(hrefOf(link))).filter(Boolean)
    return !element.closest('aside') && (!owners.length || owners.includes(handle))
  }) }
}

/** The section of a card that carries neither anchor nor key; null where it is no card of its own. */
const shown = (card: Element): Section | null => {
  // First what is quickly told: in a page that is nested without end, a search in every card takes minutes.
  const heading = card.parentElement?.closest('section') ? null : one(card, 'h2')
  if (!heading) return null
  if (all(card, 'div[id]').some(div => sectionOf(div.id) && !hasText(div))) return null
  return sectionShown(card, heading) ?? 'none'
}

/** Fills in the head. @returns the school that the head shows, or null. */
const addHead = (found: Collector, document: Document, top: Element, parts: Part[]): string | null => {
  const lines = linesOf(top)
  const title = titleName(document)
  const headingAt = lines.findIndex(line => line.heading)
  const nameAt = headingAt < 0 ? Math.max(lines.findIndex(line => line.text === title), 0) : headingAt
  const name = lines[nameAt]
  if (!name) return null
  const link = one(top, contact) ?? one(top, 'p > a[href="#"]')
  const contactAt = link ? lines.findIndex(line => link.contains(line.el)) : -1
  // The location stands right before the link to the contact details.
  const locationAt = lines.findLastIndex(({ text }, i) => i > nameAt && i < contactAt && !/^[·•]+$/.test(text))
  // What shares the row of the name (pronouns) is not the headline.
  const above = lines.slice(nameAt + 1, locationAt < 0 ? nameAt + 4 : locationAt)
    .filter(({ text, el }) => !/^[·•]$/.test(text) && (blockOf(el) === el || !blockOf(el).contains(name.el)))
  const [headline, affiliation] = headlineAndCompany(above.map(line => line.text))
  const said = (section: Section) => parts.filter(part => part.section === section).map(part => rawText(part.el)).join(' ')
  const { company, school } = schoolOrCompany(affiliations(top, link) ?? affiliation?.split(/\s+·\s+/) ?? [], said)
  found.head({ name: name.text, nameElement: name.el, headline, location: lines[locationAt]?.text, company, about: aboutAmong(parts) })
  if (!headline) found.miss('headline')
  found.links(all(top, 'a[href]'))
  const stated = pronounsIn(lines.slice(nameAt + 1, lines.findIndex(line => line.text === headline)))
  const wants = wantsIn(top, lines.slice(locationAt + 1))
  if (stated) found.walk.pronouns = stated
  if (wants.length) found.walk.wants = wants
  if (one(top, 'a[href*="/edit/"]')) found.walk.own = true
  return school
}

/** The row that an element stands in. */
const blockOf = (element: Element): Element =>
  isBlock(element) || !element.parentElement ? element : blockOf(element.parentElement)

/** Current company and school in Ember's top card: links to those cards (2022), or buttons that jump to them. */
const affiliations = (top: Element, link: Element | null): string[] | null => {
  const linked = all(top, 'a[href="#experience"], a[href="#education"]')
  const buttons = linked.length ? linked : all(top, one(top, 'li') ? 'li button' : 'button')
    .filter(button => link && isBehind(link, button) && !isLaidOver(button, hidden))
  const names = buttons.map(button => textIn(button)).filter(name => name !== null)
  return names.length ? names : null
}

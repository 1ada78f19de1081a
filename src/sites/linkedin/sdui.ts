import type { PageAddress, Walk } from '../contract'
import { collector, setHead, type Collector } from './collector'
import { addEntry, addInterests, addLines, addList } from './entries'
import { addFeature } from './featured'
import { headlineAndCompany, isLike, schoolOrCompany, titleName } from './head'
import { linesOf, textIn, type Line } from './lines'
import { actListed, addPost } from './posts'
import { sectionLinked, sectionOf, sectionTitled, type Section } from './sections'
import { personIn } from './urls'

const keyed = '[componentkey], [id*="sdui"], [id^="profileCards"], [id*="entity-collection"]'
const cardKey = /profile\.card\.ref(.+?)(Topcard|About|Featured|Services|Activity|VolunteerExperience|Experience|Education|Certification|Course|Honors|Language|Organizations|Patents|Projects|Publication|Recommendations|Skills|TestScores|Causes|Interests|SuggestedForYou|SupportedLocales)\w*$/
const listed = 'li, [role="listitem"]'
const entryKey = /^(?:entity-collection-item|com\.linkedin\.sdui\.profile\.skill\(|FeFeaturedItemUrn)/

interface Card {
  owner: string
  name: string
  element: Element
  /** List items from here to the next card, in page order: a parser that reads the page from a file may end the card early. */
  items: Element[]
}

function keyOf(element: Element): string {
  return element.getAttribute('componentkey') ?? element.id
}

const marks = '[componentkey*="profile.card.ref"], [id*="profile.card.ref"], [componentkey^="profileCards"], [id^="profileCards"], aside, '
  + '[data-sdui-component], li, [role="listitem"]'

/** Every card of the page, the outermost element of each key, in page order. */
function cardsOf(document: Document): Card[] {
  const cards = new Map<string, Card>()
  let now: Card | null = null
  for (const element of document.querySelectorAll(marks)) {
    const key = keyOf(element)
    const parts = cardKey.exec(key)
    if (parts?.[1] && parts[2]) {
      const known = cards.get(key)
      now = known ?? { owner: parts[1], name: parts[2], element, items: [] }
      if (!known) cards.set(key, now)
    } else if (element.localName === 'li' || element.getAttribute('role') === 'listitem') {
      if (now && !now.items.at(-1)?.contains(element)) now.items.push(element)
    } else if (!now?.element.contains(element)) now = null
  }
  return [...cards.values()]
}

/** Whether a top card is the one of the person in the address: it links to them, and to nobody else's own pages. */
function belongs(card: Element, handle: string): boolean {
  const named = personIn(card.querySelector('h1, h2')?.closest('a')?.getAttribute('href') ?? null)
  if (named && named.slug !== handle) return false
  let linked = false
  for (const link of card.querySelectorAll('a[href*="/in/"], a[href*="vanityName="]')) {
    const href = link.getAttribute('href')
    const person = personIn(href) ?? (href?.includes(`vanityName=${encodeURIComponent(handle)}`) ? { slug: handle, own: true } : null)
    if (person?.own && person.slug !== handle) return false
    if (person?.slug === handle) linked = true
  }
  return linked
}

/** Reads a profile page of the newest stack. Cards are told by the ends of their component keys. */
export function readSdui(document: Document, address: PageAddress, handle: string): Walk | null {
  const cards = cardsOf(document)
  const top = cards.find(card => card.name === 'Topcard' && belongs(card.element, handle))
  if (!top) return address.page === 'profile' ? null : readList(document, address, handle, cards)
  const found = collector(address, handle)
  const own = cards.filter(card => card.owner === top.owner || card.owner.toLowerCase() === handle)
  addHead(found, top.element, own)
  for (const card of own) {
    const section = card.name === 'Topcard' ? null : sectionOf(card.name)
    if (section) addCard(found, section, card.element, card.items)
  }
  addUnnamed(found, document, own)
  addMisses(found, document, own)
  return found.walk
}

function addHead(found: Collector, top: Element, cards: Card[]): void {
  const lines = linesOf(top)
  const first = lines.findIndex(line => line.heading)
  const nameAt = Math.max(first, 0)
  const rest = lines.slice(nameAt + 1)
  const contact = rest.findIndex(line => line.element.localName === 'a' && line.element.getAttribute('href')?.includes('/overlay/contact-info'))
  const dot = rest.findIndex((line, i) => line.text === '·' && !!rest[i + 1] && (i + 1 === contact || !!rest[i + 1]?.element.closest('a')))
  const end = dot >= 0 ? dot : contact >= 0 ? contact : rest.length
  const location = dot > 0 ? rest[dot - 1] ?? null : null
  const { headline, affiliation } = headlineAndCompany(rest.slice(0, location ? end - 1 : end).map(line => line.text))
  const aboutCard = cards.find(card => card.name === 'About')?.element
  const box = aboutCard?.querySelector('[data-testid="expandable-text-box"]')
  const about = box ? textIn(box) : aboutCard ? linesOf(aboutCard).find(line => !line.heading)?.text ?? null : null
  const known = (name: string) => cards.find(card => card.name === name)?.element.textContent ?? ''
  const { company, school } = schoolOrCompany(affiliation?.split(/\s+·\s+/) ?? [], known('Experience'), known('Education'))
  const name = lines[nameAt]
  setHead(found, {
    name: name?.text ?? null, nameElement: name?.element ?? null, headline, location: location?.text ?? null, company, about: about || null,
  })
  if (!headline) found.miss('headline')
  if (!location) found.miss('location')
  if (school) found.add('education', school, rest.find(line => line.text.includes(school))?.element ?? top)
  for (const link of top.querySelectorAll('a[href]')) found.link(link.getAttribute('href'))
}

function outermost(elements: Element[]): Element[] {
  const kept: Element[] = []
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element)
  return kept
}

/** The keyed entries of a card. */
function keyedIn(card: Element): Element[] {
  return outermost([...card.querySelectorAll(keyed)].filter(element => entryKey.test(keyOf(element)) && !keyOf(element).endsWith('-divider')))
}

/** Adds the entries of a card: its keyed items, else what stands between its rules, else its list. */
function addEntries(found: Collector, section: Section, card: Element): void {
  const entries = keyedIn(card)
  const rules = entries.length ? [] : chunksOf(card)
  for (const [first, ...rest] of rules) if (first) addLines(found, section, first.element, [first, ...rest], null)
  if (rules.length) return
  for (const entry of entries.length ? entries : outermost([...card.querySelectorAll(listed)])) {
    addEntry(found, section, entry, [...entry.querySelectorAll('li')])
  }
}

/** The lines between the rules of a plain detail list; none when it has no rules. */
function chunksOf(card: Element): Line[][] {
  const rules = [...card.querySelectorAll('hr')]
  if (!rules.length) return []
  const chunks: Line[][] = [[]]
  for (const line of linesOf(card)) {
    while (rules[0] && rules[0].compareDocumentPosition(line.element) & 4) {
      rules.shift()
      chunks.push([])
    }
    if (!line.heading) chunks.at(-1)?.push(line)
  }
  // What a card links to as a whole ("Show all") stands below a rule as well.
  return chunks.filter(([first, second]) => first && (second || !first.element.closest('a')))
}

function addCard(found: Collector, section: Section, card: Element, items: Element[] = outermost([...card.querySelectorAll(listed)])): void {
  if (!card.textContent?.trim()) return
  const before = found.walk.items.length
  if (section === 'none') return
  if (section === 'activity') addActivity(found, card, items)
  else if (section === 'about') addTopSkills(found, card)
  else if (section === 'featured') for (const item of items) addFeature(found, item)
  else if (section === 'causes') for (const line of linesOf(card).filter(line => !line.heading)) addList(found, 'interest', line)
  else if (section === 'interest') addInterests(found, interestsIn(card))
  else if (section === 'service') addServices(found, card)
  else addEntries(found, section, card)
  if (found.walk.items.length === before && section !== 'about' && section !== 'activity') found.miss(section)
}

function addTopSkills(found: Collector, card: Element): void {
  const link = card.querySelector('a[href*="top-skills-details"]')
  const lines: Line[] = link ? linesOf(card).filter(line => !line.heading && !line.element.closest('[data-testid="expandable-text-box"]')) : []
  const listed = lines.findLast(line => line.text.includes(' • ')) ?? (lines.length > 2 ? lines.at(-1) : undefined)
  addList(found, 'skill', listed)
}

function addServices(found: Collector, card: Element): void {
  for (const line of linesOf(card)) {
    if (!line.heading && !line.element.closest('a')) addList(found, 'service', line)
  }
}

/** What somebody follows: keyed items, else every link that prints a name. */
function interestsIn(card: Element): Element[] {
  const entries = keyedIn(card)
  return entries.length ? entries : [...card.querySelectorAll('a[href]')].filter(link => linesOf(link).length > 0)
}

function addActivity(found: Collector, card: Element, items: Element[]): void {
  const pill = [...card.querySelectorAll('[componentkey*="activity_"], [id*="activity_"]')].map(keyOf).find(key => /activity_\w+/.test(key))
  const act = actListed(/activity_(\w+?)_/.exec(pill ?? '')?.[1] ?? '')
  for (const item of items) addPost(found, item, act)
}

/** Cards without a key of their own (interests): told by where "Show all" leads, or by their heading. */
function addUnnamed(found: Collector, document: Document, own: Card[]): void {
  for (const section of document.querySelectorAll('main section, [componentkey^="profileCards"] section, [id^="profileCards"] section')) {
    if (own.some(card => card.element.contains(section) || section.contains(card.element))) continue
    const view = section.closest('[data-view-name^="profile-card-"]')?.getAttribute('data-view-name') ?? ''
    const kind = sectionOf(view.slice('profile-card-'.length)) ?? sectionLinked(section) ?? sectionTitled(linesOf(section)[0]?.text)
    if (kind === 'interest') addInterests(found, interestsIn(section))
    else if (kind && kind !== 'activity' && kind !== 'about' && kind !== 'none' && !own.some(card => sectionOf(card.name) === kind)) addCard(found, kind, section)
  }
}

/** Cards come as the reader scrolls: until then a placeholder stands in their place. */
function addMisses(found: Collector, document: Document, own: Card[]): void {
  const waiting = [...document.querySelectorAll('[componentkey^="profileCards"], [id^="profileCards"]')].some(part => !part.textContent?.trim())
  if (!waiting) return
  for (const name of ['Activity', 'Experience', 'Education', 'Skills']) {
    const card = own.find(({ name: other }) => other === name)
    if (!card?.element.textContent?.trim()) found.miss(`${sectionOf(name) ?? name}:not-loaded`)
  }
}

/** A detail list or activity page: its head stands only in the title, its evidence is whose own pages it links to. */
function readList(document: Document, address: PageAddress, handle: string, cards: Card[]): Walk | null {
  const main = document.querySelector('main') ?? document.querySelector('#workspace') ?? document.body
  const title = titleName(document)
  if (!isOf(main, handle, cards, title)) return null
  const shown = [...main.querySelectorAll('a[href*="/in/"]')].find(link => personIn(link.getAttribute('href'))?.slug === handle && linesOf(link).length)
  const found = collector(address, handle)
  setHead(found, { name: title ?? textIn(shown), nameElement: shown ?? null, headline: null, location: null, company: null, about: null })
  const part = /\/(?:details|recent-activity)\/([^/]+)/.exec(address.url)?.[1] ?? ''
  const section = sectionOf(part)
  if (address.page === 'activity') for (const item of outermost([...main.querySelectorAll(listed)])) addPost(found, item, actListed(part))
  else if (section) addCard(found, section, cards.find(card => sectionOf(card.name) === section)?.element ?? main)
  if (!found.walk.items.length) found.miss(`${section ?? 'activity'}:not-loaded`)
  return found.walk
}

/** Whose page a list is: whose own pages it links to, or whose slug ends its keys; if neither says, title and slug must agree. */
function isOf(main: Element, handle: string, cards: Card[], title: string | null): boolean {
  const slugs = new Set<string>()
  for (const link of main.querySelectorAll('a[href*="/in/"]')) {
    const person = personIn(link.getAttribute('href'))
    if (person?.own) slugs.add(person.slug)
  }
  for (const card of cards) if (!/^ACoA/.test(card.owner)) slugs.add(card.owner.toLowerCase())
  if (slugs.size) return slugs.has(handle) && slugs.size === 1
  for (const element of main.querySelectorAll(`${keyed}, [data-testid^="profile_"]`)) {
    const key = element.getAttribute('data-testid') ?? keyOf(element)
    if (key.toLowerCase().endsWith(`_${handle}`)) return true
  }
  return title !== null && isLike(handle, title)
}

import type { PageAddress, Walk } from '../contract'
import { meta } from '../generic/dom'
import { collector, setHead, type Collector } from './collector'
import { addEntry, dayIn } from './entries'
import { addGuestActivity, outermostLists } from './guest-activity'
import { linesOf, tagsIn, textIn } from './lines'
import { sectionOf, type Section } from './sections'
import { onSite, pageOf, personIn, postIn } from './urls'
import { wordsOf } from './words'

/** Whether the document says that it is the public page of this person: its own address, else the sign-up links that
 * carry the slug of the person one would see. */
function isAbout(document: Document, handle: string): boolean {
  const addresses = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta(document, 'og:url')].filter(href => !!href)
  if (addresses.length) {
    return addresses.every(href => {
      const url = URL.parse(href ?? '', 'https://www.linkedin.com/')
      return url !== null && pageOf(url)?.handle === handle
    })
  }
  return [...document.querySelectorAll('a[href*="vieweeVanityName="]')].some(link => {
    const url = URL.parse(link.getAttribute('href') ?? '', 'https://www.linkedin.com/')
    return url?.searchParams.get('vieweeVanityName')?.toLowerCase() === handle
  })
}

/** The element with the name: the title of the page begins with it. */
function nameIn(document: Document): Element | null {
  const title = (document.querySelector('title')?.textContent ?? meta(document, 'og:title') ?? '').replace(/\s+/g, ' ').trim()
  for (const element of document.querySelectorAll('[class*="top-card-layout__title"], h1')) {
    const text = textIn(element)
    if (text && (!title || title.startsWith(text))) return element
  }
  return null
}

/** Reads a profile page as somebody sees it who is not logged in. */
export function readGuest(document: Document, address: PageAddress, handle: string): Walk | null {
  if (address.page !== 'profile' || !isAbout(document, handle)) return null
  const name = nameIn(document)
  const top = name?.closest('section') ?? null
  if (!name || !top) return null
  const found = collector(address, handle)
  const sections = sectionsOf(document, top)
  const place = top.querySelector('[class*="top-card-layout__first-subline"]') ?? top.querySelector('h3')
  const location = place ? linesOf(place)[0]?.text ?? null : null
  const summary = sections.find(({ kind }) => kind === 'about')
  const about = summary ? linesOf(bodyOf(summary.element)).filter(line => !line.heading).map(line => line.text).join(' ') : null
  const company = textIn(top.querySelector('a[href*="topcard-current-company"]')) ?? textIn(top.querySelector('[data-section="currentPositionsDetails"]'))
  setHead(found, {
    name: textIn(name), nameElement: name, headline: headlineIn(top), location, company, about,
  })
  if (!location) found.miss('location')
  addSchool(found, top, sections)
  for (const link of top.querySelectorAll('[data-section="websites"] a[href], a[href*="topcard-website"]')) found.link(link.getAttribute('href'))
  for (const { kind, element } of sections) addSection(found, kind, element)
  return found.walk
}

function headlineIn(top: Element): string | null {
  const named = textIn(top.querySelector('[class*="top-card-layout__headline"]'))
  return named ?? linesOf(top).find(line => line.element.closest('h2'))?.text ?? null
}

interface Part {
  kind: Section
  element: Element
}

const merged = 'experience-education'

/** The parts of the profile, by their `data-section`, else by a word among their classes. */
function sectionsOf(document: Document, top: Element): Part[] {
  const parts: Part[] = []
  for (const element of document.querySelectorAll('section')) {
    if (element === top || top.contains(element)) continue
    const words = [element.getAttribute('data-section') ?? '', ...(element.getAttribute('class') ?? '').split(/\s+/)]
    if (words.some(word => /^aside-section|^(?:browsemap|samename|right-rail)/.test(word))) continue
    const kind = words.map(word => (word === 'activities' ? 'activity' : sectionOf(word))).find(found => found !== null)
    if (kind && kind !== 'none') parts.push({ kind, element })
  }
  return parts
}

/** A school that only the top card shows. The full list, where there is one, has it as well. */
function addSchool(found: Collector, top: Element, sections: Part[]): void {
  const link = top.querySelector('a[href*="topcard-school"]') ?? top.querySelector('[data-section="educationsDetails"]')
  const school = textIn(link)
  if (link && school && !sections.some(({ kind }) => kind === 'education')) found.add('education', school, link)
}

/** What stands below the heading of a part. */
function bodyOf(section: Element): Element {
  return section.querySelector('[class*="core-section-container__content"]') ?? section
}

function addSection(found: Collector, kind: Section, element: Element): void {
  if (kind === 'about' || kind === 'none') return
  if (kind === 'activity') {
    addGuestActivity(found, element)
    return
  }
  const before = found.walk.items.length
  for (const entry of outermostLists(element)) {
    if (kind === 'article' || (kind === 'course' && entry.querySelector('a[href*="/learning/"]'))) addCard(found, kind, entry)
    else if (kind === 'experience' && element.classList.contains(merged)) addMerged(found, entry)
    else addEntry(found, kind, entry, [...entry.querySelectorAll('li')])
  }
  if (found.walk.items.length === before) found.miss(/\*{3,}/.test(element.textContent ?? '') ? `${kind}:hidden` : kind)
}

/** An article or a course that the person teaches. */
function addCard(found: Collector, kind: 'article' | 'course', entry: Element): void {
  const lines = linesOf(entry)
  const title = lines.find(line => line.heading) ?? lines[0]
  const href = entry.querySelector('a[href*="/pulse/"], a[href*="/learning/"], a[href]')?.getAttribute('href') ?? null
  const text = kind === 'article' ? lines.find(line => line !== title && line.text.length > 60)?.text ?? null : null
  found.add(kind, title?.text, entry, { url: onSite(href), at: kind === 'article' ? lines.map(line => dayIn(line.text)).find(Boolean) ?? null : null, text })
}

/** Where jobs and schools share one list, most of it redacted, the organisation comes first. */
function addMerged(found: Collector, entry: Element): void {
  const [organisation, role] = linesOf(entry)
  if (!organisation || !/\p{L}/u.test(organisation.text)) return
  const isSchool = entry.querySelector('a[href*="/school/"]') !== null || found.walk.items.some(item => item.kind === 'education' && item.title === organisation.text)
  if (isSchool) found.add('education', organisation.text, entry)
  else found.add('experience', role && !/\d/.test(role.text) ? `${role.text} — ${organisation.text}` : organisation.text, entry)
}

/** A post as somebody sees it who is not logged in: the first article of the page, if a person wrote it. */
export function readGuestPost(document: Document, address: PageAddress): Walk | null {
  const post = document.querySelector('[data-activity-urn], main article, article')
  if (!post) return null
  const link = [...post.querySelectorAll('a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]')].find(author => textIn(author))
  const person = personIn(link?.getAttribute('href') ?? null)
  const body = post.querySelector('[data-test-id="main-feed-activity-card__commentary"], [class*="attributed-text-segment-list__content"]')
  if (!link || !person) return null
  const found = collector(address, person.slug)
  const lines = linesOf(post)
  const nameAt = lines.findIndex(line => line.text === textIn(link))
  const headline = lines[nameAt + 1]
  setHead(found, {
    name: textIn(link), nameElement: link, headline: headline && !body?.contains(headline.element) ? headline.text : null,
    location: null, company: null, about: null,
  })
  if (body) addOwnPost(found, post, body, address)
  else found.miss('post')
  return found.walk
}

function addOwnPost(found: Collector, post: Element, body: Element, address: PageAddress): void {
  const { title, text } = wordsOf(body, post)
  const told = postIn(address.url) ?? postIn(post.getAttribute('data-activity-urn'))
  found.add('post', title, post, { text, url: told?.url ?? address.url, tags: tagsIn(body), at: told?.at ?? null })
}

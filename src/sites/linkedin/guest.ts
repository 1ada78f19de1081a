import type { PageAddress, Walk } from '../contract'
import { collector, type Collector } from './collector'
import { all, attr, hrefOf, one, outermost } from './dom'
import { addEntry, addLines, dayIn, followed, placed } from './entries'
import { addGuestActivity } from './guest-activity'
import { firstLine, linesOf, textIn } from './lines'
import { aboutIn } from './parts'
import { sectionOf, type Section } from './sections'
import { onSite, personIn, postIn } from './urls'
import { wordsOf } from './words'

const entryMarks = 'li, [class~="profile-section-card"], [class~="skills__item"], [class~="experience-group"]'

/** Whether the document says that it is the public page of this person: its own address, else the sign-up links that
 * carry the slug of the person one would see. */
function isAbout(document: Document, handle: string): boolean {
  const canonical = hrefOf(one(document, 'link[rel="canonical"]'))
  const addresses = [canonical, attr(one(document, 'meta[property="og:url"]'), 'content')].filter(Boolean)
  if (addresses.length) return addresses.every(href => personIn(href)?.slug === handle)
  return one(document, `a[href*="vieweeVanityName=${encodeURIComponent(handle)}&"]`) !== null
}

/** Reads a profile page as somebody sees it who is not logged in. */
export function readGuest(document: Document, address: PageAddress, handle: string): Walk | null {
  if (!isAbout(document, handle)) return null
  // The page's title begins with the name.
  const title = (document.querySelector('title')?.textContent ?? '').trim()
  const name = all(document, '[class*="top-card-layout__title"], h1')
    .find(element => textIn(element) && (!title || title.startsWith(textIn(element) ?? '')))
  const top = name?.closest('section')
  if (!name || !top) return null
  const found = collector(address, handle)
  const parts = partsOf(document, top)
  const summary = parts.find(({ section }) => section === 'about')?.element
  found.head({
    name: textIn(name), nameElement: name,
    headline: textIn(one(top, '[class*="top-card-layout__headline"]')
      ?? all(top, 'h2').find(heading => !heading.closest('[role="dialog"]'))),
    location: firstLine(one(top, '[class*="top-card-layout__first-subline"]') ?? one(top, 'h3')),
    company: textIn(one(top, 'a[href*="topcard-current-company"]') ?? one(top, '[data-section="currentPositionsDetails"]')),
    about: summary ? aboutIn(summary) : null,
  })
  found.links(all(top, '[data-section="websites"] a[href], a[href*="topcard-website"]'))
  const school = one(top, 'a[href*="topcard-school"]') ?? one(top, '[data-section="educationsDetails"]')
  // The full list, where there is one, has the school of the top card as well.
  if (school && !parts.some(({ section }) => section === 'education')) found.add('education', textIn(school), school)
  for (const { section, element } of parts) addPart(found, section, element)
  return found.walk
}

/** The parts of the profile, by their `data-section`, else by a word among their classes. */
function partsOf(document: Document, top: Element): { section: Section; element: Element }[] {
  const parts = []
  for (const element of all(document, 'section')) {
    if (element === top || top.contains(element)) continue
    const words = [attr(element, 'data-section'), ...attr(element, 'class').split(/\s+/)]
    if (words.some(word => /^(?:aside-section|browsemap|samename|right-rail)/.test(word))) continue
    const section = words.map(sectionOf).find(word => word !== null)
    if (section) parts.push({ section, element })
  }
  return parts
}

function addPart(found: Collector, section: Section, element: Element): void {
  if (section === 'about' || section === 'none') return
  const entries = outermost(all(element, entryMarks))
  const before = found.walk.items.length
  if (section === 'activity') addGuestActivity(found, element, entries)
  else for (const entry of entries) {
    if (section === 'article' || section === 'course') addCard(found, section, entry)
    else if (section === 'experience' && element.classList.contains('experience-education')) addMerged(found, entry)
    else addEntry(found, section, entry, placed.test(section) ? all(entry, entryMarks) : [])
  }
  if (found.walk.items.length > before || section === 'activity') return
  found.miss(element.textContent?.includes('***') ? `${section}:hidden` : section)
}

/** An article, or a course that the person teaches or took: the heading names it, whatever stands above. */
function addCard(found: Collector, section: 'article' | 'course', entry: Element): void {
  const lines = linesOf(entry)
  const href = hrefOf(one(entry, 'a[href*="/pulse/"], a[href*="/learning/"]'))
  if (!href) addLines(found, section, entry, lines)
  else {
    const at = section === 'article' ? lines.map(line => dayIn(line.text)).find(Boolean) ?? null : null
    found.add(section, (lines.find(line => line.heading) ?? lines[0])?.text, entry, { url: onSite(href), at })
  }
}

/** Where jobs and schools share one list, most of it redacted, the organisation comes first. */
function addMerged(found: Collector, entry: Element): void {
  const [organisation, role] = linesOf(entry)
  if (!organisation || !/\p{L}/u.test(organisation.text)) return
  const learnt = one(entry, 'a[href*="/school/"]')
    || found.walk.items.some(({ kind, title }) => kind === 'education' && title === organisation.text)
  if (learnt) found.add('education', organisation.text, entry)
  else found.add('experience', role && !/\d/.test(role.text) ? `${role.text} — ${organisation.text}` : organisation.text, entry)
}

/** Reads a post as somebody sees it who is not logged in: the first article of the page, if a person wrote it. */
export function readGuestPost(document: Document, address: PageAddress): Walk | null {
  const post = one(document, '[data-activity-urn], main article, article')
  const link = post ? all(post, 'a[href]').find(author => followed.test(hrefOf(author)) && textIn(author)) : null
  const person = personIn(hrefOf(link))
  if (!post || !link || !person) return null
  const found = collector(address, person.slug)
  const body = one(post, '[data-test-id="main-feed-activity-card__commentary"], [class*="attributed-text-segment-list__content"]')
  const lines = linesOf(post)
  const next = lines[lines.findIndex(line => line.text === textIn(link)) + 1]
  found.head({ name: textIn(link), nameElement: link, headline: next && !body?.contains(next.element) ? next.text : null })
  if (!body) found.miss('post')
  else {
    const { title, ...rest } = wordsOf(body, post)
    found.add('post', title, post, { url: address.url, at: postIn(address.url)?.at ?? null, ...rest })
  }
  return found.walk
}

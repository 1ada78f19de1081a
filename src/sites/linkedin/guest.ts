import type { Walk } from '../contract'
import type { Collector } from './collector'
import { all, attr, hrefOf, isLaidOver, one, peopleLinks } from './dom'
import { guestParts } from './guest-parts'
import { isLike } from './head'
import { firstLine, linesOf, textIn } from './lines'
import { aboutAmong, addPart } from './parts'
import { ownerIn, personIn } from './urls'

/** Whether the document says that it is the page of this person: its own address, else the sign-up links that carry the
 * slug of the person one would see, or links to what only this person's page links. */
const isAbout = (document: Document, handle: string): boolean => {
  const canonical = hrefOf(one(document, 'link[rel=canonical]'))
  const addresses = [canonical, attr(one(document, 'meta[property="og:url"]'), 'content')].filter(Boolean)
  if (addresses.length) return addresses.every(href => personIn(href)?.slug === handle)
  return one(document, `a[href*="vieweeVanityName=${encodeURIComponent(handle)}&"]`) !== null
    || all(document, peopleLinks).some(link => ownerIn(hrefOf(link)) === handle)
}

/** The element that shows the name: for guests the page's title begins with it; on the mobile web, whose title names
 * nobody, it is like the slug, or the only heading. */
const nameIn = (document: Document, handle: string, isMobile: boolean): Element | undefined => {
  // Parts of class names are what a browser finds slowest.
  const css = isMobile ? 'h1, [class*="heading-large"]' : one(document, 'h1') ? 'h1' : '[class*="layout__title"]'
  const headings = all(document, css).filter(heading => textIn(heading) && !isLaidOver(heading))
  return headings.find(heading => {
    const text = textIn(heading) ?? ''
    return isMobile ? !headings[1] || isLike(handle, text) : !document.title || document.title.startsWith(text)
  })
}

/** Reads a profile as somebody sees it who is not logged in, or a member on the mobile web. */
export const readGuest = (document: Document, found: Collector, isMobile = false): Walk | null => {
  const { handle } = found.walk
  const name = isAbout(document, handle) ? nameIn(document, handle, isMobile) : null
  const top = name?.closest('section')
  if (!name || !top) return null
  const parts = guestParts(document, top, isMobile)
  const company = textIn(one(top, 'a[href*="topcard-current-company"], [class*="member-current-company"]')
    ?? one(top, '[data-section=currentPositionsDetails]'))
  const lines = linesOf(top)
  // On the mobile web only the order tells the lines below the name apart, behind the degree of connection.
  const [headline, ...below] = lines.slice(lines.findIndex(line => name.contains(line.el)) + 1).filter(line => !/^[·•\s]*\d\D{0,4}$/.test(line.text))
  const place = below.find(line => line.text !== company)
  // The row goes on with the count of connections, in an element of its own.
  const row = [...place?.el.childNodes ?? []].find(node => node.nodeType === 3 && node.nodeValue?.trim())
  found.head({
    name: textIn(name), nameElement: name, company, about: aboutAmong(parts),
    headline: isMobile ? headline?.text : textIn(one(top, '[class*="top-card-layout__headline"]')
      ?? all(top, 'h2').find(heading => !isLaidOver(heading))),
    location: isMobile ? row?.nodeValue ?? place?.text : firstLine(one(top, '[class*="top-card-layout__first-subline"]') ?? one(top, 'h3')),
  })
  for (const css of ['[data-section=websites] a', 'a[href*="topcard-website"]', '#contact-list a', 'a[href*="trk=contact-info"]']) found.links(all(document, css))
  const school = one(top, 'a[href*="topcard-school"]') ?? one(top, '[data-section=educationsDetails]')
  // The full list, where there is one, has the school of the top card as well.
  if (school && !parts.some(({ section }) => section === 'education')) found.add('education', textIn(school), school)
  for (const part of parts) addPart(found, part)
  return found.walk
}

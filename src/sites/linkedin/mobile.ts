import type { PageAddress, Walk } from '../contract'
import { collector } from './collector'
import { all, attr, hrefOf, one, outermost } from './dom'
import { addEntry, addFeature, placed } from './entries'
import { isLike } from './head'
import { firstLine, linesOf, textIn } from './lines'
import { aboutIn } from './parts'
import { actOf } from './posts'
import { sectionOf } from './sections'
import { ownerIn, personIn, postIn } from './urls'

const overlay = '[role="dialog"], .modal'

/** Reads a profile of the mobile web. */
export function readMobile(document: Document, address: PageAddress, handle: string): Walk | null {
  const canonical = personIn(hrefOf(one(document, 'link[rel="canonical"]')))
  const owned = canonical ? canonical.slug === handle : all(document, 'a[href*="/in/"]').some(link => ownerIn(hrefOf(link)) === handle)
  const name = owned ? nameIn(document, handle) : null
  const card = name?.parentElement?.parentElement
  if (!name || !card) return null
  const found = collector(address, handle)
  const [headline, ...below] = linesOf(card).filter(line => !name.contains(line.element) && !/^[·•\s]*\d\D{0,4}$/.test(line.text))
  const company = textIn(one(card, '[class*="member-current-company"]'))
  const place = below.find(line => line.text !== company)
  const row = [...place?.element.childNodes ?? []].find(node => node.nodeType === 3 && node.nodeValue?.trim())
  const parts = all(document, 'section, div[class$="-section"]').filter(element => !element.closest(overlay))
    .map(element => ({ section: sectionIn(element), element }))
  const about = parts.find(({ section }) => section === 'about')?.element
  found.head({
    name: textIn(name), nameElement: name, headline: headline?.text ?? null, company,
    // The row goes on with the count of connections, in an element of its own.
    location: row?.nodeValue ?? place?.text ?? null,
    about: about ? aboutIn(about) : null,
  })
  for (const { section, element } of parts) {
    for (const entry of section ? outermost(all(element, 'li')) : []) {
      if (section === 'activity') {
        const [title, said] = linesOf(entry)
        found.add(actOf(said?.text ?? '') ?? 'post', title?.text, entry, postIn(attr(entry, 'data-activity-urn')) ?? {})
      } else if (section === 'featured') addFeature(found, entry, 0)
      else if (section && section !== 'about' && section !== 'none') addEntry(found, section, entry, placed.test(section) ? all(entry, 'li') : [])
    }
  }
  found.links(all(document, '#contact-list a[href], a[href*="trk=contact-info"]'))
  return found.walk
}

/** The heading with the name: the one that is like the slug, else the only one. */
function nameIn(document: Document, handle: string): Element | null {
  const headings = all(document, 'h1, [class*="heading-large"]').filter(element => textIn(element) && !element.closest(overlay))
  return headings.find(element => isLike(handle, textIn(element) ?? '')) ?? (headings.length === 1 ? headings[0] ?? null : null)
}

function sectionIn(element: Element) {
  const words = [element.id, ...attr(element, 'class').split(/\s+/)].filter(word => /-(?:section|container)$/.test(word))
  return words.map(sectionOf).find(section => section !== null) ?? sectionOf(firstLine(element) ?? '')
}

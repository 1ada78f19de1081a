import type { PageAddress, Walk } from '../contract'
import { plausibleName } from '../generic/names'
import { collector } from './collector'
import { all, attr, hrefOf, keyed, keyOf, one, outermost, peopleLinks } from './dom'
import { isLike, titleName } from './head'
import { firstLine, linesOf, textIn } from './lines'
import { addPart, listed, partIn } from './parts'
import { actListed, addPost } from './posts'
import { sectionOf } from './sections'
import { ownerIn, personIn } from './urls'

interface Who {
  name: string | null
  element: Element | null
  headline: string | null
}

/** Reads a detail list or an activity page as members see it. Such pages have no card of the person: the name stands in
 * a small card, a sticky header or the title. */
export function readList(document: Document, address: PageAddress, handle: string): Walk | null {
  const main = one(document, 'main') ?? document.getElementById('workspace') ?? document.body
  const who = whoIs(document, main, handle)
  if (!who) return null
  const found = collector(address, handle)
  found.head({ name: who.name, nameElement: who.element, headline: who.headline })
  const part = address.url.split('/').at(-2) ?? ''
  const section = address.page === 'activity' ? 'activity' : sectionOf(part)
  if (section === 'activity') {
    for (const item of outermost(all(main, listed))) addPost(found, item, actListed(part))
  } else if (section) addPart(found, partIn(section, all(main, keyed('*', 'Details')).find(card => /ref.+Details/.test(keyOf(card))) ?? main))
  if (!found.walk.items.length) found.miss(`${section ?? part}:not-loaded`)
  return found.walk
}

/** Who the page is about, or null when it does not say that it is the person in the address. */
function whoIs(document: Document, main: Element, handle: string): Who | null {
  const title = titleName(document)
  const owners = new Set(all(main, peopleLinks).map(link => ownerIn(hrefOf(link))).filter(slug => slug !== null))
  if (owners.size && (owners.size > 1 || !owners.has(handle))) return null
  const beside = all(document, peopleLinks)
    .find(link => personIn(hrefOf(link))?.slug === handle && !link.closest('main, nav, header') && firstLine(link) && (!title || firstLine(link) === title))
  if (beside) return { name: firstLine(beside), element: linesOf(beside)[0]?.element ?? beside, headline: textIn(beside.nextElementSibling) }
  const who = pictured(document, title) ?? (title ? { name: title, element: null, headline: null } : null)
  const sure = owners.size || all(main, '[componentkey], [id], [data-testid^="profile_"]')
    .some(element => [attr(element, 'data-testid'), keyOf(element)].some(key => key.toLowerCase().endsWith(`_${handle}`)))
  if (who) return sure || isLike(handle, who.name ?? '') ? who : null
  const link = all(main, peopleLinks).find(candidate => personIn(hrefOf(candidate))?.slug === handle && firstLine(candidate))
  return sure && link ? { name: firstLine(link), element: link, headline: null } : null
}

/** The sticky header prints the name beside the picture of the same name; the title must not say another. */
function pictured(document: Document, title: string | null): Who | null {
  for (const picture of all(document, 'img[alt]')) {
    const name = attr(picture, 'alt').replace(/\s+/g, ' ').trim()
    if (!plausibleName(name) || (title && name !== title) || picture.closest('main, aside, nav, header')) continue
    const around = picture.parentElement?.parentElement
    const line = around ? linesOf(around).find(({ text }) => text === name) : undefined
    if (line) return { name, element: line.element, headline: textIn(line.element.nextElementSibling) }
  }
  return null
}

import type { PageAddress, Walk } from '../contract'
import { plausibleName } from '../generic/names'
import { collector, type Head } from './collector'
import { all, attr, hrefOf, keyed, keyOf, one, outermost, peopleLinks } from './dom'
import { isLike, titleName } from './head'
import { firstLine, linesOf, textIn } from './lines'
import { addPart, listed, partIn } from './parts'
import { actListed, addPost } from './posts'
import { sectionOf } from './sections'
import { ownerIn, personIn } from './urls'

/** Reads a detail list or an activity page as members see it. Such pages have no card of the person: the name stands in
 * a small card, a sticky header or the title. */
export function readList(document: Document, address: PageAddress, handle: string): Walk | null {
  const main = one(document, 'main') ?? document.getElementById('workspace') ?? document.body
  const who = whoIs(document, main, handle)
  if (!who) return null
  const found = collector(address, handle)
  found.head(who)
  const part = address.url.split('/').at(-2) ?? ''
  const section = address.page === 'activity' ? 'activity' : sectionOf(part)
  if (section === 'activity') {
    for (const item of outermost(all(main, listed))) addPost(found, item, actListed(part))
  } else if (section) {
    const card = all(main, keyed('*', 'Details')).find(element => /ref.+Details/.test(keyOf(element)))
    addPart(found, partIn(section, card ?? main))
  }
  if (!found.walk.items.length) found.miss(`${section ?? part}:not-loaded`)
  return found.walk
}

/** The head of the page, or null when it does not say that it is the person's in the address. */
function whoIs(document: Document, main: Element, handle: string): Head | null {
  const title = titleName(document)
  const owners = all(main, peopleLinks).map(link => ownerIn(hrefOf(link))).filter(slug => slug !== null)
  if (owners.some(slug => slug !== handle)) return null
  const sure = owners.length > 0 || all(main, '[componentkey], [id]').some(element => keyOf(element).toLowerCase().endsWith(`_${handle}`))
  // A small card links to the person; a sticky header prints the name beside the picture of the same name.
  for (const sign of all(document, `${peopleLinks}, img[alt]`)) {
    const card = personIn(hrefOf(sign))?.slug === handle ? sign : null
    if (sign.closest(card ? 'main, nav, header' : 'main, aside, nav, header')) continue
    const around = card ?? sign.parentElement?.parentElement
    const line = around ? linesOf(around).find(({ text }) => text === (title ?? text) && (card || text === attr(sign, 'alt').trim())) : null
    if (!line || !plausibleName(line.text) || !(card || sure || isLike(handle, line.text))) continue
    return { name: line.text, nameElement: line.element, headline: textIn((card ?? line.element).nextElementSibling) }
  }
  const link = all(main, peopleLinks).find(candidate => personIn(hrefOf(candidate))?.slug === handle && firstLine(candidate))
  const name = title ?? firstLine(link)
  return name && (sure || isLike(handle, name)) ? { name, nameElement: link ?? null } : null
}

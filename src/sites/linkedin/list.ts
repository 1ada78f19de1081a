import type { PageAddress, Walk } from '../contract'
import { plausibleName } from '../generic/names'
import type { Collector, Head } from './collector'
import { all, attr, hrefOf, keyOf, mainOf, outermost, peopleLinks } from './dom'
import { isLike, titleName } from './head'
import { firstLine, linesOf, textIn } from './lines'
import { addPart, addPosts, partIn } from './parts'
import { sectionOf } from './sections'
import { ownerIn, personIn } from './urls'

/** Reads a detail list or an activity page as members see it. Such pages have no card of the person: the name stands in
 * a small card, a sticky header or the title. */
export const readList = (document: Document, address: PageAddress, found: Collector): Walk | null => {
  const main = mainOf(document)
  const who = whoIs(document, main, found.walk.handle)
  if (!who) return null
  found.head(who)
  const part = address.url.split('/').at(-2) ?? ''
  const section = address.page === 'activity' ? 'activity' : sectionOf(part)
  // Lists of posts were seen, and details in the older layout alone.
  found.unproven = section === 'activity' ? /comments|reactions/.test(part) : main.id === 'workspace'
  if (section === 'activity') {
    addPosts(found, outermost(partIn(section, main).items), part)
  } else if (section) {
    const card = all(main, '[componentkey*="Details"], [id*="Details"]').find(element => /ref.+Details/.test(keyOf(element)))
    addPart(found, partIn(section, card ?? main))
  }
  if (!found.walk.items.length) found.miss(`${section ?? part}:not-loaded`)
  return found.walk
}

/** The head of the page, or null when it does not say that it is the person's in the address. */
const whoIs = (document: Document, main: Element, handle: string): Head | null => {
  const title = titleName(document)
  const owners = all(main, peopleLinks).map(link => ownerIn(hrefOf(link))).filter(Boolean)
  if (owners.some(slug => slug !== handle)) return null
  const sure = owners.length > 0 || all(main, '[componentkey], [id]').some(element => keyOf(element).toLowerCase().endsWith(`_${handle}`))
  // A small card links to the person; a sticky header prints the name beside the picture of the same name.
  for (const sign of all(document, `${peopleLinks}, img[alt]`)) {
    const card = personIn(hrefOf(sign))?.slug === handle ? sign : null
    const around = card ?? sign.parentElement?.parentElement
    if (!around || sign.closest(`main, nav, header${card ? '' : ', aside'}`)) continue
    const line = linesOf(around, undefined, 10).find(({ text }) => text === (title ?? text) && (card || text === attr(sign, 'alt').trim()))
    if (!line || !plausibleName(line.text) || !(card || sure || isLike(handle, line.text))) continue
    return { name: line.text, nameElement: line.el, headline: textIn((card ?? line.el).nextElementSibling) }
  }
  const link = all(main, peopleLinks).find(candidate => personIn(hrefOf(candidate))?.slug === handle && firstLine(candidate))
  const name = title ?? firstLine(link)
  return name && (sure || isLike(handle, name)) ? { name, nameElement: link } : null
}

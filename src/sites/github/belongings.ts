import type { PlacedItem } from '../contract'
import { capped, firstText, listOf, longest } from '../generic/dom'
import { clean } from '../generic/text'
import { bare } from './only'
import { hrefOf, insidePath, isLogin, linkOf, profileUrl } from './urls'
import type { PersonCard } from './who'

const headings = new Set(['Sponsoring', 'Sponsors', 'Organizations', 'Achievements', 'Highlights'])

/** A heading that a block starts with, and where it stands. */
interface Heading { words: string, at: Node }

/** @returns the heading that the first words of a block are; null where they are none */
function headingOf(block: Element): Heading | null {
  const at = firstText(block)
  const words = clean(at?.nodeValue)
  return at && words && headings.has(words) ? { words, at } : null
}

/** The heading over a picture of the card: the first words of the nearest block around it that starts with one.
 * @param known what the blocks were seen to start with: pictures share them */
function headingOver(picture: Element, card: Element, known: Map<Element, Heading | null>): string | null {
  let levels = 30 // what stands over a picture is near it, and a page may be nested without end
  for (let block = picture.parentElement; block && block !== card && levels--; block = block.parentElement) {
    if (block.childElementCount < 2) continue // nothing but the picture: no room for a heading
    let heading = known.get(block)
    if (heading === undefined) known.set(block, heading = headingOf(block))
    // A block that lost its heading must not take the next one's: the heading comes before the picture.
    if (heading && heading.at.compareDocumentPosition(picture) & 4) return heading.words
  }
  return null
}

function login(anchor: Element, picture: Element): string | null {
  const hovercard = /^\/(?:users|orgs)\/([^/]+)\/hovercard/.exec(anchor.getAttribute('data-hovercard-url') ?? '')?.[1]
  const found = hovercard ?? /^@(\S+)$/.exec(picture.getAttribute('alt') ?? '')?.[1] ?? anchor.getAttribute('aria-label')
    ?? insidePath(hrefOf(anchor))?.[0]
  return found && isLogin(found) ? found : null
}

function achievement(anchor: Element, picture: Element, person: string): PlacedItem | null {
  const title = capped(picture.getAttribute('alt')?.replace(/^Achievement: /, ''), longest.title)
  if (!title || title.startsWith('@')) return null // "@login" is a person's picture
  const slug = /\/achievements\/([\w-]+)/.exec(picture.getAttribute('data-hovercard-url') ?? '')?.[1]
  const url = slug ? `https://github.com/${person}?achievement=${slug}&tab=achievements` : linkOf(hrefOf(anchor))?.href
  return bare('achievement', title, url ?? null, anchor)
}

/** The pictures of the card that say what the person belongs to, supports and has achieved. */
export function cardItems({ element: card, login: person }: PersonCard): PlacedItem[] {
  const items: PlacedItem[] = []
  const known = new Map<Element, Heading | null>()
  const tools = ['form', 'dialog', 'details-dialog'].flatMap(tag => listOf(card.getElementsByTagName(tag)))
  for (const picture of listOf(card.getElementsByTagName('img'))) {
    const alt = picture.getAttribute('alt')
    if (!alt || tools.some(tool => tool.contains(picture))) continue
    const anchor = picture.closest('a') ?? picture
    const follows = anchor.getAttribute('itemprop') === 'follows'
    const medal = alt.startsWith('Achievement: ')
    const heading = follows ? 'Organizations' : medal ? 'Achievements' : headingOver(anchor, card, known)
    if (heading === 'Achievements') {
      const item = achievement(anchor, picture, person)
      if (item) items.push(item)
    } else if (heading === 'Organizations' || heading === 'Sponsoring') {
      const title = login(anchor, picture)
      const kind = heading === 'Sponsoring' ? 'sponsor' : 'organization'
      if (title) items.push(bare(kind, title, profileUrl(title), anchor))
    }
  }
  return items
}

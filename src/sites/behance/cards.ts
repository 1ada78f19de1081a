import type { Link } from './links'
import { personAt } from './urls'

/** One card of a grid: what it shows, and the element that is the whole card. */
export interface Card { id: string, title: string | null, url: string, element: Element }

/**
 * The cards that links of one kind form: consecutive links to the same thing are one card, and its element is the
 * largest one that holds no link to another.
 * @param idOf what a link leads to, or null for links that are no card's.
 * @param within the element that the cards stand in; never a card itself.
 */
export function cardsOf(links: readonly Link[], within: Element, idOf: (url: URL) => string | null): Card[] {
  const found = links.flatMap(link => {
    const id = within.contains(link.element) ? idOf(link.url) : null
    return id ? [{ ...link, id }] : []
  })
  const groups: { id: string, links: Link[] }[] = []
  for (const { id, ...link } of found) {
    const last = groups.at(-1)
    if (last?.id === id) last.links.push(link)
    else groups.push({ id, links: [link] })
  }
  const seen = new Set<string>()
  return groups.flatMap(({ id, links: own }, at) => {
    const [first] = own
    if (!first || seen.has(id)) return []
    seen.add(id)
    const neighbours = [groups[at - 1]?.links.at(-1), groups[at + 1]?.links[0]].flatMap(link => link?.element ?? [])
    const element = wholeCard(first.element, within, neighbours)
    return [{ id, title: titleOf(own, element), url: `${first.url.origin}${first.url.pathname}`, element }]
  })
}

/** Is the card the work of someone else alone? Cards print their owners; a page may also suggest other people's work. */
export function isOthers(card: Card, links: readonly Link[], handle: string): boolean {
  const owners = links.filter(link => card.element.contains(link.element)).flatMap(link => personAt(link.url) ?? [])
  return owners.length > 0 && !owners.includes(handle)
}

/** A grid with a single card has no neighbours to stop at: there its article, its list item or its labelled cover is the card. */
function wholeCard(link: Element, within: Element, neighbours: readonly Element[]): Element {
  if (!neighbours.length) return link.closest('article, li, [class*="ProjectCover"]') ?? link.parentElement ?? link
  let card = link
  for (let parent = card.parentElement; parent && parent !== within; parent = parent.parentElement) {
    if (neighbours.some(neighbour => parent.contains(neighbour))) break
    card = parent
  }
  return card
}

/** The words of a link; a cover without words names itself in the label of its card or of its picture. */
function titleOf(links: readonly Link[], card: Element): string | null {
  const words = links.map(link => link.element.textContent?.trim()).find(Boolean)
  if (words) return words
  const labelled = card.getAttribute('aria-label') ?? card.querySelector('[class*="ProjectCover"][aria-label]')?.getAttribute('aria-label')
  return labelled ?? card.querySelector('img[alt]')?.getAttribute('alt') ?? null
}

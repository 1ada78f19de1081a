import { aloneAround, within, type Link } from './links'
import type { TargetKind } from './urls'

/** One card of a grid: what it shows, and the element that is the whole card. */
export interface Card { id: string, title: string | null, url: string, element: Element }

/**
 * The cards that links of one kind form: consecutive links to the same thing are one card, and its element is the
 * largest one that holds no link to another.
 */
export function cardsOf(links: readonly Link[], root: Element, kind: TargetKind): Card[] {
  const groups: [Link, ...Link[]][] = []
  for (const link of within(root, links, kind)) {
    const last = groups.at(-1)
    if (last?.[0].id === link.id) last.push(link)
    else groups.push([link])
  }
  const seen = new Set<string>()
  return groups.flatMap((own, at) => {
    const [{ id, url, element: first }] = own
    if (seen.has(id)) return []
    seen.add(id)
    const neighbours = [groups[at - 1]?.at(-1), groups[at + 1]?.[0]].flatMap(link => link?.element ?? [])
    // A grid with a single card has no neighbours to stop at.
    const element = neighbours.length ? aloneAround(first, root, neighbours) : first.closest('article, li, [class*="ProjectCover"]') ?? first
    return [{ id, title: titleOf(own, element), url: `${url.origin}${url.pathname}`, element }]
  })
}

/** Is the card the work of someone else alone? Cards print their owners; a page may also suggest other people's work. */
export function isOthers(card: Card, people: readonly Link[], handle: string): boolean {
  const owners = people.filter(link => card.element.contains(link.element))
  return owners.length > 0 && !owners.some(owner => owner.id === handle)
}

/** The words of a link; a cover without words names itself in the label of its card or of its picture. */
function titleOf(links: readonly Link[], card: Element): string | null {
  for (const { element } of links) {
    const words = element.textContent?.trim()
    if (words) return words
  }
  const labelled = card.matches('[aria-label]') ? card : card.querySelector('[class*="ProjectCover"][aria-label]')
  return labelled?.getAttribute('aria-label') ?? card.querySelector('img[alt]')?.getAttribute('alt') ?? null
}

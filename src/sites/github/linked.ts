import type { PlacedItem } from '../contract'
import { capped, listOf, longest } from '../generic/dom'
import { textOf } from '../generic/text'
import { bare } from './only'
import { hrefOf, insidePath, same } from './urls'

/** Things of a person that have an address of their own kind: lists of stars, project boards, packages. None of their rows has been
 * seen on a real page, so that only the links are read. */
const kinds = {
  /** stars/LOGIN/lists/NAME */
  list: { kind: 'star', link: /^stars\/([^/]+)\/lists\/[^/]+$/ },
  /** users/LOGIN/projects/1, before 2022 LOGIN/NAME/projects/1 */
  project: { kind: 'project', link: /^(?:users\/)?([^/]+)\/(?:[^/]+\/)?projects\/\d+/ },
  /** users/LOGIN/packages/TYPE/package/NAME, before that LOGIN/NAME/packages/123; container images LOGIN/NAME/pkgs/container/IMAGE */
  package: { kind: 'project', link: /^(?:users\/)?([^/]+)\/(?:[^/]+\/)?(?:packages|pkgs)\/./ },
} as const

/** A word that the address of every such thing has: the other links are not worth taking apart. */
const telling = /\/(?:lists|projects|packages|pkgs)\//

/** The links under a person's own address that lead to one such thing, by their first words. */
export function linked(root: Element, card: Element, what: keyof typeof kinds, handle: string): PlacedItem[] {
  const { kind, link } = kinds[what]
  const items = new Map<string, PlacedItem>()
  for (const element of listOf(root.getElementsByTagName('a'))) {
    const href = hrefOf(element)
    const path = href && telling.test(href) ? insidePath(href)?.join('/') ?? '' : ''
    if (!same(link.exec(path)?.[1], handle) || card.contains(element)) continue
    const title = capped(textOf(element.querySelector('h2, h3, h4, strong') ?? element), longest.title)
    if (!title || items.has(path) || items.size >= longest.items) continue
    items.set(path, bare(kind, title, `https://github.com/${path}`, element))
  }
  return [...items.values()]
}

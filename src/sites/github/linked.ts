import type { PlacedItem } from '../contract'
import { capped, longest } from '../generic/dom'
import { textOf } from '../generic/text'
import { insidePath } from './urls'

/** Things of a person that have an address of their own kind: lists of stars, project boards, packages. None of their rows has been
 * seen on a real page, so that only the links are read. */
const kinds = {
  /** stars/LOGIN/lists/NAME */
  list: { kind: 'star', link: /^stars\/([^/]+)\/lists\/[^/]+$/ },
  /** users/LOGIN/projects/1, before 2022 LOGIN/NAME/projects/1 */
  project: { kind: 'project', link: /^(?:users\/)?([^/]+)(?:\/[^/]+)?\/projects\/\d+(?:\/views\/\d+)?$/ },
  /** users/LOGIN/packages/TYPE/package/NAME, before that LOGIN/NAME/packages/123; container images LOGIN/NAME/pkgs/container/IMAGE */
  package: { kind: 'project', link: /^(?:users\/)?([^/]+)(?:\/[^/]+)?\/(?:packages\/(?:\d+|\w+\/package\/.+)|pkgs\/\w+\/[^/]+)$/ },
} as const

/** The links under a person's own address that lead to one such thing, by their first words. */
export function linked(root: Element, card: Element, what: keyof typeof kinds, handle: string): PlacedItem[] {
  const { kind, link } = kinds[what]
  const items = new Map<string, PlacedItem>()
  for (const element of root.getElementsByTagName('a')) {
    const path = insidePath(element.getAttribute('href'))?.join('/') ?? ''
    if (link.exec(path)?.[1]?.toLowerCase() !== handle || card.contains(element)) continue
    const title = capped(textOf(element.querySelector('h2, h3, h4, strong') ?? element), longest.title)
    if (!title || items.has(path) || items.size >= longest.items) continue
    items.set(path, { kind, title, url: `https://github.com/${path}`, tags: [], at: null, element })
  }
  return [...items.values()]
}

import type { PlacedItem } from '../contract'
import { capped, longest } from '../generic/dom'
import { textOf } from '../generic/text'
import { linkOf } from './urls'

/** The gists that a person pinned. Their cards stand among the repositories'; only the links tell them apart. */
export function pinnedGists(root: Element, handle: string): PlacedItem[] {
  const items: PlacedItem[] = []
  for (const anchor of root.querySelectorAll('a[href*="gist.github.com/"]')) {
    const url = linkOf(anchor.getAttribute('href'))
    const [owner, id, ...more] = url?.pathname.split('/').filter(Boolean) ?? []
    if (url?.hostname !== 'gist.github.com' || owner?.toLowerCase() !== handle || !id || more.length) continue
    if (anchor.closest('p, .markdown-body, [itemprop="text"]')) continue
    const title = capped(textOf(anchor), longest.title)
    if (title) items.push({ kind: 'gist', title, url: `https://gist.github.com/${owner}/${id}`, tags: [], at: null, element: anchor })
  }
  return items
}

import type { Collector } from './collector'
import { linesOf } from './lines'
import { onSite, outside, postIn } from './urls'
import { wordsOf } from './words'

/** Adds one featured thing: its first line says what kind of thing it is, the next is its text or title. */
export function addFeature(found: Collector, item: Element): void {
  const line = linesOf(item)[1]
  if (!line) return
  const { title, text } = wordsOf(line.element, item)
  const href = item.querySelector('a[href]')?.getAttribute('href') ?? null
  const post = postIn(href)
  const url = post?.url ?? outside(href) ?? (/\/(?:pulse|newsletters|posts)\//.test(href ?? '') ? onSite(href) : null)
  found.add('featured', title || line.text, item, { url, at: post?.at ?? null, text })
}

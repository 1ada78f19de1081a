import type { PageAddress, Walk } from '../contract'
import { collector } from './collector'
import { mainOf, one } from './dom'
import { linesOf } from './lines'
import { addPost, authorsIn } from './posts'

/**
 * Reads the page of one post, as members and guests see it: about the person who wrote it, never about the reader or
 * about those who comment.
 * @param isProven whether real pages of this kind were seen
 */
export const readPost = (document: Document, address: PageAddress, isProven: boolean): Walk | null => {
  const id = /\d{15,}/.exec(address.url)?.[0] ?? ''
  const main = mainOf(document)
  const card = one(main, ['data-activity-urn', 'data-urn', 'componentkey'].map(name => `[${name}*="${id}"]`).join())
    ?? one(main, 'article, [data-urn*="urn:li:activity"]')
  const lines = card ? linesOf(card) : []
  const author = authorsIn(lines)[0]
  // The address of a shared post names its writer.
  const named = /\/posts\/([^_]+)_/.exec(address.url)?.[1]
  if (!card || !author?.slug || (named && decodeURIComponent(named).toLowerCase() !== author.slug)) return null
  const found = collector(address, author.slug)
  const at = lines.findIndex(line => author.el.contains(line.el))
  // The degree of connection stands between name and headline.
  const headline = lines.slice(at + 1, at + 4).find(({ text }) => !/^[·•]/.test(text))
  found.head({ name: author.name, nameElement: author.el, headline: headline?.text })
  found.unproven = !isProven
  addPost(found, card, 'post', address.url)
  return found.walk
}

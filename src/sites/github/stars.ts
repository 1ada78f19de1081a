import type { PageAddress, Walk } from '../contract'
import { bare, itemsOnly } from './only'
import { repositories } from './repositories'
import { hrefOf, insidePath, linkOf, same } from './urls'

/** Whose stars an address shows: /stars/LOGIN/…, /LOGIN?tab=stars; null for other addresses. */
function starsOf(href: string | null): string | null {
  const [first, second] = insidePath(href) ?? []
  if (same(first, 'stars')) return second ?? null
  return linkOf(href)?.searchParams.get('tab') === 'stars' ? first ?? null : null
}

/**
 * Reads one of a person's lists of starred repositories. The page has no card: the way back to the person's stars must lead to the
 * person whom the address names, and no link to somebody else's stars may stand beside it. No saved page has confirmed this.
 */
export function walkStarList(document: Document, address: PageAddress, handle: string): Walk | null {
  const root = document.querySelector('main, [role="main"]') ?? document.body
  const links = [...root.querySelectorAll('a[href*="stars"]')].map(anchor => starsOf(hrefOf(anchor)))
  const owners = links.filter(owner => owner !== null)
  if (!owners.length || owners.some(owner => !same(owner, handle))) return null
  const starred = repositories(root, null, null, handle, 'star')
  return itemsOnly(address, handle, starred.map(({ kind, title, url, element }) => bare(kind, title, url, element)))
}

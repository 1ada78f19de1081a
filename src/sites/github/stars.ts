import type { PageAddress, Walk } from '../contract'
import type { Head } from './head'
import { repositories } from './repositories'
import { bare } from './tabs'
import { insidePath, linkOf, profileUrl } from './urls'

/** Whose stars an address shows: /stars/LOGIN/…, /LOGIN?tab=stars; null for other addresses. */
function starsOf(href: string | null | undefined): string | null {
  const [first, second] = insidePath(href) ?? []
  if (first?.toLowerCase() === 'stars') return second ?? null
  return linkOf(href)?.searchParams.get('tab') === 'stars' ? first ?? null : null
}

/**
 * Reads one of a person's lists of starred repositories. The page has no card: the way back to the person's stars must lead to the
 * person whom the address names, and no link to somebody else's stars may stand beside it. No saved page has confirmed this.
 */
export function walkStarList(document: Document, head: Head, address: PageAddress, handle: string): Walk | null {
  const root = document.querySelector('main, [role="main"]') ?? document.body
  const links = [...root.querySelectorAll('a[href*="stars"]')].map(anchor => anchor.getAttribute('href'))
  const shown = links.map(starsOf).filter(owner => owner !== null)
  const claimed = [starsOf(head.get('og:url')), starsOf(head.get('canonical'))].filter(owner => owner !== null)
  if (!shown.length || [...shown, ...claimed].some(owner => owner.toLowerCase() !== handle)) return null
  return {
    page: address.page, handle, profileUrl: profileUrl(handle), url: address.url, name: null, headline: null, location: null,
    company: null, about: null, links: [], items: repositories(root, null, null, handle, 'star').map(bare), misses: [], nameElement: null,
  }
}

import type { PageAddress } from '../contract'

const hosts = /^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com$/
const locale = /^[a-z]{2}(?:[-_][a-z]{2})?$/i
/** Member ids stand in the place of a slug in some links; the site puts the slug into the address soon after. */
const memberId = /^ACoA[\w-]{20,}$/i
/** What follows the slug in addresses that only the page of that very person links to. */
const ownParts = new Set(['overlay', 'details', 'detail', 'edit', 'recent-activity', 'opportunities', 'add-edit'])

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}

function parts(url: URL): string[] {
  const found = url.pathname.split('/').filter(Boolean).map(decoded)
  return found[0] === 'mwlite' ? found.slice(found[1] === 'profile' ? 2 : 1) : found
}

function isLinkedIn(url: URL): boolean {
  return (url.protocol === 'https:' || url.protocol === 'http:') && hosts.test(url.hostname)
}

/** Canonical address of a profile. */
export function profileUrl(handle: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(handle)}/`
}

/** The page that an address names; null for all that is not about one person, and for addresses that name the person
 * by member id instead of the slug. */
export function pageOf(url: URL): PageAddress | null {
  if (!isLinkedIn(url)) return null
  const [kind, slug, part, ...rest] = parts(url)
  if (kind === 'posts' && slug && /[-_:](?:activity|share|ugcPost)[-:]\d{15,}/.test(slug)) {
    return { page: 'activity', handle: null, url: `https://www.linkedin.com/posts/${encodeURIComponent(slug)}` }
  }
  if (kind === 'feed' && slug === 'update' && part && /^(?:urn:li:)?(?:activity|share|ugcPost):\d{15,}$/.test(part)) {
    return { page: 'activity', handle: null, url: `https://www.linkedin.com/feed/update/${part}/` }
  }
  if (kind !== 'in' || !slug || memberId.test(slug)) return null
  const handle = slug.trim().toLowerCase()
  if (!handle || /[\s/?#<>]/.test(handle)) return null
  const home = profileUrl(handle)
  if (!part || part === 'overlay' || (locale.test(part) && !rest.length)) return { page: 'profile', handle, url: home }
  if (part === 'details' && rest[0]) return { page: 'list', handle, url: `${home}details/${encodeURIComponent(rest[0])}/` }
  if (part === 'recent-activity' || (part === 'detail' && rest[0] === 'recent-activity')) {
    const tab = part === 'detail' ? rest[1] : rest[0]
    return { page: 'activity', handle, url: `${home}recent-activity/${encodeURIComponent(tab ?? 'all')}/` }
  }
  return null
}

/** Resolves a link of the page against the site and takes LinkedIn's redirects off; null when it is no web address. */
export function target(href: string | null | undefined): URL | null {
  if (!href || href.startsWith('#')) return null
  const url = URL.parse(href.trim(), 'https://www.linkedin.com/')
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (isLinkedIn(url) && /^\/(?:safety\/go|redir\/redirect)/.test(url.pathname)) return target(url.searchParams.get('url'))
  return url
}

/** The slug that a link to a person names, lower case, and whether only that person's own page has such a link. */
export function personIn(href: string | null): { slug: string; own: boolean } | null {
  const url = target(href)
  if (!url || !isLinkedIn(url)) return null
  const [kind, slug, part] = parts(url)
  return kind === 'in' && slug ? { slug: slug.toLowerCase(), own: part !== undefined && ownParts.has(part) } : null
}

/** An outside address without what LinkedIn adds for tracking; null for LinkedIn's own pages. */
export function outside(href: string | null): string | null {
  const url = target(href)
  if (!url || /(^|\.)(?:linkedin\.com|licdn\.com|linkedinmobileapp\.com)$/.test(url.hostname)) return null
  for (const name of [...url.searchParams.keys()]) if (name === 'trk' || name.startsWith('utm_')) url.searchParams.delete(name)
  return url.href
}

/** Canonical address of a thing on LinkedIn: https, no tracking, no hash, and www instead of a country. */
export function onSite(href: string | null): string | null {
  const url = target(href)
  if (!url || !isLinkedIn(url)) return null
  return `https://www.linkedin.com${url.pathname}`
}

/** The post that a link or an URN names: canonical address and the day it was written, which the id holds
 * (milliseconds since 1970 in all but the last 22 bits). null when it names none. */
export function postIn(text: string | null): { url: string; at: string | null } | null {
  if (!text) return null
  const whole = decoded(text)
  const found = /(?:urn:li:|update\/)(activity|share|ugcPost):(\d{15,20})/.exec(whole) ?? /[-_](activity|share|ugcPost)-(\d{15,20})/.exec(whole)
  if (!found?.[1] || !found[2]) return null
  const shared = target(text)
  const url = shared?.pathname.startsWith('/posts/')
    ? `https://www.linkedin.com${shared.pathname}`
    : `https://www.linkedin.com/feed/update/urn:li:${found[1]}:${found[2]}/`
  return { url, at: dayOfId(found[2]) }
}

function dayOfId(id: string): string | null {
  const time = Number(BigInt(id) >> 22n)
  // LinkedIn's ids hold a time since 2012 or so; anything else is another kind of number.
  return time > 1.2e12 && time < 4.1e12 ? new Date(time).toISOString().slice(0, 10) : null
}

import type { PageAddress } from '../contract'
import { all, hrefOf, peopleLinks } from './dom'

const site = /^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com$/
/** Member ids stand in the place of a slug in some links; the site puts the slug into the address soon after. */
const memberId = /^ACoA[\w-]{20,}$/i
const personal = /^(?:https?:\/\/(?:[a-z]{1,5}\.)?linkedin\.com)?\/(?:mwlite\/(?:profile\/)?)?in\/([^/?#]+)(?:\/([\w-]+))?/i
/** What follows the slug in links that only the page of that very person has. */
const ownParts = /^(?:overlay|details?|edit|recent-activity|opportunities|add-edit)$/
const postId = /(?:urn:li:|update\/)(activity|share|ugcPost):(\d{15,20})/
const home = 'https://www.linkedin.com'

const decoded = (part: string): string => {
  if (!part.includes('%')) return part
  try {
    return decodeURIComponent(part)
  } catch {
    return part // decodeURIComponent throws on malformed percent signs, and there is no way to ask beforehand
  }
}

const isSite = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) && site.test(url.hostname)

/** Canonical address of a profile. */
export const profileUrl = (handle: string): string =>
  `${home}/in/${encodeURIComponent(handle)}/`

/** The page that an address names; null for all that is not about one person, and for addresses that name the person
 * by member id instead of the slug. */
export const pageOf = (url: URL): PageAddress | null => {
  if (!isSite(url)) return null
  const [kind, slug, part, tab] = url.pathname.replace(/^\/mwlite(?:\/profile)?(?=\/)/, '').split('/').filter(Boolean).map(decoded)
  if (!slug) return null
  const isUpdate = kind === 'feed' && slug === 'update'
  if (kind === 'posts' || isUpdate) {
    const post = postIn(isUpdate ? `update/${part?.replace('urn:li:', '')}` : slug)
    return post && { page: 'activity', handle: null, url: isUpdate ? post.url : `${home}/posts/${encodeURIComponent(slug)}` }
  }
  const handle = slug.toLowerCase()
  if (kind !== 'in' || memberId.test(slug) || /[\s/?#<>]/.test(handle)) return null
  const profile = profileUrl(handle)
  if (!part || part === 'overlay' || (!tab && /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(part))) return { page: 'profile', handle, url: profile }
  if (part === 'details' && tab) return { page: 'list', handle, url: `${profile}details/${encodeURIComponent(tab)}/` }
  if (part !== 'recent-activity') return null
  return { page: 'activity', handle, url: `${profile}recent-activity/${encodeURIComponent(tab ?? 'all')}/` }
}

/** Whether an address belongs to LinkedIn Recruiter or Sales Navigator. */
export const specialPage = (url: URL): boolean =>
  isSite(url) && /^\/(talent|sales)\//.test(url.pathname)

/** The public profile that a page of Recruiter or Sales Navigator links as its subject's; null where it links several
 * people, or names its subject only by member id. */
export const publicProfileOn = (document: Document): string | null => {
  const links = all(document, peopleLinks).filter(link => !link.closest('header, nav') && !memberId.test(personIn(hrefOf(link))?.slug ?? ''))
  const marked = links.filter(link => [...link.attributes].some(({ name }) => name.endsWith('profile-link')))
  const [slug, ...others] = new Set((marked.length ? marked : links).map(link => personIn(hrefOf(link))?.slug))
  return slug && !others.length ? profileUrl(slug) : null
}

/** The slug that a link to a person names, lower case, and whether only that person's own page has such a link. */
export const personIn = (href: string): { slug: string; own: boolean } | null => {
  const [, slug, part] = personal.exec(href) ?? []
  return slug ? { slug: decoded(slug).toLowerCase(), own: ownParts.test(part ?? '') } : null
}

/** The slug of the person whose own pages a link leads to; null for every other link. */
export const ownerIn = (href: string): string | null => {
  const person = personIn(href)
  return person?.own ? person.slug : null
}

/** The path of a plain link to LinkedIn, as most are: taking an address apart takes long. */
const plainPath = (href: string): string | undefined =>
  /^(?:https:\/\/www\.linkedin\.com)?(\/(?!\/|safety|redir)[\w/-]*)(?:[?#]|$)/.exec(href)?.[1]

/** Resolves a link against the site and takes LinkedIn's redirects off; null when it is no web address. */
const target = (href: string): URL | null => {
  const url = href && !href.startsWith('#') ? URL.parse(href.trim(), home) : null
  if (!url || !/^https?:$/.test(url.protocol)) return null
  return isSite(url) && /^\/(?:safety\/go|redir\/redirect)/.test(url.pathname) ? target(url.searchParams.get('url') ?? '') : url
}

/** An outside address without what LinkedIn adds for tracking; null for LinkedIn's own pages. */
export const outside = (href: string): string | null => {
  const url = plainPath(href) ? null : target(href)
  if (!url || /(?:^|\.)(?:linkedin|licdn|linkedinmobileapp)\.com$/.test(url.hostname)) return null
  url.searchParams.delete('trk')
  return url.href
}

/** Canonical address of a thing on LinkedIn: https, no tracking, no hash, and www instead of a country. */
export const onSite = (href: string): string | null => {
  const plain = plainPath(href)
  if (plain) return home + plain
  const url = target(href)
  return url && isSite(url) ? home + url.pathname : null
}

/** The post that a link or an URN names: canonical address and the day it was written, which the id holds
 * (milliseconds since 1970 in all but the last 22 bits). null when it names none. */
export const postIn = (text: string): { url: string; at: string | null } | null => {
  const whole = decoded(text)
  const [, kind, id] = postId.exec(whole) ?? /[-_:](activity|share|ugcPost)[-:](\d{15,20})/.exec(whole) ?? []
  if (!id) return null
  const url = whole.includes('/posts/') ? onSite(text) : null
  const time = Number(BigInt(id) >> 22n)
  const day = time > 1.2e12 && time < 4.1e12 ? new Date(time).toISOString().slice(0, 10) : null
  return { url: url ?? `${home}/feed/update/urn:li:${kind}:${id}/`, at: day }
}

import type { ItemKind, PageAddress } from '../contract'

export const origin = 'https://www.behance.net'

/** First path segments that lead to Behance's own pages. Only sure ones, from the links of its own navigation and footers:
 * a word missing here does no harm, for the document decides. */
const reserved = new Set((
  'about account activity assets auth blog careers challenges collection embed for_you galleries gallery hire inbox joblist live login '
  + 'logout misc moodboard notifications onboarding portfolio pro recruiter-pro resources search services settings tags updates v2 v3 videos'
).split(' '))

/** The tabs of a profile that Kith reads, and what the cards of each are. `info` has no cards. */
export const tabs: ReadonlyMap<string, ItemKind | null> = new Map([
  ['projects', 'project'], ['info', null], ['appreciated', 'appreciation'], ['moodboards', 'moodboard'], ['services', 'service'],
])

/** Addresses `/USER/…` that a profile page prints about its own subject; the followed and the following are other people. */
const subjectPages = new Set([...tabs.keys(), 'followers', 'following', 'analytics'])

/** @returns the path of an address on Behance, split and decoded; null for other hosts. Never throws. */
function segmentsOf(url: URL): string[] | null {
  if (!/^https?:$/.test(url.protocol) || !/^(?:www\.)?behance\.net$/.test(url.hostname)) return null
  return url.pathname.split('/').filter(Boolean)
}

/** @returns the handle that one path segment is: Behance's user names are letters, digits, `-` and `_`. */
function handleFrom(segment: string | undefined): string | null {
  const handle = segment?.toLowerCase()
  return handle && /^[a-z\d_-]{1,64}$/.test(handle) && !reserved.has(handle) ? handle : null
}

/** The page that an address names. `/USER` and `/USER/projects` show the same: the profile. */
export function pageOf(url: URL): PageAddress | null {
  const segments = segmentsOf(url)
  if (!segments) return null
  const project = projectId(url)
  if (project) return { page: 'work', handle: null, url: [origin, 'gallery', project, segments[2]].filter(Boolean).join('/') }
  const handle = handleFrom(segments[0])
  if (!handle || segments.length > 2) return null
  const tab = segments[1]?.toLowerCase()
  if (!tab || tab === 'projects') return { page: 'profile', handle, url: profileUrl(handle) }
  return tabs.has(tab) ? { page: 'list', handle, url: `${profileUrl(handle)}/${tab}` } : null
}

/** Canonical address of a person's profile. */
export function profileUrl(handle: string): string {
  return `${origin}/${handle}`
}

/** The tab that an address names: `projects` where it names none. */
export function tabOf(url: URL): string {
  return segmentsOf(url)?.[1]?.toLowerCase() ?? 'projects'
}

/** The number of the project that an address names (`/gallery/NUMBER/…`), or null. */
export function projectId(url: URL): string | null {
  const [first, id] = segmentsOf(url) ?? []
  return first?.toLowerCase() === 'gallery' && id && /^\d{1,15}$/.test(id) ? id : null
}

/** The number of the moodboard that an address names, or null. */
export function moodboardId(url: URL): string | null {
  const [first, id] = segmentsOf(url) ?? []
  return first && /^(?:moodboard|collection)$/i.test(first) && id && /^\d{1,15}$/.test(id) ? id : null
}

/** The service that an address names (`/USER/services/NAME`) among those of one person, or null. */
export function serviceOf(url: URL, handle: string): string | null {
  const [first, tab, service] = segmentsOf(url) ?? []
  return handleFrom(first) === handle && tab === 'services' && service ? service : null
}

/** The person whose main page an address names, or null. */
export function personAt(url: URL): string | null {
  const segments = segmentsOf(url)
  return segments?.length === 1 ? handleFrom(segments[0]) : null
}

/** The person one of whose own pages (tab, followers …) an address names, or null. */
export function subjectAt(url: URL): string | null {
  const segments = segmentsOf(url)
  return segments?.length === 2 && subjectPages.has(segments[1]?.toLowerCase() ?? '') ? handleFrom(segments[0]) : null
}

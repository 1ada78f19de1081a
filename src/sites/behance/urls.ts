import type { PageAddress } from '../contract'

export const origin = 'https://www.behance.net'

/** First path segments that lead to Behance's own pages. Only sure ones, from the links of its own navigation and footers:
 * a word missing here does no harm, for the document decides. */
const reserved = new Set((
  'about account activity assets auth blog careers challenges collection embed for_you galleries gallery hire inbox joblist live login '
  + 'logout misc moodboard notifications onboarding portfolio pro recruiter-pro resources search services settings tags updates v2 v3 videos'
).split(' '))

/** The tabs of a profile that Kith reads. */
const tabs = new Set(['projects', 'info', 'appreciated', 'moodboards', 'services'])

/** Addresses `/USER/…` that a profile page prints about its own subject; the followed and the following are other people. */
const subjectPages = new Set([...tabs, 'followers', 'following', 'analytics'])

/**
 * What an address leads to: the main page of a `person` or one of their own pages (`subject`), a `project`, a `moodboard`, a
 * `service`, the search for a `place`, a `tag`, a `tool` or a `field`, or somewhere `outside` of Behance.
 */
export type TargetKind = 'person' | 'subject' | 'project' | 'moodboard' | 'service' | 'place' | 'tag' | 'tool' | 'field' | 'outside'

/** `id` is the handle of a person, the number of a work, and the address of everything else. */
export interface Target { kind: TargetKind, id: string }

/** @returns what an address leads to, or null for Behance's own pages. Never throws. */
export function targetOf(url: URL): Target | null {
  if (!/^https?:$/.test(url.protocol)) return null
  if (!/^(?:www\.)?behance\.net$/.test(url.hostname)) return { kind: 'outside', id: url.href }
  const [first, second, third] = segmentsOf(url)
  if (first === 'search') return searchOf(url, second, third)
  if (second && /^\d{1,15}$/.test(second)) {
    if (first === 'gallery') return { kind: 'project', id: second }
    if (first === 'moodboard' || first === 'collection') return { kind: 'moodboard', id: second }
  }
  // User names are letters, digits, `-` and `_`.
  if (!first || !/^[a-z\d_-]{1,64}$/.test(first) || reserved.has(first)) return null
  if (!second) return { kind: 'person', id: first }
  if (third) return second === 'services' ? { kind: 'service', id: url.href } : null
  return subjectPages.has(second) ? { kind: 'subject', id: first } : null
}

/** The searches that profiles and projects link to: people of a place, projects with a tag, a tool or in a field. */
function searchOf(url: URL, what: string | undefined, words: string | undefined): Target | null {
  const asked = url.searchParams
  if (what === 'users') return asked.has('country') ? { kind: 'place', id: url.href } : null
  if (what !== 'projects') return null
  if (words) return asked.get('tracking_source') === 'project_tag' ? { kind: 'tag', id: url.href } : null
  if (asked.has('tools')) return { kind: 'tool', id: url.href }
  return asked.has('field') ? { kind: 'field', id: url.href } : null
}

/** The page that an address names. `/USER` and `/USER/projects` show the same: the profile. */
export function pageOf(url: URL): PageAddress | null {
  const target = targetOf(url)
  if (target?.kind === 'project') {
    const slug = url.pathname.split('/').filter(Boolean)[2]
    return { page: 'work', handle: null, url: [origin, 'gallery', target.id, slug].filter(Boolean).join('/') }
  }
  if (target?.kind !== 'person' && target?.kind !== 'subject') return null
  const handle = target.id
  const tab = tabOf(url)
  if (tab === 'projects') return { page: 'profile', handle, url: profileUrl(handle) }
  return tabs.has(tab) ? { page: 'list', handle, url: `${profileUrl(handle)}/${tab}` } : null
}

/** Canonical address of a person's profile. */
export function profileUrl(handle: string): string {
  return `${origin}/${handle}`
}

/** The tab of a profile that its address names: `projects` where it names none. */
export function tabOf(url: URL): string {
  return segmentsOf(url)[1] ?? 'projects'
}

function segmentsOf(url: URL): string[] {
  return url.pathname.toLowerCase().split('/').filter(Boolean)
}

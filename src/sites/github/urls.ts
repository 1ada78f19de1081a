import type { PageAddress } from '../contract'

/** First path segments that GitHub keeps for itself; no person has them. Source: the routes linked from GitHub's own
 * pages and the package github-reserved-names. A word missing here does no harm: the document decides in the end. */
const reserved = new Set((
  '400 401 403 404 422 429 500 502 503 about accelerator accept_invitation access account advisories api apps articles assets '
  + 'attributes auth blog branches business businesses cache careers categories changelog codespaces collections comments '
  + 'commit commits community compare contact contact-us copilot customer-stories customers dashboard dashboard-feed '
  + 'default developer developers discover discussions docs downloads drafts early-access edit edu education email '
  + 'enterprise enterprises events executive-insights exp_mobile explore favorites features feed feedback files followers '
  + 'following forked fork gist gists git graphql guides healthcheck help history home hooks hovercards images inbox '
  + 'integration integrations invitations issues jobs join journal labels languages learn library listings login logos logout '
  + 'maintainers marketplace mcp mediakit mentions milestones mine mirrors mobile models navigation network new newsroom news none '
  + 'nonprofits notices notifications oauth offer open-source open-source-guide opensearch options organizations orgs pages '
  + 'partners password password_reset payments personal plans plugins popular posts premium-support press pricing privacy '
  + 'professional projects public pull pulls raw readme recommendations redeem releases render replies repositories resources restore '
  + 'robots.txt search secure security security-advisories services session sessions settings shop showcases signin signout signup '
  + 'site sitemap solutions spam sponsors ssh staff starred stars startups static status statuses store stories suggestions '
  + 'support suspended switch team teams terms topics tos tour train training translations tree trending trust-center unsubscribe '
  + 'updates user username users visualization w watching why-github wiki workshops'
).split(' '))

/** The tabs of a person's page other than the overview. */
const tabs = ['repositories', 'stars', 'followers', 'following', 'projects', 'packages', 'sponsoring', 'achievements'] as const
export type Tab = (typeof tabs)[number]

/** Logins are letters, digits and hyphens; managed accounts of companies add `_short`. */
const login = /^[a-z\d](?:[a-z\d_-]{0,38})$/i
const repository = /^[\w.-]{1,100}$/

/** @returns whether a word can be somebody's login. Persons and organisations share one space of names. */
export function isLogin(word: string): boolean {
  return login.test(word) && !reserved.has(word.toLowerCase())
}

/** The decoded segments of a path, or null where it can't be decoded. */
function segments(path: string): string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null // decodeURIComponent throws on malformed percent signs, and there is no way to ask beforehand
  }
}

/** Which page of whom a GitHub address names. It can't tell a person from an organisation: the document must. */
export function pageOf(url: URL): PageAddress | null {
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.port) return null
  const path = segments(url.pathname)
  const [owner, work] = path ?? []
  if (!path || !owner || !isLogin(owner)) return null
  const handle = owner.toLowerCase()
  if (url.hostname === 'gist.github.com') {
    if (path.length !== 2 || !work || !/^[\da-f]{5,40}$/i.test(work)) return null
    return { page: 'work', handle, url: `https://gist.github.com/${handle}/${work.toLowerCase()}` }
  }
  if (url.hostname !== 'github.com' && url.hostname !== 'www.github.com') return null
  if (path.length === 2 && work) {
    const name = work.replace(/\.git$/i, '')
    return repository.test(name) && !/^\.*$/.test(name) ? { page: 'work', handle, url: `https://github.com/${handle}/${name}` } : null
  }
  if (path.length !== 1) return null
  const asked = url.searchParams.get('tab')?.toLowerCase()
  if (!asked || asked === 'overview') {
    // The lazy part of an overview has an address of its own, but is no page.
    return url.searchParams.has('action') ? null : { page: 'profile', handle, url: profileUrl(handle) }
  }
  const tab = tabs.find(known => known === asked)
  return tab ? { page: 'list', handle, url: `${profileUrl(handle)}?tab=${tab}` } : null
}

/** The tab that an address names; null for the overview. */
export function tabOf(url: URL): Tab | null {
  const asked = url.searchParams.get('tab')?.toLowerCase()
  return tabs.find(known => known === asked) ?? null
}

/** Canonical address of a person's profile. */
export function profileUrl(handle: string): string {
  return `https://github.com/${encodeURIComponent(handle)}`
}

/**
 * An href of a GitHub page as a URL. Pages saved with a site copier carry rewritten links ("owner/name.html",
 * "../example.org/me.html"); live pages never link that way, so reading them back can't change a live one.
 * @returns null for anything but http and https.
 */
export function linkOf(href: string | null | undefined): URL | null {
  const plain = href?.trim()
  if (!plain) return null
  const copied = !/^(?:[a-z][a-z\d+.-]*:|[/#?])/i.test(plain)
  const outside = copied ? /^(?:\.\.\/)+([a-z\d-]+(?:\.[a-z\d-]+)+)\/(.*)$/i.exec(plain) : null
  const url = URL.parse(outside ? `https://${outside[1]}/${outside[2]}` : plain, 'https://github.com/')
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (copied) url.pathname = url.pathname.replace(/\.html$/, '')
  return url
}

/** The path of a link inside github.com as decoded segments; null for links that lead elsewhere. */
export function insidePath(href: string | null | undefined): string[] | null {
  const url = linkOf(href)
  return url && (url.hostname === 'github.com' || url.hostname === 'www.github.com') ? segments(url.pathname) : null
}

import type { PageAddress } from '../contract'

/** First path segments that lead to GitHub's own pages. Source: the links of GitHub's own navigation and footers. Only sure ones:
 * names that look like a route may well be somebody's login, and a word missing here does no harm, for the document decides. */
const reserved = new Set((
  'about account apps blog business careers codespaces collections community contact copilot customer-stories dashboard discussions '
  + 'education enterprise events explore features feed followers following gist gists home issues join login logout marketplace mobile '
  + 'models new notifications open-source organizations orgs pricing pulls readme repositories resources search security sessions '
  + 'settings signup site solutions sponsors stars status support team topics trending users watching'
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

/** Whether two words are one but for small and capital letters. */
export function same(one: string | null | undefined, other: string | null | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase()
}

/** Where an element links to, as it is written. */
export function hrefOf(element: Element | null | undefined): string | null {
  return element?.getAttribute('href') ?? null
}

/** The decoded segments of a path, or null where it can't be decoded. */
function segments(path: string): string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null // decodeURIComponent throws on malformed percent signs, and there is no way to ask beforehand
  }
}

const isGitHub = ({ hostname }: URL) => hostname === 'github.com' || hostname === 'www.github.com'

/** A list of starred repositories: /stars/LOGIN/lists/NAME. */
function starList([, owner, lists, name, ...more]: readonly string[]): PageAddress | null {
  if (!owner || !isLogin(owner) || lists !== 'lists' || !name || more.length) return null
  const handle = owner.toLowerCase()
  return { page: 'list', handle, url: `https://github.com/stars/${handle}/lists/${encodeURIComponent(name.toLowerCase())}` }
}

/** Which page of whom a GitHub address names. It can't tell a person from an organisation: the document must. */
export function pageOf(url: URL): PageAddress | null {
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.port) return null
  const path = segments(url.pathname)
  const [owner, work] = path ?? []
  if (path && isGitHub(url) && same(owner, 'stars')) return starList(path)
  if (!path || !owner || !isLogin(owner)) return null
  const handle = owner.toLowerCase()
  if (url.hostname === 'gist.github.com') {
    // A gist's own address without its owner looks like a login of 20 or 32 letters.
    const noList = /^(?:discover|forked|mine|public|secret|starred|[\da-f]{20}|[\da-f]{32})$/
    if (path.length === 1) return noList.test(handle) ? null : { page: 'list', handle, url: `https://gist.github.com/${handle}` }
    if (path.length !== 2 || !work || !/^[\da-f]{5,40}$/i.test(work)) return null
    return { page: 'work', handle, url: `https://gist.github.com/${handle}/${work.toLowerCase()}` }
  }
  if (!isGitHub(url)) return null
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
  const tab = tabNamed(asked)
  return tab ? { page: 'list', handle, url: `${profileUrl(handle)}?tab=${tab}` } : null
}

/** The tab that an address names; null for the overview. */
export function tabOf(url: URL): Tab | null {
  return tabNamed(url.searchParams.get('tab'))
}

/** The tab of that name, in small or capital letters; null for other words. */
export function tabNamed(word: string | null): Tab | null {
  const asked = word?.toLowerCase()
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
  return url && isGitHub(url) ? segments(url.pathname) : null
}

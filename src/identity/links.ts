import type { Face, Known } from '../domain/same-person'

/** What identity must be told about the sites, because it knows none. */
export interface SiteTable {
  /** The person whose profile an address is; null for every other address. */
  profileAt(url: string): { site: string, handle: string } | null
  siteName(site: string): string
}

/** Hosts that many people share: only a path on them is somebody's own. */
const shared = new Set((
  'github.com gitlab.com bitbucket.org codeberg.org linkedin.com behance.net dribbble.com twitter.com x.com facebook.com instagram.com threads.net '
  + 'youtube.com vimeo.com medium.com dev.to hashnode.com substack.com tumblr.com linktr.ee about.me bio.link beacons.ai carrd.co t.me telegram.me mastodon.social '
  + 'bsky.app reddit.com stackoverflow.com stackexchange.com kaggle.com leetcode.com npmjs.com pypi.org crates.io huggingface.co orcid.org '
  + 'scholar.google.com sites.google.com docs.google.com drive.google.com google.com notion.so notion.site wordpress.com blogspot.com xing.com calendly.com '
  + 'buymeacoffee.com patreon.com ko-fi.com paypal.me opencollective.com discord.gg discord.com twitch.tv soundcloud.com spotify.com pinterest.com '
  + 'researchgate.net academia.edu polywork.com read.cv cal.com bit.ly t.co goo.gl'
).split(' '))

/** First segments on such hosts that lead to companies, groups and single works, not to a person. */
const notPersonal = /^(?:company|companies|school|showcase|groups?|orgs|organizations|events?|jobs?|watch|p|status|posts?|pub|feed|search|share|explore|hashtag|playlist|gallery)$/i

/** The key of an address that may be somebody's own page; null for what many share. */
export function websiteKey(address: string, companies: readonly string[]): string | null {
  const url = URL.parse(address)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  const host = url.hostname.toLowerCase().replace(/^(?:www|m|mobile)\./, '')
  const path = url.pathname.replace(/\/+$/, '').replace(/\/index\.html?$/, '').toLowerCase()
  if (shared.has(host)) {
    const first = path.split('/')[1] ?? ''
    return first && !notPersonal.test(first) ? host + path : null
  }
  // A page of the company where somebody works belongs to everybody there.
  const label = host.split('.').at(-2) ?? ''
  const owned = companies.some(company => {
    const word = company.toLowerCase().replace(/[^a-z\d]/g, '')
    return label.length > 2 && word.length > 2 && (word.startsWith(label.replace(/-/g, '')) || label.replace(/-/g, '').startsWith(word))
  })
  return owned ? null : host + path
}

/** One link as a key: a profile as `site/handle`, else a page of somebody's own; null for what says nothing. */
interface Target { key: string, profile: { site: string, handle: string } | null }

function targetsOf(links: readonly string[], companies: readonly string[], table: SiteTable): Target[] {
  return links.flatMap((link): Target[] => {
    const profile = table.profileAt(link)
    if (profile) return [{ key: `${profile.site}/${profile.handle}`, profile }]
    const key = websiteKey(link, companies)
    return key === null ? [] : [{ key, profile: null }]
  })
}

/** Where the links of a person lead. */
export interface Links {
  /** Profiles linked from cards, each with the profile that links it. */
  claims: { from: Face, to: { site: string, handle: string } }[]
  /** Profiles linked from own texts. */
  mentions: { from: Face, to: { site: string, handle: string } }[]
  /** Keys of everything linked from cards that may be the person's own. */
  own: Set<string>
}

/**
 * Reads the links of a person. A card that links two profiles of one site claims neither of them: they may be colleagues, or the
 * page is about several people. Such links count as mentions.
 */
export function linksOf(person: Known, table: SiteTable): Links {
  const companies = [person.company, ...person.faces.map(face => face.company)].filter(Boolean)
  const found: Links = { claims: [], mentions: [], own: new Set() }
  for (const from of person.faces) {
    const targets = targetsOf(from.links, companies, table)
    for (const { key, profile } of targets) {
      found.own.add(key)
      if (!profile) continue
      const rivals = new Set(targets.filter(other => other.profile?.site === profile.site).map(other => other.key))
      if (rivals.size === 1) found.claims.push({ from, to: profile })
      else found.mentions.push({ from, to: profile })
    }
    for (const { profile } of targetsOf(from.mentions ?? [], companies, table)) if (profile) found.mentions.push({ from, to: profile })
  }
  return found
}

import type { Candidate, Profile } from '../../../domain/candidate'
import type { Touchpoint } from '../../../domain/touchpoint'
import { openTab } from '../../../platform/tabs'
import { siteById } from '../../../sites/registry'
import type { IconName } from '../../components/Icon'

/** One way to open a conversation. */
export interface Way { label: string, url: string, channel: Touchpoint['channel'], icon: IconName }

/** Ways to reach a person, the recruiter's own channels first, then the sites' message pages, then the profiles themselves. */
export function waysOf(candidate: Pick<Candidate, 'channels'>, profiles: readonly Pick<Profile, 'site' | 'handle' | 'url'>[]): Way[] {
  const own = candidate.channels.flatMap(({ kind, value, label }): Way[] => {
    if (kind === 'email') {
      // Escaped, so that no address can add headers of its own.
      return [{ label: label || value, url: `mailto:${encodeURIComponent(value).replace('%40', '@')}`, channel: 'email', icon: 'mail' }]
    }
    if (kind === 'phone') return [{ label: label || value, url: `tel:${value.replace(/[^\d+]/g, '')}`, channel: 'phone', icon: 'phone' }]
    const url = /^https?:\/\//i.test(value) ? URL.parse(value) : null
    if (url) return [{ label: label || url.host, url: url.href, channel: kind === 'site' ? 'site' : 'other', icon: 'chat' }]
    return []
  })
  const ofSites = profiles.flatMap(({ site, handle, url }): Way[] => {
    const known = siteById(site)
    if (!known) return []
    const message = known.messageUrl(handle)
    return message
      ? [{ label: `Message on ${known.name}`, url: message, channel: 'site', icon: 'chat' }]
      : [{ label: `Profile on ${known.name}`, url, channel: 'site', icon: 'external' }]
  })
  return [...own, ...ofSites.sort((a, b) => Number(a.icon !== 'chat') - Number(b.icon !== 'chat'))]
}

/** Opens a conversation: mail and phone go to the computer's own programs, the rest to a tab. */
export function openWay(way: Way): void {
  if (/^https?:/i.test(way.url)) return void openTab(way.url)
  const link = document.createElement('a')
  link.href = way.url
  link.click()
}

import type { Site } from '../contract'
import { inFrame, linksOf } from './links'
import { walkProfile } from './profile'
import { walkProject } from './project'
import { isMissing } from './state'
import { origin, pageOf, profileUrl } from './urls'

/** Behance: profiles with their tabs, and projects. */
export const site: Site = {
  id: 'behance',
  name: 'Behance',
  profileUrl,
  // Messages are written in a dialog of the profile; no address opens it.
  messageUrl: () => null,
  pageOf,
  unproven: ['the info tab', 'appreciations', 'moodboards', 'services'],
  // The state of a missing page stays behind when the address moves on: a profile on screen outweighs it.
  isNobody: document => isMissing(document) && !linksOf(document, new URL(origin)).some(link => link.kind === 'subject' && !inFrame(link)),
  walk(document, url) {
    const address = pageOf(url)
    // A document without a body (an image, a feed) shows nobody.
    if (!address || !document.body) return null
    return address.handle === null ? walkProject(document, url) : walkProfile(document, url, address.handle)
  },
}

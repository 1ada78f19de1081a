import type { Site } from '../contract'
import { walkProfile } from './profile'
import { walkProject } from './project'
import { pageOf, profileUrl } from './urls'

/** Behance: profiles with their tabs, and projects. */
export const site: Site = {
  id: 'behance',
  name: 'Behance',
  profileUrl,
  // Messages are written in a dialog of the profile; no address opens it.
  messageUrl: () => null,
  pageOf,
  walk(document, url) {
    const address = pageOf(url)
    // A document without a body (an image, a feed) shows nobody.
    if (!address || !document.body) return null
    return address.handle === null ? walkProject(document, url) : walkProfile(document, url, address.handle)
  },
}

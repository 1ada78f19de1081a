import type { Site, Walk } from '../contract'
import { readEmber } from './ember'
import { readGuest, readGuestPost } from './guest'
import { readMobile } from './mobile'
import { readSdui } from './sdui'
import { stackOf } from './stack'
import { pageOf, profileUrl } from './urls'

const readers = { sdui: readSdui, ember: readEmber, guest: readGuest, mobile: readMobile }

function walk(document: Document, url: URL): Walk | null {
  const address = pageOf(url)
  if (!address || !document.body) return null
  const stack = stackOf(document)
  if (address.handle === null) return stack === 'guest' ? readGuestPost(document, address) : null
  return readers[stack](document, address, address.handle)
}

/** LinkedIn: four stacks of pages, one reader for each. */
export const site: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  profileUrl,
  // The compose page takes a member id, not a slug: the profile is opened instead, with its own message button.
  messageUrl: () => null,
  pageOf,
  walk,
}

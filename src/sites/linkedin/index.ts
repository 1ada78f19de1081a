import type { Site, Walk } from '../contract'
import { readGuest, readGuestPost } from './guest'
import { readList } from './list'
import { readMember } from './member'
import { readMobile } from './mobile'
import { stackOf } from './stack'
import { pageOf, profileUrl, specialPage } from './urls'

function walk(document: Document, url: URL): Walk | null {
  const address = pageOf(url)
  if (!address || !document.body) return null
  const { handle, page } = address
  const stack = stackOf(document)
  if (handle === null) return stack === 'guest' ? readGuestPost(document, address) : null
  if (page !== 'profile') return stack === 'member' ? readList(document, address, handle) : null
  return { member: readMember, guest: readGuest, mobile: readMobile }[stack](document, address, handle)
}

/** LinkedIn: four stacks of pages; Ember and SDUI share a reader. */
export const site: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  profileUrl,
  // The compose page takes a member id, not a slug: the profile is opened instead, with its own message button.
  messageUrl: () => null,
  pageOf,
  specialPage,
  walk,
}

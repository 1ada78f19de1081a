import type { Site, Walk } from '../contract'
import { collector } from './collector'
import { readGuest } from './guest'
import { readList } from './list'
import { readMember } from './member'
import { readPost } from './post'
import { stackOf } from './stack'
import { pageOf, profileUrl, publicProfileOn, specialPage } from './urls'

const walk = (document: Document, url: URL, hurried?: () => boolean): Walk | null => {
  const address = pageOf(url)
  if (!address || !document.body) return null
  const { handle, page } = address
  const stack = stackOf(document)
  if (handle === null) return readPost(document, address, stack === 'guest')
  const found = collector(address, handle, hurried)
  if (page !== 'profile') return stack === 'member' ? readList(document, address, found) : null
  return stack === 'member' ? readMember(document, found) : readGuest(document, found, stack === 'mobile')
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
  publicProfileOn,
  unproven: ['comments and reactions', 'single posts', 'detail lists', 'cards below Activity'],
  walk,
}

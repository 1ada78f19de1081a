import { attr, one } from './dom'

/** The stacks that LinkedIn serves side by side. `member`: what members see, Ember or SDUI. */
export type Stack = 'member' | 'guest' | 'mobile'

/** Which stack made a document. Told from the document itself on every look: the same account gets one stack on one
 * page and another on the next. The page's own word first, then links and marks that only one stack has. */
export const stackOf = (document: Document): Stack => {
  // Only in the head: looking through a whole page for what is not there takes as long as all the rest.
  const head = document.head ?? document
  const key = attr(one(head, 'meta[name=pageKey]'), 'content')
  if (document.getElementById('workspace') || one(head, 'meta[name=service][content=voyager-web]')) return 'member'
  if (key.includes('mwlite')) return 'mobile'
  if (/^(?:public_|d_public)/.test(key)) return 'guest'
  if (one(document, '[componentkey], a[href*="/overlay/contact-info"]')) return 'member'
  return one(document, 'a[href^="/mwlite/"]') ? 'mobile' : one(document, 'a[href*="trk=public_p"]') ? 'guest' : 'member'
}

import type { Head } from './head'
import { same } from './urls'
import type { PersonCard } from './who'

/** Whether the page shows its owner's tools: GitHub says who is signed in, and puts the form that edits the profile into the card. */
export function isOwn(document: Document, head: Head, { element, login }: PersonCard): boolean {
  if (document.body.classList.contains('logged-out')) return false
  return same(head.get('user-login'), login) || document.body.classList.contains('mine')
    || element.querySelector('[name^="user[profile_"]') !== null
}

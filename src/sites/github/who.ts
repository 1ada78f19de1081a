import { textOf } from '../generic/text'
import { firstOf, meta } from '../generic/dom'
import { insidePath } from './urls'

/** The card of the person whom a document shows. */
export interface PersonCard {
  element: Element
  /** The login as the page writes it, upper and lower case kept. */
  login: string
  /** Whether the steadiest hook, schema.org's Person, marked the card. */
  marked: boolean
}

/** Whether any part of the document says that it is about an organisation. */
function showsOrganization(document: Document): boolean {
  return /^organization:/.test(meta(document, 'hovercard-subject-tag') ?? '')
    || /^\/(?:<org-login>|orgs\/)/.test(meta(document, 'analytics-location') ?? '')
    || document.querySelector('[itemtype$="schema.org/Organization"]') !== null
}

/** Whether the document says that it is about no person: an organisation, or GitHub's own "not found". */
export function isNobody(document: Document): boolean {
  return showsOrganization(document) || /^(?:Page|File) not found/.test(textOf(document.querySelector('head > title')) ?? '')
}

/** Whether the head or body says that this is a person's page, for documents whose card is not marked as a Person. */
function showsProfile(document: Document): boolean {
  return document.querySelector('body.page-profile') !== null || meta(document, 'analytics-location') === '/<user-name>'
    || /^profiles/.test(meta(document, 'route-controller') ?? '')
}

/** The login that a card names. Pronouns follow it in the same element. */
function loginOf(card: Element): string | null {
  const word = textOf(firstOf(card, '[itemprop="additionalName"]', '.vcard-username', '.p-nickname'))?.split(/[\s·]/)[0]
  if (word) return word
  const followers = card.querySelector('a[href*="tab=followers"]')
  return insidePath(followers?.getAttribute('href'))?.[0] ?? null
}

/** Every login that the head says the document is about. */
function claims(document: Document): string[] {
  const found = [meta(document, 'profile:username')]
  const addresses = [meta(document, 'og:url'), document.querySelector('link[rel="canonical"]')?.getAttribute('href')]
  for (const address of addresses) {
    if (address && /^https?:/i.test(address)) found.push(insidePath(address)?.[0] ?? null)
  }
  return found.filter(claim => claim !== null)
}

/**
 * The person whom the document shows, if it is the one that the address names.
 * The card must name the login, and nothing in the head may say otherwise: in the middle of an in-page navigation the
 * address, the head and the card change one after the other, and only all three together are the person.
 * @returns null for organisations, for other pages and whenever the parts disagree.
 */
export function personOf(document: Document, handle: string): PersonCard | null {
  if (showsOrganization(document)) return null
  if (/^repository:/.test(meta(document, 'hovercard-subject-tag') ?? '')) return null
  if (claims(document).some(claim => claim.toLowerCase() !== handle)) return null
  let cards = [...document.querySelectorAll('[itemtype$="schema.org/Person"]')]
  const marked = cards.length > 0
  if (!marked && showsProfile(document)) cards = [...document.querySelectorAll('.h-card')]
  for (const element of cards) {
    const login = loginOf(element)
    if (login?.toLowerCase() === handle) return { element, login, marked }
  }
  return null
}

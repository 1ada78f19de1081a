import { clean, textOf } from '../generic/text'
import { firstOf } from '../generic/dom'
import { headOf, type Head } from './head'
import { hrefOf, insidePath, same } from './urls'

/** The card of the person whom a document shows. */
export interface PersonCard {
  element: Element
  /** The login as the page writes it, upper and lower case kept. */
  login: string
  /** The pronouns that stand behind the login. */
  pronouns: string | null
  /** Whether the steadiest hook, schema.org's Person, marked the card. */
  marked: boolean
}

/** Whether any part of the document says that it is about an organisation. @param marked its elements with an `itemtype` */
function showsOrganization(head: Head, marked: readonly Element[]): boolean {
  return /^organization:/.test(head.get('hovercard-subject-tag') ?? '')
    || /^\/(?:<org-login>|orgs\/)/.test(head.get('analytics-location') ?? '')
    || marked.some(element => isOf(element, 'Organization'))
}

const marksOf = (document: Document): Element[] => [...document.querySelectorAll('[itemtype]')]
const isOf = (element: Element, type: string) => element.getAttribute('itemtype')?.endsWith(`schema.org/${type}`) ?? false

const isPerson = (element: Element) => isOf(element, 'Person')

/** What GitHub's pages about nobody at all are called: missing, broken, refused, or behind a sign-in. */
const nobody = /^(?:(?:Page|File) not found|Unicorn!|Rate limit|Too many requests|Sign in to GitHub)/i

/** Whether the document says that it is about no person: an organisation, or a page of GitHub's own. */
export function isNobody(document: Document): boolean {
  const head = headOf(document)
  return nobody.test(clean(head.get('title')) ?? '') || showsOrganization(head, marksOf(document))
}

/** Whether the head or body says that this is a person's page, for documents whose card is not marked as a Person. */
function showsProfile(document: Document, head: Head): boolean {
  return document.querySelector('body.page-profile') !== null || head.get('analytics-location') === '/<user-name>'
    || /^profiles/.test(head.get('route-controller') ?? '')
}

/** The login that a card names, and the pronouns that follow it in the same element. */
function namedIn(card: Element): Pick<PersonCard, 'pronouns'> & { login: string | null } {
  const element = firstOf(card, '[itemprop="additionalName"]', '.vcard-username', '.p-nickname')
  const [, login, rest] = /^([^\s·]+)(?:\s*·\s*(.+))?/.exec(textOf(element) ?? '') ?? []
  const pronouns = textOf(card.querySelector('[itemprop="pronouns"]'))?.replace(/^·\s*/, '') ?? rest
  if (login) return { login, pronouns: pronouns && pronouns.length <= 60 ? pronouns : null }
  const followers = card.querySelector('a[href*="tab=followers"]')
  return { login: insidePath(hrefOf(followers))?.[0] ?? null, pronouns: null }
}

/** Every login that the head says the document is about. */
function claims(head: Head): string[] {
  const found = [head.get('profile:username')]
  for (const address of [head.get('og:url'), head.get('canonical')]) {
    if (address && /^https?:/i.test(address)) found.push(insidePath(address)?.[0])
  }
  return found.filter(claim => claim !== undefined)
}

/**
 * The person whom the document shows, if it is the one that the address names.
 * The card must name the login, and nothing in the head may say otherwise: in the middle of an in-page navigation the
 * address, the head and the card change one after the other, and only all three together are the person.
 * @returns null for organisations, for other pages and whenever the parts disagree.
 */
export function personOf(document: Document, head: Head, handle: string): PersonCard | null {
  if (/^repository:/.test(head.get('hovercard-subject-tag') ?? '')) return null
  if (claims(head).some(claim => !same(claim, handle))) return null
  // Cards are found by their class first: to look for microdata goes through the whole page.
  let cards = [...document.getElementsByClassName('h-card')].filter(isPerson)
  if (!cards.length) {
    const marks = marksOf(document)
    if (showsOrganization(head, marks)) return null
    cards = marks.filter(isPerson)
  } else if (showsOrganization(head, [])) return null
  const marked = cards.length > 0
  if (!marked && showsProfile(document, head)) cards = [...document.getElementsByClassName('h-card')]
  for (const element of cards) {
    const { login, pronouns } = namedIn(element)
    if (login && same(login, handle)) return { element, login, pronouns, marked }
  }
  return null
}

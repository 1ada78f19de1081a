import type { Learned } from '../../domain/page-rule'
import type { Walk } from '../contract'
import type { Addresses } from './addresses'
import { longest } from '../generic/dom'
import { findHeadline, findName, titledName } from './fields'
import { itemsBy } from './items'
import { isNamed, isOwner } from './owner'
import { pageOf } from './page'
import { shapeOf } from './shapes'

/** What a capture by a learned rule says in place of what it missed. */
export const taught = 'taught'

/** What a rule does not look for: nothing that is known of the person counts as gone because of it. */
const unread = ['items', 'location', 'company', 'about']

/** Pronouns behind a name ("(she/her)"). */
const pronouns = /\s*\((?:\p{L}{1,8}\s?\/\s?){1,2}\p{L}{1,8}\)$/u

/** Whether a rule is for the page that an address names. */
export function isFor({ site, shape }: Pick<Learned, 'site' | 'shape'>, at: Addresses, url: URL): boolean {
  const page = at.id === site ? at.pageOf(url) : null
  return page !== null && page.handle !== null && shapeOf(page.url, url.href, page.handle) === shape
}

/**
 * Reads a page by a learned rule. Like every reader it answers null unless the document itself says that it is the page of the person whom the
 * address names. Never throws.
 */
export function readTaught(site: Addresses, rule: Learned, document: Document, url: URL): Walk | null {
  const address = site.pageOf(url)
  if (!address?.handle || !isFor(rule, site, url)) return null
  const { handle } = address
  const page = pageOf(document, url.href)
  const name = findName(page, rule.name, { site, handle, owner: rule.owner })
  if (name === null || !isOwner(site, page, rule.owner, handle, name)) return null
  const marked = rule.name.some(way => way.by === 'hook' && way.hook.kind !== 'tag')
  const headline = findHeadline(page, rule.headline, name, handle, marked)
  const line = page.lines[name]
  const titled = titledName(page, rule)
  return {
    page: address.page, handle, profileUrl: site.profileUrl(handle), url: address.url,
    name: line && titled && isNamed(line.text, titled) ? titled : line?.text.replace(pronouns, '') ?? null, headline: headline === null ? null : page.lines[headline]?.text.slice(0, longest.title) ?? null,
    location: null, company: null, about: null, links: [],
    items: rule.items ? itemsBy(page, rule.items) : [],
    misses: [taught, ...unread], nameElement: line?.element ?? null,
  }
}


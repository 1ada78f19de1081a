import type { Choices, Learned, Refusal } from '../../domain/page-rule'
import type { PageAddress } from '../contract'
import { plausibleName } from '../generic/names'
import type { Addresses } from './addresses'
import { headlineLocators, nameLocators } from './fields'
import { itemsRuleOf } from './items'
import { isTied, ownerAnchorsOf } from './owner'
import type { Page } from './page'
import { shapeOf } from './shapes'

/**
 * Learns how to read pages like this one. Every way is tried out here and now: what does not lead back to what was chosen is not kept.
 * @param address which page of whom the address names; never a piece of work
 */
export function learn(site: Addresses, page: Page, address: PageAddress, choices: Choices): { rule: Learned } | { refused: Refusal } {
  const { handle } = address
  const shape = handle === null ? null : shapeOf(address.url, page.address, handle)
  if (handle === null || shape === null || address.page === 'work') return { refused: 'address' }
  const { item } = choices
  const { name, headline } = meant(page, choices)
  const text = page.lines[name]?.text
  if (!plausibleName(text)) return { refused: 'name' }
  const owner = ownerAnchorsOf(site, page, handle, name)
  if (!isTied(owner)) return { refused: 'owner' }
  const names = nameLocators(page, name, { site, handle, owner })
  if (names.length === 0) return { refused: 'name' }
  const headlines = headline === null ? [] : headlineLocators(page, headline, name, handle)
  if (headline !== null && headlines.length === 0) return { refused: 'headline' }
  const items = item === null ? null : itemsRuleOf(page, item, { name: text, handle, site })
  if (item !== null && items === null) return { refused: 'item' }
  return { rule: { site: site.id, page: address.page, shape, owner, name: names, headline: headlines, items } }
}

/** Name and headline are often printed more than once (a bar that comes while one scrolls): a heading with the headline behind it is meant. */
function meant(page: Page, { name, headline }: Choices): { name: number, headline: number | null } {
  const alike = (index: number) => [...page.lines.keys()].filter(at => page.lines[at]?.text === page.lines[index]?.text)
  const headlines = headline === null ? [] : alike(headline)
  const names = alike(name).filter(at => headline === null || headlines.some(below => below > at))
  const best = names.find(at => page.lines[at]?.element.closest('h1, h2, [role="heading"]')) ?? names.findLast(at => headline === null || at < headline) ?? name
  return { name: best, headline: headlines.find(at => at > best) ?? headline }
}

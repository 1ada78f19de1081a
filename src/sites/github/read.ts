import type { PageAddress, PlacedItem, Walk } from '../contract'
import { longest } from '../generic/dom'
import { cardItems } from './belongings'
import { readCard } from './card'
import { walkGists } from './gists'
import { headOf, type Head } from './head'
import { isOwn } from './own'
import { readReadme } from './readme'
import { repositories } from './repositories'
import { walkStarList } from './stars'
import { listed, misses as missesList } from './tabs'
import { pageOf, profileUrl, tabOf } from './urls'
import { personOf } from './who'
import { walkWork } from './work'

/** Each item once, in the order of the page: what stands there for wide and for narrow windows, or in the card and on a tab. */
function once(items: readonly PlacedItem[]): PlacedItem[] {
  const known = new Map<string, PlacedItem[]>()
  const kept = items.filter(item => {
    const namesakes = known.get(item.title)
    if (!namesakes) known.set(item.title, [item])
    else if (namesakes.some(other => other.kind === item.kind && other.url === item.url)) return false
    else namesakes.push(item)
    return true
  })
  return kept.slice(0, longest.items)
}

function walkPerson(document: Document, head: Head, url: URL, address: PageAddress, handle: string): Walk | null {
  const card = personOf(document, head, handle)
  if (!card) return null
  const root = card.element.closest('main, [role="main"], .application-main') ?? document.body
  const { misses, ...fields } = readCard(head, card)
  const tab = tabOf(url)
  const readme = tab ? null : readReadme(root, card.login)
  const found = tab ? listed(head, root, card, tab, handle)
    : repositories(root, card.element, readme?.box ?? null, handle, 'overview')
  if (!found.length && missesList(document, root, tab)) misses.push(tab ?? 'repositories')
  const belonging = cardItems(card)
  const medals = belonging.some(item => item.kind === 'achievement')
  if (!medals && card.element.querySelector('a[href*="tab=achievements"]')) misses.push('achievements')
  return {
    page: address.page, handle, profileUrl: profileUrl(handle), url: address.url, ...fields, about: readme?.about ?? null,
    items: once([...readme ? [readme.item] : [], ...found, ...belonging]), misses,
    ...card.pronouns ? { pronouns: card.pronouns } : {},
    ...readme?.mentions.length ? { mentions: readme.mentions } : {},
    ...isOwn(document, head, card) ? { own: true } : {},
  }
}

/** Walks a GitHub page once. @returns null when it is not, or not yet, the page of the person whom the address names */
export function walk(document: Document, url: URL): Walk | null {
  const address = pageOf(url)
  if (!address?.handle || !document.body) return null
  const head = headOf(document)
  if (address.page === 'work') return walkWork(document, head, url, address)
  if (url.hostname === 'gist.github.com') return walkGists(document, head, address, address.handle)
  if (/^\/stars\//i.test(url.pathname)) return walkStarList(document, address, address.handle)
  return walkPerson(document, head, url, address, address.handle)
}

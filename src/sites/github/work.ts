import type { PageAddress, PlacedItem, Walk } from '../contract'
import { clean, textOf } from '../generic/text'
import { capped, dayOf, firstOf, longest } from '../generic/dom'
import type { Head } from './head'
import { itemsOnly } from './only'
import { hrefOf, insidePath, isLogin, linkOf, same } from './urls'

/** Whether the document shows that a login belongs to a person. Nothing said counts as no. */
function isPerson(document: Document, owner: string): boolean {
  // Most repositories that people look at are an organisation's, whose picture comes first.
  if (document.querySelector(`[data-hovercard-url^="/orgs/${owner}/" i]`)) return false
  const named = ['', 'https://github.com'].map(start => `[data-hovercard-type="user"][href="${start}/${owner}" i]`)
  let person = document.querySelector([`[data-hovercard-url^="/users/${owner}/" i]`, ...named].join()) !== null
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const state = (script.textContent ?? '').slice(0, 200_000)
    const [, login] = /"ownerLogin":"([^"]+)"/.exec(state) ?? []
    if (!same(login, owner)) continue
    if (/"isOrgOwned":true/.test(state)) return false
    if (/"isOrgOwned":false/.test(state)) person = true
  }
  return person
}

/** The two words of a work's address that the document says it is about, as it writes them; null when its parts disagree. */
function subject(document: Document, head: Head, host: string): [string, string] | null {
  const said: string[][] = []
  const repository = head.get('octolytics-dimension-repository_nwo')
  if (repository) said.push(repository.split('/'))
  for (const address of [head.get('og:url'), head.get('canonical')]) {
    const url = linkOf(address)
    if (url?.hostname === host) said.push(url.pathname.split('/').filter(Boolean))
  }
  const author = firstOf(document, '[itemprop="author"] a', ...host === 'gist.github.com' ? ['.author a'] : [])
  const title = firstOf(document, 'strong[itemprop="name"] a', '[itemprop="name"] a')
  const shownTitle = insidePath(hrefOf(title)) // links of gists have no host either
  const shownOwner = insidePath(hrefOf(author))
  if (shownTitle?.length === 2) said.push(shownTitle)
  const [first, ...others] = said
  const [owner, work] = first ?? []
  if (!owner || !work) return null
  if (shownOwner?.[0] && !same(shownOwner[0], owner)) return null
  const agree = others.every(other => same(other[0], owner) && same(other[1], work))
  return agree ? [owner, work] : null
}

function repositoryItem(document: Document, head: Head, owner: string, name: string, element: Element): PlacedItem {
  const tags = new Set<string>()
  for (const topic of document.querySelectorAll('a.topic-tag, a[data-octo-click="topic_click"]')) {
    const word = textOf(topic)
    if (word && word.length <= 60) tags.add(word)
  }
  for (const language of document.querySelectorAll('[itemprop="keywords"][aria-label]')) {
    const word = clean(language.getAttribute('aria-label')?.replace(/ [\d.]+$/, ''))
    if (word && word !== 'Other' && word.length <= 60) tags.add(word)
  }
  const text = capped(/^GitHub - [^:]+: (.+)$/s.exec(head.get('og:title') ?? '')?.[1], longest.text)
  const url = `https://github.com/${owner}/${name}`
  return { kind: 'repository', title: name, ...text ? { text } : {}, url, tags: [...tags], at: null, element }
}

function gistItem(document: Document, head: Head, owner: string, id: string, element: Element): PlacedItem {
  const title = capped(textOf(firstOf(document, 'strong[itemprop="name"]', '.gist-blob-name')) ?? head.get('og:title'), longest.title)
  const time = firstOf(document, 'time-ago[datetime]', 'relative-time[datetime]', 'time[datetime]')
  const about = capped(textOf(document.querySelector('[itemprop="about"]')), longest.text)
  return {
    kind: 'gist', title: title ?? id, ...about ? { text: about } : {}, url: `https://gist.github.com/${owner}/${id}`,
    tags: [], at: dayOf(time?.getAttribute('datetime')), element,
  }
}

/** Reads the page of a person's repository or gist; null when it belongs to an organisation or the document shows another. */
export function walkWork(document: Document, head: Head, url: URL, address: PageAddress): Walk | null {
  const { handle } = address
  const [, asked] = new URL(address.url).pathname.split('/').filter(Boolean)
  const shown = subject(document, head, url.hostname.replace(/^www\./, ''))
  if (!handle || !asked || !shown || !document.body) return null
  const [owner, work] = shown
  if (!same(owner, handle) || !same(work, asked) || !isLogin(owner)) return null
  // Only persons have gists.
  if (url.hostname !== 'gist.github.com' && !isPerson(document, handle)) return null
  const place = firstOf(document, 'strong[itemprop="name"]', '[itemprop="name"]', 'main', '[role="main"]') ?? document.body
  const itemOf = url.hostname === 'gist.github.com' ? gistItem : repositoryItem
  return itemsOnly(address, handle, [itemOf(document, head, owner, work, place)])
}

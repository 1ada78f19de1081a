import type { Collector } from './collector'
import { linesOf, tagsIn, textIn } from './lines'
import { actOf } from './posts'
import { onSite, postIn } from './urls'
import { wordsFrom, wordsOf } from './words'

type Act = 'post' | 'repost' | 'comment' | 'reaction'

/** The outermost list entries of an element. */
export function outermostLists(element: Element): Element[] {
  const kept: Element[] = []
  for (const item of element.querySelectorAll('li, [class~="profile-section-card"], [class~="skills__item"], [class~="experience-group"]')) if (!kept.at(-1)?.contains(item)) kept.push(item)
  return kept
}

function postLink(element: Element): string | null {
  return element.querySelector('a[href*="/posts/"], a[href*="/feed/update/"], a[href*="/pulse/"]')?.getAttribute('href') ?? null
}

function facts(href: string | null) {
  return { url: postIn(href)?.url ?? onSite(href), at: postIn(href)?.at ?? null }
}

/** Adds the activity that the public page shows: tabs of posts, comments and reactions for some people, a plain list
 * of what the person liked or shared for others. */
export function addGuestActivity(found: Collector, section: Element): void {
  const panels = [...section.querySelectorAll('[role="tabpanel"], .tab__panel')]
  if (!panels.length) {
    for (const entry of outermostLists(section)) addListed(found, entry)
    return
  }
  const tabs = [...section.querySelectorAll('[role="tab"], .tab-button')].map(tabAct)
  panels.forEach((panel, i) => {
    const listed = tabs.length === panels.length ? tabs[i] ?? 'post' : panelAct(panel)
    if (listed === 'comment') addComments(found, panel)
    else for (const card of outermostLists(panel)) if (postLink(card)) addCard(found, card, listed)
  })
}

/** The tracking word of a tab says what it lists in every language; its attribute may be called anything. */
function tabAct(tab: Element): Act {
  const word = [...tab.attributes].map(attribute => attribute.value).find(value => value.startsWith('public_profile__')) ?? ''
  return word.endsWith('comments') ? 'comment' : word.endsWith('reactions') ? 'reaction' : 'post'
}

function panelAct(panel: Element): Act {
  return panel.querySelector('a[href*="public_profile__reactions"]') ? 'reaction' : panel.querySelector('li') ? 'post' : 'comment'
}

function addCard(found: Collector, card: Element, listed: Act): void {
  const lines = linesOf(card)
  const body = [...card.querySelectorAll('[class*="see-more-text"], [class*="content-title"]')].find(element => textIn(element))
  const { title, text } = body ? wordsOf(body, card)
    : wordsFrom(lines.reduce((longest, line) => (line.text.length > longest.length ? line.text : longest), ''))
  const author = card.querySelector('h3, [class*="card__title"]')
  const theirs = author !== null && textIn(author) !== found.walk.name
  const act = listed === 'post' && theirs ? 'repost' : listed
  found.add(act, title, card, { ...facts(postLink(card)), text, tags: tagsIn(body ?? card) })
}

/** Only the comment's own words are shown, with a link to the post. */
function addComments(found: Collector, panel: Element): void {
  for (const link of panel.querySelectorAll('a[href*="/posts/"], a[href*="/feed/update/"], a[href*="/pulse/"]')) {
    const comment = link.parentElement
    const text = comment ? linesOf(comment).at(-1)?.text : null
    if (comment && text) found.add('comment', wordsFrom(text).title, comment, { ...facts(link.getAttribute('href')), text })
  }
}

/** One line of a plain list: the beginning of a post, and below it what the person did with it. */
function addListed(found: Collector, entry: Element): void {
  const href = postLink(entry)
  const lines = linesOf(entry)
  const title = lines.find(line => line.heading) ?? lines[0]
  if (!href || !title) return
  const said = lines.slice(lines.indexOf(title) + 1).map(line => line.text).join(' ')
  const own = href.toLowerCase().includes(`/posts/${encodeURIComponent(found.walk.handle)}_`)
  const shared = /\bshared\b|geteilt|partag|compart|condivis|gedeeld|delad/i.test(said)
  const act = own ? 'post' : actOf(said) ?? (shared ? 'repost' : 'reaction')
  found.add(act, title.text, entry, facts(href))
}

import type { Collector } from './collector'
import { all, hrefOf, one, outermost } from './dom'
import { linesOf } from './lines'
import { actListed, actOf, addPost, postLinks } from './posts'
import { onSite, postIn } from './urls'
import { beginning } from './words'

/** Adds the activity that the public page shows: tabs of posts, comments and reactions for some people, a plain list
 * of what the person liked or shared for others. */
export function addGuestActivity(found: Collector, section: Element, entries: Element[]): void {
  const panels = all(section, '[role="tabpanel"], .tab__panel')
  // The tracking word of a tab says what it lists in every language; its attribute may be called anything.
  const tabs = all(section, '[role="tab"], .tab-button').map(tab => [...tab.attributes].map(({ value }) => value).join())
  panels.forEach((panel, i) => {
    const shown = one(panel, 'a[href*="public_profile__reactions"]') ? 'reactions' : one(panel, 'li') ? '' : 'comments'
    const told = tabs.length === panels.length ? tabs[i] ?? '' : shown
    const act = actListed(told)
    if (act === 'comment') addComments(found, panel)
    else for (const card of outermost(all(panel, 'li'))) addPost(found, card, act)
  })
  if (!panels.length) for (const entry of entries) addListed(found, entry)
}

/** Only the comment's own words are shown, with a link to the post. */
function addComments(found: Collector, panel: Element): void {
  for (const link of all(panel, postLinks)) {
    const comment = link.parentElement
    const text = comment ? linesOf(comment).at(-1)?.text : null
    if (comment && text) found.add('comment', beginning(text), comment, { ...postIn(hrefOf(link)), text })
  }
}

/** One line of a plain list: the beginning of a post, and below it what the person did with it. */
function addListed(found: Collector, entry: Element): void {
  const href = hrefOf(one(entry, `${postLinks}, a[href*="/pulse/"]`))
  const lines = linesOf(entry)
  const title = lines.find(line => line.heading) ?? lines[0]
  if (!href || !title) return
  const said = lines.slice(lines.indexOf(title) + 1).map(line => line.text).join(' ')
  const own = href.toLowerCase().includes(`/posts/${encodeURIComponent(found.walk.handle)}_`)
  found.add(own ? 'post' : actOf(said) ?? 'reaction', title.text, entry, postIn(href) ?? { url: onSite(href) })
}

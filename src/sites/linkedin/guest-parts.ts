import type { Collector } from './collector'
import { all, attr, hrefOf, isLaidOver, one, rowsOf } from './dom'
import { dayAmong } from './entries'
import { actListed, actOf } from './languages'
import { discreet, firstLine, linesOf } from './lines'
import { addPosts, partIn, type Part } from './parts'
import { postLinks } from './posts'
import { sectionOf, type Section } from './sections'
import { onSite, postIn } from './urls'
import { beginning } from './words'

/**
 * The parts of a profile for guests or of the mobile web, by their `data-section`, their id or a word among their classes.
 * @param top the card with the name
 * @param byHeading whether a heading in English may tell what nothing else tells
 */
export const guestParts = (document: Document, top: Element, byHeading = false): Part[] => {
  return all(document, 'section, div[class$="-section"]').flatMap(element => {
    const words = [attr(element, 'data-section'), element.id, ...attr(element, 'class').split(/\s+/)]
    if (top.contains(element) || isLaidOver(element) || words.some(word => /^(?:aside-sec|browsemap|samename|right-rail)/.test(word))) return []
    const section = words.map(sectionOf).find(Boolean) ?? (byHeading ? sectionOf(firstLine(element) ?? '') : null)
    return section ? [partIn(section, element, true)] : []
  })
}

/** Adds an article, or a course that the person teaches or took: the heading names it, whatever stands above.
 * @returns whether the entry is one */
export const addCard = (found: Collector, section: Section, entry: Element): boolean => {
  const link = (section === 'article' || section === 'course') && one(entry, 'a[href*="/pulse/"], a[href*="/learning/"]')
  if (!link) return false
  const lines = linesOf(entry)
  const at = section === 'article' ? dayAmong(lines) : null
  // The link that covers the card says the title once more, for screen readers.
  found.add(section, lines.find(line => line.heading)?.text ?? link.textContent, entry, { url: onSite(hrefOf(link)), at })
  return true
}

/** Where jobs and schools share one list, most of it redacted, the organisation comes first. */
export const addMerged = (found: Collector, entry: Element): void => {
  const [organisation, role] = linesOf(entry)
  if (!organisation || !/\p{L}/u.test(organisation.text)) return
  const learnt = one(entry, 'a[href*="/school/"]')
    || found.walk.items.some(({ kind, title }) => kind === 'education' && title === organisation.text)
  if (learnt) found.add('education', organisation.text, entry)
  else found.add('experience', role && !/\d/.test(role.text) ? `${role.text} — ${organisation.text}` : organisation.text, entry)
}

/** Adds the activity that the public page shows: tabs of posts, comments and reactions for some people, a plain list
 * of what the person liked or shared for others. */
export const addGuestActivity = (found: Collector, section: Element, entries: Element[]): void => {
  const panels = all(section, '[role="tabpanel"], .tab__panel')
  // The tracking word of a tab says what it lists in every language; its attribute may be called anything.
  const tabs = all(section, '[role="tab"], .tab-button').map(tab => [...tab.attributes].map(({ value }) => value).join())
  panels.forEach((panel, i) => {
    const told = tabs[i] ?? ''
    const act = actListed(told)
    if (act === 'comment') addComments(found, panel)
    else addPosts(found, rowsOf(panel), told)
  })
  if (!panels.length) for (const entry of entries) found.once(entry, '', () => addListed(found, entry))
}

/** Only the comment's own words are shown, with a link to the post. */
const addComments = (found: Collector, panel: Element): void => {
  for (const link of all(panel, postLinks)) {
    const comment = link.parentElement
    const text = comment ? linesOf(comment).at(-1)?.text : null
    if (comment && text) found.add('comment', beginning(text), comment, { ...postIn(hrefOf(link)), text: discreet(text) })
  }
}

/** One line of a plain list: the beginning of a post, and below it what the person did with it. */
const addListed = (found: Collector, entry: Element): void => {
  const href = hrefOf(one(entry, `${postLinks}, a[href*="/pulse/"]`))
  const lines = linesOf(entry)
  const title = lines.find(line => line.heading) ?? lines[0]
  if (!href || !title) return
  const said = lines.slice(lines.indexOf(title) + 1).map(line => line.text).join(' ')
  const [, writer] = /\/posts\/([^_]+)_/.exec(href.toLowerCase()) ?? []
  const act = actOf(said) ?? (writer ? 'reaction' : 'post')
  found.add(writer === encodeURIComponent(found.walk.handle).toLowerCase() ? 'post' : act, title.text, entry, postIn(href) ?? { url: onSite(href) })
}

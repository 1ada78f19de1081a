import type { ItemKind } from '../contract'
import { firstIn } from '../generic/dom'
import type { Collector } from './collector'
import { all, entriesIn, hrefOf, itemsIn, linkOf, one, rawText, rowsOf } from './dom'
import { discreet, firstLine, linesOf, type Line } from './lines'
import type { Section } from './sections'
import { onSite, outside, personIn, postIn } from './urls'
import { wordsOf } from './words'

const year = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/
/** Kinds whose further lines are no facts about the person: they name other people (who endorsed a skill). */
const bare = /^(?:skill|language)$/
/** Kinds that several entries of one organisation share. */
const placed = /^(?:experience|volunteering)$/
/** Links to people, companies, groups, newsletters and schools. */
export const followed = /\/(?:in|company|school|showcase|groups|newsletters)\/[^/]+/

/** The first day that lines tell, in the way of "Jan 28, 2025"; null when none tells a whole day. */
export const dayAmong = (lines: readonly Line[]): string | null => {
  const day = lines.map(({ text }) => /\b[A-Z][a-z]{2,8} \d{1,2}, \d{4}\b/.exec(text)?.[0]).find(Boolean)
  const time = day && Date.parse(`${day} UTC`)
  return time ? new Date(time).toISOString().slice(0, 10) : null
}

/** Where an entry itself leads: a page outside, a certificate of LinkedIn Learning, an article. Not the organisation. */
const addressOf = (entry: Element): string | null => {
  for (const link of all(entry, 'a[href]')) {
    const href = hrefOf(link)
    const url = outside(href) ?? (/\/(?:learning|pulse|posts)\//.test(href) ? onSite(href) : null)
    if (url) return url
  }
  return null
}

/** Whether a line is not about the entry: another person's name, or a link of its own such as "See credential". */
const isAside = (line: Line, title: Line): boolean => {
  const link = linkOf(line.el)
  if (!link || link.contains(title.el)) return false
  return personIn(hrefOf(link))?.own === false || (!line.el.closest('h3, h4') && rawText(link).trim().length === line.text.length)
}

/** Adds one entry from its lines: title first, then organisation, dates and words. */
export const addLines = (found: Collector, section: Section, element: Element, lines: Line[], company?: string): void => {
  const [title, ...others] = lines
  if (!title || /^[\d\s–-]+$/.test(title.text)) return
  // A text that is cut stands before the whole one.
  const rest = others.filter((line, i) => !isAside(line, title) && !others[i + 1]?.text.startsWith(line.text.replace(/…$/, '')))
  const isPatent = section === 'patent'
  const isPlaced = placed.test(section)
  const isWordy = !bare.test(section)
  const where = isPlaced ? company ?? rest[0]?.text.split(' · ')[0] : null
  found.add(isPatent ? 'publication' : section as ItemKind, where && (company || !year.test(where)) ? `${title.text} — ${where}` : title.text, element, {
    text: isWordy ? discreet(rest.map(line => line.text).join(' ')) : null,
    url: isWordy && !isPlaced ? addressOf(element) : null,
    at: isPatent || section === 'publication' ? dayAmong(rest) : null,
    tags: isPatent ? ['patent'] : [],
  })
}

/**
 * Adds one entry of a list: a job, a school, a skill … Several jobs at one company stand in a list under the company's
 * name; each is an item of its own. Told by the lines alone: a job has a line with a year, a company over its jobs has none.
 */
export const addEntry = (found: Collector, section: Section, entry: Element): void => {
  const lines = linesOf(entry)
  const isDated = (line: Line) => year.test(line.text) && line.text.length < 80
  const isPlaced = placed.test(section)
  const marked = isPlaced ? [...itemsIn(entry), ...entriesIn(entry)] : []
  // Rows without marks are several jobs only where there are several times.
  const inner = isPlaced && !marked[0] && lines.filter(isDated)[1] ? rowsOf(entry, []) : marked
  const [head, ...more] = lines.filter(line => !inner.some(role => role.contains(line.el)))
  const roles = head && !more.some(isDated)
    ? inner.filter(role => linesOf(role, child => inner.includes(child) || child.localName === 'ul', 8).slice(1).some(isDated))
    : []
  for (const role of roles) addLines(found, section, role, linesOf(role), head?.text.split(' · ')[0])
  if (!roles.length) addLines(found, section, entry, lines)
}

/** Adds the things that one line lists: "A • B • C". */
export const addList = (found: Collector, kind: ItemKind, line: Line | undefined): void => {
  for (const part of line?.text.split(/\s+[•·]\s+/) ?? []) if (line) found.add(kind, part, line.el)
}

/** Adds the people, companies, groups, newsletters and schools that a card lists. What each is, is told by its first link. */
export const addInterests = (found: Collector, entries: Iterable<Element>): void => {
  for (const entry of entries) {
    const leads = (link: Element) => followed.test(hrefOf(link))
    const url = onSite(hrefOf(leads(entry) ? entry : firstIn(entry.getElementsByTagName('a'), leads)))
    const title = url && personIn(url)?.slug !== found.walk.handle ? firstLine(entry) : null
    if (url) found.add('interest', title, entry, { url })
  }
}

/** Adds one featured thing: its first line says what kind of thing it is, the next is its text or title. */
export const addFeature = (found: Collector, item: Element, titleAt = 1): void => {
  const line = linesOf(item, undefined, 2)[titleAt]
  if (!line) return
  const { title, ...rest } = wordsOf(line.el, item)
  const post = postIn(hrefOf(one(item, 'a[href]')))
  found.add('featured', title || line.text, item, { url: post?.url ?? addressOf(item), at: post?.at ?? null, ...rest })
}

import type { ItemKind } from '../contract'
import type { Collector } from './collector'
import { linesOf, type Line } from './lines'
import type { Section } from './sections'
import { onSite, outside, personIn } from './urls'

const year = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/
/** Kinds whose further lines are the person's own words or facts; elsewhere they name other people (who endorsed a skill). */
const wordy = new Set<Section>(['experience', 'education', 'volunteering', 'certification', 'project', 'publication', 'patent', 'honor', 'course', 'organization'])
/** A line that is nothing but a stretch of years. */
const span = /^[\d\s–-]+$/
const followed = /\/(?:in|company|school|showcase|groups|newsletters)\/[^/]+/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day in a line such as "Jan 28, 2025" or "2025-01-28"; null when the line does not tell a whole day. */
export function dayIn(text: string): string | null {
  const found = /\b([a-z]{3})[a-z]* (\d{1,2}), (\d{4})\b/i.exec(text)
  const month = found?.[1] ? months.indexOf(found[1].toLowerCase()) + 1 : 0
  if (!found || !month) return null
  return `${found[3]}-${String(month).padStart(2, '0')}-${(found[2] ?? '').padStart(2, '0')}`
}

/** Where an entry itself leads: a page outside, a certificate of LinkedIn Learning, a course. Not the organisation. */
function addressOf(entry: Element): string | null {
  for (const link of entry.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')
    const url = outside(href) ?? (/\/learning\/|\/pulse\//.test(href ?? '') ? onSite(href) : null)
    if (url) return url
  }
  return null
}

function organisation(line: string | undefined): string | null {
  return line?.split(' · ')[0]?.trim() || null
}

/** "See credential" and its like: a link of its own below title and organisation. */
function isAction(line: Line, title: Line | undefined): boolean {
  const link = line.element.closest('a')
  return link !== null && link.textContent?.trim().length === line.text.length && !link.closest('h3, h4') && !(title && link.contains(title.element))
}

function within(line: Line): boolean {
  return personIn(line.element.closest('a')?.getAttribute('href') ?? null)?.own === false
}

/** Adds one entry from its lines: title first, then organisation, dates and words. */
export function addLines(found: Collector, section: Section, element: Element, lines: Line[], company: string | null): void {
  const title = lines[0]?.text
  if (!title || span.test(title)) return
  const rest = lines.slice(1).filter((line, i) => !within(line) && !isAction(line, lines[0]) && !lines[i + 2]?.text.startsWith(line.text.replace(/…$/, '')))
  const facts = {
    text: wordy.has(section) ? rest.map(line => line.text).join('\n') : null,
    url: section === 'experience' || section === 'education' || section === 'volunteering' ? null : addressOf(element),
    at: section === 'publication' || section === 'article' || section === 'patent' ? rest.map(line => dayIn(line.text)).find(Boolean) ?? null : null,
  }
  if (section === 'experience' || section === 'volunteering') {
    const where = company ?? organisation(rest[0]?.text)
    found.add(section, where && !(year.test(where) && where === rest[0]?.text) ? `${title} — ${where}` : title, element, facts)
  } else if (section === 'patent') found.add('publication', title, element, { ...facts, tags: ['patent'] })
  else found.add(section as ItemKind, title, element, facts)
}

/**
 * Adds one entry of a list: a job, a school, a skill … Several jobs at one company stand in a list under the company's
 * name; each is an item of its own. Told by the lines alone: a job has a line with a year, a company over its jobs has none.
 * @param nested all elements inside that may be such jobs
 */
export function addEntry(found: Collector, section: Section, element: Element, nested: readonly Element[]): void {
  if (section === 'experience' || section === 'volunteering') {
    const inner = new Set(nested)
    const roles = nested.filter(role => {
      const lines = linesOf(role, child => inner.has(child) || child.localName === 'ul')
      return lines.length > 1 && lines.slice(1).some(line => year.test(line.text) && line.text.length < 80) && !role.querySelector('a[href*="single-media-viewer"]')
    })
    const outermost = roles.filter(role => !roles.some(other => other !== role && other.contains(role)))
    const head = linesOf(element, child => inner.has(child))
    if (outermost.length && head.length && !head.slice(1).some(line => year.test(line.text))) {
      for (const role of outermost) addLines(found, section, role, linesOf(role), organisation(head[0]?.text))
      return
    }
  }
  addLines(found, section, element, linesOf(element), null)
}

/** Adds the things that one line lists: "A • B • C". */
export function addList(found: Collector, kind: ItemKind, line: Line | undefined): void {
  for (const part of line?.text.split(/\s+[•·]\s+/) ?? []) if (line) found.add(kind, part, line.element)
}

/** Adds the people, companies, groups, newsletters and schools that a card lists. What kind of thing it is, and that it
 * is one, is told by its first link. */
export function addInterests(found: Collector, entries: Iterable<Element>): void {
  const seen = new Set<string>()
  for (const entry of entries) {
    const links = entry.localName === 'a' ? [entry] : [...entry.querySelectorAll('a[href]')]
    const href = links.map(link => link.getAttribute('href') ?? '').find(link => followed.test(link))
    const url = onSite(href ?? null)
    const title = linesOf(entry)[0]?.text
    if (!url || !title || seen.has(url) || personIn(url)?.slug === found.walk.handle) continue
    seen.add(url)
    found.add('interest', title, entry, { url })
  }
}

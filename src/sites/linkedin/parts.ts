import type { Collector } from './collector'
import { all, hasText, isBehind, keyed, keyOf, one, outermost } from './dom'
import { addEntry, addFeature, addInterests, addLines, addList, placed } from './entries'
import { linesOf, type Line } from './lines'
import { actListed, addPost, box } from './posts'
import type { Section } from './sections'

/** Elements that hold one entry: Ember's and SDUI's marks. */
export const marked = '[data-view-name="profile-component-entity"],'
  + ['profilePagedListComponent-', 'entity-collection-item', 'com.linkedin.sdui.profile.skill('].map(key => keyed('^', key)).join()
/** List items, which hold an entry where nothing is marked, and posts and featured things everywhere. */
export const listed = 'li, [role="listitem"], [data-urn^="urn:li:"]'

/** One part of a profile. A parser that reads a page from a file may close a card early, so what belongs to it is told
 * by page order and not by nesting. */
export interface Part {
  section: Section
  element: Element
  entries: Element[]
  items: Element[]
}

/** The part that one element holds. */
export function partIn(section: Section, element: Element): Part {
  return { section, element, entries: all(element, marked), items: all(element, listed) }
}

/** The words about the person in a card. */
export function aboutIn(card: Element): string | null {
  const text = one(card, box)
  const lines = linesOf(text ?? card, element => element.localName === 'ul' || element.matches(marked))
  const words = lines.filter(line => !line.heading).map(line => line.text)
  // Without the box it is the longest line: a heading may have lost its tag.
  return (text ? words.join(' ') : words.sort((one, other) => other.length - one.length)[0]) || null
}

/** Adds what a part of a profile shows, and notes when it shows nothing that is known. */
export function addPart(found: Collector, part: Part): void {
  const { section, element } = part
  const before = found.walk.items.length
  const items = outermost(part.items)
  if (section === 'none' || !hasText(element)) return
  if (section === 'about') addTopSkills(found, part)
  else if (section === 'activity') {
    const tab = all(element, keyed('*', 'activity_')).map(keyOf).join()
    for (const item of items) addPost(found, item, actListed(/activity_(\w+?)_/.exec(tab)?.[1] ?? ''))
  } else if (section === 'featured') for (const item of items) addFeature(found, item)
  else if (section === 'causes' || section === 'service') {
    const kind = section === 'causes' ? 'interest' : section
    for (const line of linesOf(element)) if (!line.heading && !line.element.closest('a')) addList(found, kind, line)
  } else if (section === 'interest') {
    const entries = part.entries.length ? part.entries : items
    addInterests(found, entries.length ? entries : all(element, 'a[href]'))
  } else addEntries(found, part, items)
  // A school or skill that the head shows already is not added twice: that is no miss.
  if (found.walk.items.length > before || /^(?:about|activity)$/.test(section)) return
  if (!found.walk.items.some(({ kind }) => kind === section)) found.miss(section)
}

/** Top skills stand in one line under the words about the person. */
function addTopSkills(found: Collector, part: Part): void {
  const shown = part.entries[0] ?? (one(part.element, 'a[href*="top-skills"]') ? part.element : null)
  if (shown) addList(found, 'skill', linesOf(shown, child => child.matches(box)).findLast(line => line.text.includes(' • ')))
}

/** The entries of a part are marked; else they stand between rules; else in a list. */
function addEntries(found: Collector, part: Part, items: Element[]): void {
  const entries = part.entries.filter(entry => !keyOf(entry).endsWith('-divider'))
  const chunks = entries.length ? [] : chunksOf(part.element)
  for (const [first, ...rest] of chunks) if (first) addLines(found, part.section, first.element, [first, ...rest])
  if (chunks.length) return
  const inner = placed.test(part.section) ? [...entries, ...part.items] : []
  for (const entry of entries.length ? outermost(entries) : items) {
    addEntry(found, part.section, entry, inner.filter(other => other !== entry && entry.contains(other)))
  }
}

/** The lines between the rules of a plain detail list; none when it has no rules. */
function chunksOf(element: Element): Line[][] {
  const rules = all(element, 'hr')
  const chunks: Line[][] = [[]]
  for (const line of rules.length ? linesOf(element) : []) {
    while (rules[0] && isBehind(line.element, rules[0])) {
      rules.shift()
      chunks.push([])
    }
    if (!line.heading) chunks.at(-1)?.push(line)
  }
  // What a card links to as a whole ("Show all") stands below a rule as well.
  return chunks.filter(([first, second]) => first && (second || !first.element.closest('a')))
}

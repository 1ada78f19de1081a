import type { Collector } from './collector'
import { all, entriesIn, hasText, isBehind, isEntry, itemsIn, keyOf, linkOf, one, outermost, rawText, rowsOf } from './dom'
import { addEntry, addFeature, addInterests, addLines, addList } from './entries'
import { addCard, addGuestActivity, addMerged } from './guest-parts'
import { actListed } from './languages'
import { linesOf, type Line } from './lines'
import { addPost, boxIn } from './posts'
import type { Section } from './sections'

/** One part of a profile. A parser that reads a page from a file may close a card early, so what belongs to it is told
 * by page order and not by nesting. */
export interface Part {
  section: Section
  el: Element
  entries: Element[]
  items: Element[]
  /** Its key names the person. */
  keyed?: boolean
  /** It stands on a page for guests or of the mobile web. */
  guest?: boolean
}

/** The part that one element holds. */
export const partIn = (section: Section, element: Element, guest = false): Part =>
  ({ section, el: element, entries: guest ? [] : entriesIn(element), items: itemsIn(element), guest })

/** The words about the person in the part that holds them. */
export const aboutAmong = (parts: readonly Part[]): string | null => {
  const card = parts.find(({ section }) => section === 'about')?.el
  const text = card && boxIn(card)
  const lines = card ? linesOf(text ?? card, element => element.localName === 'ul' || isEntry(element)) : []
  const words = lines.filter(line => !line.heading).map(line => line.text)
  // Without the box it is the longest line: a heading may have lost its tag.
  return (text ? words.join(' ') : words.sort((one, other) => other.length - one.length)[0]) || null
}

/** SDUI's parts that real pages have shown; the others come as one scrolls. */
const seen = /^(?:about|activity|education|experience|featured|interest|service|skill)$/

/** Adds what a part of a profile shows, and notes when it shows nothing that is known. */
export const addPart = (found: Collector, part: Part): void => {
  const { section, el: element, guest } = part
  const before = found.walk.items.length
  if (section === 'none' || !hasText(element)) return
  if (part.keyed) found.unproven = !seen.test(section)
  const items = outermost(part.items)
  if (section === 'about') return addTopSkills(found, part)
  if (section === 'activity' && guest) addGuestActivity(found, element, rowsOf(element, items))
  else if (section === 'activity') {
    const tab = keyOf(one(element, '[componentkey*="activity_"]') ?? one(element, '[id*="activity_"]') ?? element)
    addPosts(found, rowsOf(element, items), /activity_(\w+?)_/.exec(tab)?.[1] ?? '')
  } else if (section === 'featured') for (const item of rowsOf(element, items)) found.once(item, section, () => addFeature(found, item, guest ? 0 : 1))
  else if (section === 'causes' || section === 'service') {
    const kind = section === 'causes' ? 'interest' : section
    for (const line of linesOf(element)) if (!line.heading && !linkOf(line.el)) addList(found, kind, line)
  } else if (section === 'interest') {
    const entries = part.entries.length ? part.entries : items
    addInterests(found, entries.length ? entries : all(element, 'a[href]'))
  } else addEntries(found, part, items)
  // A school or skill that the head shows already is not added twice: that is no miss.
  if (found.walk.items.length > before || section === 'activity' || found.walk.items.some(({ kind }) => kind === section)) return
  found.miss(rawText(element).includes('***') ? `${section}:hidden` : section)
}

/** Adds the posts of a list. @param tab what its tab or address says that it lists */
export const addPosts = (found: Collector, cards: readonly Element[], tab: string): void => {
  const act = actListed(tab)
  for (const card of cards) found.once(card, act, () => addPost(found, card, act))
}

/** Top skills stand in one line under the words about the person. */
const addTopSkills = (found: Collector, part: Part): void => {
  const shown = part.entries[0] ?? (one(part.el, 'a[href*="top-skills"]') ? part.el : null)
  const box = boxIn(part.el)
  if (shown) addList(found, 'skill', linesOf(shown, child => child === box).findLast(line => line.text.includes(' • ')))
}

/** The entries of a part are marked; else they stand between rules; else in a list. */
const addEntries = (found: Collector, { section, el: element, entries: marked }: Part, items: Element[]): void => {
  const entries = marked.filter(entry => !keyOf(entry).endsWith('-divider'))
  const chunks = entries.length ? [] : chunksOf(element)
  for (const [first, ...rest] of chunks) if (first) addLines(found, section, first.el, [first, ...rest])
  if (chunks.length) return
  const isMerged = element.classList.contains('experience-education')
  for (const entry of entries.length ? outermost(entries) : rowsOf(element, items)) {
    if (isMerged) addMerged(found, entry)
    else found.once(entry, section, () => addCard(found, section, entry) || addEntry(found, section, entry))
  }
}

/** The lines between the rules of a plain detail list; none when it has no rules. */
const chunksOf = (element: Element): Line[][] => {
  const rules = all(element, 'hr')
  const chunks: Line[][] = [[]]
  for (const line of rules.length ? linesOf(element) : []) {
    while (rules[0] && isBehind(line.el, rules[0])) {
      rules.shift()
      chunks.push([])
    }
    if (!line.heading) chunks.at(-1)?.push(line)
  }
  // What a card links to as a whole ("Show all") stands below a rule as well.
  return chunks.filter(([first, second]) => first && (second || !linkOf(first.el)))
}

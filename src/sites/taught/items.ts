import type { ItemsRule } from '../../domain/page-rule'
import type { ItemKind, PlacedItem } from '../contract'
import { longest } from '../generic/dom'
import { absolute } from '../generic/text'
import type { Addresses } from './addresses'
import { hooksOf, linesWith, regionsAround, styleOf, type Page } from './page'
import { commonShape, hasShape } from './shapes'

/** The items of a list, from one that was pointed at: its siblings are what looks like it. */

/**
 * What makes the chosen line one of a list.
 * @param whose texts of the person, which must not get into the rule
 * @returns null when nothing leads back to it
 */
export function itemsRuleOf(page: Page, index: number, { name, handle, site }: { name: string, handle: string, site: Addresses }): ItemsRule | null {
  const rows = likeIn(page, index)
  const hook = hooksOf(page, index, [name, handle]).find(mark => covers(linesWith(page, mark), rows)) ?? null
  const heading = headingOf(page, rows[0] ?? index, [name, handle])
  const hrefs = rows.map(row => linkOf(page, row)).filter(href => href !== null)
  const link = hrefs.length * 2 > rows.length ? commonShape(hrefs, page.address, hrefs.map(href => ownerOf(site, page, href))) : null
  const rule: ItemsRule = { kind: kindOf(link, heading?.text ?? ''), hook, heading, link: heading || (link && isTelling(link)) ? link : null }
  return titlesBy(page, rule).includes(index) ? rule : null
}

/** The items that a page shows by that rule, with title and link only. */
export function itemsBy(page: Page, rule: ItemsRule): PlacedItem[] {
  const items = new Map<string, PlacedItem>()
  for (const index of titlesBy(page, rule)) {
    const element = page.lines[index]?.element
    const title = titleAt(page, index).slice(0, longest.title)
    const url = absolute(linkOf(page, index), page.address)
    const key = `${title} ${url}`
    if (element && title && !items.has(key)) items.set(key, { kind: rule.kind, title, url, tags: [], at: null, element })
    if (items.size === longest.items) break
  }
  return [...items.values()]
}

/** The lines that are the list's titles: by the mark they carry, else under the heading by what they link or how they look, else by what they link. */
function titlesBy(page: Page, { hook, heading, link }: ItemsRule): number[] {
  const at = heading ? page.lines.findIndex(({ text }) => text.toLowerCase() === heading.text) : -1
  const start = at + 1
  const end = at < 0 ? page.lines.length : endOfSection(page, at)
  const within = (all: readonly number[]) => all.filter(index => index >= start && index < end)
  const marked = hook ? linesWith(page, hook) : []
  const inside = within(marked)
  if (inside.length > 0) return inside
  if (heading && at < 0 && !hook && (link === null || !isTelling(link))) return []
  if (link !== null && (at >= 0 || isTelling(link))) {
    const linked = within([...page.lines.keys()].filter(index => hasShape(link, linkOf(page, index) ?? '', page.address)))
    if (linked.length > 0) return lastOfEach(page, linked)
  }
  if (heading && at >= 0) {
    const first = at + heading.first
    const style = styleOf(page, first)
    return within([...page.lines.keys()]).filter(index => index >= first && styleOf(page, index) === style)
  }
  return marked
}

/** Of the lines in one link the longest: "owner", "/" and "name" are one title, as are a title and a word for its kind. */
function lastOfEach(page: Page, linked: readonly number[]): number[] {
  const best = new Map<string, number>()
  for (const index of linked) {
    const href = linkOf(page, index) ?? ''
    const held = best.get(href)
    if (held === undefined || (page.lines[index]?.text.length ?? 0) > (page.lines[held]?.text.length ?? 0)) best.set(href, index)
  }
  return [...best.values()].toSorted((a, b) => a - b)
}

/** Whose work an address names, as far as it tells. */
function ownerOf(site: Addresses, page: Page, href: string): string | null {
  const url = URL.parse(href, page.address)
  return (url && site.pageOf(url)?.handle) ?? null
}

/** The lines that look like the chosen one, in the smallest part of the page that holds more than one part with such a line. */
function likeIn(page: Page, index: number): number[] {
  const style = styleOf(page, index)
  for (const { first, last } of regionsAround(page, index)) {
    const rows = [...page.lines.keys()].slice(first, last + 1).filter(at => styleOf(page, at) === style)
    if (rows.length > 1) return rows
  }
  return [index]
}

/** Whether a mark stands on the rows, and hardly anywhere else. */
function covers(marked: readonly number[], rows: readonly number[]): boolean {
  const hit = rows.filter(row => marked.includes(row)).length
  return rows.length > 1 && hit >= rows.length * 0.8 && marked.length - hit <= rows.length
}

const headed = 'h1, h2, h3, h4, [role="heading"]'

/** The heading above a line: a short text of the site's own, printed once. @param avoid texts of the person */
function headingOf(page: Page, index: number, avoid: readonly string[]): ItemsRule['heading'] {
  const own = styleOf(page, index)
  const fits = (at: number) => {
    const { text = '' } = page.lines[at] ?? {}
    // Headings inside what the person wrote are theirs, not the site's.
    if (page.lines[at]?.element.closest('article, blockquote')) return false
    return text.length <= 40 && /^\p{L}/u.test(text) && styleOf(page, at) !== own && text.split(' ').length <= 4
      && !avoid.some(word => text.toLowerCase().includes(word.toLowerCase()))
      && page.lines.filter(line => line.text.toLowerCase() === text.toLowerCase()).length === 1
  }
  let near: number | null = null
  for (let at = index - 1; at >= 0 && at >= index - 25; at--) {
    if (!fits(at)) continue
    if (page.lines[at]?.element.closest(headed)) return { text: page.lines[at]?.text.toLowerCase() ?? '', first: index - at }
    if (index - at <= 4) near = at
  }
  return near === null ? null : { text: page.lines[near]?.text.toLowerCase() ?? '', first: index - near }
}

/** The first line behind a heading that looks like the heading itself: the next section's. */
function endOfSection(page: Page, heading: number): number {
  const style = styleOf(page, heading)
  for (let at = heading + 1; at < page.lines.length; at++) if (styleOf(page, at) === style) return at
  return page.lines.length
}

function linkOf(page: Page, index: number): string | null {
  return page.lines[index]?.element.closest('a[href]')?.getAttribute('href') ?? null
}

/** The title at a line; "owner / name" in one link is one title. */
function titleAt(page: Page, index: number): string {
  const { text = '', element } = page.lines[index] ?? {}
  const whole = element?.closest('a[href]')?.textContent?.replace(/\s+/g, '') ?? ''
  return /^[\w.-]{1,60}\/[\w.-]{1,100}$/.test(whole) ? whole : text
}

/** An address shape that tells items from other links: it has a fixed word or the person in it, and something that differs. */
function isTelling(shape: string): boolean {
  const parts = shape.split('/').slice(1)
  return parts.length > 1 && parts.some(part => part !== '*')
}

const kinds: readonly (readonly [RegExp, ItemKind])[] = [
  [/^github\.com\/[^/]+\/[^/]+$/, 'repository'], [/^behance\.net\/gallery\//, 'project'], [/feed\/update|\/posts\//, 'post'], [/\/pulse\//, 'article'],
]
const headings: readonly (readonly [RegExp, ItemKind])[] = [
  [/experience|erfahrung|expérience|experiencia|experiência|esperienza/, 'experience'],
  [/education|ausbildung|formation|educación|formação|formazione/, 'education'],
  [/skill|kenntnis|compétence|aptitud|competência|competenz/, 'skill'], [/project|projekt|projet|proyecto|projeto|progetti/, 'project'],
  [/volunteer|ehrenamt|bénévol|voluntari|volontariato/, 'volunteering'], [/licen|certif|zertifi/, 'certification'],
  [/activity|aktivität|activité|actividad|atividade|attività/, 'post'], [/repositor|pinned|popular/, 'repository'], [/interest|interesse|intérêt|intereses/, 'interest'],
]

/** What kind of evidence the list is, as far as its addresses and its heading tell. */
function kindOf(link: string | null, heading: string): ItemKind {
  return kinds.find(([shape]) => shape.test(link ?? ''))?.[1] ?? headings.find(([word]) => word.test(heading))?.[1] ?? 'featured'
}


import type { Locator, OwnerAnchors } from '../../domain/page-rule'
import { plausibleName } from '../generic/names'
import type { Addresses } from './addresses'
import { hooksOf, linesWith, partsOf, regionsAround, styleOf, type Page, type Region } from './page'
import { isNamed, readTitle, titleOf } from './owner'

/** Where the name and the headline stand: found in several ways, each tried out on the page that it was learned from. */

export interface Whose { site: Addresses, handle: string, owner: Pick<OwnerAnchors, 'title'> }

const most = 8

/** The ways in which the chosen line can be found again as the person's name, the steadiest first. */
export function nameLocators(page: Page, index: number, whose: Whose): Locator[] {
  const ways: Locator[] = []
  const titled = namedLines(page, titledName(page, whose)).indexOf(index)
  if (titled >= 0) ways.push({ by: 'title', nth: titled })
  ways.push(...hookLocators(page, index, 3, [page.lines[index]?.text ?? '', whose.handle]))
  const nth = ownLinks(page, whose).indexOf(index)
  if (nth >= 0 && nth < 3) ways.push({ by: 'link', nth })
  return ways.filter(way => nameAt(page, way, whose) === index).slice(0, most)
}

/**
 * The line that shows the name: the one that most of the ways agree on, of equals the steadiest way's.
 * @returns its index, or null when no way leads to what can be a name
 */
export function findName(page: Page, ways: readonly Locator[], whose: Whose): number | null {
  const found = ways.map(way => nameAt(page, way, whose))
    .filter((index): index is number => index !== null && plausibleName(page.lines[index]?.text))
  const votes = (index: number) => found.filter(other => page.lines[other]?.text === page.lines[index]?.text).length
  return found.reduce<number | null>((best, index) => best === null || votes(index) > votes(best) ? index : best, null)
}

function nameAt(page: Page, way: Locator, whose: Whose): number | null {
  switch (way.by) {
    case 'hook': return linesWith(page, way.hook)[way.nth] ?? null
    case 'link': return ownLinks(page, whose)[way.nth] ?? null
    case 'title': {
      const named = namedLines(page, titledName(page, whose))
      return named[way.nth] ?? named[0] ?? null
    }
    case 'beside': case 'after': return null // these start from the name
  }
}

/** The name as the page's title gives it, without what a line prints behind it. */
export function titledName(page: Page, { owner: { title } }: Pick<Whose, 'owner'>): string | null {
  return title === null ? null : readTitle(titleOf(page.document), title)?.name ?? null
}

function namedLines(page: Page, name: string | null): number[] {
  return name === null ? [] : [...page.lines.keys()].filter(index => isNamed(page.lines[index]?.text ?? '', name))
}

/** The lines inside links to the person's own profile, in page order. */
function ownLinks(page: Page, { site, handle }: Whose): number[] {
  return [...page.lines.keys()].filter(index => {
    const href = page.lines[index]?.element.closest('a[href]')?.getAttribute('href')
    const url = href ? URL.parse(href, page.address) : null
    return url !== null && site.pageOf(url)?.handle === handle
  })
}

/** The ways in which the chosen line can be found again as the headline. @param name index of the name's line */
export function headlineLocators(page: Page, index: number, name: number, handle: string): Locator[] {
  const ways: Locator[] = hookLocators(page, index, 1, [page.lines[name]?.text ?? '', handle]).filter(way => way.by === 'hook' && way.hook.kind !== 'tag')
  const texts = textsAfter(page, name, handle).indexOf(index)
  if (texts >= 0 && texts < 12) ways.push({ by: 'after', texts })
  const beside = pathFrom(page, name, index)
  if (beside) ways.push(beside)
  return ways.filter(way => headlineAt(page, way, name, handle) === index).slice(0, most)
}

/**
 * The line that shows the headline. Where the page carries the marks that it was learned by, but not on any line, this person has none.
 * @param marked whether the name was found by a mark, so that marks have outlived the page's changes
 */
export function findHeadline(page: Page, ways: readonly Locator[], name: number, handle: string, marked: boolean): number | null {
  const hooks = ways.filter(way => way.by === 'hook')
  for (const way of hooks) {
    const index = headlineAt(page, way, name, handle)
    if (index !== null) return index
  }
  if (hooks.length > 0 && marked) return null
  for (const way of ways) {
    const index = way.by === 'hook' ? null : headlineAt(page, way, name, handle)
    // Where the next section begins right behind the name, there is no headline between them.
    if (index !== null && isHeading(page, index)) return null
    if (index !== null && isWords(page.lines[index]?.text ?? '', page.lines[name]?.text ?? '', handle)) return index
  }
  return null
}

/** Whether the line looks like one of the page's section headings: two more of its kind stand below. */
function isHeading(page: Page, index: number): boolean {
  const { element } = page.lines[index] ?? {}
  if (!element?.closest('h1, h2, h3, h4')) return false
  const style = styleOf(page, index)
  return [...page.lines.keys()].filter(at => at > index && styleOf(page, at) === style).length > 1
}

function headlineAt(page: Page, way: Locator, name: number, handle: string): number | null {
  switch (way.by) {
    case 'hook': return linesWith(page, way.hook).filter(index => index !== name)[way.nth] ?? null
    case 'after': return textsAfter(page, name, handle)[way.texts] ?? null
    case 'beside': return follow(page, name, way.up, way.path)
    case 'title': case 'link': return null // these lead to names
  }
}

function hookLocators(page: Page, index: number, deepest: number, own: readonly string[]): Locator[] {
  return hooksOf(page, index, own).flatMap(hook => {
    const nth = linesWith(page, hook).indexOf(index)
    return nth >= 0 && nth < deepest ? [{ by: 'hook' as const, hook, nth }] : []
  })
}

/** The lines behind the name that can be a headline: not the handle, pronouns, a degree of connection, a count or a control. */
function textsAfter(page: Page, name: number, handle: string): number[] {
  const { text: shown = '' } = page.lines[name] ?? {}
  const found: number[] = []
  // What stands just above the name as well (a status) is beside it, not under it; unless all of the card is printed twice.
  const above = new Set(page.lines.slice(Math.max(0, name - 6), name).map(({ text }) => text))
  if (above.has(shown)) above.clear()
  for (let index = name + 1; index < page.lines.length && found.length < 20; index++) {
    const line = page.lines[index]
    if (line && isWords(line.text, shown, handle) && !above.has(line.text) && !line.element.closest('a, button, summary, [role="button"]')) found.push(index)
  }
  return found
}

function isWords(text: string, name: string, handle: string): boolean {
  const bare = text.replace(/^[\s·•|@]+/, '')
  return bare.length > 4 && bare !== name && bare.split(/\s+[·|]/)[0]?.toLowerCase() !== handle && !/^[·•]/.test(text)
    && !/^\(?\p{L}{1,8}\s?\/\s?\p{L}{1,8}(?:\s?\/\s?\p{L}{1,8})?\)?$/u.test(bare) && !/^\d\S{0,3}(?:\s|$)/.test(bare) && /\p{L}{2}/u.test(bare)
}

/** The way from one line to another through the page's structure: up so many regions, then down by place. */
function pathFrom(page: Page, from: number, to: number): Locator | null {
  let up = 0
  for (const region of regionsAround(page, from)) {
    up++
    if (to >= region.first && to <= region.last) {
      const path: number[] = []
      for (let inner: Region = region; inner.first !== inner.last && path.length < 20;) {
        const parts = partsOf(page, inner)
        const at = parts.findIndex(({ first, last }) => to >= first && to <= last)
        const next = parts[at]
        if (!next || parts.length < 2) break
        path.push(at)
        inner = next
      }
      return { by: 'beside', up, path }
    }
  }
  return null
}

function follow(page: Page, from: number, up: number, path: readonly number[]): number | null {
  let region = [...regionsAround(page, from)][up - 1]
  for (const at of path) {
    if (!region) return null
    region = partsOf(page, region)[at]
  }
  return region ? region.first : null
}

import type { ItemKind, PlacedItem, Walk } from '../contract'
import { capped, longest, meta } from '../generic/dom'
import { absolute, textOf } from '../generic/text'
import { climb, linksOf, type Link } from './links'
import { ownerOf, placeOf } from './owner'
import { projectState, type Named, type ProjectState } from './state'
import { pageOf, personAt, profileUrl, projectId } from './urls'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Walks a project. null when neither the data nor the markup of the page is that project's, or nobody is named as its owner. */
export function walkProject(document: Document, url: URL): Walk | null {
  const address = pageOf(url)
  const id = projectId(url)
  if (!address || !id) return null
  const links = linksOf(document, url)
  const root = projectRoot(document, links, id)
  const state = projectState(document, id)
  const heading = root && titleElement(root)
  const owner = ownerOf(document, { id, state, root, title: heading, links })
  const title = capped(state?.title ?? textOf(heading), longest.title)
  if (!owner || !title) return null
  const found = factsOf(state, root, links)
  const items = itemsOf({ title, address: address.url, element: heading ?? document.body, links, found })
  const name = capped(owner.name, longest.title)
  const location = capped(owner.location ?? placeOf(root, links, owner.handle), longest.title)
  return {
    page: 'work',
    handle: owner.handle,
    profileUrl: profileUrl(owner.handle),
    url: address.url,
    name,
    headline: null,
    location,
    company: null,
    about: null,
    links: [],
    items,
    misses: Object.entries({ name, location, tags: found.tags.length, date: found.at }).filter(([, value]) => !value).map(([word]) => word),
    nameElement: nameElement(root, links, owner.handle),
  }
}

type Facts = Pick<ProjectState, 'text' | 'at' | 'tags' | 'tools' | 'fields'>

/** Tags, tools, fields and date: from the state, and what it does not have from the page. */
function factsOf(state: ProjectState | null, root: Element | null, links: readonly Link[]): Facts {
  const inside = links.filter(link => root?.contains(link.element))
  const either = (known: readonly Named[] | undefined, shown: () => Named[]) => known?.length ? [...known] : shown()
  return {
    text: state?.text ?? null,
    at: state?.at ?? dayShown(root),
    tags: state?.tags.length ? state.tags : inside.filter(isTag).flatMap(link => textOf(link.element) ?? []),
    tools: either(state?.tools, () => searches(inside, 'tools')),
    fields: either(state?.fields, () => searches(inside, 'field')),
  }
}

function isTag(link: Link): boolean {
  return link.url.pathname.startsWith('/search/projects/') && link.url.searchParams.get('tracking_source') === 'project_tag'
}

/** Tools and fields lead to a search for projects with the same. */
function searches(links: readonly Link[], parameter: string): Named[] {
  const found = links.filter(link => link.url.pathname === '/search/projects' && link.url.searchParams.has(parameter))
  return found.flatMap(link => {
    const title = textOf(link.element)
    return title ? [{ title, url: link.url.href }] : []
  })
}

/**
 * The part of the page that shows this project: around its title and its own report link. Where there is no such link, the
 * page's canonical address and title have to agree with what is on screen: after in-page navigation they may be the old ones.
 */
function projectRoot(document: Document, links: readonly Link[], id: string): Element | null {
  const report = links.find(link => link.url.hash === '#report' && projectId(link.url) === id)
  if (report) {
    return climb(report.element, element => element.querySelector('h1') !== null)
      ?? climb(report.element, element => element.querySelector(titleClasses) !== null)
  }
  const canonical = URL.parse(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '')
  if (!canonical || projectId(canonical) !== id) return null
  const title = [...document.querySelectorAll('h1')].find(heading => {
    const words = textOf(heading)
    return words && meta(document, 'og:title')?.startsWith(words)
  })
  return title ? climb(title, element => links.some(link => isTag(link) && element.contains(link.element))) : null
}

const titleClasses = '[class*="Project-title-"], [class*="Project-projectName"], [class*="ProjectInfo-projectName"]'

function titleElement(root: Element): Element | null {
  return root.querySelector('h1') ?? root.querySelector(titleClasses)
}

function nameElement(root: Element | null, links: readonly Link[], handle: string): Element | null {
  return links.find(link => root?.contains(link.element) && personAt(link.url) === handle && textOf(link.element))?.element ?? null
}

/** The earliest of the days in `<time datetime="February 18th 2024">`, as English pages print them: comments come after the work. */
function dayShown(root: Element | null): string | null {
  const days = [...root?.querySelectorAll('time[datetime]') ?? []].flatMap(time => {
    const [, name, day, year] = /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(time.getAttribute('datetime') ?? '') ?? []
    const month = months.indexOf(name?.toLowerCase() ?? '') + 1
    return month && day && year ? [`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`] : []
  })
  return days.sort()[0] ?? null
}

interface Shown { title: string, address: string, element: Element, links: readonly Link[], found: Facts }

/** The project itself, then its tools and fields. */
function itemsOf({ title, address, element, links, found }: Shown): PlacedItem[] {
  const text = capped(found.text, longest.text)
  const tags = found.tags.slice(0, longest.items).flatMap(tag => capped(tag, longest.title) ?? [])
  const project: PlacedItem = { kind: 'project', title, ...text ? { text } : {}, url: address, tags, at: found.at, element }
  const also = (kind: ItemKind, list: readonly Named[]) => list.flatMap((entry): PlacedItem[] => {
    const words = capped(entry.title, longest.title)
    const anchor = links.find(link => link.url.href === entry.url)
    return words ? [{ kind, title: words, url: absolute(entry.url, address), tags: [], at: null, element: anchor?.element ?? element }] : []
  })
  return [project, ...also('tool', found.tools), ...also('field', found.fields)].slice(0, longest.items)
}

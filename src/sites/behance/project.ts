import type { ItemKind, PlacedItem, Walk } from '../contract'
import { capped, longest, meta } from '../generic/dom'
import { plausibleName } from '../generic/names'
import { textOf } from '../generic/text'
import { aloneAround, climb, framesOf, isViewer, linksOf, namedWithin, within, type Link } from './links'
import { missing } from './misses'
import { ownerBeside, placeOf, structuredOwner } from './owner'
import { idAt, projectState, type Named, type ProjectState } from './state'
import { pageOf, profileUrl, targetOf, type TargetKind } from './urls'
import { wanted, wantsShown } from './wants'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Walks a project. null when neither the data nor the markup of the page is that project's, or nobody is named as its owner. */
export function walkProject(document: Document, url: URL): Walk | null {
  const address = pageOf(url)
  const id = targetOf(url)?.id
  if (!address || !id) return null
  const links = linksOf(document, url)
  const root = projectRoot(document, links, id)
  const state = projectState(document, id)
  const heading = root && titleElement(root)
  const owner = state?.owner ?? structuredOwner(document, id) ?? (root && heading && ownerBeside(heading, root, links, saidOwners(document, id)))
  const title = capped(state?.title ?? textOf(heading), longest.title)
  if (!owner || !title) return null
  const found = factsOf(state, root, links)
  const items = itemsOf({ title, address: address.url, element: heading ?? document.body, links, found })
  const name = plausibleName(owner.name) ? capped(owner.name, longest.title) : null
  const shown = wantsShown(root, [], within(root, links, 'person'), owner.handle)
  const wants = shown.length ? shown : wanted(owner.wants ?? [])
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
    misses: missing({ name, location, tags: found.tags.length, date: found.at }),
    ...wants.length ? { wants } : {},
    ...state?.own || isViewer(links, owner.handle, root) ? { own: true } : {},
    nameElement: namedWithin(root, links, 'person').find(link => link.id === owner.handle)?.element ?? null,
  }
}

type Facts = Pick<ProjectState, 'text' | 'at' | 'tags' | 'tools' | 'fields'>

/** Tags, tools, fields and date: from the state, and what it does not have from the page. */
function factsOf(state: ProjectState | null, root: Element | null, links: readonly Link[]): Facts {
  const shown = (kind: TargetKind): Named[] => namedWithin(root, links, kind).map(link => ({ title: link.words, url: link.id }))
  return {
    text: state?.text ?? null,
    at: state?.at ?? dayShown(root),
    tags: state?.tags.length ? state.tags : shown('tag').map(tag => tag.title),
    tools: state?.tools.length ? state.tools : shown('tool'),
    fields: state?.fields.length ? state.fields : shown('field'),
  }
}

/**
 * The part of the page that shows this project: the largest one around its title and its own report link that holds neither another
 * project nor the site's frame. Where there is no report link, the page's canonical address and title have to agree with what is
 * on screen: after in-page navigation they may be the old ones.
 */
function projectRoot(document: Document, links: readonly Link[], id: string): Element | null {
  const report = links.find(link => link.kind === 'project' && link.id === id && link.url.hash === '#report')
  const core = report ? aroundTitle(report.element) : titleByHead(document, id)
  if (!core) return null
  const others = links.filter(link => link.kind === 'project' && link.id !== id).map(link => link.element)
  return aloneAround(core, document.body, [...framesOf(document).filter(frame => !frame.contains(core) && frame.querySelector('a')), ...others])
}

function aroundTitle(report: Element): Element | null {
  return climb(report, element => element.querySelector('h1') !== null) ?? climb(report, element => element.querySelector(titleClasses) !== null)
}

/** Does the head of the page belong to this project? It is renewed apart from the page. */
function hasHead(document: Document, id: string): boolean {
  return idAt(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), 'project') === id
}

/** The owners as the head of the page names them, the first one first. */
function saidOwners(document: Document, id: string): string | null {
  return hasHead(document, id) ? meta(document, 'og:owners') : null
}

function titleByHead(document: Document, id: string): Element | null {
  if (!hasHead(document, id)) return null
  const title = meta(document, 'og:title')
  return [...document.querySelectorAll('h1')].find(heading => {
    const words = textOf(heading)
    return words && title?.startsWith(words)
  }) ?? null
}

const titleClasses = '[class*="Project-title-"], [class*="Project-projectName"], [class*="ProjectInfo-projectName"]'

function titleElement(root: Element): Element | null {
  return root.matches('h1') ? root : root.querySelector('h1') ?? root.querySelector(titleClasses)
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
    const anchor = links.find(link => link.id === entry.url)
    return words ? [{ kind, title: words, url: entry.url, tags: [], at: null, element: anchor?.element ?? element }] : []
  })
  return [project, ...also('tool', found.tools), ...also('field', found.fields)].slice(0, longest.items)
}

import { record, string } from '../generic/json'
import { structuredData } from '../generic/jsonld'
import { clean, textOf } from '../generic/text'
import { climb, isPlace, type Link } from './links'
import { handleOf, type Owner, type ProjectState } from './state'
import { personAt, projectId } from './urls'

/** What is known of a project's page: its number, its state, the part that shows it and the title there. */
interface Page {
  id: string
  state: ProjectState | null
  root: Element | null
  title: Element | null
  links: readonly Link[]
}

/** Who made the project: by the state, by the structured data, by what stands beside the title. null when none of them tells. */
export function ownerOf(document: Document, { id, state, root, title, links }: Page): Owner | null {
  return state?.owner ?? structuredOwner(document, id) ?? (root && title && ownerBeside(title, root, links))
}

/** The creator in the page's structured data, when that is about this project. */
function structuredOwner(document: Document, id: string): Owner | null {
  const work = structuredData(document, 'VisualArtwork').find(data => {
    const url = URL.parse(string(data['url']) ?? '')
    return String(data['identifier']) === id || (url && projectId(url) === id)
  })
  const creator = record([work?.['creator']].flat()[0])
  const handle = handleOf({ url: creator['url'] })
  return handle ? { handle, name: clean(string(creator['name'])), location: null } : null
}

/** The people named nearest to the title. Several owners and no word on who made it: nobody. */
function ownerBeside(title: Element, root: Element, links: readonly Link[]): Owner | null {
  const people = links.filter(link => personAt(link.url) && textOf(link.element) && root.contains(link.element))
  const near = climb(title, element => people.some(link => element.contains(link.element)))
  const owners = people.filter(link => near?.contains(link.element))
  const [first] = owners
  const handle = first && personAt(first.url)
  if (!handle || owners.some(link => personAt(link.url) !== handle)) return null
  return { handle, name: textOf(first.element), location: null }
}

/** The place printed beside the owner's name, not beside somebody else's. */
export function placeOf(root: Element | null, links: readonly Link[], handle: string): string | null {
  const places = links.filter(link => root?.contains(link.element) && isPlace(link))
  const own = places.find(place => {
    const people = links.filter(link => personAt(link.url))
    const around = climb(place.element, element => people.some(link => element.contains(link.element)))
    return people.some(link => around?.contains(link.element) && personAt(link.url) === handle)
  })
  return textOf(own?.element)
}

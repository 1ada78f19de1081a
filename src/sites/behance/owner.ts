import { record, string } from '../generic/json'
import { structuredData } from '../generic/jsonld'
import { clean, textOf } from '../generic/text'
import { climb, namedWithin, within, type Link } from './links'
import { idAt, type Owner } from './state'

/** The creator in the page's structured data, when that is about this project. */
export function structuredOwner(document: Document, project: string): Owner | null {
  const work = structuredData(document, 'VisualArtwork').find(data => String(data['identifier']) === project || idAt(data['url'], 'project') === project)
  const creator = record([work?.['creator']].flat()[0])
  const handle = idAt(creator['url'], 'person')
  return handle ? { handle, name: clean(string(creator['name'])), location: null } : null
}

/**
 * The person named nearest to the title. Several people there: the one whom the head of the page names first; nobody where it names none.
 * @param said the owners' names in the head
 */
export function ownerBeside(title: Element, root: Element, links: readonly Link[], said: string | null): Owner | null {
  const people = namedWithin(root, links, 'person')
  const near = climb(title, element => people.some(link => element.contains(link.element)))
  const beside = people.filter(link => near?.contains(link.element))
  const several = new Set(beside.map(link => link.id)).size > 1
  const named = beside.filter(link => said === link.words || said?.startsWith(`${link.words},`))
  const [owner, other] = several ? [...new Map(named.map(link => [link.id, link])).values()] : beside
  return owner && !(several && other) ? { handle: owner.id, name: owner.words, location: null } : null
}

/** The place printed beside the owner's name, not beside somebody else's. */
export function placeOf(root: Element | null, links: readonly Link[], handle: string): string | null {
  const people = within(root, links, 'person')
  const own = within(root, links, 'place').find(place => {
    const around = climb(place.element, element => people.some(link => element.contains(link.element)))
    return people.some(link => around?.contains(link.element) && link.id === handle)
  })
  return textOf(own?.element)
}

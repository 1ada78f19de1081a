import { parsedJson, record, records, string, type Fields } from '../generic/json'
import { absolute, clean } from '../generic/text'
import { origin, targetOf, type TargetKind } from './urls'

/**
 * The state that the server embeds at the first load. It stays as it was on in-page navigation, so it counts only
 * when its subject is the one that the address names.
 */

/** A project as the state of a profile lists it. */
export interface ListedProject { id: string, title: string | null, url: string, at: string | null }

/** What the state says of a person. A field that the state does not have at all is undefined: then the page decides. */
export interface ProfileState {
  name: string | null
  headline: string | null | undefined
  company: string | null | undefined
  location: string | null | undefined
  about: string | null
  links: string[]
  wants: string[]
  /** Does the server say that the viewer looks at their own profile? */
  own: boolean
  /** "Role — Company", as the info tab lists them. */
  experiences: string[]
  projects: ListedProject[]
}

/** A tool or a creative field of a project. */
export interface Named { title: string, url: string | null }

/** Who made a project. */
export interface Owner { handle: string, name: string | null, location: string | null, wants?: string[] }

/** What the state says of a project. */
export interface ProjectState {
  title: string | null
  text: string | null
  at: string | null
  owner: Owner | null
  own: boolean
  tags: string[]
  tools: Named[]
  fields: Named[]
}

/** @returns the state's profile when it is that person's, or null. */
export function profileState(document: Document, handle: string): ProfileState | null {
  const profile = record(stateOf(document, new RegExp(`["/]${handle}["/?]`, 'i'))['profile'])
  const user = record(profile['user'] ?? profile['owner'])
  if (handleOf(user) !== handle) return null
  const work = record(record(profile['activeSection'])['work'])
  return {
    name: clean(string(get(user, 'displayName'))),
    headline: optional(user, 'occupation'),
    company: optional(user, 'company'),
    location: optional(user, 'location'),
    about: clean(records(get(user, 'customSections') ?? user['about']).map(section => string(section['value']) ?? '').join('\n')),
    links: linksOf(user),
    wants: wantsOf(user),
    own: get(user, 'isProfileOwner') === true,
    experiences: records(get(user, 'workExperiences')).flatMap(({ position, organization }) =>
      [position, organization].flatMap(part => clean(string(part)) ?? []).join(' — ') || []),
    projects: records(get(work, 'profileProjects')).flatMap(project => {
      const id = idOf(project)
      const url = absolute(string(project['url']), origin) ?? `${origin}/gallery/${id}`
      return id ? [{ id, title: clean(string(project['name'])), url, at: dayOf(get(project, 'publishedOn')) }] : []
    }),
  }
}

/** @returns the state's project when it is that one, or null. */
export function projectState(document: Document, id: string): ProjectState | null {
  const project = record(record(stateOf(document, new RegExp(`\\b${id}\\b`))['project'])['project'])
  if (idOf(project) !== id) return null
  return {
    title: clean(string(project['name'])),
    text: clean(string(project['description'])),
    at: dayOf(get(project, 'publishedOn')),
    owner: ownerOf(project),
    own: project['isOwner'] === 1 || project['isOwner'] === true,
    tags: records(project['tags']).flatMap(tag => clean(string(tag['title'])) ?? []),
    tools: named(project['tools'], 'tools'),
    fields: named(project['fields'], 'field'),
  }
}

/** @returns the handle of the signed-in viewer, whose own pages are linked from everywhere; null for guests. */
export function viewerOf(document: Document): string | null {
  return handleOf(record(record(stateOf(document, /"loggedInUser"\s*:\s*\{/)['user'])['loggedInUser']))
}

/** Does the server say that there is no such page? */
export function isMissing(document: Document): boolean {
  return record(stateOf(document, /"isErrorPage"\s*:\s*true/)['error'])['isErrorPage'] === true
}

/** The handle of a user object: its user name, else the address of its page. */
function handleOf(user: Fields): string | null {
  const name = string(user['username'])
  if (name) return name.toLowerCase()
  return idAt(user['url'], 'person')
}

/** The state, when its text mentions what is looked for: parsing hundreds of kilobytes of somebody else's costs a page milliseconds. */
function stateOf(document: Document, mention: RegExp): Fields {
  const script = [...document.getElementsByTagName('script')].find(isState)
  return script && mentions(script, mention) ? record(parsedJson(script)) : {}
}

/** By its id, and without one by what it holds. */
function isState(script: Element): boolean {
  if (script.getAttribute('type') !== 'application/json') return false
  return script.id === 'beconfig-store_state' || mentions(script, /"(?:profile|project)"\s*:\s*\{/)
}

/** What was found in a state before: it is long, and asked again at every read. */
const searched = new WeakMap<Element, { text: string, found: Map<string, boolean> }>()

function mentions(script: Element, mention: RegExp): boolean {
  const text = script.textContent ?? ''
  let seen = searched.get(script)
  if (seen?.text !== text) searched.set(script, seen = { text, found: new Map() })
  const found = seen.found.get(mention.source) ?? mention.test(text)
  seen.found.set(mention.source, found)
  return found
}

/** Of several owners the creator counts, and where none is named the first. */
function ownerOf(project: Fields): Owner | null {
  const owners = records(project['owners'])
  const creator = handleOf(record(project['creator']))
  const owner = owners.find(one => handleOf(one) === creator) ?? owners[0] ?? record(project['creator'])
  const handle = handleOf(owner)
  if (!handle) return null
  return { handle, name: clean(string(get(owner, 'displayName'))), location: clean(string(owner['location'])), wants: wantsOf(owner) }
}

/** What a person told Behance that they look for, in the words that its pages use for it. */
function wantsOf(user: Fields): string[] {
  const info = record(get(user, 'availabilityInfo'))
  const hiring = info['availabilityTimeline'] ?? info['hiringTimeline']
  // "within_next_few_weeks"
  const when = string(hiring) ?? string(record(hiring)['key'])
  const from = when && /[a-z]/i.test(when) ? `, ${when.replaceAll('_', ' ').toLowerCase()}` : ''
  return [
    info['isAvailableFullTime'] === true && `Available for full-time work${from}`,
    info['isAvailableFreelance'] === true && `Available for freelance projects${from}`,
    info['isOpenToRelocation'] === true && 'Open to relocation',
    info['isLookingForRemote'] === true && 'Looking for remote work',
  ].filter(want => want !== false)
}

function linksOf(user: Fields): string[] {
  const lists = [get(user, 'webLinks'), get(user, 'socialReferences'), get(user, 'socialLinks')]
  const references = lists.flatMap(records).map(reference => reference['url'])
  return [user['website'], ...references].flatMap(address => absolute(string(address), origin) ?? [])
}

function named(list: unknown, parameter: 'tools' | 'field'): Named[] {
  return records(list).flatMap(entry => {
    const title = clean(string(entry['title']) ?? string(entry['label']))
    const id = idOf(entry)
    const address = string(entry['url']) ?? (id && `/search/projects?${parameter}=${id}`)
    return title ? [{ title, url: absolute(address, origin) }] : []
  })
}

function optional(fields: Fields, key: string): string | null | undefined {
  return key in fields ? clean(string(fields[key])) : undefined
}

/** A field under its name of today or, until 2021, with underscores (`display_name`). */
function get(fields: Fields, key: string): unknown {
  return fields[key] ?? fields[key.replace(/[A-Z]/g, capital => `_${capital.toLowerCase()}`)]
}

function idOf(fields: Fields): string | null {
  const id = fields['id']
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null
}

/** What an address in the data leads to, when it leads to something of that kind. */
export function idAt(address: unknown, kind: TargetKind): string | null {
  const url = URL.parse(string(address) ?? '', origin)
  const target = url && targetOf(url)
  return target?.kind === kind ? target.id : null
}

/** The UTC day of a time in seconds, as Behance's state gives it. */
function dayOf(seconds: unknown): string | null {
  return typeof seconds === 'number' && seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000).toISOString().slice(0, 10) : null
}

import type { Choices } from '../../../domain/arrival'
import type { Target } from '../../../exchange/csv/headings'

/** Where a column can go, in the order in which it is offered. */
export const targetWords: Record<Exclude<Target, 'id'>, string> = {
  name: 'Full name', firstName: 'First name', middleName: 'Middle name', lastName: 'Last name', givenName: 'How to greet them', headline: 'Headline, job title', company: 'Company',
  location: 'Place', city: 'Town', region: 'Region', country: 'Country', email: 'E-mail', phone: 'Phone', channels: 'Another way to reach them', url: 'Profile or web address', tags: 'Tags',
  notes: 'A note of its own', lastTouch: 'Day of the last contact', connectedAt: 'Connected since', about: 'About', language: 'Language', pronouns: 'Pronouns',
  line: 'A line of a note', out: 'Leave it out',
}

type Overwritable = Choices['overwrite'][number]

/** The field of a person that a column fills, where it can hold one value only. */
export function fieldOf(target: Target): Overwritable | null {
  switch (target) {
    case 'name': case 'headline': case 'company': case 'about': case 'language': case 'pronouns': case 'givenName': case 'location': return target
    case 'city': case 'region': case 'country': return 'location'
    default: return null
  }
}

/** What becomes of a column that fills no single field. */
export function wayWords(target: Target): string {
  switch (target) {
    case 'out': case 'id': case 'firstName': case 'middleName': case 'lastName': return ''
    case 'line': return 'is added, with its heading'
    default: return 'is added'
  }
}

/** What is wrong with a choice of columns; null when they can be read. */
export function mappingFault(targets: readonly Target[], alone: ReadonlySet<Target>): string | null {
  if (!targets.some(target => target === 'name' || target === 'firstName' || target === 'lastName')) return 'Say which column holds the names.'
  const twice = targets.find((target, index) => alone.has(target) && targets.indexOf(target) !== index)
  return twice && twice !== 'id' ? `Two columns go to “${targetWords[twice]}”. Choose one, and let the other be a line of a note.` : null
}

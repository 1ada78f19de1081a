import { dayOf } from '../../domain/day'
import type { OutgoingPerson } from '../../domain/outgoing'
import { channelText, listCell, notesCell } from './cell'

/** The columns of Kith's own list of people, in their order. What stands in the first is known by on the way in. */
export const personColumns = {
  id: 'Kith id', name: 'Name', givenName: 'Greeted as', headline: 'Headline', company: 'Company', location: 'Place', stage: 'Stage', tags: 'Tags',
  lastTouch: 'Last contact', next: 'Next contact', email: 'E-mail', phone: 'Phone', channels: 'Other channels', url: 'Profiles', language: 'Language',
  pronouns: 'Pronouns', about: 'About', notes: 'Notes', changed: 'Changed on',
} as const
export type PersonColumn = keyof typeof personColumns

/** The columns of the list of contacts. */
export const touchColumns = ['Contact id', 'Kith id', 'Name', 'When', 'Kind', 'Direction', 'Channel', 'What', 'Opening', 'Topics', 'Note'] as const

const channelsOf = (person: OutgoingPerson, kind: 'email' | 'phone') => listCell(person.channels.filter(one => one.kind === kind).map(channelText))

/** What stands in a column for a person. */
export function cellOf(person: OutgoingPerson, column: PersonColumn): string {
  switch (column) {
    case 'tags': return listCell(person.tags)
    case 'email': case 'phone': return channelsOf(person, column)
    case 'channels': {
      const others = person.channels.filter(({ kind }) => kind !== 'email' && kind !== 'phone')
      return listCell(others.map(one => `${one.kind}: ${channelText(one)}`))
    }
    case 'url': return listCell(person.profiles.map(({ url }) => url))
    case 'notes': return notesCell(person.notes)
    case 'lastTouch': return person.lastTouchOn ?? ''
    case 'next': return person.nextOn ?? ''
    case 'changed': return dayOf(person.changedAt)
    default: return person[column]
  }
}

import { cap } from '../../domain/record'
import type { IncomingFault, IncomingPerson } from '../incoming'
import { dateOf } from './dates'
import { addressOf, slugOf } from './slug'
import type { Entry } from './table'

/** What a connection is known by across the files: the address, or where the file is too old to tell it, nothing. */
export interface Connection { slug: string | null, person: IncomingPerson }

/**
 * One row of Connections.csv: a connection, a fault, or null for the blank rows of people who hide themselves.
 * @param file its name, for messages
 */
export function connectionOf(row: Entry, file: string, now: number): Connection | IncomingFault | null {
  const [first, last] = [row.cell('first name'), row.cell('last name')]
  const name = `${first} ${last}`.trim()
  if (name === '') return null
  const fault = (reason: string): IncomingFault => ({ line: row.line, file, reason })
  if (name.length > cap.line) return fault('The name is longer than any name.')
  const on = row.cell('connected on')
  const connectedAt = dateOf(on, now)
  if (on !== '' && connectedAt === null) return fault(`“${on.slice(0, 40)}” is no date on which somebody could be connected.`)
  const slug = slugOf(row.cell('url'))
  const mail = row.cell('email address')
  return { slug, person: {
    line: row.line, name,
    ...(first && first.length <= cap.word ? { givenName: first } : {}),
    ...told('headline', row.cell('position')), ...told('company', row.cell('company')),
    ...(mail.includes('@') && mail.length <= cap.line ? { channels: [{ kind: 'email' as const, value: mail, label: '' }] } : {}),
    ...(slug ? { urls: [addressOf(slug)] } : {}),
    ...(connectedAt === null ? {} : { connectedAt }),
  } }
}

function told(field: 'headline' | 'company', value: string): Partial<IncomingPerson> {
  return value ? { [field]: value.slice(0, cap.line) } : {}
}

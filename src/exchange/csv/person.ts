import type { Channel } from '../../domain/candidate'
import { instantOf } from '../../domain/day'
import type { IncomingPerson } from '../incoming'
import { channelIn, listOf, notesIn } from './cell'
import { dayIn } from './dates'
import type { Target } from './headings'
import type { Mapping } from './inspect'

/** A value of a row with its heading. */
interface Cell { target: Target, heading: string, value: string }

/**
 * A row as a person.
 * @param exact the file is Kith's own: nothing is tidied
 * @returns a sentence where it cannot be one
 */
export function personOf(line: number, cells: readonly string[], columns: readonly string[], mapping: Mapping, { exact, now }: { exact: boolean, now: number }): IncomingPerson | string {
  const filled = cells.map((cell, index): Cell => ({
    target: mapping.targets[index] ?? 'out', heading: columns[index] ?? '', value: exact ? cell : cell.trim(),
  })).filter(({ value }) => value !== '')
  const first = (target: Target) => filled.find(cell => cell.target === target)?.value
  const all = (target: Target) => filled.filter(cell => cell.target === target)
  const joined = (...parts: Target[]) => parts.map(first).filter(part => part !== undefined).join(' ')

  const name = first('name') ?? joined('firstName', 'middleName', 'lastName')
  if (name.trim() === '') return 'no name stands in this row'
  const [urls, strangeUrls] = split(all('url').flatMap(cell => listOf(cell.value).map(value => ({ ...cell, value }))), ({ heading, value }) => addressOf(value, heading))
  const person: IncomingPerson = { line, name }
  const id = first('id')
  if (id !== undefined && /^[0-9a-f-]{36}$/.test(id)) person.id = id
  assign(person, {
    givenName: first('givenName') ?? (first('name') === undefined || first('lastName') !== undefined ? first('firstName') : undefined),
    headline: first('headline'), company: first('company'), location: first('location') ?? [first('city'), first('region'), first('country')].filter(part => part).join(', '),
    about: first('about'), language: languageOf(first('language')), pronouns: first('pronouns'),
  })
  const tags = all('tags').flatMap(({ value }) => exact ? listOf(value) : listOf(value.replaceAll(' ::: ', ',')).filter(tag => !tag.startsWith('* ')))
  if (tags.length > 0) person.tags = tags
  const channels = [...channelsOf(all('email'), 'email'), ...channelsOf(all('phone'), 'phone'), ...otherChannels(all('channels'))]
  if (channels.length > 0) person.channels = channels
  if (urls.length > 0) person.urls = urls

  const dated = datesOf(all('connectedAt'), all('lastTouch'), mapping, now)
  if (dated.connectedAt !== undefined) person.connectedAt = dated.connectedAt
  if (dated.touchedAt !== undefined) person.touches = [{ key: touchKey(person, dated.touchedAt), kind: 'casual', direction: 'out', channel: 'other', note: '', at: dated.touchedAt }]
  const lines = [...all('line'), ...strangeUrls, ...dated.strange].map(({ heading, value }) => `${heading}: ${value}`)
  const notes = [...all('notes').flatMap(({ value }) => notesIn(value)), ...lines.length > 0 ? [{ text: lines.join('\n'), at: null }] : []]
  if (notes.length > 0) person.notes = notes
  return person
}

function assign(person: IncomingPerson, fields: Partial<Record<'givenName' | 'headline' | 'company' | 'location' | 'about' | 'language' | 'pronouns', string | undefined>>): void {
  for (const [field, value] of Object.entries(fields)) if (value !== undefined && value !== '') Object.assign(person, { [field]: value })
}

function split<T, R>(list: readonly T[], take: (one: T) => R | null): [R[], T[]] {
  const taken: R[] = []
  const left: T[] = []
  for (const one of list) {
    const result = take(one)
    if (result === null) left.push(one)
    else taken.push(result)
  }
  return [taken, left]
}

/** Where people of a site stand, for columns that hold user names. */
const sites: readonly [word: string, start: string][] = [['github', 'https://github.com/'], ['linkedin', 'https://www.linkedin.com/in/'], ['behance', 'https://www.behance.net/']]

/** The address a cell names: as it is, without its `https://`, or a user name under a heading that names a site. */
function addressOf(value: string, heading: string): string | null {
  if (/^https?:\/\/[^\s/]/i.test(value)) return value
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(value)) return `https://${value}`
  const [, start] = sites.find(([word]) => heading.toLowerCase().includes(word)) ?? []
  return start && /^@?[\w.-]+$/.test(value) ? `${start}${value.replace('@', '')}` : null
}

function languageOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(value) ? value : undefined
}

function channelsOf(cells: readonly Cell[], kind: 'email' | 'phone'): Channel[] {
  return cells.flatMap(({ value }) => listOf(value)).map(value => ({ kind, ...channelIn(value) }))
}

function otherChannels(cells: readonly Cell[]): Channel[] {
  return cells.flatMap(({ value }) => listOf(value)).map(value => {
    const [, kind = 'other', rest = value] = /^(site|in-person|other): ([\s\S]*)$/.exec(value) ?? []
    return { kind: kind as Channel['kind'], ...channelIn(rest) }
  })
}

/** Days as instants; what names no day, or one to come, stays a line of the notes. */
function datesOf(connected: readonly Cell[], touched: readonly Cell[], { dates }: Mapping, now: number) {
  const noon = ({ value }: Cell) => {
    const day = dayIn(value, dates)
    const at = day === null ? null : instantOf(day, 12)
    return at === null || at < 0 || at > now + 86_400_000 ? null : at
  }
  const [connectedAt, strangeOnes] = split(connected, noon)
  const [touchedAt, strangeTouches] = split(touched, noon)
  return { connectedAt: connectedAt[0], touchedAt: touchedAt[0], strange: [...strangeOnes, ...strangeTouches] }
}

/** The same last contact of the same person has the same key in every file. */
function touchKey({ id, urls, channels, name }: IncomingPerson, at: number): string {
  return `list|${id ?? urls?.[0] ?? channels?.find(one => one.kind === 'email')?.value ?? name}|${new Date(at).toISOString().slice(0, 10)}`
}

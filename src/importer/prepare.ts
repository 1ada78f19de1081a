/** Makes people from files ready for the database, whichever door they come through. */
import type { Arrival, ArrivalField } from '../domain/arrival'
import { arrivalFields } from '../domain/arrival'
import type { Channel } from '../domain/candidate'
import { cap } from '../domain/record'
import { stableId } from '../domain/stable-id'
import type { IncomingFault, IncomingPerson } from '../exchange/incoming'
import { pageOf } from '../sites/registry'
import { withoutPrivate } from '../topics'

const ownId = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
const mostTags = 60
const mostChannels = 20

/** Somebody ready to come in, and how many of their texts were left out because they may be private. */
export interface Prepared { arrival: Arrival, leftOut: number }

/** @param file its name, for messages @returns a fault where the row tells nobody */
export function prepared(person: IncomingPerson, { file, now }: { file: string, now: number }): Prepared | IncomingFault {
  const name = oneLine(person.name)
  if (!/[\p{L}\p{N}]/u.test(name)) return { line: person.line, file, reason: 'There is no name.' }
  if (name.length > cap.line) return { line: person.line, file, reason: 'The name is longer than any name.' }
  let leftOut = 0
  const kept = (text: string) => {
    const rest = withoutPrivate(text)
    if (rest !== text) leftOut++
    return rest
  }
  const { profiles, others } = addressesOf(person.urls ?? [])
  const channels = channelsOf([...person.channels ?? [], ...others])
  const mail = channels.find(({ kind }) => kind === 'email')?.value.toLowerCase()
  const [profile] = profiles
  const key = profile?.url ?? mail ?? `${name}\n${person.company ?? ''}`
  const own = person.id !== undefined && ownId.test(person.id)
  const notes = (person.notes ?? []).flatMap(({ text, at }) => {
    const rest = kept(text.trim()).slice(0, cap.long)
    return rest ? [{ id: stableId(`note ${key}\n${rest}`), text: rest, at, ...(rest === text.trim() ? {} : { said: text.slice(0, cap.long) }) }] : []
  })
  return { leftOut, arrival: {
    // Who has an address is known by it; who has none, by what the file says.
    id: own ? person.id ?? '' : profile ? '' : stableId(`person ${key}`),
    own, name, fields: fieldsOf(person, kept), profiles, channels, notes,
    tags: [...new Set((person.tags ?? []).map(tag => oneLine(tag).slice(0, cap.word)).filter(Boolean))].slice(0, mostTags),
    touches: touchesOf(person, kept, now),
    connectedAt: person.connectedAt ?? null,
  } }
}

const caps: Record<ArrivalField, number> = { givenName: cap.word, headline: cap.line, company: cap.line, location: cap.line, about: cap.long, language: cap.word, pronouns: cap.word }

function fieldsOf(person: IncomingPerson, kept: (text: string) => string): Arrival['fields'] {
  return Object.fromEntries(arrivalFields.flatMap(field => {
    const told = person[field]
    if (told === undefined) return []
    const text = field === 'about' ? told.trim() : oneLine(told)
    const value = (field === 'headline' || field === 'about' ? kept(text) : text).slice(0, caps[field])
    return value ? [[field, value]] : []
  }))
}

function touchesOf({ touches = [] }: IncomingPerson, kept: (text: string) => string, now: number): Arrival['touches'] {
  const known = new Map(touches.map(({ key, kind, direction, channel, note, at }) => {
    const id = stableId(key)
    return [id, { id, kind, direction, channel, note: note === '' ? '' : kept(note).slice(0, cap.text), at: Math.min(Math.round(at), now) }] as const
  }))
  return [...known.values()]
}

/** Addresses of profiles on the sites that Kith knows, one for each site, and all others as ways to reach somebody. */
function addressesOf(urls: readonly string[]): { profiles: Arrival['profiles'], others: Channel[] } {
  const profiles = new Map<string, Arrival['profiles'][number]>()
  const others: Channel[] = []
  for (const url of urls) {
    const page = pageOf(url)
    if (page?.page === 'profile' && page.handle !== null) {
      if (!profiles.has(page.site.id)) profiles.set(page.site.id, { site: page.site.id, handle: page.handle, url: page.url })
    } else if (/^https?:\/\/[^\s]+$/i.test(url.trim())) others.push({ kind: 'other', value: url.trim(), label: '' })
  }
  return { profiles: [...profiles.values()], others }
}

function channelsOf(channels: readonly Channel[]): Channel[] {
  const known = new Map<string, Channel>()
  for (const { kind, value, label } of channels) {
    const plain = oneLine(value)
    if (plain && plain.length <= cap.line && !known.has(plain.toLowerCase())) known.set(plain.toLowerCase(), { kind, value: plain, label: oneLine(label).slice(0, cap.word) })
  }
  return [...known.values()].slice(0, mostChannels)
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

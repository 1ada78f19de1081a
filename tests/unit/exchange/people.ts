import fc from 'fast-check'
import type { IncomingPerson } from '../../../src/exchange/incoming'
import type { OutgoingPerson } from '../../../src/domain/outgoing'
import type { Door, Lot } from '../../../src/exchange/door'

/** Any text a person could have typed, made of the signs that files stumble over. */
const odd = fc.constantFrom(',', ';', '"', '\n', '\r\n', '\r', '\t', '=', '+', '-', '@', "'", '\\', ':', '<', '>', '[', ']', '|', ':::', '^', ' ', '\u2028', 'ü', '漢', '👩‍👩‍👧', 'END:VCARD', 'Ilse', '=1+1', '\\n', '[-] ', 'x'.repeat(80))
export const words = fc.oneof(fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 }).map(parts => parts.join('')), fc.constant(''))
const some = words.filter(text => text.trim() !== '')
export const at = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) })
const url = fc.webUrl({ withQueryParameters: true, validSchemes: ['https', 'http'] })
const unique = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { maxLength: 4 })

/** People with any words anywhere. */
export const outgoing: fc.Arbitrary<OutgoingPerson> = fc.record({
  id: fc.uuid({ version: 7 }), name: some, givenName: words, headline: words, company: words, location: words, about: words, language: fc.constantFrom('', 'de', 'en-GB', 'zh-Hant'),
  pronouns: words, stage: words, tags: unique(some), changedAt: at,
  channels: fc.array(fc.record({ kind: fc.constantFrom('email' as const, 'phone' as const, 'site' as const, 'in-person' as const, 'other' as const), value: some, label: words }), { maxLength: 4 }),
  profiles: unique(url).map(list => list.map(one => ({ site: 'github', url: one }))),
  notes: fc.array(fc.record({ text: words, at }), { maxLength: 3 }), lastTouchOn: fc.constantFrom(null, '2026-11-03'), nextOn: fc.constantFrom(null, '2026-12-01'),
})

const kinds = ['email', 'phone', 'site', 'in-person', 'other']

/** What a file can tell of a person, in one form for both sides. A file that says nothing of a field says that it is empty. */
export function told(person: OutgoingPerson | IncomingPerson) {
  const urls = 'profiles' in person ? person.profiles.map(one => one.url) : person.urls ?? []
  const { id, name, givenName = '', headline = '', company = '', location = '', about = '', language = '', pronouns = '', tags = [], channels = [], notes = [] } = person
  // A spreadsheet has a column for each kind: their order among each other is not kept.
  const byKind = kinds.flatMap(kind => channels.filter(channel => channel.kind === kind && ['email', 'phone'].includes(kind)))
  return {
    id, name, givenName, headline, company, location, about, language, pronouns, tags: [...tags], urls: [...urls], notes: notes.map(({ text, at: when }) => ({ text, at: when })),
    channels: [...byKind, ...channels.filter(({ kind }) => kind !== 'email' && kind !== 'phone')],
  }
}

/** All that a door gives for a text. */
export async function through(door: Door, text: BlobPart, name: string, mapping?: unknown): Promise<{ people: IncomingPerson[], faults: NonNullable<Lot['faults']>[number][], left: NonNullable<Lot['left']>[number][] }> {
  const all: Awaited<ReturnType<typeof through>> = { people: [], faults: [], left: [] }
  for await (const lot of door.read(new File([text], name), { now: Date.UTC(2026, 10, 23, 9), ...(mapping === undefined ? {} : { mapping }) })) {
    all.people.push(...lot.people ?? [])
    all.faults.push(...lot.faults ?? [])
    all.left.push(...lot.left ?? [])
  }
  return all
}

import { escaped, folded } from '../../domain/content-line'
import type { OutgoingPerson } from '../../domain/outgoing'

/** 3.0 is what nearly every address book takes; 4.0 says more and is understood by newer ones. */
export type VCardVersion = '3.0' | '4.0'

/**
 * People as vCards (RFC 2426 or RFC 6350 with RFC 9554): one card each, lines folded at 75 octets. Photos are not written: what Kith could give
 * would be addresses that expire.
 */
export function vcards(people: readonly OutgoingPerson[], version: VCardVersion): string {
  return people.map(person => linesOf(person, version).map(line => `${folded(line)}\r\n`).join('')).join('')
}

function linesOf(person: OutgoingPerson, version: VCardVersion): string[] {
  const four = version === '4.0'
  // A semicolon that parts nothing: 3.0 wants it escaped, 4.0 lets it stand, which more programs read rightly.
  const line = (value: string) => four ? escaped(value).replaceAll('\\;', ';') : escaped(value)
  const text = (name: string, value: string) => value === '' ? [] : [`${name}:${line(value)}`]
  const { family, given, nickname } = nameParts(person)
  return [
    'BEGIN:VCARD', `VERSION:${version}`, 'PRODID:-//Kith//EN', `UID:urn:uuid:${person.id}`, `REV:${stamp(person.changedAt, four)}`,
    `FN:${line(person.name)}`, `N:${escaped(family)};${escaped(given)};;;`, ...text('NICKNAME', nickname),
    ...person.company ? [`ORG:${escaped(person.company)}`] : [], ...text('TITLE', person.headline),
    ...person.location ? [`ADR:;;;${escaped(person.location)};;;`] : [],
    ...text(four ? 'LANG' : 'X-LANG', person.language), ...text(four ? 'PRONOUNS' : 'X-PRONOUNS', person.pronouns),
    ...person.tags.length > 0 ? [`CATEGORIES:${person.tags.map(escaped).join(',')}`] : [],
    ...channelLines(person, four),
    ...person.profiles.flatMap(({ site, url }) => [
      `URL;TYPE=${four ? 'work' : site}:${url}`, four ? `SOCIALPROFILE;SERVICE-TYPE=${site}:${url}` : `X-SOCIALPROFILE;TYPE=${site}:${url}`,
    ]),
    ...text('NOTE;X-KITH=about', person.about),
    ...person.notes.map(note => `NOTE;X-KITH=note;X-KITH-AT=${note.at}:${line(note.text)}`),
    'END:VCARD',
  ]
}

/** Labels go the way that Apple's and Google's address books read them: a line of the same group. */
function channelLines({ channels }: OutgoingPerson, four: boolean): string[] {
  return channels.flatMap(({ kind, value, label }, index) => {
    const group = label ? `item${index + 1}.` : ''
    const name = kind === 'email' ? (four ? 'EMAIL' : 'EMAIL;TYPE=INTERNET') : kind === 'phone' ? (four ? 'TEL;VALUE=text' : 'TEL;TYPE=VOICE') : `X-KITH-CHANNEL;TYPE=${kind}`
    return [`${group}${name}:${escaped(value)}`, ...label ? [`${group}X-ABLabel:${escaped(label)}`] : []]
  })
}

/** The name in parts, as far as it can be told: how they are greeted first or last in it, or beside it as a nickname. */
function nameParts({ name, givenName }: OutgoingPerson): { family: string, given: string, nickname: string } {
  if (givenName === '') return { family: name, given: '', nickname: '' }
  if (name === givenName) return { family: '', given: name, nickname: '' }
  if (name.startsWith(`${givenName} `)) return { family: name.slice(givenName.length + 1), given: givenName, nickname: '' }
  if (name.endsWith(` ${givenName}`)) return { family: name.slice(0, -givenName.length - 1), given: givenName, nickname: '' }
  return { family: name, given: '', nickname: givenName }
}

function stamp(at: number, basic: boolean): string {
  const iso = `${new Date(at).toISOString().slice(0, 19)}Z`
  return basic ? iso.replace(/[-:]/g, '') : iso
}

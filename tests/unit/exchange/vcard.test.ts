import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import VCard from 'vcf'
import type { OutgoingPerson } from '../../../src/domain/outgoing'
import { FileRefusal } from '../../../src/exchange/refusal'
import { vcardDoor } from '../../../src/exchange/vcard/door'
import { type VCardVersion, vcards } from '../../../src/exchange/vcard/write'
import { outgoing, through, told } from './people'

const versions: VCardVersion[] = ['3.0', '4.0']
const read = (text: BlobPart) => through(vcardDoor, text, 'people.vcf')

/** What a vCard can hold of a text: line breaks are one kind, other control characters have no place. */
const plain = (text: string) => text.replace(/\r\n|\r|\n/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '')
function plainPerson(person: OutgoingPerson): OutgoingPerson {
  return JSON.parse(JSON.stringify(person), (_key, value: unknown) => typeof value === 'string' ? plain(value) : value) as OutgoingPerson
}
/** Whoever has words left once the control characters are gone. */
const people = fc.array(outgoing, { minLength: 1, maxLength: 3 })
/** Lists are unique to begin with; two tags may differ in a control character only. Empty texts are not written. */
function expected(person: OutgoingPerson) {
  const { notes, tags, channels, ...rest } = told(plainPerson(person))
  return { ...rest, tags: [...new Set(tags)].filter(tag => tag !== ''), notes: notes.filter(note => note.text !== ''), channels: channels.filter(channel => channel.value !== '') }
}

describe.each(versions)('people → vCard %s → people', version => {
  test('gives exactly the same, whatever words they hold', async () => {
    await fc.assert(fc.asyncProperty(people, async list => {
      const { people: back, faults } = await read(vcards(list, version))
      expect(faults).toEqual([])
      expect(back.map(told)).toEqual(list.map(expected))
    }), { numRuns: 1_000 })
  }, 120_000)

  test('no line is longer than 75 octets, and none is cut inside a letter', () => {
    fc.assert(fc.property(people, list => {
      for (const line of vcards(list, version).split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
      }
    }), { numRuns: 300 })
  }, 120_000)

  test('ical.js reads the same', () => {
    // It leaves the semicolons of 3.0 escaped (its own gap).
    const there = (text: string) => version === '3.0' ? text.replaceAll(';', '\\;') : text
    fc.assert(fc.property(people, list => {
      const cards = ICAL.parse(vcards(list, version)) as [string, [string, Record<string, string>, string, ...unknown[]][]][]
      const each = cards[0] as unknown === 'vcard' ? [cards as unknown as (typeof cards)[number]] : cards
      for (const [index, card] of each.entries()) {
        const person = plainPerson(list[index] as OutgoingPerson)
        const values = (name: string) => card[1].filter(([key]) => key === name).map(property => property[3])
        expect(values('version')).toEqual([version])
        expect(values('fn')).toEqual([there(person.name)])
        expect(values('title')).toEqual(person.headline === '' ? [] : [there(person.headline)])
        expect(values('note').filter(note => note !== '')).toEqual([person.about, ...person.notes.map(note => note.text)].filter(note => note !== '').map(there))
        expect(values('url')).toEqual(person.profiles.map(one => one.url))
      }
    }), { numRuns: 300 })
  }, 120_000)

  test('vcf reads the same', () => {
    fc.assert(fc.property(people, list => {
      const cards = VCard.parse(vcards(list, version))
      expect(cards).toHaveLength(list.length)
      for (const [index, card] of cards.entries()) {
        const one = (name: string) => [card.get(name)].flat()[0]?.valueOf()
        expect(one('version')).toBe(version)
        expect(one('uid')).toBe(`urn:uuid:${list[index]?.id}`)
        expect(one('fn')).toBeDefined()
      }
    }), { numRuns: 300 })
  }, 120_000)
})

describe('what a card holds', () => {
  const ilse: OutgoingPerson = {
    id: '0193a8f0-0000-7000-8000-000000000001', name: 'Ilse Okafor', givenName: 'Ilse', headline: 'Storage engineer', company: 'Tidepool', location: 'Ghent, Belgium', about: 'Sings alto; builds storage.',
    language: 'nl', pronouns: 'she/her', stage: '', tags: ['rust', 'choir, alto'], changedAt: Date.UTC(2026, 10, 3, 9), lastTouchOn: null, nextOn: null,
    channels: [{ kind: 'email', value: 'ilse@tidepool.example', label: 'work' }, { kind: 'phone', value: '+32 1', label: '' }],
    profiles: [{ site: 'github', url: 'https://github.com/ilse-okafor' }], notes: [{ text: 'Met at the meetup', at: Date.UTC(2026, 9, 1) }],
  }

  test('3.0', () => {
    expect(vcards([ilse], '3.0').split('\r\n')).toEqual([
      'BEGIN:VCARD', 'VERSION:3.0', 'PRODID:-//Kith//EN', 'UID:urn:uuid:0193a8f0-0000-7000-8000-000000000001', 'REV:2026-11-03T09:00:00Z', 'FN:Ilse Okafor', 'N:Okafor;Ilse;;;',
      'ORG:Tidepool', 'TITLE:Storage engineer', String.raw`ADR:;;;Ghent\, Belgium;;;`, 'X-LANG:nl', 'X-PRONOUNS:she/her', String.raw`CATEGORIES:rust,choir\, alto`,
      'item1.EMAIL;TYPE=INTERNET:ilse@tidepool.example', 'item1.X-ABLabel:work', 'TEL;TYPE=VOICE:+32 1', 'URL;TYPE=github:https://github.com/ilse-okafor',
      'X-SOCIALPROFILE;TYPE=github:https://github.com/ilse-okafor', String.raw`NOTE;X-KITH=about:Sings alto\; builds storage.`, 'NOTE;X-KITH=note;X-KITH-AT=1790812800000:Met at the meetup', 'END:VCARD', '',
    ])
  })

  test('4.0 has the properties of its own standard', () => {
    const text = vcards([ilse], '4.0')
    for (const line of ['REV:20261103T090000Z', 'LANG:nl', 'PRONOUNS:she/her', 'SOCIALPROFILE;SERVICE-TYPE=github:https://github.com/ilse-okafor', 'TEL;VALUE=text:+32 1']) expect(text).toContain(`${line}\r\n`)
  })

  test('how they are greeted survives where it is no part of the name', async () => {
    for (const [name, givenName] of [['Robert Smith', 'Bob'], ['Tanaka Yuki', 'Yuki'], ['Ilse', 'Ilse'], ['Ilse Okafor', '']] as const) {
      expect((await read(vcards([{ ...ilse, name, givenName }], '3.0'))).people[0]).toMatchObject(givenName ? { name, givenName } : { name })
    }
  })
})

describe('cards of other programs', () => {
  const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

  test('Apple: groups, labels, a picture, several lines', async () => {
    const { people: [ilse], left } = await read(card(
      'VERSION:3.0', 'PRODID:-//Apple Inc.//iPhone OS 17.0//EN', 'N:Okafor;Ilse;;;', 'FN:Ilse Okafor', 'ORG:Tidepool;Storage;', 'TITLE:Engineer', 'item1.EMAIL;type=INTERNET;type=pref:ilse@tidepool.example',
      'item1.X-ABLabel:_$!<Work>!$_', 'item2.URL;type=pref:https\\://ilse.example/', 'item2.X-ABLabel:_$!<HomePage>!$_', 'item3.ADR;type=WORK;type=pref:;;Graslei 1;Ghent;;9000;Belgium',
      'BDAY:1990-04-12', 'NOTE:Sings alto\\nin a choir', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD', ' 2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYG', 'X-SOCIALPROFILE;type=linkedin;x-user=ilse:https://www.linkedin.com/in/ilse-okafor',
    ))
    expect(ilse).toEqual({
      line: 1, name: 'Ilse Okafor', givenName: 'Ilse', headline: 'Engineer', company: 'Tidepool', location: 'Ghent, Belgium',
      channels: [{ kind: 'email', value: 'ilse@tidepool.example', label: 'work' }], urls: ['https://ilse.example/', 'https://www.linkedin.com/in/ilse-okafor'],
      notes: [{ text: 'Sings alto\nin a choir', at: null }, { text: 'Department: Storage', at: null }],
    })
    expect(left).toEqual([{ reason: 'pictures', count: 1 }, { reason: 'birthdays', count: 1 }, { reason: 'streets of addresses', count: 1 }])
  })

  test('Outlook and old phones: 2.1 in quoted-printable with soft line ends and character sets', async () => {
    const { people: [first, second] } = await read(card(
      'VERSION:2.1', 'N;LANGUAGE=de;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=B6=C3=9Fe;J=C3=BCrgen', 'FN;CHARSET=UTF-8;QUOTED-PRINTABLE:J=C3=BCrgen =', 'Gr=C3=B6=C3=9Fe', 'TEL;WORK;VOICE:+49 1',
      'EMAIL;PREF;INTERNET:juergen@northwind.example', 'NOTE;ENCODING=QUOTED-PRINTABLE:first line=0D=0Asecond, line; third',
    ) + card('VERSION:2.1', 'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Mu=F1oz;Ram=F3n'))
    expect(first).toMatchObject({ name: 'Jürgen Größe', givenName: 'Jürgen', channels: [{ kind: 'phone', value: '+49 1' }, { kind: 'email', value: 'juergen@northwind.example' }] })
    expect(first?.notes?.[0]?.text).toContain('first line\nsecond, line; third')
    expect(second).toMatchObject({ name: 'Ramón Muñoz', givenName: 'Ramón' })
  })

  test('Google: its own groups are no tags, and a company is no person', async () => {
    const { people: list, faults } = await read(card('VERSION:3.0', 'FN:Ilse Okafor', 'N:Okafor;Ilse;;;', 'CATEGORIES:choir,myContacts,* friends')
      + card('VERSION:3.0', 'FN:Tidepool', 'ORG:Tidepool', 'X-ABShowAs:COMPANY') + card('VERSION:3.0', 'EMAIL:who@northwind.example'))
    expect(list.map(one => one.tags)).toEqual([['choir']])
    expect(faults).toMatchObject([{ line: 7, reason: expect.stringContaining('company') as string }, { line: 13, reason: 'The card has no name.' }])
  })

  test('the id of another program is not taken for one of Kith', async () => {
    const { people: [one] } = await read(card('VERSION:4.0', 'UID:urn:uuid:0193a8f0-0000-7000-8000-000000000001', 'FN:Ilse'))
    expect(one).toEqual({ line: 1, name: 'Ilse' })
  })

  test('is known by its beginning, whatever it is called', () => {
    const head = (text: string) => new TextEncoder().encode(text)
    expect(vcardDoor.recognise(head('\uFEFFbegin:vcard\r\n'), 'contacts.txt')).toBe(true)
    expect(vcardDoor.recognise(head('Name,Company'), 'contacts.csv')).toBe(false)
  })
})

describe('what cannot be read', () => {
  const ok = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ilse\nEND:VCARD\n'
  const refused: [string, BlobPart, RegExp][] = [
    ['empty', '', /holds no vCards/], ['blank', '\n \n', /holds no vCards/], ['something else', 'Dear diary\n', /line 1: this is no vCard file/], ['a table', 'Name,Company\nA,B', /no vCard file/],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', /no vCard file/], ['a card without an end', `${ok}BEGIN:VCARD\nFN:Ravi\n`, /line 5: the card that begins here has no end/],
    ['cut in the middle of a line', ok + ok.slice(0, 30), /line 5: .*has no end/], ['NUL', 'BEGIN:VCARD\nFN:\0\nEND:VCARD', /not a text file/], ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /not a text file/],
    ['an endless card', `BEGIN:VCARD\nNOTE:${'x'.repeat(600_000)}\n ${'y'.repeat(600_000)}\nEND:VCARD`, /line 1: the card that begins here is longer/],
    ['an endless line', `BEGIN:VCARD\nNOTE:${'x'.repeat(2_000_000)}`, /longer than a million/],
  ]
  test.each(refused)('%s is refused with a sentence', async (_name, text, sentence) => {
    await expect(read(text)).rejects.toThrow(sentence)
    await expect(read(text)).rejects.toBeInstanceOf(FileRefusal)
  })

  test('a picture of ten million letters is passed by', async () => {
    expect((await read(`BEGIN:VCARD\nPHOTO;ENCODING=b:${'A'.repeat(10_000_000)}\nFN:Ilse\nEND:VCARD\n`)).people).toMatchObject([{ name: 'Ilse' }])
  })

  test.each([
    ['no name', 'EMAIL:a@b.example'], ['an empty name', 'FN:'], ['broken lines only', 'FN Ilse'], ['a group', 'FN:All\nKIND:group'], ['blanks', 'FN:   '],
  ])('%s is told with its line, and the others come in', async (_name, line) => {
    const { people: list, faults } = await read(`${ok}BEGIN:VCARD\n${line}\nEND:VCARD\n${ok}`)
    expect(list).toHaveLength(2)
    expect(faults).toMatchObject([{ line: 5, file: 'people.vcf' }])
  })

  test('whatever is cut, torn or overwritten: people, a fault with its line, or one sentence', async () => {
    const whole = new TextEncoder().encode(ok.replace('FN:Ilse', 'FN;X="a,b":Ilse\nN:Okafor;Ilse;;;\nNOTE;ENCODING=QUOTED-PRINTABLE:a=3D=\nb').repeat(3))
    await fc.assert(fc.asyncProperty(fc.nat(whole.length), fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), async (length, changes) => {
      const torn = whole.slice()
      for (const [place, byte] of changes) torn[place] = byte
      try {
        for (const fault of (await read(torn.slice(0, length))).faults) expect(fault.line).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(FileRefusal)
        expect((error as Error).message).toMatch(/^people\.vcf.*\.$/s)
      }
    }), { numRuns: 300 })
  }, 120_000)
})

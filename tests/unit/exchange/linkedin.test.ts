import { describe, expect, test } from 'vitest'
import type { Lot } from '../../../src/exchange/door'
import { linkedin } from '../../../src/exchange/linkedin'
import { dateOf } from '../../../src/exchange/linkedin/dates'
import { slugOf } from '../../../src/exchange/linkedin/slug'
import { RowReader } from '../../../src/exchange/rows'
import { zipFile } from '../../support/zip'

const now = Date.UTC(2026, 10, 23)
const day = (text: string) => {
  const at = dateOf(text, now)
  return at === null ? null : new Date(at).toISOString().slice(0, 16)
}

async function told(files: Record<string, string>) {
  const lots: Lot[] = []
  for await (const lot of linkedin.read(zipFile(files), { now })) lots.push(lot)
  return {
    people: lots.flatMap(({ people = [] }) => people), owner: lots.find(({ owner }) => owner)?.owner,
    faults: lots.flatMap(({ faults = [] }) => faults), left: Object.fromEntries(lots.flatMap(({ left = [] }) => left).map(({ reason, count }) => [reason, count])),
  }
}

describe('dates in all their forms', () => {
  test.each([
    ['26 Jan 2021', '2021-01-26T12:00'], ['4-Apr-21', '2021-04-04T12:00'], ['2024-03-05 16:04:22 UTC', '2024-03-05T16:04'], ['3/5/24, 4:04 PM', '2024-03-05T16:04'], ['3/5/24, 12:04\u202fAM', '2024-03-05T00:04'],
    ['25/3/2024', '2024-03-25T12:00'], ['2024-03-05T16:04:22.000Z', '2024-03-05T16:04'], ['31 Apr 2021', null], ['2/30/24, 4:04 PM', null], ['3/5/24, 25:04', null], ['3/5/24, 0:04 AM', null], ['', null], ['soon', null], ['01 Jan 2027', null], ['01 Jan 2002', null],
  ])('%s', (text, expected) => { expect(day(text)).toBe(expected) })
})

test.each([
  ['https://www.linkedin.com/in/Ilse-Okafor/', 'ilse-okafor'], ['http://de.linkedin.com/in/zo%C3%AB-berg?x=1', 'zoë-berg'], ['linkedin.com/in/a%', 'a%'], ['https://www.linkedin.com/company/x', null], ['https://evil.example/in/x', null], ['', null],
])('the member in %s', (address, slug) => { expect(slugOf(address)).toBe(slug) })

describe('connections of all years', () => {
  test.each([
    ['to 2021', 'First Name,Last Name,Email Address,Company,Position,Connected On\nIlse,Okafor,ilse@okafor.example,Tidepool,Engineer,04 Mar 2021\n', undefined],
    ['from 2021, with notes before', 'Notes:\n"When exporting, you may notice ""missing"" addresses,\nas people choose."\n\nFirst Name,Last Name,Email Address,Company,Position,Connected On\nIlse,Okafor,ilse@okafor.example,Tidepool,Engineer,04 Mar 2021\n', undefined],
    ['from 2023', 'Notes:\n"x"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nIlse,Okafor,https://www.linkedin.com/in/ilse-okafor,ilse@okafor.example,Tidepool,Engineer,04 Mar 2021\n', ['https://www.linkedin.com/in/ilse-okafor']],
    ['saved by a spreadsheet', '\uFEFFFirst Name;Last Name;URL;Email Address;Company;Position;Connected On\r\nIlse;Okafor;https://www.linkedin.com/in/ilse-okafor;ilse@okafor.example;Tidepool;Engineer;4-Mar-21\r\n', ['https://www.linkedin.com/in/ilse-okafor']],
  ])('%s', async (_when, text, urls) => {
    const { people, faults } = await told({ 'Connections.csv': text })
    expect(faults).toEqual([])
    expect(people).toEqual([{ line: expect.any(Number) as number, name: 'Ilse Okafor', givenName: 'Ilse', headline: 'Engineer', company: 'Tidepool', channels: [{ kind: 'email', value: 'ilse@okafor.example', label: '' }], connectedAt: Date.UTC(2021, 2, 4, 12), ...(urls ? { urls } : {}) }])
  })
})

describe('messages of all years', () => {
  const nine = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'
  const rows = [['Rana Feld', 'rana-feld', 'Ilse Okafor, PhD', 'ilse-okafor'], ['Ilse Okafor, PhD', 'ilse-okafor', 'Rana Feld', 'rana-feld'], ['Rana Feld', 'rana-feld', 'Noor Lindqvist', 'noor-lindqvist']]
  const quoted = (cells: readonly string[]) => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')
  const row = ([from = '', sender = '', to = '', recipient = '']: readonly string[], more: readonly string[]) => quoted(['c', '', from, `https://www.linkedin.com/in/${sender}`, to, `https://www.linkedin.com/in/${recipient}`, '2024-03-05 09:00:00 UTC', '', 'two\n"lines"', 'INBOX', ...more])

  test.each([
    ['of ten columns', nine, []], ['of thirteen', `${nine},ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT`, ['', 'No', 'No']], ['with every field in quotes', quoted(`${nine},ATTACHMENTS,IS MESSAGE DRAFT`.split(',')), ['', 'No']],
  ])('%s', async (_when, header, more) => {
    const { people, owner, faults } = await told({ 'messages.csv': [header, ...rows.map(one => row(one, more))].join('\n') })
    expect([owner, faults]).toEqual(['Rana Feld', []])
    expect(people.map(({ name, urls, touches = [] }) => [name, urls, touches.map(({ direction, note }) => direction + note)])).toEqual([
      ['Ilse Okafor, PhD', ['https://www.linkedin.com/in/ilse-okafor'], ['out', 'in']], ['Noor Lindqvist', ['https://www.linkedin.com/in/noor-lindqvist'], ['out']],
    ])
  })

  test('of which nobody can tell whose they are', async () => {
    const { people, left } = await told({ 'messages.csv': [nine, row(rows[0] ?? [], []), row(rows[1] ?? [], [])].join('\n') })
    expect(people).toEqual([])
    expect(left).toEqual({ 'messages of which Kith cannot tell whose side is yours': 2 })
  })
})

test('invitations of the years without addresses count for the only connection of that name', async () => {
  const { people } = await told({
    'Connections.csv': 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nIlse,Okafor,https://www.linkedin.com/in/ilse-okafor,,,,04 Mar 2021\n',
    'Invitations.csv': 'From,To,Sent At,Message,Direction\nIlse Okafor,Rana Feld,"3/3/21, 9:00 AM",We met at the choir,INCOMING\nNobody Known,Rana Feld,"3/3/21, 9:00 AM",Hello,INCOMING\n',
  })
  expect(people).toMatchObject([{ name: 'Ilse Okafor', touches: [{ direction: 'in' }] }])
})

describe('rows', () => {
  test('come out the same however the text is cut', () => {
    const text = 'a,"b ""c""\nd",e\r\n,,\n"x",y"z,\n"last"'
    const whole = new RowReader('x.csv')
    const expected = [...whole.push(text), ...whole.end()]
    expect(expected.map(({ line, cells }) => [line, cells])).toEqual([[1, ['a', 'b "c"\nd', 'e']], [3, ['', '', '']], [4, ['x', 'y"z', '']], [5, ['last']]])
    for (let size = 1; size < text.length; size++) {
      const reader = new RowReader('x.csv')
      const rows = []
      for (let from = 0; from < text.length; from += size) rows.push(...reader.push(text.slice(from, from + size)))
      expect([...rows, ...reader.end()], `cut every ${size}`).toEqual(expected)
    }
  })
})

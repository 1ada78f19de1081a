import { strToU8, zipSync } from 'fflate'
import { type Random, pick, randomFrom, roll } from './random'

/** Exports as LinkedIn gives them, of invented people: the same for the same seed. */

const given = 'Ilse Noor Tomas Ravi Wen Marisol Anouk Bastian Chidi Dagny Edda Femi Gustav Hanne Ines Jory Kofi Liv Mirela Nadim Oona Piet Quirin Runa Sefa Tiril'.split(' ')
const family = 'Okafor Lindqvist Voss Duarte Abara Quendry Halloran Meske Ferro Ivanek Adeyemi Brandt Castell Dussault Eklund Farah Grell Hovde Ilunga Jansma'.split(' ')
const companies = ['Tidepool', 'Northwind', 'Harbour Lights, Ltd', 'Keplerworks', 'Saltmarsh', 'Ferrovia', 'Lanternfish', 'Quarryfield', 'Brightwater', 'Oakum']
const jobs = ['Storage Engineer', 'Product Designer', 'Engineering Manager, Platform', 'Data Analyst', 'Frontend Engineer', 'UX Researcher', 'Head of Support', 'Technical Writer', 'Site Reliability Engineer', 'Founder']
const lines = [
  'Thanks for writing, that sounds interesting.', 'How did the talk go?', 'I read your piece on merge clocks with great pleasure.', 'Let us speak next week,\nif that suits you.', 'No rush at all.',
  'We said "soon", and here we are.', 'The role is remote, with a week in the office now and then.', 'Congratulations on the new position!', 'Could you look at this when you have a minute?', 'Same here. See you at the meetup.',
]
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const owner = { name: 'Rana Feld', url: 'https://www.linkedin.com/in/rana-feld' }
const first = Date.UTC(2012, 0, 1)
const last = Date.UTC(2026, 9, 1)

export interface MadeExport { connections: number, messages: number, seed?: number }

interface Person { first: string, last: string, url: string }

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function personOf(random: Random, count: number): Person {
  const [one, other] = [pick(random, given), pick(random, family)]
  return { first: one, last: other, url: `https://www.linkedin.com/in/${one.toLowerCase()}-${other.toLowerCase()}-${count.toString(36)}` }
}

/** The files in an export, by path. A few people write most of the messages, as in life. */
export function exportFiles({ connections, messages, seed = 20_261_123 }: MadeExport): Record<'Connections.csv' | 'messages.csv' | 'Invitations.csv', string> {
  const random = randomFrom(seed)
  const people = Array.from({ length: connections }, (_, count) => personOf(random, count))
  const when = () => new Date(first + Math.floor(random() * (last - first)))
  const known = people.map(({ first: one, last: other, url }) => {
    const on = when()
    const mail = random() < 0.1 ? `${one}.${other}@mail.example`.toLowerCase() : ''
    return [one, other, url, mail, pick(random, companies), pick(random, jobs), `${String(on.getUTCDate()).padStart(2, '0')} ${months[on.getUTCMonth()]} ${on.getUTCFullYear()}`].map(cell).join(',')
  })
  const said = Array.from({ length: messages }, () => {
    // The square makes some correspondents frequent.
    const index = Math.floor(random() ** 2 * Math.max(1, connections * 0.6))
    const other = people[index] ?? personOf(random, connections + index)
    const name = `${other.first} ${other.last}`
    const pair = random() < 0.55 ? [owner.name, owner.url, name, other.url] : [name, other.url, owner.name, owner.url]
    const text = Array.from({ length: 1 + roll(random, 6) }, () => pick(random, lines)).join(' ')
    return [`2-${index}`, '', ...pair, `${when().toISOString().slice(0, 19).replace('T', ' ')} UTC`, '', text, 'INBOX', '', 'No', 'No'].map(cell).join(',')
  })
  return {
    'Connections.csv': ['Notes:', '"When exporting your connection data, you may notice that some of the email addresses are missing."', '', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...known, ''].join('\n'),
    'messages.csv': ['CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT', ...said, ''].join('\n'),
    'Invitations.csv': 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n',
  }
}

/** The same as the ZIP. */
export function exportZip(made: MadeExport): Uint8Array<ArrayBuffer> {
  const files = Object.entries(exportFiles(made)).map(([path, text]) => [`Basic_LinkedInDataExport/${path}`, strToU8(text)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 1 }))
}

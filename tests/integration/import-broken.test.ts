/** Files that are broken, wrong or hostile: each gets a sentence, and nothing is changed. */
import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { addCandidate } from '../../src/db/commands/candidates'
import { crc32 } from '../../src/exchange/crc'
import { freshContext } from '../support/database'
import { importerFor } from '../support/importer'
import { zipFile } from '../support/zip'

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const good = `${header}\nIlse,Okafor,https://www.linkedin.com/in/ilse-okafor,,Tidepool,Engineer,04 Mar 2021\nNoor,Lindqvist,https://www.linkedin.com/in/noor-lindqvist,,,,05 Mar 2021\n`
const messages = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
1,,Rana Feld,https://www.linkedin.com/in/rana-feld,Ilse Okafor,https://www.linkedin.com/in/ilse-okafor,2024-03-05 09:00:00 UTC,,Hello,INBOX
`
const whole = zipSync({ 'Connections.csv': strToU8(good), 'messages.csv': strToU8(messages) })
const file = (content: string | Uint8Array<ArrayBuffer>, name: string) => new File([content], name)
const patched = (change: (view: DataView, bytes: Uint8Array) => void) => {
  const bytes = whole.slice()
  change(new DataView(bytes.buffer, bytes.byteOffset), bytes)
  return file(new Uint8Array(bytes), 'export.zip')
}
const at = (mark: number) => {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  for (let place = 0; place < whole.length - 4; place++) if (view.getUint32(place, true) === mark) return place
  throw new Error('no such mark')
}
const contents = () => at(0x02014b50)

/** A ZIP with one entry whose table of contents says what it likes. */
function crafted({ name = 'Connections.csv', packed, size, crc, method = 8, flags = 0 }: { name?: string, packed: Uint8Array, size: number, crc: number, method?: number, flags?: number }): File {
  const title = strToU8(name)
  const local = new DataView(new ArrayBuffer(30))
  local.setUint32(0, 0x04034b50, true)
  local.setUint16(26, title.length, true)
  const central = new DataView(new ArrayBuffer(46))
  central.setUint32(0, 0x02014b50, true)
  central.setUint16(8, flags, true)
  central.setUint16(10, method, true)
  central.setUint32(16, crc, true)
  central.setUint32(20, packed.length, true)
  central.setUint32(24, size, true)
  central.setUint16(28, title.length, true)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, 1, true)
  end.setUint16(10, 1, true)
  end.setUint32(12, 46 + title.length, true)
  end.setUint32(16, 30 + title.length + packed.length, true)
  return new File([local, title, new Uint8Array(packed), central, title, end], 'export.zip')
}

const zeros = new Uint8Array(30_000_000)
const bombs: [string, () => File, RegExp][] = [
  ['a bomb that says how large it is', () => crafted({ packed: deflateRawSync(zeros), size: zeros.length, crc: 0 }), /unpacks to far more than an export holds/],
  ['a bomb that lies about it', () => crafted({ packed: deflateRawSync(zeros), size: 1_000, crc: 0 }), /is damaged/],
  ['a bomb of four billion bytes', () => crafted({ packed: new Uint8Array(100), size: 4_294_967_294, crc: 0 }), /unpacks to far more/],
  ['a thousand zeros of a gigabyte in the message file', () => crafted({ name: 'messages.csv', packed: deflateRawSync(zeros), size: zeros.length, crc: 0 }), /unpacks to far more/],
  ['a wrong check sum', () => crafted({ packed: deflateRawSync(strToU8(good)), size: good.length, crc: 1 }), /Connections\.csv in export\.zip is damaged/],
  ['a wrong size', () => crafted({ packed: deflateRawSync(strToU8(good)), size: good.length + 1, crc: crc32(strToU8(good)) }), /is damaged/],
  ['a locked entry', () => crafted({ packed: deflateRawSync(strToU8(good)), size: good.length, crc: crc32(strToU8(good)), flags: 1 }), /locked with a password/],
  ['an unknown way of packing', () => crafted({ packed: strToU8(good), size: good.length, crc: crc32(strToU8(good)), method: 93 }), /packed in a way/],
  ['only other files', () => zipFile({ 'Skills.csv': 'Name\nRust', 'readme.txt': 'x' }), /holds no Connections\.csv, messages\.csv or Invitations\.csv/],
  ['an empty ZIP', () => zipFile({}), /holds no Connections\.csv/],
  ['a ZIP within a ZIP', () => new File([zipSync({ 'export.zip': whole })], 'export.zip'), /holds no Connections\.csv/],
  ['too many entries', () => patched(view => { view.setUint16(whole.length - 22 + 10, 0xfffe, true) }), /more files than any export/],
  ['a table of contents that lies elsewhere', () => patched(view => { view.setUint32(whole.length - 22 + 16, 5, true) }), /breaks off or is damaged/],
  ['a table of contents beyond the end', () => patched(view => { view.setUint32(whole.length - 22 + 16, 0x7fffffff, true) }), /breaks off or is damaged/],
  ['a name longer than the file', () => patched(view => { view.setUint16(contents() + 28, 60_000, true) }), /breaks off or is damaged/],
  ['an entry that begins elsewhere', () => patched(view => { view.setUint32(contents() + 42, 7, true) }), /is damaged/],
  ['wide sizes without their record', () => patched(view => { view.setUint32(whole.length - 22 + 16, 0xffffffff, true) }), /breaks off or is damaged/],
]

const utf16 = (text: string, mark: number[]) => new Uint8Array([...mark, ...[...text].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])
const wrong: [string, () => File, RegExp][] = [
  ['nothing at all', () => file('', 'export.zip'), /export\.zip is empty/],
  ['Latin-1', () => file(Uint8Array.from(good.replace('Noor', 'Zo\u00eb'), letter => letter.charCodeAt(0)), 'Connections.csv'), /not in the encoding UTF-8/],
  ['UTF-16 without a mark', () => file(utf16(good, []), 'Connections.csv'), /./],
  ['half a letter at the end', () => file(new Uint8Array([...strToU8(good), 0xc3]), 'Connections.csv'), /not in the encoding UTF-8/],
  ['zeros in the middle', () => file(good.replace('Noor', 'No\0or'), 'Connections.csv'), /not a text file/],
  ['a quotation mark that is never closed', () => file(`${good}"Wen,Abara,https://www.linkedin.com/in/wen-abara,,,,04 Mar 2021\n`, 'Connections.csv'), /line 4: a quotation mark is never closed/],
  ['a header and no row', () => file(`${header}\n`, 'Connections.csv'), /tells of nobody/],
  ['blank rows alone', () => file(`${header}\n,,,,,,\n,,,,,,\n`, 'Connections.csv'), /tells of nobody/],
  ['only rows that cannot be', () => file(`${header}\nIlse,Okafor,,,,,31 Apr 2021\nNoor,Lindqvist,,,,,yesterday\n`, 'Connections.csv'), /Not one row could be taken.*line 2/],
  ['a picture', () => file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'photo.png'), /cannot tell what kind of file/],
  ['a web page', () => file('<!doctype html><script>alert(1)</script>', 'export.html'), /cannot tell what kind of file/],
  ['a program', () => file('#!/bin/sh\nrm -rf /', 'export.sh'), /cannot tell what kind of file/],
  ['foreign JSON', () => file('{"contacts":[{"name":"Ilse"}]}', 'contacts.json'), /not a Kith export.*“contacts”/],
  ['a list in JSON', () => file('[1,2,3]', 'list.json'), /it holds a list/],
  ['JSON that breaks off', () => file('{"kith":1,"tables":{"candidates":[{"id":', 'kith.json'), /breaks off at line 1/],
  ['a future version', () => file('{"kith":99,"tables":{}}', 'kith.json'), /comes from a newer Kith/],
  ['a version that never was', () => file('{"kith":0.5,"tables":{}}', 'kith.json'), /never existed/],
  ['an unknown table', () => file('{"kith":1,"tables":{"invoices":[]}}', 'kith.json'), /does not know such a table/],
  ['a table that is no list', () => file('{"kith":1,"tables":{"notes":{}}}', 'kith.json'), /should be a list/],
  ['a record of nobody', () => file(JSON.stringify({ kith: 1, tables: { notes: [{ id: '019aa000-0000-7000-8000-000000000001', candidateId: '019aa000-0000-7000-8000-000000000002', text: 'x', at: 1, createdAt: 1, updatedAt: 1, times: {} }] } }), 'kith.json'), /neither in the file nor here/],
  ['a prototype in JSON', () => file('{"kith":1,"tables":{"__proto__":[]}}', 'kith.json'), /does not know such a table/],
  ['binary with the name of JSON', () => file(new Uint8Array([0xff, 0x00, 0xfe, 0x80]), 'kith.json'), /not a text file/],
]

/** Bytes that come one after another for ever: a line of a gigabyte that is never held as one. */
function endless(name: string, begin: string): File {
  let given = 0
  const piece = new Uint8Array(262_144).fill(97)
  const stream = () => new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(given === 0 ? strToU8(begin) : piece)
      given += given === 0 ? begin.length : piece.length
      if (given > 1_000_000_000) controller.close()
    },
  })
  const real = file(begin, name)
  return new Proxy(real, { get: (target, key) => {
    if (key === 'stream') return stream
    if (key === 'size') return 1_000_000_000
    const value: unknown = Reflect.get(target, key)
    return typeof value === 'function' ? (value.bind(target) as unknown) : value
  } })
}

const truncated = Array.from({ length: 120 }, (_, step) => Math.floor((whole.length - 1) * (step + 1) / 121))
const flipped = Array.from({ length: 80 }, (_, step) => 30 + Math.floor((contents() - 60) * step / 80))

async function refused(chosen: File): Promise<string> {
  const context = freshContext()
  await addCandidate(context, { name: 'Noor Lindqvist' })
  const before = await everything(context)
  const answer = await importerFor(context).read(chosen)
  expect(await everything(context)).toEqual(before)
  await context.db.delete()
  if (typeof answer !== 'string') throw new Error(`taken: ${JSON.stringify(answer)}`)
  expect(answer).toMatch(/^\S.+ .+[.)”]$/s)
  expect(answer).not.toMatch(/undefined|NaN|\[object|Something went wrong/)
  return answer
}

async function everything({ db }: ReturnType<typeof freshContext>) {
  return Object.fromEntries(await Promise.all(db.tables.map(async table => [table.name, await table.toArray()] as const)))
}

describe('refused with a sentence, and nothing is changed', () => {
  test.each(truncated)('a ZIP of which only the first %i bytes came', async length => {
    await refused(file(new Uint8Array(whole.subarray(0, length)), 'export.zip'))
  })

  test.each(bombs)('%s', async (_what, make, words) => {
    expect(await refused(make())).toMatch(words)
  })

  test.each(wrong)('%s', async (_what, make, words) => {
    expect(await refused(make())).toMatch(words)
  })

  test('a line of a gigabyte, read only as far as a line may go', async () => {
    expect(await refused(endless('Connections.csv', `${header}\n`))).toMatch(/line 2: this line is longer than a million characters/)
    expect(await refused(endless('messages.csv', `${messages}"`))).toMatch(/line 3: this line is longer/)
  })
})

test.each(flipped)('a ZIP whose byte %i was changed is refused, or says the same as before', async place => {
  const bytes = new Uint8Array(whole)
  bytes[place] = (bytes[place] ?? 0) ^ 0xff
  const context = freshContext()
  const answer = await importerFor(context).read(file(bytes, 'export.zip'))
  if (typeof answer === 'string') expect(answer).toMatch(/damaged|packed in a way|locked|not in the encoding/)
  // The local header repeats what the table of contents says, and is not asked.
  else expect(answer).toMatchObject({ created: 2, contacts: 1, faultCount: 0 })
  await context.db.delete()
})

describe('taken, with what is odd in it told or kept as text', () => {
  const rows = (...more: string[]) => zipFile({ 'Connections.csv': [header, ...more, ''].join('\n') })

  test('formula cells and scripts are names like any other: text', async () => {
    const context = freshContext()
    await importerFor(context).bring(rows('=HYPERLINK("http://x"),Okafor,https://www.linkedin.com/in/a,,@SUM(1),+1,04 Mar 2021', '<script>alert(1)</script>,<img src=x onerror=alert(1)>,https://www.linkedin.com/in/b,,,,04 Mar 2021', "Robert'); DROP TABLE,Tables,https://www.linkedin.com/in/c,,,,04 Mar 2021"))
    expect((await context.db.candidates.orderBy('name').toArray()).map(({ name }) => name)).toEqual(['<script>alert(1)</script> <img src=x onerror=alert(1)>', '=HYPERLINK("http://x") Okafor', "Robert'); DROP TABLE Tables"])
  })

  test.each([
    ['the 31st of April', '31 Apr 2021'], ['a day to come', '01 Jan 2099'], ['a day before there was a LinkedIn', '01 Jan 1970'], ['words', 'last summer'], ['a number of a spreadsheet', '44291'], ['the 13th month', '2021-13-01'], ['a script', '<b>04 Mar 2021</b>'],
  ])('a row with %s for a date is told with its line, the others come in', async (_what, date) => {
    const context = freshContext()
    const preview = await importerFor(context).read(rows(`Ilse,Okafor,https://www.linkedin.com/in/ilse-okafor,,,,${date}`, 'Noor,Lindqvist,https://www.linkedin.com/in/noor-lindqvist,,,,04 Mar 2021'))
    expect(preview).toMatchObject({ created: 1, faultCount: 1, faults: [{ line: 2, file: 'Connections.csv' }] })
  })

  test('names that are too long, or none, are told with their line', async () => {
    const preview = await importerFor(freshContext()).read(rows(`${'I'.repeat(400)},Okafor,https://www.linkedin.com/in/a,,,,04 Mar 2021`, '...,---,https://www.linkedin.com/in/b,,,,04 Mar 2021', 'Noor,,https://www.linkedin.com/in/c,,,,04 Mar 2021'))
    expect(preview).toMatchObject({ created: 1, faultCount: 2 })
  })

  test('a byte order mark, UTF-16 with its mark, semicolons, Windows line ends and the dates of a spreadsheet are read', async () => {
    const row = (mark: string) => ['Ilse', 'Okafor', 'https://www.linkedin.com/in/ilse-okafor', '', '', '', '4-Mar-21'].join(mark)
    const saved = `\uFEFF${header}\r\n${row(',')}\r\n`
    for (const one of [file(saved, 'Connections.csv'), file(utf16(saved.slice(1), [0xff, 0xfe]), 'Connections.csv'), file(`${header.replaceAll(',', ';')}\r\n${row(';')}\r\n`, 'Connections.csv'), file(`${header.replaceAll(',', '\t')}\n${row('\t')}`, 'Connections.csv')]) {
      const context = freshContext()
      await importerFor(context).bring(one)
      const [profile] = await context.db.profiles.toArray()
      expect([profile?.handle, new Date(profile?.connectedAt ?? 0).toISOString().slice(0, 10)]).toEqual(['ilse-okafor', '2021-03-04'])
    }
  })
})

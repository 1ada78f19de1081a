import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { bare, channelIn, channelText, listCell, listOf, notesCell, notesIn, safe } from '../../../src/exchange/csv/cell'
import { dayIn, orderToldBy } from '../../../src/exchange/csv/dates'
import { csvDoor } from '../../../src/exchange/csv/door'
import { mappingOf } from '../../../src/exchange/csv/headings'
import { type CsvFile, inspectCsv } from '../../../src/exchange/csv/inspect'
import { csvHead, csvRows, touchHead } from '../../../src/exchange/csv/write'
import { NeedsMapping } from '../../../src/exchange/door'
import { FileRefusal } from '../../../src/exchange/refusal'
import { at, outgoing, through, told, words } from './people'

const runs = { numRuns: 1_000 }
const file = (text: BlobPart, name = 'people.csv') => new File([text], name)
const people = (text: string) => through(csvDoor, text, 'people.csv')
/** Reads a file of another program with the columns as Kith guesses them. */
async function guessed(text: BlobPart, name = 'people.csv') {
  return through(csvDoor, text, name, (await inspectCsv(file(text, name))).guess)
}

describe('people → CSV → people', () => {
  test('gives exactly the same, whatever words they hold', async () => {
    await fc.assert(fc.asyncProperty(fc.array(outgoing, { minLength: 1, maxLength: 4 }), fc.boolean(), async (list, bom) => {
      const read = await people(csvHead({ bom }) + csvRows(list))
      expect(read.faults).toEqual([])
      expect(read.people.map(told)).toEqual(list.map(told))
    }), runs)
  }, 120_000)

  test('papaparse reads the same cells, and none of them is a formula', () => {
    fc.assert(fc.property(fc.array(outgoing, { minLength: 1, maxLength: 4 }), list => {
      const { data, errors } = Papa.parse<string[]>(csvHead() + csvRows(list), { delimiter: ',', newline: '\r\n', skipEmptyLines: true })
      expect(errors).toEqual([])
      expect(data).toHaveLength(list.length + 1)
      for (const [index, one] of list.entries()) expect(bare(data[index + 1]?.[1] ?? '')).toBe(one.name)
      for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/)
    }), runs)
  }, 120_000)

  test('each kind of cell is exact by itself', () => {
    fc.assert(fc.property(words, fc.array(words, { maxLength: 5 }), fc.array(fc.record({ text: words, at: fc.option(at) }), { maxLength: 4 }), (text, list, notes) => {
      expect(bare(safe(text))).toBe(text)
      expect(listOf(listCell(list))).toEqual(list)
      expect(channelIn(channelText({ value: text, label: list[0] ?? '' }))).toEqual({ value: text, label: list[0] ?? '' })
      expect(notesIn(notesCell(notes))).toEqual(notes)
    }), { numRuns: 3_000 })
  }, 120_000)

  test('chosen columns stand in the chosen order', () => {
    expect(csvHead({ columns: ['name', 'email'] })).toBe('"Name","E-mail"\r\n')
  })
})

describe('lists of other programs', () => {
  test.each([
    ['English', 'First Name,Last Name,Job Title,Company,E-mail Address,Tags\nIlse,Okafor,Storage engineer,Tidepool,ilse@tidepool.example,"rust, choir"\n'],
    ['German, from Excel', 'sep=;\r\nVorname;Nachname;Funktion;Firma;E-Mail-Adresse;Schlagwörter\r\nIlse;Okafor;Storage engineer;Tidepool;ilse@tidepool.example;rust, choir\r\n'],
    ['French', 'Prénom\tNom\tPoste\tEntreprise\tCourriel\tÉtiquettes\nIlse\tOkafor\tStorage engineer\tTidepool\tilse@tidepool.example\t"rust; choir"\n'],
    ['Spanish, lines of an old Mac', 'Nombre,Apellidos,Puesto,Empresa,Correo electrónico,Etiquetas\rIlse,Okafor,Storage engineer,Tidepool,ilse@tidepool.example,"rust, choir"\r'],
    ['with a line above the headings', 'My contacts of 2026\n\nGiven Name,Surname,Position,Employer,Email,Labels\nIlse,Okafor,Storage engineer,Tidepool,ilse@tidepool.example,"rust, choir"\n'],
  ])('%s', async (_name, text) => {
    const { people: [ilse], faults } = await guessed(text)
    expect(faults).toEqual([])
    expect(ilse).toMatchObject({
      name: 'Ilse Okafor', givenName: 'Ilse', headline: 'Storage engineer', company: 'Tidepool', tags: ['rust', 'choir'],
      channels: [{ kind: 'email', value: 'ilse@tidepool.example', label: '' }],
    })
  })

  test('UTF-16 with its mark is read; the old Windows encoding is read and named', async () => {
    const text = 'Name,Firma\nJürgen Größe,Tidepool\n'
    const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from(text).flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])
    const windows = Uint8Array.from(text, letter => letter.charCodeAt(0))
    expect((await guessed(utf16)).people[0]).toMatchObject({ name: 'Jürgen Größe' })
    expect((await guessed(windows)).people[0]).toMatchObject({ name: 'Jürgen Größe' })
    expect((await inspectCsv(file(windows))).encoding).toBe('windows-1252')
    expect((await inspectCsv(file(utf16))).encoding).toBe('utf-16le')
  })

  test('unknown columns become lines of a note, and strange values are not lost', async () => {
    const { people: [ilse] } = await guessed('Name,Shoe size,Website,Last contact\nIlse Okafor,39,no page yet,soon\n')
    expect(ilse).toMatchObject({ name: 'Ilse Okafor', notes: [{ text: 'Shoe size: 39\nWebsite: no page yet\nLast contact: soon', at: null }] })
    expect(ilse?.urls).toBeUndefined()
    expect(ilse?.touches).toBeUndefined()
  })

  test('addresses without their beginning, and user names under the name of a site', async () => {
    const { people: [ilse] } = await guessed('Name,LinkedIn,GitHub,Website\nIlse Okafor,www.linkedin.com/in/ilse-okafor,@ilse-okafor,https://ilse.example/\n')
    expect(ilse?.urls).toEqual(['https://www.linkedin.com/in/ilse-okafor', 'https://github.com/ilse-okafor', 'https://ilse.example/'])
  })

  test('dates follow what the file itself tells of their order', async () => {
    const touched = async (days: string) => (await guessed(`Name,Last contact\n${days.split(' ').map((day, index) => `P${index},${day}`).join('\n')}\n`)).people.map(one => new Date(one.touches?.[0]?.at ?? 0).getMonth() + 1)
    expect(await touched('3/4/2026 25/4/2026')).toEqual([4, 4])
    expect(await touched('3/4/2026 4/25/2026')).toEqual([3, 4])
    expect((await inspectCsv(file('Name,Last contact\nA,3/4/2026\n'))).datesTold).toBe(false)
  })

  test('a column that is left out is left out, and asked for where nothing is known', async () => {
    const text = 'Name,Salary\nIlse Okafor,9\n'
    await expect(through(csvDoor, text, 'people.csv')).rejects.toThrow(NeedsMapping)
    const { people: [ilse] } = await through(csvDoor, text, 'people.csv', { targets: ['name', 'out'], dates: 'day-first' })
    expect(ilse).toEqual({ line: 2, name: 'Ilse Okafor' })
  })

  test('a mapping of another file is asked for again', async () => {
    await expect(through(csvDoor, 'Name,Salary\nIlse,9\n', 'people.csv', { targets: ['name'], dates: 'day-first' })).rejects.toThrow(NeedsMapping)
  })

  test('a second column of a name is a note, several e-mails are several channels', async () => {
    expect(mappingOf(['Name', 'Full name', 'E-mail', 'E-mail 2 - Value'])).toEqual(['name', 'line', 'email', 'email'])
  })

  test('a file without headings has numbered columns', async () => {
    const seen: CsvFile = await inspectCsv(file('Ilse Okafor,ilse@tidepool.example\nRavi Duarte,ravi@northwind.example\n'))
    expect(seen).toMatchObject({ columns: ['Column 1', 'Column 2'], headLine: 0, rows: 2 })
  })
})

describe('dates in cells', () => {
  test.each([
    ['2026-11-03', '2026-11-03'], ['2026-11-03T10:00:00Z', '2026-11-03'], ['2026/11/3 10:00', '2026-11-03'], ['3.11.2026', '2026-11-03'], ['03/11/26', '2026-11-03'],
    ['3 Nov 2026', '2026-11-03'], ['3-Nov-26', '2026-11-03'], ['Nov 3, 2026', '2026-11-03'], ['3. November 2026', '2026-11-03'], ['14. März 2025', '2025-03-14'],
    ['3 de noviembre de 2026', '2026-11-03'], ['1er août 2026', '2026-08-01'], ['2 juin 2026', '2026-06-02'], ['2 juil. 2026', '2026-07-02'], ['31 Dez 2025', '2025-12-31'],
    ['30/02/2026', null], ['soon', null], ['', null], ['2026', null], ['45234', null], ['1/2', null],
  ])('%s', (cell, day) => expect(dayIn(cell, 'day-first')).toBe(day))

  test('month first where it is told so, never with dots', () => {
    expect(dayIn('11/3/2026', 'month-first')).toBe('2026-11-03')
    expect(dayIn('3.11.2026', 'month-first')).toBe('2026-11-03')
    expect([orderToldBy('25/4/2026'), orderToldBy('4/25/2026'), orderToldBy('4/5/2026')]).toEqual(['day-first', 'month-first', null])
  })
})

describe('what cannot be read', () => {
  const ok = 'Name,Company\nIlse Okafor,Tidepool\n'
  const refused: [string, BlobPart, RegExp][] = [
    ['empty', '', /holds no rows/], ['blank', '\n\n  \n', /holds no rows/], ['headings only', 'Name,Company\n', /no rows under them/], ['one word', 'hello', /holds no rows/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), /not a text file/], ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), /UTF-32/],
    ['half a letter after a mark', new Uint8Array([0xef, 0xbb, 0xbf, 65, 0xc3]), /UTF-8, but breaks off/], ['half of UTF-16', new Uint8Array([0xff, 0xfe, 65, 0, 66]), /UTF-16LE, but/],
    ['an open quotation mark', 'Name,Company\n"Ilse,Tidepool\nRavi,x\n', /line 2: a quotation mark is never closed/],
    ['an endless line', `Name\n${'x'.repeat(1_200_000)}`, /line 2: this line is longer/], ['the list of contacts', `${touchHead()}"1"`, /list of contacts/],
    ['NUL in the middle', 'Name\nIl\0se\n', /not a text file/],
  ]
  test.each(refused)('%s is refused with a sentence', async (_name, text, sentence) => {
    await expect(guessed(text)).rejects.toThrow(sentence)
    await expect(guessed(text)).rejects.toBeInstanceOf(FileRefusal)
  })

  const cases: [string, string][] = [['rows without a name', ',Tidepool\n'], ['a comma too many', 'Ilse,Tide,pool\n'], ['blanks for a name', '"  ",Tidepool\n']]
  test.each(cases)('%s is told with its line, and the others come in', async (_name, row) => {
    const { people: list, faults } = await guessed(ok + row)
    expect(list).toHaveLength(1)
    expect(faults).toMatchObject([{ line: 3, file: 'people.csv' }])
    expect(faults[0]?.reason).toMatch(/^“.*\.$/)
  })

  test('whatever is cut, torn or overwritten: people, a fault with its line, or one sentence', async () => {
    const whole = new TextEncoder().encode(csvHead() + ok.repeat(3) + '"a""b","=1+1"\r\n')
    await fc.assert(fc.asyncProperty(fc.nat(whole.length), fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), async (length, changes) => {
      const torn = whole.slice()
      for (const [place, byte] of changes) torn[place] = byte
      try {
        for (const fault of (await guessed(torn.slice(0, length))).faults) expect(fault.line).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(FileRefusal)
        expect((error as Error).message).toMatch(/^people\.csv.*\.$/s)
      }
    }), { numRuns: 300 })
  }, 120_000)
})

import type { Door, Lot, ReadOptions } from '../door'
import { NeedsMapping } from '../door'
import type { IncomingFault, IncomingPerson } from '../incoming'
import { bare } from './cell'
import { targets } from './headings'
import { type CsvFile, type Mapping, csvRowsOf, inspectCsv, rowWords } from './inspect'
import { personOf } from './person'

const peopleAtOnce = 300

/** Lists of people from spreadsheets and other programs. The last door: it takes whatever looks like a table. */
export const csvDoor: Door = {
  kind: 'csv',
  source: 'a CSV file',
  recognise: (head, name) => /\.(?:csv|tsv|txt)$/i.test(name) && !(head[0] === 0x50 && head[1] === 0x4b && head[2] === 3),
  async* read(file, options) {
    const seen = await inspectCsv(file)
    const mapping = mappingFrom(options.mapping, seen) ?? (seen.own ? seen.guess : null)
    if (!mapping) throw new NeedsMapping(seen)
    yield* peopleIn(file, seen, mapping, options)
  },
}

/** A mapping as the page gave it, where it fits the file's columns. */
function mappingFrom(value: unknown, { columns }: CsvFile): Mapping | null {
  if (typeof value !== 'object' || value === null) return null
  const { targets: given, dates } = value as Partial<Mapping>
  const fits = Array.isArray(given) && given.length === columns.length && given.every(target => (targets as readonly string[]).includes(target))
  return fits && (dates === 'day-first' || dates === 'month-first') ? { targets: given, dates } : null
}

async function* peopleIn(file: File, seen: CsvFile, mapping: Mapping, { now }: ReadOptions): AsyncGenerator<Lot> {
  let people: IncomingPerson[] = []
  let faults: IncomingFault[] = []
  let last = 0
  for await (const { row, done } of csvRowsOf(file, seen.encoding)) {
    last = done
    if (row.line <= seen.headLine) continue
    const cells = row.cells.map(bare)
    const fault = (reason: string) => faults.push({ line: row.line, file: file.name, reason })
    if (cells.slice(seen.columns.length).some(cell => cell.trim() !== '')) {
      fault(`${rowWords(cells)}: ${cells.length} cells where the headings name ${seen.columns.length}. A comma inside a cell needs quotation marks around it.`)
    } else {
      const person = personOf(row.line, cells, seen.columns, mapping, { exact: seen.own, now })
      if (typeof person === 'string') fault(`${rowWords(cells)}: ${person}.`)
      else people.push(person)
    }
    if (people.length + faults.length >= peopleAtOnce) {
      yield { people, faults, done }
      people = []
      faults = []
    }
  }
  yield { people, faults, done: last }
}

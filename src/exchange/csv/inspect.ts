import { type Encoding, encodingIn, textIn } from '../encoding'
import { FileRefusal, quoted } from '../refusal'
import { type Row, RowReader, delimiterOf } from '../rows'
import { bare } from './cell'
import { personColumns, touchColumns } from './columns'
import { type DateOrder, orderToldBy } from './dates'
import { type Target, mappingOf, targetOf } from './headings'

/** What the recruiter decides about a file: for each column what it holds, and how its dates are to be read. */
export interface Mapping { targets: readonly Target[], dates: DateOrder }

/** A CSV file as far as one look through it tells. Plain data: the page that asks about the columns shows it. */
export interface CsvFile {
  name: string
  encoding: Encoding
  delimiter: string
  columns: readonly string[]
  /** The line on which the headings stand; 0 where the file has none. */
  headLine: number
  /** The first few values of each column. */
  samples: readonly (readonly string[])[]
  rows: number
  guess: Mapping
  /** Whether the dates themselves tell their order. */
  datesTold: boolean
  /** Kith wrote it: nothing has to be asked. */
  own: boolean
}

const headWithin = 10
const samplesOfColumn = 3

/**
 * Looks through a CSV file once: encoding, marks between the cells, headings, first values, how many rows.
 * @throws FileRefusal where there is nothing that could be a list of people
 */
export async function inspectCsv(file: File): Promise<CsvFile> {
  const encoding = await encodingIn(file, file.name)
  const first: Row[] = []
  let look: Look | null = null
  let delimiter: string | null = null
  for await (const { row, mark } of csvRowsOf(file, encoding)) {
    delimiter = mark
    if (look) look.see(row)
    else if (first.push(row) === headWithin) look = lookFrom(first)
  }
  look ??= lookFrom(first)
  if (look.columns.length === 0 || (look.rows === 0 && first.length <= 1 && !look.columns.some(heading => targetOf(heading)))) {
    throw new FileRefusal(`${file.name} holds no rows. A list of people has one row each.`)
  }
  if (look.columns.join() === touchColumns.join()) {
    throw new FileRefusal(`${file.name} is Kith’s list of contacts, made for spreadsheets. To bring contacts in, take a Kith export (.json).`)
  }
  if (look.rows === 0) throw new FileRefusal(`${file.name} has headings but no rows under them.`)
  const own = isOwn(look.columns)
  // What Kith derived itself is no news to it.
  const guess = mappingOf(look.columns).map(target => own && target === 'lastTouch' ? 'out' : target)
  return {
    name: file.name, encoding, delimiter: delimiter ?? ',', columns: look.columns, headLine: look.headLine, samples: look.samples, rows: look.rows,
    guess: { targets: guess, dates: look.order ?? 'day-first' }, datesTold: look.order !== null, own,
  }
}

const ownHeadings = new Set<string>(Object.values(personColumns))
const isOwn = (columns: readonly string[]) => columns[0] === personColumns.id && columns.every(heading => ownHeadings.has(heading))

/** The rows of a file that hold anything, with the bytes read so far. */
export async function* csvRowsOf(file: File, encoding: Encoding): AsyncGenerator<{ row: Row, mark: string, done: number }, void> {
  let reader: RowReader | null = null
  let mark = ','
  let skipped = 0
  /** Old Macs end lines with a carriage return alone. */
  let macLines: boolean = false
  const filled = (rows: readonly Row[], done: number) => rows.filter(({ cells }) => cells.some(cell => cell.trim() !== ''))
    .map(row => ({ row: { ...row, line: row.line + skipped }, mark, done }))
  let done = 0
  for await (const piece of textIn(file, encoding)) {
    done = piece.done
    let text: string = macLines ? piece.text.replaceAll('\r', '\n') : piece.text
    if (!reader) {
      macLines = !text.includes('\n') && text.includes('\r')
      // Excel's own way to name the mark.
      const named = /^sep=(.)\r?\n/.exec(text)
      if (named) {
        text = text.slice(named[0].length)
        skipped = 1
      }
      mark = named?.[1] ?? delimiterOf(text)
      reader = new RowReader(file.name, mark)
      if (macLines) text = text.replaceAll('\r', '\n')
    }
    yield* filled(reader.push(text), done)
  }
  if (reader) yield* filled(reader.end(), done)
}

/** What is gathered while the rows go by. */
interface Look { columns: string[], headLine: number, samples: string[][], rows: number, order: DateOrder | null, see(row: Row): void }

function lookFrom(first: readonly Row[]): Look {
  const known = first.map(({ cells }) => cells.filter(cell => targetOf(cell)).length)
  const best = Math.max(0, ...known)
  // Without one known word, the first row still is the heading, unless it holds what only a person's row does.
  const at = best > 0 ? known.indexOf(best) : first[0]?.cells.some(cell => /@|^https?:|^\+?\d[\d\s/.-]{5,}$/.test(cell.trim())) ? -1 : 0
  const head = first[at]
  const width = Math.max(0, ...first.slice(at + 1).map(({ cells }) => cells.length))
  const columns = (head ?? { cells: Array.from({ length: width }, () => '') }).cells.map((cell, index) => bare(cell).trim() || `Column ${index + 1}`)
  const told = new Set<DateOrder>()
  const look: Look = {
    columns, headLine: head?.line ?? 0, samples: columns.map(() => []), rows: 0,
    get order() {
      const [only] = told
      return told.size === 1 && only ? only : null
    },
    see({ cells }) {
      this.rows++
      for (const [index, cell] of cells.entries()) {
        const order = orderToldBy(cell)
        if (order) told.add(order)
        const samples = this.samples[index]
        const value = bare(cell).trim()
        if (samples && samples.length < samplesOfColumn && value && !samples.includes(value)) samples.push(value.slice(0, 200))
      }
    },
  }
  for (const row of first.slice(at + 1)) look.see(row)
  return look
}

/** Words for a person that could not be read: what stands first in their row. */
export function rowWords(cells: readonly string[]): string {
  return quoted(cells.find(cell => cell.trim() !== '') ?? '')
}

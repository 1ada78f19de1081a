import { FileRefusal } from '../refusal'
import { type Row, RowReader, delimiterOf } from '../rows'
import { textOf } from '../text'

/** The three files of an export that tell of people. */
export type FileKind = 'connections' | 'messages' | 'invitations'

/** By which columns each is known. */
const marks: Record<FileKind, readonly string[]> = {
  connections: ['first name', 'last name', 'connected on'],
  messages: ['conversation id', 'from', 'date'],
  invitations: ['from', 'to', 'sent at'],
}

/** Notes stand before the header in some years, and nobody says how many. */
const mostBefore = 30

/** A row by its columns; a column that the file does not have reads as an empty cell. */
export interface Entry { line: number, cell(column: string): string, isBlank: boolean }

/** Which of the files a row is the header of. */
function kindOfHeader(cells: readonly string[]): FileKind | null {
  const names = new Set(cells.map(named))
  const kinds = ['connections', 'messages', 'invitations'] as const
  return kinds.find(kind => marks[kind].every(mark => names.has(mark))) ?? null
}

/** Which of the files a text begins like; null for all else. */
export function kindOfText(head: string): FileKind | null {
  try {
    const rows = new RowReader('', delimiterOf(head)).push(`${head.replace(/^\uFEFF/, '')}\n`)
    return rows.slice(0, mostBefore).map(({ cells }) => kindOfHeader(cells)).find(kind => kind !== null) ?? null
  } catch (error) {
    if (error instanceof FileRefusal) return null
    throw error
  }
}

/**
 * Reads one of the files row by row, its header found by what it says.
 * @param name of the file, for the sentences
 * @throws FileRefusal where there is no such header
 */
export async function* recordsOf(bytes: AsyncIterable<Uint8Array>, kind: FileKind, name: string): AsyncGenerator<Entry[], void> {
  let reader: RowReader | null = null
  let column: Map<string, number> | null = null
  let seen = 0
  const take = (rows: readonly Row[]): Entry[] => {
    const records: Entry[] = []
    for (const { line, cells } of rows) {
      if (column) {
        const places = column
        records.push({ line, cell: name => cells[places.get(name) ?? -1]?.trim() ?? '', isBlank: cells.every(cell => cell.trim() === '') })
      } else if (kindOfHeader(cells) === kind) column = new Map(cells.map((cell, index) => [named(cell), index]))
      else if (++seen >= mostBefore) throw noHeader(kind, name)
    }
    return records
  }
  for await (const text of textOf(bytes, name)) {
    reader ??= new RowReader(name, delimiterOf(text))
    yield take(reader.push(text))
  }
  if (reader) yield take(reader.end())
  if (!column) throw noHeader(kind, name)
}

function noHeader(kind: FileKind, name: string): FileRefusal {
  return new FileRefusal(`${name} has no line that names its columns (${marks[kind].join(', ')} …). It is not LinkedIn’s file, or it was changed.`)
}

function named(cell: string): string {
  return cell.replace(/^\uFEFF/, '').trim().toLowerCase()
}

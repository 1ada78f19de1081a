import { FileRefusal } from './refusal'

/** One row of a CSV file. `line`: where in the file it begins, from 1; rows with line breaks inside quotes span several. */
export interface Row { line: number, cells: string[] }

/** No honest row is longer, in characters. */
const longestRow = 1_000_000

/**
 * Takes CSV text apart (RFC 4180, and what programs make of it: any line end, stray quotes inside a cell) as it arrives, so that no file has to
 * be held as one text. Kith's own, because the usual library would bring network code into the extension, and tells no line numbers.
 */
export class RowReader {
  readonly #name: string
  readonly #delimiter: string
  #rest = ''
  #line = 1

  /** @param name of the file, for the sentences */
  constructor(name: string, delimiter = ',') {
    this.#name = name
    this.#delimiter = delimiter
  }

  /** Takes the next piece. @returns the rows that end in it @throws FileRefusal for a row too long to be one */
  push(text: string): Row[] {
    return this.#rows(this.#rest + text, false)
  }

  /** The last row, where no line end follows it. @throws FileRefusal where the file breaks off inside quotes */
  end(): Row[] {
    return this.#rows(this.#rest, true)
  }

  #rows(text: string, last: boolean): Row[] {
    const rows: Row[] = []
    let from = 0
    while (from < text.length) {
      const row = rowAt(text, from, this.#delimiter, last)
      if (!row) break
      rows.push({ line: this.#line, cells: row.cells })
      this.#line += row.breaks
      from = row.end
    }
    this.#rest = from === 0 ? text : text.slice(from)
    if (this.#rest.length > longestRow) throw new FileRefusal(`${this.#name}, line ${this.#line}: this line is longer than a million characters. That is no list of people or messages.`)
    if (last && this.#rest) throw new FileRefusal(`${this.#name}, line ${this.#line}: a quotation mark is never closed. The file breaks off; copy it again.`)
    return rows
  }
}

/** The row that begins at a place; null where its end is not there yet. */
function rowAt(text: string, start: number, delimiter: string, last: boolean): { cells: string[], end: number, breaks: number } | null {
  const cells: string[] = []
  let at = start
  let breaks = 1
  let nextBreak = -1
  for (;;) {
    let cell = ''
    if (text[at] === '"') {
      let from = at + 1
      for (;;) {
        const quote = text.indexOf('"', from)
        if (quote < 0 || (quote === text.length - 1 && !last)) return null
        cell += text.slice(from, quote)
        at = quote + 1
        if (text[at] !== '"') break
        cell += '"'
        from = at + 1
      }
      breaks += lineBreaksIn(cell)
    }
    if (nextBreak < at) {
      nextBreak = text.indexOf('\n', at)
      if (nextBreak < 0) nextBreak = text.length
    }
    if (nextBreak === text.length && !last) return null
    let end = text.indexOf(delimiter, at)
    if (end < 0 || end > nextBreak) end = nextBreak
    const atBreak = end === nextBreak
    const plainEnd = atBreak && end > at && text[end - 1] === '\r' ? end - 1 : end
    cells.push(plainEnd > at ? cell + text.slice(at, plainEnd) : cell)
    at = end + 1
    if (atBreak) return { cells, end: Math.min(at, text.length), breaks }
  }
}

function lineBreaksIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Which of the usual marks parts the cells: the one that stands most often, outside quotes, in the first lines. */
export function delimiterOf(head: string): string {
  const bare = head.slice(0, 10_000).replace(/"(?:[^"]|"")*"/g, '')
  const counts = [',', ';', '\t'].map(mark => [mark, bare.split(mark).length] as const)
  return counts.reduce((best, one) => one[1] > best[1] ? one : best)[0]
}

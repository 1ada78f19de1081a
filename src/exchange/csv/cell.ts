import type { Channel } from '../../domain/candidate'

/**
 * Spreadsheets run a cell that begins with one of these signs, blanks or quotes before it or not, as a formula (OWASP, CSV Injection). The full-width signs
 * count as well.
 */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** A cell that no spreadsheet takes for a formula. `bare` takes it back. */
export function safe(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text of a cell that `safe` made; any other cell as it is. */
export function bare(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/** One row, every cell in quotes (RFC 4180). */
export function rowText(cells: readonly string[], delimiter = ','): string {
  return `${cells.map(cell => `"${safe(cell).replaceAll('"', '""')}"`).join(delimiter)}\r\n`
}

/** Several values in one cell: parted by commas, in quotes where one holds a sign that parts. */
export function listCell(values: readonly string[]): string {
  return values.map(value => /[,;"\n\r|]|:::|^\s|\s$|^$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value).join(', ')
}

/** The values of such a cell. Other programs part them by semicolons, bars, line ends or `:::`: these count as well. Empty ones are left out. */
export function listOf(cell: string): string[] {
  const values: string[] = []
  const part = /\s*(?:"((?:[^"]|"")*)"(?=\s*(?:[,;|\n]|:::|$))|((?:(?!:::)[^,;|\n])*))\s*(?:[,;|\n]|:::|$)/gy
  while (part.lastIndex < cell.length) {
    const found = part.exec(cell)
    if (!found) break
    const [, quoted, plain = ''] = found
    if (quoted !== undefined) values.push(quoted.replaceAll('""', '"'))
    else if (plain.trim()) values.push(plain.trim())
  }
  return values
}

/** `ilse@tidepool.example`, or `work <ilse@tidepool.example>` where it has a label. */
export function channelText({ value, label }: Pick<Channel, 'value' | 'label'>): string {
  if (!label && !/<[\s\S]*>$/.test(value)) return value
  return `${label && `${label.replace(/[\\<]/g, '\\$&')} `}<${value}>`
}

/** What `channelText` wrote. */
export function channelIn(text: string): Pick<Channel, 'value' | 'label'> {
  const [, label = '', value] = /^((?:\\[\s\S]|[^\\<])*)<([\s\S]*)>$/.exec(text) ?? []
  return value === undefined ? { value: text, label: '' } : { value, label: label.replace(/ $/, '').replace(/\\([\s\S])/g, '$1') }
}

/** The last instant whose year has four digits. */
const lastYear = Date.UTC(10_000, 0, 1) - 1

/** Notes in one cell, each after its time in brackets; a line of a note that looks like such a time has a backslash before it. */
export function notesCell(notes: readonly { text: string, at: number | null }[]): string {
  return notes.map(({ text, at }) => `[${at === null || at > lastYear ? '-' : new Date(at).toISOString()}] ${text.replace(/\n(?=[\\[])/g, '\n\\')}`).join('\n')
}

/** The notes of a cell; one without times is one note. */
export function notesIn(cell: string): { text: string, at: number | null }[] {
  const stamp = /^\[(-|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\] /
  if (!stamp.test(cell)) return cell ? [{ text: cell, at: null }] : []
  return cell.split(/\n(?=\[)/).reduce<{ text: string, at: number | null }[]>((notes, part) => {
    const [mark = '', time = '-'] = stamp.exec(part) ?? []
    const text = part.slice(mark.length).replace(/\n\\(?=[\\[])/g, '\n')
    const before = notes.at(-1)
    if (mark || !before) notes.push({ text, at: time === '-' ? null : Date.parse(time) })
    else before.text += `\n${text}` // changed by hand since: no note of its own
    return notes
  }, [])
}

import * as z from 'zod/mini'
import { isDataTable, shapes } from '../db/shapes'
import { type DataTable, dataTables } from '../db/database'
import { type KithFile, exportFormat } from '../db/queries/export'
import { settings } from '../domain/settings'
import { FileRefusal } from '../exchange/refusal'

/** A file that was checked to its last row. */
export interface CheckedFile { app: string, exportedAt: string, tables: readonly CheckedTable[], settings: KithFile['settings'] }
interface CheckedTable { name: DataTable, rows: readonly { id: string }[] }

/**
 * Reads an export and checks every row of it, so that nothing half-right ever reaches the database.
 * @param text the file's whole text
 * @throws FileRefusal naming the line, or the path of the first value that does not fit
 */
export function checkFile(text: string): CheckedFile {
  const file = parse(text.replace(/^\uFEFF/, ''))
  if (!isObject(file)) throw new FileRefusal(`This is not a Kith export: it holds ${Array.isArray(file) ? 'a list' : 'a single value'}.`)
  if (typeof file.kith !== 'number') {
    const first = Object.keys(file)[0]
    const found = first === undefined ? 'it is empty' : `it begins with “${cut(first)}” and has no “kith” mark`
    throw new FileRefusal(`This is not a Kith export: ${found}.`)
  }
  if (file.kith > exportFormat) {
    const formats = `format ${file.kith}; this one reads up to ${exportFormat}`
    throw new FileRefusal(`This file comes from a newer Kith (${formats}). Update Kith, then try again.`)
  }
  if (file.kith !== exportFormat) throw new FileRefusal(`kith: this file claims format ${file.kith}, which never existed.`)
  if (!isObject(file.tables)) throw new FileRefusal('tables: missing or not an object. The file is incomplete.')
  return {
    app: typeof file.app === 'string' ? cut(file.app) : '',
    exportedAt: typeof file.exportedAt === 'string' ? cut(file.exportedAt) : '',
    tables: tablesOf(file.tables),
    settings: settingsOf(file.settings),
  }
}

/**
 * Whom the file's rows belong to without holding them itself: candidate id → the path of the first such row. They must be
 * here already, or the file is refused.
 */
export function ownersElsewhere({ tables }: Pick<CheckedFile, 'tables'>): Map<string, string> {
  const own = new Set(tables.find(({ name }) => name === 'candidates')?.rows.map(row => row.id))
  const elsewhere = new Map<string, string>()
  for (const { name, rows } of tables) {
    for (const [index, row] of rows.entries()) {
      for (const field of ['candidateId', 'fromId', 'toId']) {
        const owner: unknown = Reflect.get(row, field)
        if (typeof owner === 'string' && !own.has(owner) && !elsewhere.has(owner)) elsewhere.set(owner, `${name}[${index}].${field}`)
      }
    }
  }
  return elsewhere
}

function parse(text: string): unknown {
  const start = text.trimStart()
  if (start === '') throw new FileRefusal('The file is empty.')
  if (start.startsWith('PK')) throw new FileRefusal('This is a ZIP file, not a Kith export. A Kith export is one file that ends in .json.')
  if (!/^[[{"\d-]/.test(start)) {
    const firstLine = cut(start.split(/\r?\n/, 1)[0] ?? '')
    throw new FileRefusal(`This is not a Kith export: it begins with “${firstLine}”. A Kith export is one file that ends in .json.`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const { line, column, atEnd } = placeOf(error, text)
    const place = `line ${line}, column ${column}`
    throw new FileRefusal(`The file ${atEnd ? 'breaks off' : 'is damaged'} at ${place}. Copy it again from where you kept it.`)
  }
}

/** Where JSON stops being JSON. Chrome tells a position or nothing at the end of the text, Firefox line and column. */
function placeOf(error: unknown, text: string): { line: number, column: number, atEnd: boolean } {
  const message = error instanceof Error ? error.message : ''
  const told = /line (\d+) column (\d+)/.exec(message)
  const position = /position (\d+)/.exec(message)
  const end = text.trimEnd().length
  const offset = position ? Number(position[1]) : end
  const before = text.slice(0, offset).split('\n')
  const line = told ? Number(told[1]) : before.length
  const column = told ? Number(told[2]) : (before.at(-1)?.length ?? 0) + 1
  const lines = text.trimEnd().split('\n')
  const atEnd = line > lines.length || (line === lines.length && column > (lines.at(-1)?.length ?? 0))
  return { line, column, atEnd }
}

function tablesOf(tables: Record<string, unknown>): CheckedTable[] {
  const unknown = Object.keys(tables).find(name => !isDataTable(name))
  if (unknown !== undefined) throw new FileRefusal(`tables.${cut(unknown)}: this Kith does not know such a table.`)
  return dataTables.filter(name => Object.hasOwn(tables, name)).map(name => ({ name, rows: rowsOf(name, tables[name]) }))
}

function rowsOf(name: DataTable, rows: unknown): { id: string }[] {
  if (!Array.isArray(rows)) throw new FileRefusal(`tables.${name}: should be a list.`)
  const ids = new Set<string>()
  return rows.map((row: unknown, index) => {
    const parsed = shapes[name].safeParse(row)
    if (!parsed.success) throw new FileRefusal(`${pathOf(`${name}[${index}]`, parsed.error)}: ${reasonOf(parsed.error)}.`)
    const { id } = parsed.data as { id: string }
    if (ids.has(id)) throw new FileRefusal(`${name}[${index}].id: stands twice in the file.`)
    ids.add(id)
    return row as { id: string }
  })
}

function settingsOf(value: unknown): KithFile['settings'] {
  if (value === undefined) return {}
  const parsed = z.partial(settings).safeParse(value)
  if (!parsed.success) throw new FileRefusal(`${pathOf('settings', parsed.error)}: ${reasonOf(parsed.error)}.`)
  const { welcomed: _welcomed, ...chosen } = parsed.data
  return Object.fromEntries(Object.entries(chosen).filter(([, one]) => one !== undefined)) as KithFile['settings']
}

/** `touchpoints[12].kind`, `candidates[0].channels[1].value` */
function pathOf(start: string, error: z.core.$ZodError): string {
  const parts = error.issues[0]?.path ?? []
  return start + parts.map(part => typeof part === 'number' ? `[${part}]` : `.${cut(String(part))}`).join('')
}

/** What is wrong with the first value that does not fit, in words for someone who may open the file in an editor. */
function reasonOf(error: z.core.$ZodError): string {
  const issue = error.issues[0]
  switch (issue?.code) {
    case 'invalid_type': return `should be ${article(issue.expected)}`
    case 'invalid_value': return `should be one of ${issue.values.map(String).join(', ')}`
    case 'too_big': return `is longer than ${issue.maximum}`
    case 'too_small': return `is less than ${issue.minimum}`
    case 'invalid_format': return 'has the wrong form'
    case 'custom': return `should be ${issue.message}`
    default: return 'does not fit'
  }
}

function article(word: string): string {
  const names: Record<string, string> = { object: 'an object', array: 'a list', string: 'a text', int: 'a whole number' }
  return names[word] ?? `a ${word}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

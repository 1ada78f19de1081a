import type { Touchpoint } from '../../domain/touchpoint'
import type { OutgoingPerson } from '../../domain/outgoing'
import { listCell, rowText } from './cell'
import { type PersonColumn, cellOf, personColumns, touchColumns } from './columns'

export interface CsvManner {
  /** With it, Excel reads letters with marks as they are; some other programs stumble over it. */
  bom?: boolean
  /** Which columns, in this order; all of them where it is left out. */
  columns?: readonly PersonColumn[]
}

const allColumns = Object.keys(personColumns) as PersonColumn[]

/** The first row of a list of people, with the mark for Excel before it if wanted. */
export function csvHead({ bom = false, columns = allColumns }: CsvManner = {}): string {
  return `${bom ? '\uFEFF' : ''}${rowText(columns.map(column => personColumns[column]))}`
}

/** People as rows: every cell in quotes, none of them a formula. */
export function csvRows(people: readonly OutgoingPerson[], { columns = allColumns }: CsvManner = {}): string {
  return people.map(person => rowText(columns.map(column => cellOf(person, column)))).join('')
}

/** The first row of a list of contacts. */
export function touchHead({ bom = false }: Pick<CsvManner, 'bom'> = {}): string {
  return `${bom ? '\uFEFF' : ''}${rowText(touchColumns)}`
}

/** A contact with the words that a spreadsheet needs beside it. */
export interface OutgoingTouch { touch: Touchpoint, name: string, opening: string }

/** Contacts as rows. @param topicName topic id → its name */
export function touchRows(touches: readonly OutgoingTouch[], topicName: (topic: string) => string): string {
  return touches.map(({ touch, name, opening }) => rowText([
    touch.id, touch.candidateId, name, new Date(touch.at).toISOString(), touch.kind, touch.direction === 'out' ? 'from me' : 'from them', touch.channel,
    touch.what ?? '', opening, listCell(touch.topics.map(topicName)), touch.note,
  ])).join('')
}

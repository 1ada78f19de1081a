/** How two versions of one record become one: field by field, and lists entry by entry. */
import { canonical, entryStamp, isElementwise } from '../../domain/elements'
import type { Row } from '../../domain/handover'

/** A value with when it was written. */
export interface Register { time: number, value: unknown }

const meta = new Set(['id', 'createdAt', 'updatedAt', 'times'])

/** Fields a record has or had: one that was taken away keeps its time. */
export function fieldsOf(row: Row): string[] {
  return [...new Set([...Object.keys(row), ...Object.keys(row.times)])].filter(field => !meta.has(field) && field !== 'alive' && !field.includes(':'))
}

/** A field that nobody ever stamped counts as the oldest. */
export function registerOf(row: Row, field: string): Register {
  return { time: row.times[field] ?? 0, value: row[field] }
}

/** The later of two; at the same time the one whose text is greater: an arbitrary choice, but everywhere the same. */
export function later(a: Register, b: Register): Register {
  if (a.time !== b.time) return a.time > b.time ? a : b
  return canonical(a.value) >= canonical(b.value) ? a : b
}

/** Entries of a list by stamp, those that were taken away too (without a value). */
export function entriesOf(row: Row, field: string): Map<string, Register> {
  const entries = new Map<string, Register>()
  for (const [stamp, time] of Object.entries(row.times)) if (stamp.startsWith(`${field}:`)) entries.set(stamp, { time, value: undefined })
  for (const value of Array.isArray(row[field]) ? row[field] as unknown[] : []) {
    const stamp = entryStamp(field, value)
    const same = { time: row.times[stamp] ?? 0, value }
    const other = entries.get(stamp)
    entries.set(stamp, other?.value === undefined ? same : later(same, other))
  }
  return entries
}

/** A list of entries in the order in which they were added, and their stamps. */
export function listOfEntries(entries: ReadonlyMap<string, Register>): { list: unknown[], stamps: Record<string, number> } {
  const there = [...entries].filter(([, { value }]) => value !== undefined)
    .sort(([a, { time: x }], [b, { time: y }]) => x - y || (a < b ? -1 : 1))
  const stamps = Object.fromEntries([...entries].filter(([, { time }]) => time > 0).map(([stamp, { time }]) => [stamp, time]))
  return { list: there.map(([, { value }]) => value), stamps }
}

/** Registers of both, the later of each. */
export function laterEntries(a: ReadonlyMap<string, Register>, b: ReadonlyMap<string, Register>): Map<string, Register> {
  const result = new Map(a)
  for (const [stamp, register] of b) {
    const other = result.get(stamp)
    result.set(stamp, other ? later(other, register) : register)
  }
  return result
}

/** A record from its fields; keys in one order, so that equal records are equal texts. */
export function rowOf(head: Pick<Row, 'id' | 'createdAt' | 'updatedAt'>, fields: ReadonlyMap<string, Register>, lists: ReadonlyMap<string, ReadonlyMap<string, Register>>, alive: number): Row {
  const values: Record<string, unknown> = {}
  const times: Record<string, number> = {}
  for (const [field, { time, value }] of [...fields].sort(([a], [b]) => a < b ? -1 : 1)) {
    if (value !== undefined) values[field] = value
    times[field] = time
    const entries = lists.get(field)
    if (!entries) continue
    const { list, stamps } = listOfEntries(entries)
    if (value !== undefined) values[field] = list
    Object.assign(times, stamps)
  }
  if (alive > 0) times.alive = alive
  const { id, createdAt, updatedAt } = head
  return { ...values, id, createdAt, updatedAt, times }
}

/** A record in the form in which equal ones are equal. */
export function normal(row: Row): Row {
  const fields = fieldsOf(row)
  return rowOf(row, new Map(fields.map(field => [field, registerOf(row, field)])),
    new Map(fields.filter(isElementwise).map(field => [field, entriesOf(row, field)])), row.times.alive ?? 0)
}

/**
 * Two versions of one record as one. The later of each field stays; where one of them was brought back after a removal that the other does
 * not know of, that one stays as a whole.
 */
export function joinedRows(a: Row, b: Row): Row {
  const [alive, other] = [a.times.alive ?? 0, b.times.alive ?? 0]
  if (alive !== other) return normal(alive > other ? a : b)
  const fields = new Set([...fieldsOf(a), ...fieldsOf(b)])
  const registers = new Map<string, Register>()
  const lists = new Map<string, Map<string, Register>>()
  for (const field of fields) {
    registers.set(field, later(registerOf(a, field), registerOf(b, field)))
    if (isElementwise(field)) lists.set(field, laterEntries(entriesOf(a, field), entriesOf(b, field)))
  }
  const head = { id: a.id, createdAt: Math.min(a.createdAt, b.createdAt), updatedAt: Math.max(a.updatedAt, b.updatedAt) }
  return rowOf(head, registers, lists, alive)
}

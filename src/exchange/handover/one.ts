/** Several records that stand for one thing, as the one record that is shown. */
import { canonical, isElementwise } from '../../domain/elements'
import type { Row } from '../../domain/handover'
import type { Part } from './people'
import { type Register, entriesOf, fieldsOf, laterEntries, registerOf, rowOf } from './rows'

/** Values a record begins with when nothing is known yet. */
const nothing = new Set(['""', '[]', '{}', 'null', 'false', '', '"items"'])
/** Seen since the first, and until the last time. */
const earliest = new Set(['firstSeenAt'])
const latest = new Set(['lastSeenAt', 'lastReadAt'])

interface Claim extends Register { told: boolean, typed: boolean }

function claimOf(row: Row, field: string): Claim {
  const { time, value } = registerOf(row, field)
  const typed = Array.isArray(row.typed) && row.typed.includes(field)
  const isOpen = field === 'open' && value === 1
  return { time, value, typed, told: time > row.createdAt || !(isOpen || nothing.has(canonical(value))) }
}

/** Said before not said; typed before read; then the later; at the same time the greater text. */
function isBefore(a: Claim, b: Claim): boolean {
  if (a.told !== b.told) return a.told
  if (a.typed !== b.typed) return a.typed
  if (a.time !== b.time) return a.time > b.time
  return canonical(a.value) > canonical(b.value)
}

/**
 * @param id under which it is shown: the id of one of the parts
 * @param parts at least one; their order does not matter
 */
export function shownRow(id: string, parts: readonly Part[]): Row {
  const [only] = parts
  if (only && parts.length === 1 && only.row.id === id && only.since === 0) return only.row
  const claims = new Map<string, Claim>()
  const lists = new Map<string, ReadonlyMap<string, Register>>()
  for (const { row, since } of parts) {
    for (const field of fieldsOf(row)) {
      if (isElementwise(field)) lists.set(field, laterEntries(lists.get(field) ?? new Map<string, Register>(), since === 0 ? entriesOf(row, field) : newer(entriesOf(row, field), since)))
      const claim = claimOf(row, field)
      if (claim.time < since) continue
      const other = claims.get(field)
      if (!other || isBefore(claim, other)) claims.set(field, claim)
    }
  }
  const whole = parts.filter(({ since }) => since === 0).map(({ row }) => row)
  for (const [field, claim] of claims) {
    const known = whole.map(row => row[field]).filter(value => typeof value === 'number')
    if (known.length > 0 && earliest.has(field)) claims.set(field, { ...claim, value: Math.min(...known) })
    if (known.length > 0 && latest.has(field)) claims.set(field, { ...claim, value: Math.max(...known) })
  }
  const head = { id, createdAt: Math.min(...whole.map(row => row.createdAt)), updatedAt: Math.max(...parts.map(({ row }) => row.updatedAt)) }
  return rowOf(head, claims, lists, whole.find(row => row.id === id)?.times.alive ?? 0)
}

function newer(entries: ReadonlyMap<string, Register>, since: number): Map<string, Register> {
  return new Map([...entries].filter(([, { time }]) => time >= since))
}

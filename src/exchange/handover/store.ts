/** How a state stands in the database: what is shown as ordinary records, what differs from it beside them. */
import { canonical } from '../../domain/elements'
import { type Cell, type Held, type Row, type Shadow, type State, type Travelling, isTravelling, keyOf } from '../../domain/handover'
import { later, normal, registerOf } from './rows'
import { cellOfGrave, cellOfRow, graveOf, stateOf } from './state'
import { viewOf } from './view'

/** What stands in the database, as a state. */
export function stateIn({ rows, graves, shadows }: Held): Map<string, Cell> {
  const shown = new Map(rows.map(one => [keyOf({ table: one.table, id: one.row.id }), one.row]))
  const traces = new Map(graves.map(grave => [keyOf(grave), grave]))
  const aside = new Map(shadows.map(shadow => [keyOf(shadow), shadow]))
  const cells: Cell[] = []
  for (const grave of graves) if (isTravelling(grave.table)) cells.push(cellOfGrave(grave.table, grave))
  for (const { table, row } of rows) {
    const shadow = aside.get(keyOf({ table, id: row.id }))
    cells.push(cellOfRow(table, shadow?.seen ? changedSince(shadow.row, shadow.seen, row) : row))
  }
  for (const shadow of shadows) {
    const { id, table, of } = shadow
    if (shown.has(keyOf(shadow))) continue
    if (of === '') cells.push(cellOfRow(table, shadow.row))
    else if (shown.has(keyOf({ table, id: of }))) cells.push(cellOfRow(table, shadow.row))
    else {
      // Who removed the record that stood for it, or joined that with another, meant this one as well.
      const grave = traces.get(keyOf({ table, id: of }))
      if (grave) cells.push(cellOfRow(table, shadow.row), { ...cellOfGrave(table, grave), id })
    }
  }
  return stateOf(cells)
}

/** A record as it was known, with what was changed since in the one that is shown. */
function changedSince(known: Row, seen: Readonly<Record<string, number>>, shown: Row): Row {
  const changes = Object.entries(shown.times).filter(([name, time]) => time !== seen[name])
  if (changes.length === 0) return known
  const result: Row = { ...known, times: { ...known.times }, updatedAt: Math.max(known.updatedAt, shown.updatedAt) }
  for (const [name, time] of changes) {
    if (name === 'alive' || name.includes(':')) result.times[name] = Math.max(time, result.times[name] ?? 0)
    else {
      const { value, time: at } = later(registerOf(shown, name), registerOf(known, name))
      if (value === undefined) delete result[name]
      else result[name] = value
      result.times[name] = at
    }
  }
  return normal(result)
}

/** How a state is to stand in the database. */
export function storedAs(state: State): Held {
  const view = viewOf(state)
  const shadows: Shadow[] = []
  for (const [key, { table, id, row }] of state) {
    if (!row) continue
    const shown = view.rows.get(key)?.row
    const owners = ownersOf(table, row)
    const of = view.hidden.get(key)
    if (of !== undefined) shadows.push({ id, table, of, owners, row })
    else if (shown && canonical(shown) !== canonical(row)) shadows.push({ id, table, of: id, owners, row, seen: shown.times })
  }
  return { rows: [...view.rows.values()], shadows, graves: [...state.values()].flatMap(cell => graveOf(cell) ?? []) }
}

/** The candidates a record names. */
export function ownersOf(table: Travelling, row: Row): string[] {
  const named = table === 'candidates' ? [row.id] : [row.candidateId, row.fromId, row.toId, row.a, row.b]
  return named.filter(id => typeof id === 'string')
}

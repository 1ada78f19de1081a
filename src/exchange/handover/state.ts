/**
 * What two computers exchange: for each record a cell that only ever grows. Cells of one record are joined into one, whatever
 * the order and however often: the join is commutative, associative and idempotent (a join-semilattice; docs/handover.md says why).
 */
import { type Cell, type Grave, type Row, type State, type Travelling, keyOf } from '../../domain/handover'
import { joinedRows, normal } from './rows'

/** The cell of a record as it stands. */
export function cellOfRow(table: Travelling, row: Row): Cell {
  return { table, id: row.id, dead: 0, of: '', joined: { at: 0, into: '' }, row: normal(row) }
}

/** The cell of a trace. */
export function cellOfGrave(table: Travelling, { id, at, of = '', into, joinedAt, removedAt }: Grave): Cell {
  const joined = into === undefined ? { at: 0, into: '' } : { at: joinedAt ?? at, into }
  return { table, id, dead: into === undefined ? at : removedAt ?? 0, of, joined, row: null }
}

/** The trace a cell leaves, or null for a record that was never removed or joined. */
export function graveOf({ table, id, dead, of, joined }: Cell): Grave | null {
  const whose = of === '' ? {} : { of }
  if (joined.at === 0) return dead === 0 ? null : { id, table, at: dead, ...whose }
  const both = dead === 0 ? {} : { joinedAt: joined.at, removedAt: dead }
  return { id, table, at: Math.max(dead, joined.at), into: joined.into, ...whose, ...both }
}

/**
 * Two cells of one record as one. A removal takes every version with it, earlier or later edited, but one that was brought back since
 * (`times.alive`). Of two joinings the later holds.
 */
export function joinedCells(a: Cell, b: Cell): Cell {
  const dead = Math.max(a.dead, b.dead)
  const joined = a.joined.at !== b.joined.at ? a.joined.at > b.joined.at ? a.joined : b.joined : a.joined.into >= b.joined.into ? a.joined : b.joined
  const row = a.row && b.row ? joinedRows(a.row, b.row) : a.row ?? b.row
  return { table: a.table, id: a.id, dead, of: a.of >= b.of ? a.of : b.of, joined, row: row && isBehind(row, dead) ? null : row }
}

function isBehind(row: Row, dead: number): boolean {
  return dead > 0 && (row.times.alive ?? 0) <= dead
}

/** A state from cells in any order; several of one record are joined. */
export function stateOf(cells: Iterable<Cell>): Map<string, Cell> {
  const state = new Map<string, Cell>()
  for (const cell of cells) {
    const key = keyOf(cell)
    const other = state.get(key)
    state.set(key, other ? joinedCells(other, cell) : cell)
  }
  return state
}

/** What two computers know together. */
export function joinedStates(a: State, b: State): Map<string, Cell> {
  return stateOf([...a.values(), ...b.values()])
}

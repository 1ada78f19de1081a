/** What is shown of a state: one record for each thing, belonging to whom it belongs to now. */
import { type Cell, type Row, type State, type Travelling, keyOf } from '../../domain/handover'
import { shownRow } from './one'
import { type Part, peopleOf } from './people'

/** A state as the database shows it. */
export interface View {
  /** What is shown, by `keyOf`. */
  rows: ReadonlyMap<string, { table: Travelling, row: Row }>
  /** Records that are kept without being shown, with the id of the record that stands for them; empty where their person was removed. */
  hidden: ReadonlyMap<string, string>
  /** The id under which a candidate is shown, or null. */
  shownAs(id: string): string | null
}

/** By what two records are one thing: the same rules the database's unique indexes follow, and one reminder for each step. */
const oneBy: Partial<Record<Travelling, (row: Row) => string | null>> = {
  profiles: ({ site, handle }) => `${String(site)}/${String(handle)}`,
  signals: ({ candidateId, source, key }) => JSON.stringify([candidateId, source, key]),
  topicMarks: ({ candidateId, topic }) => JSON.stringify([candidateId, topic]),
  refusals: ({ a, b }) => JSON.stringify([a, b]),
  followUps: ({ candidateId, step }) => step === undefined ? null : JSON.stringify([candidateId, step]),
}

/** The view is a function of the state alone: whoever knows the same shows the same. */
export function viewOf(state: State): View {
  const people = peopleOf(state)
  const rows = new Map<string, { table: Travelling, row: Row }>()
  const hidden = new Map<string, string>()
  for (const [id, parts] of people.parts) rows.set(keyOf({ table: 'candidates', id }), { table: 'candidates', row: shownRow(id, parts) })
  const profiles = new Map<string, string>()
  // Profiles first: what was read from them names them.
  const cells = [...state.values()].filter(({ table }) => table !== 'candidates')
  for (const group of groupsOf(cells.filter(({ table }) => table === 'profiles'), row => owned(row, people.shownAs))) {
    for (const { row } of group.parts) profiles.set(row.id, group.id)
    put(group)
  }
  for (const group of groupsOf(cells.filter(({ table }) => table !== 'profiles'), row => moved(owned(row, people.shownAs), profiles))) put(group)
  for (const [key, { table, id, row }] of state) {
    if (!row || rows.has(key) || hidden.has(key)) continue
    hidden.set(key, table === 'candidates' ? people.shownAs(id) ?? '' : '')
  }
  return { rows, hidden, shownAs: people.shownAs }

  function put({ table, id, parts }: Group): void {
    rows.set(keyOf({ table, id }), { table, row: shownRow(id, parts) })
    for (const { row } of parts) if (row.id !== id) hidden.set(keyOf({ table, id: row.id }), id)
  }
}

interface Group { table: Travelling, id: string, parts: Part[] }

/** Records by what they stand for; each under its smallest id. @param seen the record with its present owners, or null where it has none */
function groupsOf(cells: readonly Cell[], seen: (row: Row) => Row | null): Group[] {
  const groups = new Map<string, Group>()
  for (const { table, row: own } of cells) {
    const row = own && seen(own)
    if (!row) continue
    const key = `${table} ${oneBy[table]?.(row) ?? row.id}`
    const group = groups.get(key)
    if (!group) groups.set(key, { table, id: row.id, parts: [{ row, since: 0 }] })
    else {
      group.parts.push({ row, since: 0 })
      if (row.id < group.id) group.id = row.id
    }
  }
  return [...groups.values()]
}

/** A record with the people it belongs to now; null where one of them is not there any more, or where both ends became one. */
function owned(row: Row, shownAs: (id: string) => string | null): Row | null {
  const changes: Record<string, string> = {}
  for (const field of ['candidateId', 'fromId', 'toId'] as const) {
    const id = row[field]
    if (typeof id !== 'string') continue
    const shown = shownAs(id)
    if (shown === null) return null
    if (shown !== id) changes[field] = shown
  }
  const result: Row = Object.keys(changes).length === 0 ? row : { ...row, ...changes }
  if (typeof result.fromId === 'string' && result.fromId === result.toId) return null
  return typeof result.a === 'string' && typeof result.b === 'string' ? refused(result, shownAs) : result
}

/** A pair of two people names profiles, or candidates without one by their id. */
function refused(row: Row, shownAs: (id: string) => string | null): Row | null {
  const [a = '', b = ''] = [String(row.a), String(row.b)].map(key => key.includes('/') ? key : shownAs(key) ?? '').sort()
  if (!a || a === b) return null
  return a === row.a && b === row.b ? row : { ...row, a, b }
}

function moved(row: Row | null, profiles: ReadonlyMap<string, string>): Row | null {
  const shown = typeof row?.profileId === 'string' ? profiles.get(row.profileId) : undefined
  return row && shown !== undefined && shown !== row.profileId ? { ...row, profileId: shown } : row
}

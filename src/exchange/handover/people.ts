/** Which candidates are one person, after what both computers know. */
import { type Cell, type Row, type State, keyOf } from '../../domain/handover'

/** A version of a person: all of it, or only what was written to it after it had been joined with another. */
export interface Part { row: Row, since: number }

/** The candidates of a state by person. */
export interface People {
  /** The id under which a candidate is shown; null where the person was removed, or is not known. */
  shownAs(id: string): string | null
  /** What is known of each person, by the id under which they are shown. */
  parts: ReadonlyMap<string, readonly Part[]>
}

/** Joined with another one, and not taken apart or removed since. */
export function isJoined({ joined, dead, row }: Cell): boolean {
  return joined.at > 0 && joined.at >= dead && !(row && (row.times.alive ?? 0) > joined.at)
}

/**
 * Candidates are one person when a recruiter joined them, or when both hold the same profile: two who saved somebody independently end with
 * one candidate. Shown is the smallest id (the first one made, for ids begin with their time); so everybody ends with the same one. Where A was joined into B here and B
 * into A there, both count.
 */
export function peopleOf(state: State): People {
  const candidates = [...state.values()].filter(({ table }) => table === 'candidates')
  const sets = new Sets(candidates.map(({ id }) => id))
  for (const cell of candidates) if (isJoined(cell)) sets.unite(cell.id, cell.joined.into)
  const partsOf = (members: readonly string[]) => {
    const cells = members.flatMap(id => state.get(keyOf({ table: 'candidates', id })) ?? [])
    const standing = cells.filter(cell => cell.row && !isJoined(cell))
    const isRing = standing.length === 0 && cells.every(isJoined)
    return cells.flatMap(cell => cell.row && (isRing || standing.length > 0) ? [{ row: cell.row, since: isRing || !isJoined(cell) ? 0 : cell.joined.at }] : [])
  }
  const lives = new Map([...sets.all()].map(([root, members]) => [root, partsOf(members).length > 0]))
  const owners = new Map<string, string>()
  const links: [string, string][] = []
  for (const { table, row } of state.values()) {
    if (table !== 'profiles' || !row) continue
    const owner = sets.rootOf(String(row.candidateId))
    if (owner === null || !lives.get(owner)) continue
    const key = `${String(row.site)}/${String(row.handle)}`
    const other = owners.get(key)
    if (other === undefined) owners.set(key, owner)
    else links.push([other, owner])
  }
  for (const [a, b] of links) sets.unite(a, b)
  const shown = new Map<string, string>()
  const parts = new Map<string, readonly Part[]>()
  for (const [, members] of sets.all()) {
    const own = partsOf(members)
    const first = own.filter(({ since }) => since === 0).map(({ row }) => row.id).sort()[0]
    if (first === undefined) continue
    parts.set(first, own)
    for (const id of members) shown.set(id, first)
  }
  return { shownAs: id => shown.get(id) ?? null, parts }
}

/** Sets of ids that are united two by two (union-find with halved paths). */
class Sets {
  readonly #parent: Map<string, string>

  constructor(ids: readonly string[]) {
    this.#parent = new Map(ids.map(id => [id, id]))
  }

  rootOf(id: string): string | null {
    let one = id
    for (;;) {
      const parent = this.#parent.get(one)
      if (parent === undefined) return null
      if (parent === one) return one
      this.#parent.set(one, this.#parent.get(parent) ?? parent)
      one = parent
    }
  }

  /** One that is not known yet stays apart. */
  unite(a: string, b: string): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)]
    if (x !== null && y !== null && x !== y) this.#parent.set(x < y ? y : x, x < y ? x : y)
  }

  all(): Map<string, string[]> {
    const sets = new Map<string, string[]>()
    for (const id of this.#parent.keys()) {
      const root = this.rootOf(id) ?? id
      const members = sets.get(root)
      if (members) members.push(id)
      else sets.set(root, [id])
    }
    return sets
  }
}

/** Who is chosen in a list: pure, so that every way of choosing is the same for mouse and keys. */
export interface Selection {
  ids: ReadonlySet<string>
  /** Where a range begins that is drawn with shift. */
  anchor: string | null
}

export const nobody: Selection = { ids: new Set(), anchor: null }

/** Chooses one, or takes them out again. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** Chooses everyone from the anchor to somebody in the order of the list; without an anchor only them. */
export function extended({ ids, anchor }: Selection, list: readonly string[], id: string): Selection {
  const [from, to] = [anchor === null ? -1 : list.indexOf(anchor), list.indexOf(id)]
  if (from < 0 || to < 0) return { ids: new Set([...ids, id]), anchor: id }
  return { ids: new Set([...ids, ...list.slice(Math.min(from, to), Math.max(from, to) + 1)]), anchor }
}

/** Everyone in the list, or nobody where they all are chosen. */
export function allOrNone({ ids }: Selection, list: readonly string[]): Selection {
  return list.every(id => ids.has(id)) ? nobody : { ids: new Set([...ids, ...list]), anchor: null }
}

/** Those chosen who are in the list, in its order: what is done is done to whom one can see. */
export function chosenIn({ ids }: Selection, list: readonly string[]): string[] {
  return ids.size === 0 ? [] : list.filter(id => ids.has(id))
}

/** Lists whose entries count one by one when two computers exchange: what one adds and the other takes away both hold. */
const lists = new Set(['tags', 'channels', 'typed'])

/** Whether a field of a record is such a list. */
export function isElementwise(field: string): boolean {
  return lists.has(field)
}

/** A value as text, the same for equal values whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (value === undefined) return ''
  return JSON.stringify(value, (_key, one: unknown) => one !== null && typeof one === 'object' && !Array.isArray(one)
    ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => a < b ? -1 : 1))
    : one)
}

/**
 * Under which name `times` remembers when an entry of a list was last added or taken away: the field and a number of its content (FNV-1a,
 * 52 bits), because what was taken away must not stay readable. A channel is known by its kind and value; its label may change.
 */
export function entryStamp(field: string, entry: unknown): string {
  const { kind, value } = (typeof entry === 'object' && entry !== null ? entry : {}) as { kind?: unknown, value?: unknown }
  const text = kind === undefined ? canonical(entry) : canonical([kind, value])
  let [low, high] = [0x811c9dc5, 0x1b873593]
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193)
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b)
  }
  return `${field}:${((high >>> 0) % 0x100000 * 0x100000000 + (low >>> 0)).toString(36)}`
}

/** Stamps of the entries that differ between two versions of a list: added, taken away or said otherwise. */
export function changedEntries(field: string, before: unknown, after: unknown): string[] {
  const stamps = (list: unknown) => new Map((Array.isArray(list) ? list : []).map(entry => [entryStamp(field, entry), canonical(entry)]))
  const [was, is] = [stamps(before), stamps(after)]
  return [...new Set([...was.keys(), ...is.keys()])].filter(stamp => was.get(stamp) !== is.get(stamp))
}

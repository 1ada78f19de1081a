/** A small stable number from a text (FNV-1a, 32 bit): what is varied without chance depends on it. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}

/** A list that begins at another of its places. */
export function rotated<T>(list: readonly T[], by: number): T[] {
  const at = list.length ? by % list.length : 0
  return [...list.slice(at), ...list.slice(0, at)]
}

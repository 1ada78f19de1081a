export interface Box { x: number, y: number, width: number, height: number }
export interface Tile<T> extends Box { item: T }

/**
 * Divides a rectangle among items, each as large as its weight, as square as can be: the squarified treemap of Bruls, Huizing and van Wijk (2000).
 * @param items with weights above 0, the heaviest first
 */
export function treemap<T extends { weight: number }>(items: readonly T[], box: Box): Tile<T>[] {
  const sum = items.reduce((all, { weight }) => all + weight, 0)
  if (sum <= 0 || box.width <= 0 || box.height <= 0) return []
  const scale = box.width * box.height / sum
  const tiles: Tile<T>[] = []
  let rest = [...items]
  let left = box
  while (rest.length > 0) {
    const short = Math.min(left.width, left.height)
    let count = 1
    while (count < rest.length && worst(rest.slice(0, count + 1), scale, short) <= worst(rest.slice(0, count), scale, short)) count++
    const row = rest.slice(0, count)
    const thick = row.reduce((all, { weight }) => all + weight, 0) * scale / short
    let along = 0
    for (const item of row) {
      const long = item.weight * scale / thick
      tiles.push(left.width >= left.height
        ? { item, x: left.x, y: left.y + along, width: thick, height: long }
        : { item, x: left.x + along, y: left.y, width: long, height: thick })
      along += long
    }
    left = left.width >= left.height
      ? { ...left, x: left.x + thick, width: left.width - thick }
      : { ...left, y: left.y + thick, height: left.height - thick }
    rest = rest.slice(count)
  }
  return tiles
}

/** How far from a square the worst tile of a row is. */
function worst(row: readonly { weight: number }[], scale: number, short: number): number {
  const areas = row.map(({ weight }) => weight * scale)
  const sum = areas.reduce((all, area) => all + area, 0)
  return Math.max(short ** 2 * Math.max(...areas) / sum ** 2, sum ** 2 / (short ** 2 * Math.min(...areas)))
}

/** A source of numbers in [0, 1) that a seed fixes, so that every run can be repeated. */
export type Random = () => number

/** Numbers in [0, 1) that a seed fixes (mulberry32, Tommy Ettinger 2017, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 to below `sides`. */
export function roll(random: Random, sides: number): number {
  return Math.floor(random() * sides)
}

/** One of a list. @throws for an empty one */
export function pick<T>(random: Random, list: ArrayLike<T>): T {
  const found = list[roll(random, list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

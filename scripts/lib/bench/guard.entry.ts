import { guard, GuardIndex, type KnownPerson, type Situation } from '../../../src/nurture/guard'

/** Milliseconds: building the index once, reading all names once, one draft against the index. */
export interface GuardTimes { build: number, read: number, look: number, ratio: number, findings: number, names: number }

const middle = (list: readonly number[]) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] ?? Number.NaN

function timed(work: () => unknown, times: number): number {
  const began = performance.now()
  for (let turn = 0; turn < times; turn++) work()
  return (performance.now() - began) / times
}

/** Reads every name once, letter by letter: the yardstick. @returns a sum, so that nothing is left out */
function readNames(people: readonly KnownPerson[]): number {
  let sum = 0
  for (const { name } of people) for (let at = 0; at < name.length; at++) sum = (sum + name.charCodeAt(at)) | 0
  return sum
}

/** Measures in turns, so that both see the same moods of the machine. */
function measure(people: readonly KnownPerson[], draft: string, situation: Situation): GuardTimes {
  const began = performance.now()
  const index = new GuardIndex(people)
  const build = performance.now() - began
  const reads: number[] = []
  const looks: number[] = []
  let names = 0
  let findings = 0
  for (let round = 0; round < 60; round++) {
    reads.push(timed(() => { names = readNames(people) }, 5))
    looks.push(timed(() => { findings = guard(draft, index, situation).length }, 5))
  }
  // The first rounds warm up.
  const [read, look] = [middle(reads.slice(10)), middle(looks.slice(10))]
  return { build, read, look, ratio: look / read, findings, names }
}

Object.assign(globalThis, { kithGuard: measure })

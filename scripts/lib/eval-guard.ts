import { clean, type MadeCase, mixUp } from '../../tests/eval/guard/cases'
import { byHand } from '../../tests/eval/guard/by-hand'
import { kept } from '../../tests/eval/guard/kept'
import { worldOf } from '../../tests/eval/guard/world'
import type { GuardIndex } from '../../src/nurture/guard'
import { type GuardCase, guardCase, indexOf, knownPerson } from './guard-cases'
import { randomFrom } from './random'

/** Mix-ups of one style: how many were found, and those that were not. */
interface Row { found: number, all: number, missed: MadeCase[] }

/** What came of a number of made cases. */
export interface GuardGrades {
  /** By what was done to the draft. */
  mixUps: Map<string, Row>
  /** By language. */
  clean: Map<string, { alarms: number, all: number, wrong: { made: MadeCase, found: string[] }[] }>
}

/** Grades so many mix-ups and so many clean drafts. @param index people instead of each case's own */
export function gradeGuard(seed: number, count: number, world: ReturnType<typeof worldOf>, index?: GuardIndex): GuardGrades {
  const grades: GuardGrades = { mixUps: new Map(), clean: new Map() }
  for (let at = 0; at < count; at++) {
    const made = mixUp(seed * 1_000_003 + at, world)
    const row = grades.mixUps.get(made.style) ?? { found: 0, all: 0, missed: [] }
    grades.mixUps.set(made.style, row)
    row.all++
    if (made.extra) index?.add(knownPerson(made.extra, 'extra'))
    const kinds = new Set<string>(guardCase(made, index).map(({ kind }) => kind))
    index?.remove('extra')
    if (made.label?.findings.every(kind => kinds.has(kind))) row.found++
    else row.missed.push(made)
  }
  for (let at = 0; at < count; at++) {
    const made = clean(seed * 1_000_003 + 500_000_000 + at, world)
    const row = grades.clean.get(made.language) ?? { alarms: 0, all: 0, wrong: [] }
    grades.clean.set(made.language, row)
    row.all++
    const found = guardCase(made, index)
    if (found.length > 0) {
      row.alarms++
      row.wrong.push({ made, found: found.map(({ kind, text }) => `${kind} "${text}"`) })
    }
  }
  return grades
}

/** Prints how many seeded mix-ups the name guard finds and how often it cries wolf. */
export function evalGuard({ seed = 1, count = 10_000 } = {}): void {
  const world = worldOf(randomFrom(seed), 50_000)
  const began = performance.now()
  const index = indexOf(world)
  console.log(`\nName guard: ${count} seeded mix-ups and ${count} clean drafts (seed ${seed}); 50,000 people indexed in ${Math.round(performance.now() - began)} ms\n`)
  const few = gradeGuard(seed, count, world)
  const many = gradeGuard(seed, count, world, index)
  console.log(''.padEnd(28) + 'people of the case'.padStart(20) + '50,000 people'.padStart(16))
  const row = (title: string, of: (grades: GuardGrades) => string) => console.log(title.padEnd(28) + of(few).padStart(20) + of(many).padStart(16))
  const sum = (rows: Iterable<Row>) => [...rows].reduce(([found, all], each) => [found + each.found, all + each.all] as const, [0, 0] as readonly [number, number])
  const alarms = (rows: Iterable<{ alarms: number, all: number }>) => [...rows].reduce(([found, all], each) => [found + each.alarms, all + each.all] as const, [0, 0] as readonly [number, number])
  row('mix-ups found (≥ 99.5 %)', ({ mixUps }) => share(sum(mixUps.values())))
  for (const style of [...few.mixUps.keys()].toSorted()) row(`  ${style}`, ({ mixUps }) => share(sum([mixUps.get(style)].filter(each => each !== undefined))))
  row('false alarms (≤ 1 %)', grades => share(alarms(grades.clean.values())))
  for (const language of [...few.clean.keys()].toSorted()) row(`  ${language}`, grades => share(alarms([grades.clean.get(language)].filter(each => each !== undefined))))
  for (const [title, set] of [['by hand', byHand], ['by hand, kept', kept]] as const) {
    const [small, large] = [gradeSet(set), gradeSet(set, index)]
    const line = (name: string, key: 'found' | 'alarms', all: number) => console.log(`${title}: ${name}`.padEnd(28) + `${small[key]} of ${all}`.padStart(20) + `${large[key]} of ${all}`.padStart(16))
    line('found', 'found', set.mixUps.length)
    line('false alarms', 'alarms', set.clean.length)
  }
}

/** Grades drafts written by hand. @param index people to add those of each case to, for as long as it takes */
function gradeSet({ mixUps, clean: good }: { mixUps: readonly GuardCase[], clean: readonly GuardCase[] }, index?: GuardIndex): { found: number, alarms: number } {
  const kindsOf = (each: GuardCase) => {
    const people = index ? each.people ?? [] : []
    people.forEach((person, at) => index?.add(knownPerson(person, `cast ${at}`)))
    const kinds = new Set<string>(guardCase(each, index).map(({ kind }) => kind))
    people.forEach((_, at) => index?.remove(`cast ${at}`))
    return kinds
  }
  return {
    found: mixUps.filter(each => { const kinds = kindsOf(each); return each.label?.findings.every(kind => kinds.has(kind)) }).length,
    alarms: good.filter(each => kindsOf(each).size > 0).length,
  }
}

const share = ([part, all]: readonly [number, number]) => all === 0 ? '–' : `${(100 * part / all).toFixed(2)} %`

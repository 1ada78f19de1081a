import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Day } from '../../../src/domain/day'
import { addDays } from '../../../src/domain/day'
import { type HolidayTable, holidaysOf } from '../../../src/domain/holidays'
import { latestFor } from '../../../src/domain/settings'
import type { Tempo } from '../../../src/nurture/rhythm/gap'
import { randomFrom, roll } from '../random'

/** One invented candidate. `patience` and `naturalGap` are what the reply models go by; no policy may look at them. */
export interface Person { id: string, number: number, tempo: Tempo, savedOn: Day, spokeOn: Day | null, naturalGap: number, base: number }

/** A year of an invented recruiter. */
export interface World {
  seed: number
  start: Day
  days: number
  people: Person[]
  workingDays: number[]
  holidays: { day: Day, name: string }[]
  /** Time off, and the day from which it stands in the settings. */
  vacations: { from: Day, to: Day, knownOn: Day }[]
  /** Working days on which the recruiter finds no time for any note. */
  busy: Set<Day>
}

/** How the year begins: everyone was spoken to some time within their rhythm, or all were saved on the first day. */
export type Beginning = 'in-touch' | 'all-new'
/** So many people at so many days. */
export type Mix = readonly (readonly [count: number, ideal: number])[]
export const usualMix: Mix = [[100, 90], [200, 180]]

const start: Day = '2027-01-01'

/** The world of a seed: German holidays, three weeks off in August, one week in October that is planned ten days ahead, every twelfth working day without time. */
export function worldOf(seed: number, mix: Mix = usualMix, beginning: Beginning = 'in-touch', days = 365): World {
  const random = randomFrom(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const people = mix.flatMap(([count, ideal]) => Array.from({ length: count }, () => ideal)).map((ideal, number): Person => ({
    id: `p${String(number).padStart(5, '0')}`, number, tempo: { ideal, latest: latestFor(ideal) },
    savedOn: beginning === 'all-new' ? start : addDays(start, -ideal),
    spokeOn: beginning === 'all-new' ? null : addDays(start, -1 - roll(random, ideal)),
    // Independent of the rhythm the recruiter chose: half of all people between 47 and 120 days.
    naturalGap: 75 * Math.exp(0.7 * normal()),
    base: (random() + random()) / 2,
  }))
  const table = JSON.parse(readFileSync(resolve('public/holidays.json'), 'utf8')) as HolidayTable
  const busy = new Set(Array.from({ length: days }, (_, index) => addDays(start, index)).filter(() => random() < 1 / 12))
  return {
    seed, start, days, people, workingDays: [1, 2, 3, 4, 5], holidays: holidaysOf(table, 'DE'), busy,
    vacations: [
      { from: '2027-08-02', to: '2027-08-20', knownOn: start },
      { from: '2027-10-11', to: '2027-10-15', knownOn: '2027-10-01' },
    ],
  }
}

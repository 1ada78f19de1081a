import { defaultSettings, latestFor } from '../../../src/domain/settings'
import { calendarOf } from '../../../src/nurture/rhythm/calendar'
import { type Fit, fitOf } from '../../../src/nurture/rhythm/fit'
import { fixed, kith } from './policies'
import { replyModels } from './replies'
import { type World, worldOf } from './world'
import { type YearResult, liveYear } from './year'

const seeds = [1, 2, 3]
const tooMany = [[250, 60]] as const

/** Prints a simulated year of Kith's rhythm beside fixed reminders, under both reply models; each figure is the mean over the seeds, "worst" and "most" the worst of them. */
export function rhythmTable(): void {
  console.log('\nRhythm: a simulated year, 300 candidates (100 at 90 days, 200 at 180), holidays of Germany, two vacations, days without time')
  for (const model of replyModels) {
    console.log(`\n${model.name}: ${model.says}`)
    const years = seeds.map(seed => worldOf(seed)).map(world => [
      kith(world), ...[30, 60, 90].map(days => fixed(world, `every ${days} days`, () => days)), fixed(world, 'every 90 or 180 days', ({ tempo }) => tempo.ideal),
    ].map(policy => liveYear(world, policy, model)))
    const rows = (years[0] ?? []).map((_, index) => summed(years.flatMap(year => year[index] ?? [])))
    print(['', 'notes', 'unanswered', 'of all', 'too soon', 'most a day', 'worst gap', 'resting', 'lost'], rows)
  }
  const world = worldOf(1, tooMany)
  const fit = fitIn(world)
  const rhythms = new Map(fit.proposals.map(({ id, to }) => [id, to]))
  const people = world.people.map(person => {
    const ideal = rhythms.get(person.id) ?? person.tempo.ideal
    return { ...person, tempo: { ideal, latest: latestFor(ideal) } }
  })
  const [model] = replyModels
  if (!model) return
  const { active } = fit.purses
  console.log(`\nA load that does not fit: ${world.people.length} people at 60 days ask for ${active.needed.toFixed(1)} notes a working day where ${active.room} are the most: ${fit.fits ? 'NOT ANNOUNCED' : 'announced'}.`)
  console.log(`Proposed: a longer rhythm for ${fit.proposals.length} people${fit.tooMany > 0 ? `, ${fit.tooMany} still too many` : ''}. Worst gap without it ${liveYear(world, kith(world), model).worstGap.toFixed(2)}, with it ${liveYear({ ...world, people }, kith({ ...world, people }), model).worstGap.toFixed(2)} intervals.`)
}

/** Whether a world's rhythms fit, as the extension counts it at the beginning of the year. */
export function fitIn(world: World): Fit {
  return fitOf({
    shares: world.people.map(({ id, tempo }) => ({ id, tempo, pace: tempo.ideal >= 180 ? 'dormant' : 'active', unanswered: 0, silentFor: null })),
    calendar: calendarOf(world), budget: defaultSettings.budget, from: world.start,
  })
}

function summed(years: readonly YearResult[]): string[] {
  const mean = (of: (year: YearResult) => number) => years.reduce((sum, year) => sum + of(year), 0) / years.length
  const most = (of: (year: YearResult) => number) => Math.max(...years.map(of))
  return [
    years[0]?.policy ?? '', mean(({ sent }) => sent).toFixed(0), mean(({ unanswered }) => unanswered).toFixed(0),
    `${(100 * mean(({ unanswered, sent }) => unanswered / sent)).toFixed(1)} %`, mean(({ tooSoon }) => tooSoon).toFixed(0),
    String(most(({ mostOnADay }) => mostOnADay)), most(({ worstGap }) => worstGap).toFixed(2), mean(({ resting }) => resting).toFixed(0), String(most(({ lost }) => lost)),
  ]
}

function print(head: readonly string[], rows: readonly string[][]): void {
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map(row => row[index]?.length ?? 0)))
  for (const row of [head, ...rows]) console.log(`  ${row.map((cell, index) => index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)).join('  ')}`)
}

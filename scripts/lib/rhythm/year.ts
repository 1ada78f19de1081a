import { type Day, addDays, instantOf } from '../../../src/domain/day'
import { calendarOf } from '../../../src/nurture/rhythm/calendar'
import { cooldownOf } from '../../../src/nurture/rhythm/gap'
import { type Policy, gapBetween } from './policies'
import { type ReplyModel, luck } from './replies'
import type { World } from './world'

/** What a year of one policy came to. */
export interface YearResult {
  policy: string
  sent: number
  answered: number
  unanswered: number
  /** Notes within the cooldown after any contact. */
  tooSoon: number
  /** The most notes on one day. */
  mostOnADay: number
  /** The longest gap between a contact and the note that followed, in intervals of that person; people told to rest left out. */
  worstGap: number
  resting: number
  lost: number
}

/** People write of themselves, and are met, about so many times a day. */
const spontaneous = { wrote: 1 / 500, met: 1 / 700 }

/** Lives one year: who is suggested is written to, some answer within nine days, some write of themselves. */
export function liveYear(world: World, policy: Policy, model: ReplyModel): YearResult {
  const calendar = calendarOf(world)
  const last = new Map(world.people.map(person => [person.id, instantOf(person.spokeOn ?? person.savedOn, 12)]))
  const unanswered = new Map<string, number>()
  const arriving = new Map<Day, string[]>()
  const byId = new Map(world.people.map(person => [person.id, person]))
  const result: YearResult = { policy: policy.name, sent: 0, answered: 0, unanswered: 0, tooSoon: 0, mostOnADay: 0, worstGap: 0, resting: 0, lost: 0 }

  const heard = (id: string, day: Day, channel: 'site' | 'in-person') => {
    unanswered.set(id, 0)
    last.set(id, instantOf(day, 12))
    policy.touched(id, { at: instantOf(day, 12), direction: channel === 'site' ? 'in' : 'out', channel }, 'else')
  }
  for (let index = 0; index < world.days; index++) {
    const day = addDays(world.start, index)
    for (const id of arriving.get(day) ?? []) heard(id, day, 'site')
    for (const { id, number } of world.people) {
      if (luck(world.seed, number, index, 1) < spontaneous.wrote) heard(id, day, 'site')
      if (!calendar.off(day) && luck(world.seed, number, index, 2) < spontaneous.met) heard(id, day, 'in-person')
    }
    // What came in the morning moves its follow-up before anybody is written to.
    policy.evening(addDays(day, -1))
    if (calendar.off(day) === null && !world.busy.has(day)) {
      const list = policy.suggest(day)
      result.mostOnADay = Math.max(result.mostOnADay, list.length)
      for (const id of list) {
        const person = byId.get(id)
        if (!person) continue
        const gap = gapBetween(last.get(id) ?? 0, day)
        const before = unanswered.get(id) ?? 0
        result.sent++
        if (gap < cooldownOf(person.tempo)) result.tooSoon++
        result.worstGap = Math.max(result.worstGap, gap / person.tempo.ideal)
        const answers = luck(world.seed, person.number, index, 3) < model.chance({ person, gap, unanswered: before })
        if (answers) {
          const on = addDays(day, 1 + Math.floor(luck(world.seed, person.number, index, 4) * 9))
          arriving.set(on, [...arriving.get(on) ?? [], id])
          result.answered++
        } else result.unanswered++
        unanswered.set(id, before + 1)
        last.set(id, instantOf(day, 12))
        policy.touched(id, { at: instantOf(day, 12), direction: 'out', channel: 'site' }, 'suggested')
      }
    }
    policy.evening(day)
  }
  const rest = policy.resting()
  const end = addDays(world.start, world.days)
  for (const { id, tempo } of world.people) if (!rest.has(id)) result.worstGap = Math.max(result.worstGap, gapBetween(last.get(id) ?? 0, end) / tempo.ideal)
  return { ...result, resting: rest.size, lost: policy.lost() }
}

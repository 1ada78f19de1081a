import { randomFrom } from '../random'
import type { Person } from './world'

/** What decides whether somebody answers a note. */
export interface Sent { person: Person, /** Days since the last contact of any kind. */ gap: number, /** Notes before this one that stand unanswered. */ unanswered: number }

export interface ReplyModel { name: string, says: string, chance: (sent: Sent) => number }

/** Both are made up, and neither knows how any policy decides. */
export const replyModels: readonly ReplyModel[] = [
  {
    name: 'A: time and fatigue',
    says: 'everyone alike: a note soon after the last contact is answered less, one after a long silence too (half after 540 days), each unanswered one costs a quarter',
    chance: ({ gap, unanswered }) => 0.6 * (1 - Math.exp(-gap / 30)) * 2 ** (-gap / 540) * 0.75 ** unanswered,
  },
  {
    name: 'B: own gap and readiness',
    says: 'each their own: readiness between 0 and 1, reached once their own natural gap has passed (log-normal around 75 days, independent of the rhythm chosen); nobody tires',
    chance: ({ person, gap }) => person.base * Math.min(1, gap / person.naturalGap),
  },
]

/** A number in [0, 1) that hangs on world, person, day and purpose alone, so that every policy meets the same luck. */
export function luck(seed: number, person: number, day: number, purpose: number): number {
  const random = randomFrom(((seed * 73_856_093) ^ (person * 19_349_663) ^ (day * 83_492_791) ^ (purpose * 2_654_435)) | 0)
  random()
  return random()
}

import type { Candidate } from '../../../domain/candidate'
import { type Day, dayOf, daysBetween } from '../../../domain/day'
import type { FollowUp } from '../../../domain/follow-up'
import type { Touchpoint } from '../../../domain/touchpoint'
import { dueIn, relativeDay, spanOf, weekdayDay } from '../../../i18n/format'

type Touch = Pick<Touchpoint, 'direction' | 'channel' | 'at'>

/** The latest contact in a few words: "Ilse wrote, 19 days ago", "call, yesterday". */
export function lastTouchWords(touch: Touch | null, candidate: Pick<Candidate, 'name' | 'givenName'>, today: Day): string {
  return touch ? `${contactWords(touch, candidate.givenName || 'they')}, ${relativeDay(dayOf(touch.at), today)}` : 'no contact yet'
}

function contactWords({ direction, channel }: Touch, them: string): string {
  if (channel === 'in-person') return 'met'
  if (channel === 'phone') return direction === 'in' ? `${them} called` : 'you called'
  return direction === 'in' ? `${them} wrote` : 'you wrote'
}

/** The next follow-up in a few words, and whether it is late. */
export function nextWords(next: Pick<FollowUp, 'dueOn'> | null, paused: boolean, today: Day): { text: string, late: boolean } {
  if (paused) return { text: 'paused', late: false }
  if (!next) return { text: 'nothing set', late: false }
  const days = daysBetween(today, next.dueOn)
  if (days < 0) return { text: `${spanOf(days)} late`, late: true }
  return { text: days < 2 ? dueIn(next.dueOn, today) : weekdayDay(next.dueOn, today), late: false }
}

import type { Day } from '../../../domain/day'
import { type Snooze, snoozedUntil, snoozes } from '../../../domain/follow-up'
import { weekdayDay } from '../../../i18n/format'
import type { MenuEntry } from '../../components/Menu'

const words: Record<Snooze, string> = {
  '3-days': '3 days', '1-week': '1 week', '2-weeks': '2 weeks', '1-month': '1 month', '3-months': '3 months',
}

/** The entries of a snooze menu, each with the day it leads to. */
export function snoozeEntries(today: Day, onSnooze: (until: Day) => void, onPick: () => void): MenuEntry[] {
  return [
    ...snoozes.map(snooze => {
      const until = snoozedUntil(snooze, today)
      return { label: words[snooze], hint: weekdayDay(until, today), onSelect: () => onSnooze(until) }
    }),
    'line',
    { label: 'Pick a day …', icon: 'calendar', onSelect: onPick },
  ]
}

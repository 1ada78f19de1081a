import type { Day } from '../../../domain/day'
import { plural, weekdayDay } from '../../../i18n/format'
import type { OffReason } from '../../../nurture/rhythm/calendar'
import type { Moved } from '../../../nurture/rhythm/move'

/** Why a day is free: "Christmas Day", "your time off", "no working day". */
export function offWords(off: OffReason): string {
  switch (off?.is) {
    case undefined: return ''
    case 'holiday': return off.name
    case 'vacation': return 'your time off'
    case 'weekend': return 'no working day'
  }
}

/** What moving somebody to a day means: "Fri 4 Dec. More than fit on that day." */
export function movedWords({ dueOn, off, crowded, lateBy }: Moved, today: Day): string {
  const why = offWords(off)
  const odd = [why ? `That is ${why === 'no working day' ? 'no working day' : why}.` : '', crowded && !off ? 'More than fit on that day.' : '', lateBy > 0 ? `${plural(lateBy, 'day')} later than their rhythm allows.` : '']
  return [`${weekdayDay(dueOn, today)}.`, ...odd.filter(Boolean)].join(' ')
}

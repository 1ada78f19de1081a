import { type Day, dayOf } from '../../../domain/day'
import type { Act } from '../../../domain/erasure'
import { shortDay } from '../../../i18n/format'
import { actWordsOf } from './words'

export interface ActsProps { acts: readonly (Act & { name: string })[], today: Day }

/** What was done when, the latest first. */
export function Acts({ acts, today }: ActsProps) {
  if (acts.length === 0) return <p class="small">Nothing so far.</p>
  return (
    <ol class="acts">
      {acts.map(act => (
        <li key={act.id} class="small"><time class="tiny" dateTime={dayOf(act.at)}>{shortDay(dayOf(act.at), today)}</time> <span dir="auto">{actWordsOf(act, act.name)}</span></li>
      ))}
    </ol>
  )
}

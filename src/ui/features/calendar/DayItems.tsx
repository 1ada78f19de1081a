import { useRef } from 'preact/hooks'
import type { DueFollowUp } from '../../../db/queries/today'
import type { Day } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { dueIn, plural, weekdayDay } from '../../../i18n/format'
import { type MoveKey, moveKeys } from '../../../nurture/rhythm/move'
import { isByHand } from '../../../nurture/rhythm/today'
import { Button } from '../../components/Button'
import { Avatar } from '../../components/Person'
import { hrefOf } from '../../state/router'
import { whyDue } from '../today/why'

export interface DayItemsProps {
  day: Day
  items: readonly DueFollowUp[]
  settings: Settings
  today: Day
  /** The follow-up that is being moved by key. */
  moving: string | null
  onMove: (item: DueFollowUp | null) => void
  onStep: (key: MoveKey) => void
  onDrop: () => void
  onDrag: (item: DueFollowUp | null) => void
}

const isMoveKey = (key: string): key is MoveKey => (moveKeys as readonly string[]).includes(key)

/** Who stands on a day. Each can be dragged to another one, or moved by key: Move, arrows, Enter; Escape leaves it. */
export function DayItems({ day, items, settings, today, moving, onMove, onStep, onDrop, onDrag }: DayItemsProps) {
  const held = useRef(false)
  const pressed = (event: KeyboardEvent, item: DueFollowUp) => {
    if (moving !== item.followUp.id) return
    if (isMoveKey(event.key)) onStep(event.key)
    else if (event.key === 'Enter' || event.key === ' ') {
      // The same press must not take it up again when the key comes up.
      held.current = true
      onDrop()
    } else if (event.key === 'Escape') onMove(null)
    else return
    event.preventDefault()
  }
  return (
    <section class="load-items" aria-labelledby="load-day">
      <h2 class="subtitle" id="load-day">{day === today ? 'Today' : weekdayDay(day, today)}</h2>
      <p class="small">{items.length === 0 ? 'Nobody yet.' : plural(items.length, 'follow-up')}</p>
      <ul>
        {items.map(item => {
          const { followUp, candidate } = item
          const on = moving === followUp.id
          return (
            <li
              key={followUp.id} class="load-item" draggable onDragEnd={() => onDrag(null)}
              onDragStart={event => {
                // Firefox drags nothing that carries nothing.
                event.dataTransfer?.setData('text/plain', candidate.name)
                onDrag(item)
              }}
            >
              <Avatar name={candidate.name} size="small" />
              <div class="grow">
                <a class="today-link" dir="auto" href={hrefOf({ page: 'person', id: candidate.id })}>{candidate.name}</a>
                <p class="small" dir="auto">
                  {followUp.dueOn < today && <><span class="late">{dueIn(followUp.dueOn, today)}</span> · </>}
                  {whyAhead(item, settings, today)}
                </p>
              </div>
              <Button
                kind={on ? 'main' : 'plain'} aria-pressed={on} aria-label={`Move ${candidate.name}`}
                onKeyDown={event => pressed(event, item)} onBlur={event => { if (on && !towardsDay(event)) onMove(null) }}
                onKeyUp={event => {
                  if (!held.current) return
                  held.current = false
                  event.preventDefault()
                }}
                onClick={() => onMove(on ? null : item)}
              >
                Move
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The focus goes to a day: that is where it will be put. */
const towardsDay = ({ relatedTarget }: FocusEvent) => relatedTarget instanceof Element && relatedTarget.closest('.load') !== null

/** Why it stands there: its own reason; put there by hand; or the rhythm. */
function whyAhead(item: DueFollowUp, settings: Settings, today: Day): string {
  if (item.followUp.dueOn <= today || item.followUp.reason) return whyDue(item, settings, today)
  return isByHand(item.followUp) ? 'you put it on this day' : 'a casual note, by their rhythm'
}

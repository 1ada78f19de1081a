import { useState } from 'preact/hooks'
import type { DueFollowUp } from '../../../db/queries/today'
import { type Day, addDays, dayOf } from '../../../domain/day'
import type { FollowUp } from '../../../domain/follow-up'
import type { Settings } from '../../../domain/settings'
import { cadenceOf } from '../../../nurture/cadence'
import { calendarOf } from '../../../nurture/rhythm/calendar'
import type { LoadWeek } from '../../../nurture/rhythm/load'
import { type MoveKey, moved, steppedDay } from '../../../nurture/rhythm/move'
import { DayItems } from './DayItems'
import { LoadGrid } from './LoadGrid'
import { movedWords } from './words'

export interface CalendarScreenProps {
  weeks: readonly LoadWeek<FollowUp>[]
  /** Who stands on the day in view. */
  items: readonly DueFollowUp[]
  selected: Day
  settings: Settings
  today: Day
  onSelect: (day: Day) => void
  onMove: (item: DueFollowUp, to: Day) => void
}

interface Moving { item: DueFollowUp, to: Day }

/** The weeks beside the day in view, and moving people from day to day. */
export function CalendarScreen({ weeks, items, selected, settings, today, onSelect, onMove }: CalendarScreenProps) {
  const [moving, setMoving] = useState<Moving | null>(null)
  const [dragged, drag] = useState<DueFollowUp | null>(null)
  const calendar = calendarOf(settings)
  const whatIf = ({ item: { followUp, candidate, lastTouch }, to }: Moving) => moved({
    from: followUp.dueOn, to, today, calendar, most: settings.budget.active + settings.budget.dormant,
    there: weeks.flatMap(week => week.days).find(({ day }) => day === to)?.items.length ?? 0,
    latest: followUp.kind === 'cadence' ? addDays(dayOf(lastTouch?.at ?? candidate.createdAt), cadenceOf(candidate, settings).latest) : null,
  })
  const drop = (one: Moving) => {
    setMoving(null)
    drag(null)
    const allowed = whatIf(one)
    if (allowed) onMove(one.item, allowed.dueOn)
  }
  const consequence = moving && whatIf(moving)
  return (
    <>
      <p class="small moving" role="status">
        {moving && (consequence
          ? `${moving.item.candidate.name} to ${movedWords(consequence, today)} Enter moves, Escape leaves it.`
          : `Moving ${moving.item.candidate.name}: press a day, or choose one with the arrows and press Enter. Escape leaves it.`)}
      </p>
      <div class="calendar">
        <LoadGrid
          weeks={weeks} today={today} selected={selected} target={moving?.to ?? null} onSelect={onSelect}
          onPick={day => { if (moving) drop({ ...moving, to: day }); else onSelect(day) }}
          onDrop={to => { if (dragged) drop({ item: dragged, to }) }}
        />
        <DayItems
          day={selected} items={items} settings={settings} today={today} moving={moving?.item.followUp.id ?? null} onDrag={drag}
          onMove={item => setMoving(item && { item, to: item.followUp.dueOn < today ? today : item.followUp.dueOn })}
          onStep={(key: MoveKey) => setMoving(one => one && { ...one, to: steppedDay(one.to, key, calendar, today) })}
          onDrop={() => { if (moving) drop(moving) }}
        />
      </div>
    </>
  )
}

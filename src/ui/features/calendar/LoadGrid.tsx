import { useEffect, useRef } from 'preact/hooks'
import { type Day, addDays } from '../../../domain/day'
import { plural, shortDay, weekdayDay } from '../../../i18n/format'
import type { LoadDay, LoadWeek } from '../../../nurture/rhythm/load'
import { offWords } from './words'

export interface LoadGridProps {
  weeks: readonly LoadWeek<unknown>[]
  today: Day
  selected: Day
  /** The day something would be moved to. */
  target: Day | null
  onSelect: (day: Day) => void
  /** A day was pressed. */
  onPick: (day: Day) => void
  /** Something was dropped on a day. */
  onDrop: (day: Day) => void
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The load of the coming weeks, a row a week. Arrows walk the days, Home and End the week. */
export function LoadGrid({ weeks, today, selected, target, onSelect, onPick, onDrop }: LoadGridProps) {
  const grid = useRef<HTMLTableElement>(null)
  const first = weeks[0]?.monday ?? today
  const last = addDays(first, weeks.length * 7 - 1)
  const cell = (day: Day) => grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)
  const walk = (event: KeyboardEvent) => {
    const week = weeks.find(({ monday }) => monday <= selected && selected <= addDays(monday, 6))
    const to = event.key === 'Home' ? week?.monday : event.key === 'End' ? week && addDays(week.monday, 6)
      : event.key in steps ? addDays(selected, steps[event.key] ?? 0) : undefined
    if (to === undefined) return
    event.preventDefault()
    const day = to < today ? today : to > last ? last : to
    onSelect(day)
    cell(day)?.focus()
  }
  useEffect(() => { if (target) cell(target)?.scrollIntoView({ block: 'nearest' }) }, [target])
  return (
    <table class="load" role="grid" ref={grid} aria-label="Follow-ups of the coming weeks" onKeyDown={walk}>
      <thead>
        <tr><th scope="col"><span class="unseen">Week of</span></th>{weekdays.map(name => <th key={name} scope="col">{name}</th>)}</tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, days }) => (
          <tr key={monday}>
            <th scope="row">{shortDay(monday, monday)}</th>
            {days.map(one => (
              <td key={one.day} role="gridcell" aria-selected={one.day === selected}>
                {one.day < today ? <span class="load-day" data-past>{Number(one.day.slice(8))}</span> : (
                  <button
                    type="button" class="load-day" data-day={one.day} data-off={one.off?.is} data-over={one.over || undefined}
                    data-today={one.day === today || undefined} data-target={one.day === target || undefined}
                    tabIndex={one.day === selected ? 0 : -1} aria-label={dayWords(one, today)} title={offWords(one.off) || undefined}
                    onClick={() => onPick(one.day)} onDragOver={event => event.preventDefault()}
                    onDrop={event => {
                      event.preventDefault()
                      onDrop(one.day)
                    }}
                  >
                    <span class="load-number">{Number(one.day.slice(8))}</span>
                    <Fill day={one} />
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const mostMarks = 8

/** How full a day is: a mark for each note, a count where they are many. */
function Fill({ day: { items: { length }, most } }: { day: LoadDay<unknown> }) {
  if (length > mostMarks) return <span class="load-count" aria-hidden="true">{length}</span>
  return <span class="load-marks" aria-hidden="true">{Array.from({ length }, (_, index) => <i key={index} data-over={index >= most || undefined} />)}</span>
}

/** "Thu 3 Dec: 4 follow-ups of 5" */
function dayWords({ day, off, items: { length }, most, over }: LoadDay<unknown>, today: Day): string {
  const why = offWords(off)
  const count = length === 0 ? 'nothing' : plural(length, 'follow-up')
  return `${day === today ? 'Today, ' : ''}${weekdayDay(day, today)}${why ? ` (${why})` : ''}: ${count}${off ? '' : ` of ${most}`}${over && !off ? ', more than fit' : ''}`
}

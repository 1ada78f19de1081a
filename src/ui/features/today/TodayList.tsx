import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Menu } from '../../components/Menu'
import { Avatar } from '../../components/Person'
import type { DueFollowUp } from '../../../db/queries/today'
import type { Day } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { useKeys } from '../../state/keys'
import { hrefOf } from '../../state/router'
import { snoozeEntries } from '../person/snooze'
import { lateness, whyDue } from './why'

export interface TodayListProps {
  due: readonly DueFollowUp[]
  settings: Settings
  today: Day
  onDone: (due: DueFollowUp) => void
  onSnooze: (due: DueFollowUp, until: Day) => void
  onPickDay: (due: DueFollowUp) => void
  onLog: (due: DueFollowUp) => void
}

/** What is due, longest waiting first; walked and worked through with single keys. */
export function TodayList({ due, settings, today, onDone, onSnooze, onPickDay, onLog }: TodayListProps) {
  const [current, setCurrent] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const walking = useRef(false)
  const at = Math.min(current, due.length - 1)
  const row = () => list.current?.children[at]
  const link = () => row()?.querySelector('a')

  const move = (step: number) => {
    walking.current = true
    // The first key only shows where one stands.
    const stands = list.current?.contains(document.activeElement) ?? false
    setCurrent(stands ? Math.max(0, Math.min(due.length - 1, at + step)) : at)
    link()?.focus()
  }
  // Where one stood follows the list: after "done" the next line has the focus.
  const key = due[at]?.followUp.id
  useEffect(() => { if (walking.current) link()?.focus() }, [at, key])

  const withDue = (act: (one: DueFollowUp) => void) => () => {
    const one = due[at]
    if (!one) return
    walking.current = true
    act(one)
  }
  const snooze = () => row()?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click()
  useKeys({
    j: () => move(1), k: () => move(-1), ArrowDown: () => move(1), ArrowUp: () => move(-1),
    e: withDue(onDone), d: withDue(onDone), l: withDue(onLog), o: () => link()?.click(), h: snooze, s: snooze,
  }, settings.singleKeys)

  return (
    <ul class="today-list" ref={list}>
      {due.map((one, index) => {
        const { followUp, candidate } = one
        const late = lateness(followUp.dueOn, today)
        return (
          <li key={followUp.id} class="today-row" data-current={index === at || undefined} onFocusCapture={() => setCurrent(index)}>
            <Avatar name={candidate.name} size="small" />
            <div class="today-who">
              <p class="row wrap">
                <a class="today-link" dir="auto" href={hrefOf({ page: 'person', id: candidate.id })}>{candidate.name}</a>
                {late && <span class="tiny late">{late}</span>}
              </p>
              <p class="small" dir="auto">{whyDue(one, settings, today)}</p>
            </div>
            <div class="row today-buttons">
              <Button icon="check" aria-label={`Done: ${candidate.name}`} onClick={() => onDone(one)}>Done</Button>
              <Button aria-label={`Log a touch with ${candidate.name}`} onClick={() => onLog(one)}>Log</Button>
              <Menu
                label={`Snooze ${candidate.name}`} icon="clock" iconOnly kind="plain"
                entries={snoozeEntries(today, until => onSnooze(one, until), () => onPickDay(one))}
              />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

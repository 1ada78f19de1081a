import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Menu } from '../../components/Menu'
import { Avatar } from '../../components/Person'
import type { DueFollowUp } from '../../../db/queries/today'
import type { Day } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { type Act, act, usePersonInView } from '../../state/bar'
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
  // Nobody is acted on before the recruiter has stood on a line.
  const [stands, stand] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const walking = useRef(false)
  const at = Math.min(current, due.length - 1)
  const row = () => list.current?.children[at]
  const link = () => row()?.querySelector('a')

  const move = (step: number) => {
    walking.current = true
    // The first key only shows where one stands.
    const inside = list.current?.contains(document.activeElement) ?? false
    setCurrent(inside ? Math.max(0, Math.min(due.length - 1, at + step)) : at)
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
  const next = { does: 'Next person', run: () => move(1) }
  const previous = { does: 'Previous person', run: () => move(-1) }
  const done = { does: 'Done', run: withDue(onDone) }
  const later = { does: 'Snooze', run: snooze }
  const about = (what: Act) => withDue(({ candidate }) => act(candidate.id, what))
  useKeys({
    j: next, ArrowDown: next, k: previous, ArrowUp: previous, o: { does: 'Open the person', run: () => link()?.click() },
    e: done, d: done, s: later, h: later, l: { does: 'Log a touch', run: withDue(onLog) },
    g: { does: 'Log something you gave', run: about('give') }, m: { does: 'Join with the same person', run: about('merge') },
  }, settings.singleKeys)
  usePersonInView(stands ? due[at]?.candidate.id ?? null : null)

  return (
    <ul class="today-list" ref={list}>
      {due.map((one, index) => {
        const { followUp, candidate } = one
        const late = lateness(followUp.dueOn, today)
        return (
          <li key={followUp.id} class="today-row" data-current={index === at || undefined} onFocusCapture={() => { setCurrent(index); stand(true) }}>
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

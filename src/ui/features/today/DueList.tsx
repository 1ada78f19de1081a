import { useState } from 'preact/hooks'
import type { DueFollowUp } from '../../../db/queries/today'
import type { Day } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { IconButton } from '../../components/Button'
import { Menu } from '../../components/Menu'
import { Avatar } from '../../components/Person'
import { DayDialog } from '../person/DayDialog'
import { snoozeEntries } from '../person/snooze'
import { lateness, whyDue } from './why'

export interface DueListProps {
  due: readonly DueFollowUp[]
  settings: Pick<Settings, 'cadence' | 'singleKeys'>
  today: Day
  onOpen: (due: DueFollowUp) => void
  onDone: (due: DueFollowUp) => void
  onSnooze: (due: DueFollowUp, until: Day) => void
}

/** Follow-ups that are due, each with its why. On a focused line E and D are done, S and H put off, Enter opens, arrows and J/K walk; letters only where they are switched on. */
export function DueList({ due, settings, today, onOpen, onDone, onSnooze }: DueListProps) {
  const [picking, pick] = useState<DueFollowUp | null>(null)
  const pressed = (event: KeyboardEvent, one: DueFollowUp) => {
    const line = event.currentTarget
    if (!(line instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('[role=menu]')) return
    if (!settings.singleKeys && event.key.length === 1) return
    const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0
    const lines = [...line.parentElement?.querySelectorAll<HTMLElement>(':scope > li') ?? []]
    if (step !== 0) lines[lines.indexOf(line) + step]?.querySelector<HTMLElement>('.due-name')?.focus()
    else if (event.key === 'd' || event.key === 'e') onDone(one)
    else if (event.key === 's' || event.key === 'h') line.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click()
    else return
    event.preventDefault()
  }
  return <>
    <ul class="due-list" aria-label="Due today">
      {due.map(one => (
        <li key={one.followUp.id} class="due" onKeyDown={event => pressed(event, one)}>
          <Avatar name={one.candidate.name} size="small" />
          <div class="grow">
            <button type="button" class="due-name" dir="auto" onClick={() => onOpen(one)}>{one.candidate.name}</button>
            <p class="small" dir="auto"><Late text={lateness(one.followUp.dueOn, today)} />{whyDue(one, settings, today)}</p>
          </div>
          <div class="row due-buttons">
            <IconButton icon="check" label={`Done with ${one.candidate.name}`} kind="plain" onClick={() => onDone(one)} />
            <Menu label={`Snooze ${one.candidate.name}`} icon="clock" iconOnly entries={snoozeEntries(today, until => onSnooze(one, until), () => pick(one))} />
          </div>
        </li>
      ))}
    </ul>
    {picking && <DayDialog title={`Put ${picking.candidate.name} off to`} today={today} onPick={day => onSnooze(picking, day)} onClose={() => pick(null)} />}
  </>
}

function Late({ text }: { text: string }) {
  return text ? <><span class="late">{text}</span> · </> : null
}

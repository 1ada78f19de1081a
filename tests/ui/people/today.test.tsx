// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import type { DueFollowUp } from '../../../src/db/queries/today'
import { addDays } from '../../../src/domain/day'
import { defaultSettings } from '../../../src/domain/settings'
import { TodayList, type TodayListProps } from '../../../src/ui/features/today/TodayList'
import { acting, bar, closeBar, openBar, personInView } from '../../../src/ui/state/bar'
import { due } from '../fixtures/due'
import { today } from '../fixtures/records'
import '../setup'
import { objections } from './axe'

const spies = () => ({ onDone: vi.fn(), onSnooze: vi.fn(), onPickDay: vi.fn(), onLog: vi.fn() })
const list = (more: Partial<TodayListProps> = {}) => <TodayList due={due} settings={defaultSettings} today={today} {...spies()} {...more} />
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const here = () => document.activeElement?.textContent

/** A list from which what is done goes, as the database does it. */
function Working({ first = due }: { first?: readonly DueFollowUp[] }) {
  const [left, setLeft] = useState(first)
  return list({ due: left, onDone: one => setLeft(left.filter(other => other !== one)) })
}

describe('today', () => {
  it('says of each person why, and how late in words', () => {
    render(list())
    expect(screen.getByText('12 days late')).toBeTruthy()
    expect(screen.getByText('You owe thanks: the referral started Monday')).toBeTruthy()
    expect(screen.getByText(/^64 days, usual gap is 60/)).toBeTruthy()
  })

  it('is worked through by key: after "done" the next person has the focus', () => {
    render(<Working />)
    press('j')
    expect(here()).toBe('Bruno Marchetti')
    press('e')
    expect(here()).toBe('Noor Lindqvist')
    press('j')
    press('e')
    expect(here()).toBe(due[3]?.candidate.name)
    press('k')
    expect(here()).toBe('Noor Lindqvist')
  })

  it('keeps a place when the last one is done', () => {
    render(<Working first={due.slice(0, 2)} />)
    press('j')
    press('j')
    press('e')
    expect(here()).toBe('Bruno Marchetti')
  })

  it('logs and opens the person it stands on', () => {
    const actions = spies()
    render(list(actions))
    press('j')
    press('ArrowDown')
    press('l')
    expect(actions.onLog).toHaveBeenCalledWith(due[1])
    const opened = vi.fn((event: Event) => event.preventDefault())
    document.activeElement?.addEventListener('click', opened)
    press('o')
    expect(opened).toHaveBeenCalledTimes(1)
  })

  it('puts off to the day its menu shows', () => {
    const actions = spies()
    render(list({ ...actions, due: due.slice(0, 1) }))
    fireEvent.click(screen.getByRole('menuitem', { name: /^1 week/, hidden: true }))
    expect(actions.onSnooze).toHaveBeenCalledWith(due[0], addDays(today, 7))
    fireEvent.click(screen.getByRole('menuitem', { name: /^Pick a day/, hidden: true }))
    expect(actions.onPickDay).toHaveBeenCalledWith(due[0])
  })

  it('opens the snooze menu with H', () => {
    render(list({ due: due.slice(0, 1) }))
    const pressed = vi.fn()
    screen.getByRole('button', { name: 'Snooze Bruno Marchetti' }).addEventListener('click', pressed)
    press('h')
    expect(pressed).toHaveBeenCalledTimes(1)
  })

  it('opens the dialogs for the person it stands on with G and M, and names them to the command bar', () => {
    render(list())
    expect(personInView.value).toBeNull()
    press('j')
    press('g')
    expect(acting.value).toEqual({ act: 'give', person: due[0]?.candidate.id })
    press('j')
    press('m')
    expect(acting.value).toEqual({ act: 'merge', person: due[1]?.candidate.id })
    acting.value = null
    openBar()
    expect(bar.value?.person).toBe(due[1]?.candidate.id)
    closeBar()
  })

  it('does nothing by letter when single keys are switched off', () => {
    const actions = spies()
    render(list({ ...actions, settings: { ...defaultSettings, singleKeys: false } }))
    for (const key of ['e', 'l', 'd']) press(key)
    expect(actions.onDone).not.toHaveBeenCalled()
    expect(actions.onLog).not.toHaveBeenCalled()
  })

  it('has nothing that axe objects to', async () => {
    expect(await objections(render(list()).container)).toEqual([])
  })
})

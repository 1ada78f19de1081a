// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../src/domain/settings'
import { addDays } from '../../src/domain/day'
import { FinderView } from '../../src/ui/features/find/Finder'
import { DueList } from '../../src/ui/features/today/DueList'
import { Today } from '../../src/ui/features/today/Today'
import { lateness, whyDue } from '../../src/ui/features/today/why'
import { due } from './fixtures/due'
import { candidate, followUp, today, touch } from './fixtures/records'
import './setup'

const candidates = due.slice(0, 3).map(one => one.candidate)

describe('the search line', () => {
  function Search({ onPick }: { onPick: (id: string) => void }) {
    const [text, setText] = useState('a')
    return <FinderView label="Find" text={text} onText={setText} onPick={onPick} found={text ? { state: 'ready', value: { candidates, total: 9 } } : null} />
  }

  it('walks with the arrows round the ends and opens with Enter', () => {
    const onPick = vi.fn()
    render(<Search onPick={onPick} />)
    const line = screen.getByRole('combobox', { name: 'Find' })
    const selected = () => screen.getAllByRole('option').findIndex(option => option.getAttribute('aria-selected') === 'true')
    expect(selected()).toBe(0)
    fireEvent.keyDown(line, { key: 'ArrowDown' })
    expect(selected()).toBe(1)
    expect(line.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id)
    fireEvent.keyDown(line, { key: 'ArrowUp' })
    fireEvent.keyDown(line, { key: 'ArrowUp' })
    expect(selected()).toBe(2)
    fireEvent.keyDown(line, { key: 'Enter' })
    expect(onPick).toHaveBeenCalledWith(candidates[2]?.id)
  })

  it('opens on a click and empties on Escape', () => {
    const onPick = vi.fn()
    render(<Search onPick={onPick} />)
    fireEvent.click(screen.getAllByRole('option')[1] ?? expect.fail('an option'))
    expect(onPick).toHaveBeenCalledWith(candidates[1]?.id)
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' })
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('says when nobody matches and when there are more', () => {
    const view = (found: { candidates: typeof candidates, total: number }) => <FinderView label="Find" text="x" onText={() => undefined} onPick={() => undefined} found={{ state: 'ready', value: found }} />
    const { rerender } = render(view({ candidates: [], total: 0 }))
    expect(screen.getByRole('status').textContent).toBe('Nobody found.')
    rerender(view({ candidates, total: 4 }))
    expect(screen.getByRole('status').textContent).toMatch(/^1 more person:/)
    rerender(view({ candidates, total: Infinity }))
    expect(screen.getByRole('status').textContent).toMatch(/^Many more people:/)
  })
})

describe('what is due', () => {
  const spies = () => ({ onOpen: vi.fn(), onDone: vi.fn(), onSnooze: vi.fn() })
  const names = () => screen.getAllByRole('listitem').map(line => line.querySelector<HTMLElement>('.due-name') ?? expect.fail('a name'))

  it('does, opens and walks by key on the focused line', () => {
    const actions = spies()
    render(<DueList due={due} settings={defaultSettings} today={today} {...actions} />)
    const [first, second] = names()
    first?.focus()
    fireEvent.keyDown(first ?? document.body, { key: 'j' })
    expect(document.activeElement).toBe(second)
    fireEvent.keyDown(second ?? document.body, { key: 'd' })
    expect(actions.onDone).toHaveBeenCalledWith(due[1])
    fireEvent.keyDown(second ?? document.body, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(first)
    fireEvent.click(first ?? document.body)
    expect(actions.onOpen).toHaveBeenCalledWith(due[0])
  })

  it('leaves the walking keys to lines, not to browser shortcuts', () => {
    const actions = spies()
    render(<DueList due={due} settings={defaultSettings} today={today} {...actions} />)
    fireEvent.keyDown(names()[0] ?? document.body, { key: 'd', ctrlKey: true })
    expect(actions.onDone).not.toHaveBeenCalled()
  })

  it('leaves letters alone where they are switched off, arrows walk', () => {
    const actions = spies()
    render(<DueList due={due} settings={{ ...defaultSettings, singleKeys: false }} today={today} {...actions} />)
    const [first, second] = names()
    first?.focus()
    for (const key of ['d', 'e', 'j']) fireEvent.keyDown(first ?? document.body, { key })
    expect(actions.onDone).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(first)
    fireEvent.keyDown(first ?? document.body, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(second)
  })

  it('snoozes to the day its menu shows', () => {
    const actions = spies()
    render(<DueList due={due.slice(0, 1)} settings={defaultSettings} today={today} {...actions} />)
    fireEvent.click(screen.getByRole('menuitem', { name: /^1 week/, hidden: true }))
    expect(actions.onSnooze).toHaveBeenCalledWith(due[0], addDays(today, 7))
  })

  it('shows five and says how many more there are', () => {
    const onMore = vi.fn()
    render(<Today due={{ state: 'ready', value: due }} settings={defaultSettings} today={today} {...spies()} onMore={onMore} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(5)
    fireEvent.click(screen.getByRole('button', { name: '1 more' }))
    expect(onMore).toHaveBeenCalled()
  })

  it('says when everyone has been heard', () => {
    render(<Today due={{ state: 'ready', value: [] }} settings={defaultSettings} today={today} {...spies()} onMore={() => undefined} />)
    expect(screen.getByText(/All caught up/)).toBeTruthy()
  })
})

describe('why it is due', () => {
  const noor = candidate('Noor Lindqvist')
  it('counts the gap against the usual one', () => {
    expect(whyDue({ candidate: noor, followUp: followUp(noor, 0), lastTouch: touch(noor, 20, 'casual', 'in') }, { cadence: 14 }, today)).toBe('20 days, usual gap is 14 · last word theirs')
  })
  it('gives the reason that was written down', () => {
    expect(whyDue({ candidate: noor, followUp: followUp(noor, -2, { kind: 'manual', reason: 'ask about the move' }), lastTouch: null }, { cadence: 14 }, today)).toBe('Ask about the move')
    expect(lateness(addDays(today, -2), today)).toBe('2 days late')
    expect(lateness(today, today)).toBe('')
  })
})

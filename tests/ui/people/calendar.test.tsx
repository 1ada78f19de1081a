// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { addDays } from '../../../src/domain/day'
import { CalendarScreen } from '../../../src/ui/features/calendar/CalendarScreen'
import { RestingPeople, TooMuch } from '../../../src/ui/features/calendar/Load'
import { CaughtUp, HeldBack } from '../../../src/ui/features/today/CaughtUp'
import { today } from '../fixtures/records'
import { crowded, crowdedDay, resting, rhythmSettings, tooMuch, weeks } from '../fixtures/rhythm'
import '../setup'
import { objections } from './axe'

const calendar = (more: Partial<Parameters<typeof CalendarScreen>[0]> = {}) => (
  <CalendarScreen weeks={weeks} items={crowded} selected={crowdedDay} settings={rhythmSettings} today={today} onSelect={vi.fn()} onMove={vi.fn()} {...more} />
)
const first = crowded[0]
const name = first?.candidate.name ?? ''
const day = (iso: string) => document.querySelector<HTMLElement>(`[data-day="${iso}"]`)
const status = () => screen.getByRole('status').textContent

describe('the coming weeks', () => {
  it('tells of each day how full it is, and why it is free', () => {
    render(calendar())
    expect(day(crowdedDay)?.getAttribute('aria-label')).toMatch(/: 7 follow-ups of 5, more than fit$/)
    expect(day(today)?.getAttribute('aria-label')).toMatch(/^Today, .*: 3 follow-ups of 5$/)
    expect(day('2026-12-25')?.getAttribute('aria-label')).toMatch(/\(Christmas Day\): 1 follow-up$/)
    expect(day('2026-12-29')?.getAttribute('aria-label')).toMatch(/\(your time off\): nothing$/)
  })

  it('is one stop for the tab key; arrows walk the days, never before today', () => {
    const onSelect = vi.fn()
    render(calendar({ selected: today, onSelect }))
    expect(document.querySelectorAll('.load-day[tabindex="0"]')).toHaveLength(1)
    const press = (key: string) => fireEvent.keyDown(day(today) ?? document.body, { key })
    press('ArrowRight')
    press('ArrowDown')
    press('ArrowLeft')
    press('End')
    expect(onSelect.mock.calls.map(([to]) => to)).toEqual([addDays(today, 1), addDays(today, 7), today, addDays(today, 6)])
  })

  it('moves somebody by key: arrows choose the day, Enter moves, and it says what that means', () => {
    const onMove = vi.fn()
    render(calendar({ onMove }))
    const button = screen.getByRole('button', { name: `Move ${name}` })
    fireEvent.click(button)
    expect(button.getAttribute('aria-pressed')).toBe('true')
    expect(status()).toMatch(/press a day, or choose one with the arrows/)
    fireEvent.keyDown(button, { key: 'ArrowRight' })
    expect(day(addDays(crowdedDay, 1))?.dataset.target).toBe('true')
    fireEvent.keyDown(button, { key: 'ArrowDown' })
    fireEvent.keyDown(button, { key: 'ArrowDown' })
    // Three weeks on lies the recruiter's time off: the next working day after it is where it leads.
    fireEvent.keyDown(button, { key: 'ArrowDown' })
    expect(status()).toContain(name)
    fireEvent.keyDown(button, { key: 'Enter' })
    expect(onMove).toHaveBeenCalledExactlyOnceWith(first, '2027-01-11')
    expect(button.getAttribute('aria-pressed')).toBe('false')
  })

  it('lets go with Escape, and when the focus leaves', () => {
    const onMove = vi.fn()
    render(calendar({ onMove }))
    const button = screen.getByRole('button', { name: `Move ${name}` })
    for (const leave of [() => fireEvent.keyDown(button, { key: 'Escape' }), () => fireEvent.blur(button)]) {
      fireEvent.click(button)
      fireEvent.keyDown(button, { key: 'ArrowRight' })
      leave()
      expect(button.getAttribute('aria-pressed')).toBe('false')
    }
    expect(onMove).not.toHaveBeenCalled()
  })

  it('moves somebody by pointing at the day, without dragging', () => {
    const onMove = vi.fn()
    const onSelect = vi.fn()
    render(calendar({ onMove, onSelect }))
    const button = screen.getByRole('button', { name: `Move ${name}` })
    const to = day('2026-12-16')
    fireEvent.click(button)
    fireEvent.blur(button, { relatedTarget: to })
    fireEvent.click(to ?? document.body)
    expect(onMove).toHaveBeenCalledExactlyOnceWith(first, '2026-12-16')
    expect(onSelect).not.toHaveBeenCalled()
    fireEvent.click(to ?? document.body)
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('2026-12-16')
  })

  it('has nothing that axe objects to', async () => {
    const { container } = render(<main><h1>The coming weeks</h1>{calendar()}<TooMuch {...tooMuch} onLengthen={vi.fn()} /><RestingPeople resting={resting} /></main>)
    expect(await objections(container)).toEqual([])
  })
})

describe('too much', () => {
  it('names whom to lengthen by how much, and does it with one press', () => {
    const onLengthen = vi.fn()
    render(<TooMuch {...tooMuch} onLengthen={onLengthen} />)
    expect(screen.getByText(/6.4 notes a working day to people in touch, where 3 are the most/)).toBeTruthy()
    expect(screen.getAllByText(/instead of every 30 days/)).toHaveLength(6)
    fireEvent.click(screen.getByRole('button', { name: 'Show all 9' }))
    expect(screen.getAllByText(/instead of every 30 days/)).toHaveLength(9)
    fireEvent.click(screen.getByRole('button', { name: 'Lengthen 9 rhythms' }))
    expect(onLengthen).toHaveBeenCalledWith(tooMuch.fit.proposals)
  })

  it('says nothing where the rhythms fit, and nothing about resting where nobody rests', () => {
    const { container } = render(<><TooMuch {...tooMuch} fit={{ ...tooMuch.fit, fits: true }} onLengthen={vi.fn()} /><RestingPeople resting={[]} /></>)
    expect(container.textContent).toBe('')
  })
})

describe('what is held back today', () => {
  it('waits its turn, or is offered a fresh start where it is too much', () => {
    const onFreshStart = vi.fn()
    const { rerender, container } = render(<HeldBack waiting={0} overwhelming={false} onFreshStart={onFreshStart} />)
    expect(container.textContent).toBe('')
    rerender(<HeldBack waiting={1} overwhelming={false} onFreshStart={onFreshStart} />)
    expect(container.textContent).toBe('1 more casual note is due and will have its turn on the coming working days.')
    rerender(<HeldBack waiting={31} overwhelming onFreshStart={onFreshStart} />)
    fireEvent.click(screen.getByRole('button', { name: 'Fresh start' }))
    expect(onFreshStart).toHaveBeenCalledOnce()
  })

  it('all caught up is said for the day, or for good', () => {
    const { rerender } = render(<CaughtUp dealt={5} waiting={3} />)
    expect(screen.getByText('All caught up for today')).toBeTruthy()
    expect(screen.getByText(/You were in touch with 5 people today/)).toBeTruthy()
    rerender(<CaughtUp dealt={0} waiting={0} />)
    expect(screen.getByText('All caught up')).toBeTruthy()
  })
})

// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings'
import { Reminders } from '../../../src/ui/features/settings/Reminders'
import { Rhythms } from '../../../src/ui/features/settings/Rhythms'
import { TimeOff } from '../../../src/ui/features/settings/TimeOff'
import { today } from '../fixtures/records'
import { holidayTable, rhythmSettings } from '../fixtures/rhythm'
import '../setup'
import { objections } from './axe'

const props = (settings = defaultSettings) => ({ settings, onChange: vi.fn() })
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('days off', () => {
  it('a country brings its holidays, a region its own as well', () => {
    const { settings, onChange } = props()
    const { rerender } = render(<TimeOff settings={settings} onChange={onChange} table={holidayTable} today={today} />)
    choose('Public holidays of', 'DE')
    expect(onChange).toHaveBeenLastCalledWith({ country: 'DE', holidays: [
      { day: '2026-01-01', name: 'New Year’s Day' }, { day: '2026-12-25', name: 'Christmas Day' }, { day: '2027-01-01', name: 'New Year’s Day' }, { day: '2027-12-25', name: 'Christmas Day' },
    ] })
    rerender(<TimeOff settings={rhythmSettings} onChange={onChange} table={holidayTable} today={today} />)
    choose('Region', 'DE-BY')
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ country: 'DE-BY' })
    expect(onChange.mock.lastCall?.[0].holidays).toHaveLength(6)
    choose('Public holidays of', '')
    expect(onChange).toHaveBeenLastCalledWith({ country: '', holidays: [] })
  })

  it('takes time off in and out; one day needs no second date, and the wrong way round is refused', () => {
    const { onChange } = props()
    const { rerender } = render(<TimeOff settings={defaultSettings} onChange={onChange} table={null} today={today} />)
    const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })
    const add = () => fireEvent.submit(screen.getByRole('button', { name: 'Add' }).closest('form') ?? document.body)
    type('First day', '2026-12-28')
    type('Last day', '2026-12-20')
    add()
    expect(onChange).not.toHaveBeenCalled()
    expect(screen.getByText('Lies before the first day.')).toBeTruthy()
    type('Last day', '')
    add()
    expect(onChange).toHaveBeenLastCalledWith({ vacations: [{ from: '2026-12-28', to: '2026-12-28' }] })
    rerender(<TimeOff settings={rhythmSettings} onChange={onChange} table={null} today={today} />)
    fireEvent.click(screen.getByRole('button', { name: /^Remove .*28/ }))
    expect(onChange).toHaveBeenLastCalledWith({ vacations: [] })
  })
})

describe('rhythms', () => {
  it('the day’s budget, a tag’s rhythm and a stage’s', () => {
    const { settings, onChange } = props(rhythmSettings)
    render(<Rhythms settings={settings} onChange={onChange} />)
    choose('to people in touch', '5')
    expect(onChange).toHaveBeenLastCalledWith({ budget: { active: 5, dormant: 2 } })
    choose('cold', '180')
    expect(onChange).toHaveBeenLastCalledWith({ cadenceByStage: [{ stage: 'close', ideal: 30 }, { stage: 'cold', ideal: 180 }] })
    choose('close', '')
    expect(onChange).toHaveBeenLastCalledWith({ cadenceByStage: [] })
    fireEvent.input(screen.getByLabelText('Tag'), { target: { value: ' Rust ' } })
    choose('Its rhythm', '90')
    fireEvent.submit(screen.getByLabelText('Tag').closest('form') ?? document.body)
    expect(onChange).toHaveBeenLastCalledWith({ cadenceByTag: [{ tag: 'silver medalist', ideal: 30 }, { tag: 'Rust', ideal: 90 }] })
    fireEvent.click(screen.getByRole('button', { name: 'Remove the rhythm for silver medalist' }))
    expect(onChange).toHaveBeenLastCalledWith({ cadenceByTag: [] })
  })

  it('quiet hours', () => {
    const { settings, onChange } = props()
    render(<Reminders settings={settings} onChange={onChange} />)
    choose('None from', '22')
    expect(onChange).toHaveBeenLastCalledWith({ quietHours: { from: 22, to: 8 } })
  })

  it('axe objects to nothing', async () => {
    const { container } = render(<main><h1>Settings</h1><Reminders {...props(rhythmSettings)} /><Rhythms {...props(rhythmSettings)} /><TimeOff {...props(rhythmSettings)} table={holidayTable} today={today} /></main>)
    expect(await objections(container)).toEqual([])
  })
})

// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings'
import { AccessNotice } from '../../../src/ui/features/settings/Access'
import { Keyboard } from '../../../src/ui/features/settings/Keyboard'
import { MyInterests } from '../../../src/ui/features/settings/MyInterests'
import { Reminders } from '../../../src/ui/features/settings/Reminders'
import { Sites } from '../../../src/ui/features/settings/Sites'
import { reportText } from '../../../src/ui/features/settings/report'
import { Welcome, type WelcomeProps } from '../../../src/ui/features/welcome/Welcome'
import { daysAgo, now } from '../fixtures/records'
import '../setup'
import { objections } from './axe'

// The browser's own answers are not asked here: the twins take them as properties.
vi.mock('../../../src/platform/access', () => ({ askForAccess: vi.fn(), hasAllAccess: vi.fn(), watchAccess: vi.fn() }))

const sites = [{ id: 'github', name: 'GitHub' }, { id: 'linkedin', name: 'LinkedIn' }]
const props = () => ({ settings: defaultSettings, onChange: vi.fn() })

describe('sites', () => {
  it('says both facts about LinkedIn, and begins with the careful choices', () => {
    render(<Sites {...props()} sites={sites} health={[]} now={now} />)
    const notice = screen.getByText('What LinkedIn’s user agreement says').closest('.notice')?.textContent ?? ''
    expect(notice).toMatch(/forbids copying profiles, also with a browser plug-in/)
    expect(notice).toMatch(/forbids .*adding elements/)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Only from Kith’s panel/ }).checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /When I open the panel/ }).checked).toBe(true)
  })

  it('turns a site off, buttons on and off, and reading to always', () => {
    const { settings, onChange } = props()
    render(<Sites settings={settings} onChange={onChange} sites={sites} health={[]} now={now} />)
    fireEvent.click(screen.getByRole('checkbox', { name: 'GitHub' }))
    expect(onChange).toHaveBeenLastCalledWith({ sitesOff: ['github'] })
    fireEvent.click(screen.getByRole('checkbox', { name: /Save buttons in GitHub/ }))
    expect(onChange).toHaveBeenLastCalledWith({ buttonsOn: ['behance'] })
    fireEvent.click(screen.getByRole('radio', { name: /Buttons in LinkedIn/ }))
    expect(onChange).toHaveBeenLastCalledWith({ buttonsOn: ['github', 'behance', 'linkedin'] })
    fireEvent.click(screen.getByRole('radio', { name: /Always/ }))
    expect(onChange).toHaveBeenLastCalledWith({ linkedinReading: 'always' })
  })

  it('raises the alarm for a site that changed, with since when', () => {
    render(<Sites {...props()} sites={sites} health={[{ site: 'github', lastWellAt: null, missing: { pinned: daysAgo(3), headline: daysAgo(9) } }]} now={now} />)
    expect(screen.getByText(/Not found on profiles since/).textContent).toMatch(/14 Nov|Nov 14.*pinned and headline/)
  })
})

describe('reminders', () => {
  it('keeps at least one working day', () => {
    const onChange = vi.fn()
    render(<Reminders settings={{ ...defaultSettings, workingDays: [3] }} onChange={onChange} />)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Wed' }).disabled).toBe(true)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Mon' }))
    expect(onChange).toHaveBeenCalledWith({ workingDays: [1, 3] })
  })

  it('offers the presets, and a rhythm of one’s own as well', () => {
    render(<Reminders settings={{ ...defaultSettings, cadence: 45 }} onChange={() => undefined} />)
    expect(screen.getAllByRole('radio').map(radio => (radio as HTMLInputElement).value)).toEqual(['7', '14', '30', '45', '60', '90', '180'])
  })
})

describe('my interests', () => {
  const interests = (onChange = vi.fn()) => {
    render(<MyInterests interests={['rust']} labelOf={id => id === 'rust' ? 'Rust' : id} idOf={text => text === 'Choirs' ? 'choir' : text} onChange={onChange} />)
    return onChange
  }
  it('takes several at once, by the topic they name, each once', () => {
    const onChange = interests()
    const line = screen.getByLabelText('What you care about yourself')
    fireEvent.input(line, { target: { value: 'Choirs, slow bread; rust' } })
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    expect(onChange).toHaveBeenCalledWith(['rust', 'choir', 'slow bread'])
  })
  it('takes one out by its name', () => {
    const onChange = interests()
    fireEvent.click(screen.getByRole('button', { name: 'Remove Rust' }))
    expect(onChange).toHaveBeenCalledWith([])
  })
})

describe('keyboard', () => {
  it('shows the keys as they are bound now', () => {
    render(<Keyboard {...props()} bound={{ 'open-panel': 'Alt+Shift+K', 'save-candidate': '', 'something-else': 'F2' }} />)
    expect(screen.getByText('Open the panel').parentElement?.textContent).toBe('Open the panelAltShiftK')
    expect(screen.getByText('Save the person in view').parentElement?.textContent).toMatch(/no key yet/)
    expect(screen.queryByText('F2')).toBeNull()
  })
})

describe('access', () => {
  it('is asked for as the first thing the press does', () => {
    const onAsk = vi.fn()
    render(<AccessNotice granted={false} onAsk={onAsk} />)
    fireEvent.click(screen.getByRole('button', { name: /Allow/ }))
    expect(onAsk).toHaveBeenCalledTimes(1)
  })
})

describe('the report', () => {
  it('holds version, counts and failures, but nothing of a person', () => {
    const text = reportText({
      version: '0.1.0', browser: 'Browser/1', counts: { candidates: 3 }, health: [{ site: 'github', missing: { pinned: 1 } }],
      errors: [{ at: now, text: 'TypeError: cannot read “Ilse Okafor” of ilse@okafor.example at https://github.com/ilseok\n    at save (assets/index.js:1:2)' }],
    })
    expect(text).toMatch(/Kith 0\.1\.0[\s\S]*candidates 3[\s\S]*github: no pinned[\s\S]*TypeError/)
    expect(text).not.toMatch(/Ilse|okafor|ilseok/)
    expect(text).toContain('index.js:1:2')
  })
})

describe('the welcome page', () => {
  const welcome = (more: Partial<WelcomeProps> = {}) => (
    <Welcome
      {...props()} access bound={{ 'open-panel': 'Alt+Shift+K', 'save-candidate': 'Alt+Shift+S' }} firefox={false} me={<p>me</p>} sampleDesk={<button type="button">Open the sample desk</button>}
      onAsk={() => undefined} onImport={() => undefined} onDone={() => undefined} {...more}
    />
  )
  it('says what Kith never does, and that private windows are left alone', () => {
    const { container, rerender } = render(welcome())
    expect(container.textContent).toMatch(/No account, no server, no network at all/)
    expect(container.textContent).toMatch(/stays out of incognito windows/)
    rerender(welcome({ firefox: true }))
    expect(container.textContent).toMatch(/stays out of private windows/)
  })
  it('asks for access where it is withheld, and ends with Done', () => {
    const onAsk = vi.fn()
    const onDone = vi.fn()
    render(welcome({ access: false, onAsk, onDone }))
    fireEvent.click(screen.getByRole('button', { name: /Allow GitHub/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(onAsk).toHaveBeenCalledTimes(1)
    expect(onDone).toHaveBeenCalledTimes(1)
  })
  it('has nothing that axe objects to, nor have the settings', async () => {
    expect(await objections(render(welcome({ access: false })).container)).toEqual([])
    const sections = render(<div><Sites {...props()} sites={sites} health={[]} now={now} /><Reminders {...props()} /><Keyboard {...props()} bound={{}} /></div>)
    expect(await objections(sections.container)).toEqual([])
  })
})

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
import { ruleOf } from '../fixtures/rules'
import '../setup'
import { objections } from './axe'

// The browser's own answers are not asked here: the twins take them as properties.
vi.mock('../../../src/platform/access', () => ({ askForAccess: vi.fn(), hasAllAccess: vi.fn(), watchAccess: vi.fn() }))

const sites = [{ id: 'github', name: 'GitHub' }, { id: 'linkedin', name: 'LinkedIn' }]
const props = () => ({ settings: defaultSettings, onChange: vi.fn() })
const site = () => ({ ...props(), sites, health: [], rules: [], now, onForget: vi.fn(), onCopyReport: vi.fn() })
const missed = (days: number, count: number) => ({ since: daysAgo(days), last: daysAgo(1), count, marks: [] })

describe('sites', () => {
  it('says both facts about LinkedIn, and begins with the careful choices', () => {
    render(<Sites {...site()} />)
    const notice = screen.getByText('What LinkedIn’s user agreement says').closest('.notice')?.textContent ?? ''
    expect(notice).toMatch(/forbids copying profiles, also with a browser plug-in/)
    expect(notice).toMatch(/forbids .*adding elements/)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Only from Kith’s panel/ }).checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /When I open the panel/ }).checked).toBe(true)
  })

  it('turns a site off, buttons on and off, and reading to always', () => {
    const { settings, onChange } = props()
    render(<Sites {...site()} settings={settings} onChange={onChange} />)
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
    const onCopyReport = vi.fn()
    render(<Sites {...site()} onCopyReport={onCopyReport} health={[{ site: 'github', lastWellAt: daysAgo(9), missing: { 'profile:pinned': missed(3, 2), 'profile:headline': missed(9, 3) } }]} />)
    expect(screen.getByText(/No headline on 3 profiles in a row, since/).textContent).toMatch(/14 Nov|Nov 14/)
    expect(screen.queryByText(/pinned/)).toBeNull()
    expect(screen.getByText(/Last read well/).textContent).toMatch(/Some profiles simply lack it/)
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }))
    expect(onCopyReport).toHaveBeenCalledTimes(1)
  })

  it('says how to teach a site whose people cannot be found any more', () => {
    render(<Sites {...site()} health={[{ site: 'github', lastWellAt: null, missing: { 'profile:person': missed(4, 5) } }]} />)
    expect(screen.getByText(/5 profiles in a row could not be read/)).toBeTruthy()
    expect(screen.getByText(/Show Kith what is what/)).toBeTruthy()
  })

  it('names the surfaces that are not proven on live pages', () => {
    render(<Sites {...site()} sites={[{ id: 'github', name: 'GitHub', unproven: ['Stars', 'Sponsors'] }]} />)
    expect(screen.getByText(/Not yet tried on live pages.*Stars and Sponsors/)).toBeTruthy()
  })

  it('shows what was taught with its dates, and forgets it', () => {
    const onForget = vi.fn()
    const rule = ruleOf({ usedAt: daysAgo(2), restingSince: daysAgo(1) })
    render(<Sites {...site()} rules={[rule]} onForget={onForget} />)
    expect(screen.getByText(/taught on .*last used .*Resting since .*the built-in reader works again/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Forget what was taught about GitHub: Profiles/ }))
    expect(onForget).toHaveBeenCalledWith(rule)
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
      version: '0.1.0', browser: 'Browser/1', counts: { candidates: 3 }, health: [{ site: 'github', lastWellAt: null, missing: { 'profile:pinned': missed(9, 4) } }], rules: [ruleOf({})],
      errors: [{ at: now, text: 'TypeError: cannot read “Ilse Okafor” of ilse@okafor.example at https://github.com/ilseok\n    at save (assets/index.js:1:2)' }],
    })
    expect(text).toMatch(/Kith 0\.1\.0[\s\S]*candidates 3[\s\S]*github profile: no pinned since 2026-11-14, last 2026-11-22, 4 in a row[\s\S]*github profile: taught 2026-11-20[\s\S]*TypeError/)
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
    const sections = render(<div><Sites {...site()} rules={[ruleOf({})]} health={[{ site: 'github', lastWellAt: null, missing: { 'profile:person': missed(4, 5) } }]} /><Reminders {...props()} /><Keyboard {...props()} bound={{}} /></div>)
    expect(await objections(sections.container)).toEqual([])
  })
})

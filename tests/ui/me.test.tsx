// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../src/domain/settings'
import { MeDialog } from '../../src/ui/features/me/MeDialog'
import { MePanel } from '../../src/ui/features/me/MePanel'
import { MyProfiles } from '../../src/ui/features/me/MyProfiles'
import { foundIn, isMine, withProfile, withoutProfile } from '../../src/ui/features/me/mine'
import { Preview } from '../../src/ui/features/tab/Preview'
import { mine, ownCapture, privateCapture } from './fixtures/changes'
import { ilseCapture, ilseTopics } from './fixtures/ilse'
import { siteName } from './fixtures/props'
import { daysAgo, now, today } from './fixtures/records'
import { topic } from './fixtures/topics'
import './setup'

const none = { myInterests: [] as string[], myProfiles: [] }
const linkedin = { ...ownCapture, site: 'linkedin', handle: 'ada', profileUrl: 'https://www.linkedin.com/in/ada/' }

describe('whose page it is', () => {
  it('is the recruiter’s own where the page shows its owner’s tools, or where they said so', () => {
    expect(isMine(ownCapture, defaultSettings)).toBe(true)
    expect(isMine(ilseCapture, defaultSettings)).toBe(false)
    expect(isMine({ site: 'github', handle: 'ada-quill' }, mine)).toBe(true)
    expect(isMine({ site: 'behance', handle: 'ada-quill' }, mine)).toBe(false)
  })
})

describe('the interests of an own profile', () => {
  it('are kept by the topic’s id, or in the person’s own words where the vocabulary has none', () => {
    const [first] = ilseTopics.interests
    if (!first) throw new Error('an interest')
    expect(foundIn([first, { ...first, topic: { ...topic('Tide pools'), own: true } }]).map(({ id }) => id)).toEqual(['distributed-storage', 'Tide pools'])
  })
  it('join those that are there; what was found and not chosen goes', () => {
    const after = withProfile({ myInterests: ['trail running', 'rust'], myProfiles: [] }, ownCapture, ['rust', 'crdts', 'choir'], ['crdts', 'choir'], now)
    expect(after.myInterests).toEqual(['trail running', 'crdts', 'choir'])
    expect(after.myProfiles).toEqual([{ site: 'github', handle: 'ada-quill', url: 'https://github.com/ada-quill', at: now, interests: ['crdts', 'choir'] }])
  })
  it('leave with their profile, but not what was typed before nor what another profile shows', () => {
    const typed = { myInterests: ['rust'], myProfiles: [] }
    const one = withProfile(typed, ownCapture, ['rust', 'crdts', 'choir'], ['rust', 'crdts', 'choir'], now)
    const two = withProfile(one, linkedin, ['choir', 'sailing'], ['choir', 'sailing'], now)
    const [first] = two.myProfiles
    if (!first) throw new Error('a profile')
    expect(withoutProfile(two, first, true).myInterests).toEqual(['rust', 'choir', 'sailing'])
    expect(withoutProfile(two, first, false).myInterests).toEqual(['rust', 'crdts', 'choir', 'sailing'])
    expect(withoutProfile(two, first, true).myProfiles.map(({ site }) => site)).toEqual(['linkedin'])
  })
  it('are read again without doubling the profile', () => {
    const once = withProfile(none, ownCapture, ['rust'], ['rust'], daysAgo(3))
    const twice = withProfile(once, ownCapture, ['rust', 'crdts'], ['rust', 'crdts'], now)
    expect(twice.myProfiles).toMatchObject([{ at: now, interests: ['rust', 'crdts'] }])
    expect(twice.myInterests).toEqual(['rust', 'crdts'])
  })
  it('are never more than the settings hold', () => {
    const many = Array.from({ length: 70 }, (_, index) => `interest ${index}`)
    expect(withProfile(none, ownCapture, many, many, now).myInterests).toHaveLength(60)
  })
})

describe('“This is me”', () => {
  it('offers what was found, all on, and keeps what is left on', () => {
    const onSave = vi.fn()
    render(<MeDialog found={foundIn(ilseTopics.interests)} name="Ada Quill" busy={false} onSave={onSave} onClose={vi.fn()} />)
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').every(box => box.checked)).toBe(true)
    fireEvent.click(screen.getByRole('checkbox', { name: /^Sourdough/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Keep 6 interests' }))
    expect(onSave).toHaveBeenCalledTimes(1)
    expect(onSave.mock.lastCall?.[0]).toEqual(['distributed-storage', 'rust', 'choir-singing', 'crdts', 'bouldering', 'type-systems-for-distributed-programs'])
  })
  it('does not offer the own page to be saved first', () => {
    render(
      <MePanel
        capture={ownCapture} settings={defaultSettings} siteName="GitHub" labelOf={id => id} now={now} onRead={vi.fn()} onSettings={vi.fn()} onSave={vi.fn()}
      />,
    )
    expect(screen.getByRole('button', { name: 'This is me' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Save/ })).toBeNull()
    expect(screen.getByRole('menuitem', { name: 'Save as a candidate', hidden: true })).toBeTruthy()
  })
  it('says when it was read and what came from it', () => {
    render(
      <MePanel capture={ownCapture} settings={mine} siteName="GitHub" labelOf={id => id.toUpperCase()} now={now} onRead={vi.fn()} onSettings={vi.fn()} onSave={vi.fn()} />,
    )
    expect(screen.getByText(/This is you. Read 20 days ago; 2 interests came from it/)).toBeTruthy()
    expect(screen.getByText('RUST')).toBeTruthy()
  })
  it('takes a profile out with or without its interests', () => {
    const onChange = vi.fn()
    render(<MyProfiles mine={mine} siteName={siteName} now={now} onChange={onChange} />)
    fireEvent.click(screen.getByRole('button', { name: 'Take my GitHub profile out' }))
    fireEvent.click(screen.getByRole('button', { name: 'Keep its interests' }))
    expect(onChange).toHaveBeenLastCalledWith({ myInterests: mine.myInterests, myProfiles: [] })
    fireEvent.click(screen.getByRole('button', { name: 'Take my GitHub profile out' }))
    fireEvent.click(screen.getByRole('button', { name: 'Take both out' }))
    expect(onChange).toHaveBeenLastCalledWith({ myInterests: ['trail running'], myProfiles: [] })
  })
})

describe('a page before it is saved', () => {
  it('says what is not kept by itself and why, and what its person wants', () => {
    const onToggleItem = vi.fn()
    render(
      <Preview
        capture={privateCapture} topics={null} siteName="GitHub" savedKeys={new Set()} today={today} busy={false} onSave={vi.fn()} onAttach={vi.fn()}
        onToggleItem={onToggleItem} onCopy={vi.fn()}
      />,
    )
    const lines = screen.getAllByRole('listitem').map(line => line.textContent)
    expect(lines.filter(line => line.includes('Only for connections'))).toEqual([expect.stringContaining('the team moves')])
    expect(lines.filter(line => line.includes('Left out: it may tell something about health'))).toEqual([expect.stringContaining('My diagnosis')])
    fireEvent.click(screen.getByRole('button', { name: 'Save Between us: the team moves to Ostend in spring' }))
    expect(onToggleItem).toHaveBeenCalledTimes(1)
    expect(screen.getByText('“Available for freelance projects”')).toBeTruthy()
  })
})

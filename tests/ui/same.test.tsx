// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Profiles } from '../../src/ui/features/candidate/Profiles'
import { Same } from '../../src/ui/features/same/Same'
import { SameConfirm } from '../../src/ui/features/same/SameDialog'
import { Preview } from '../../src/ui/features/tab/Preview'
import { ilse, ilseCapture, ilsePerson, ilseTopics } from './fixtures/ilse'
import { siteName } from './fixtures/props'
import { now, profile, today } from './fixtures/records'
import { alike, merge, other, proven, same } from './fixtures/same'
import './setup'

afterEach(cleanup)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(button(name))

describe('a page that is somebody the recruiter knows', () => {
  const show = (kin = [proven]) => {
    const spies = { onSave: vi.fn(), onSame: vi.fn(), onTwo: vi.fn() }
    render(<Preview capture={ilseCapture} topics={ilseTopics} siteName="GitHub" savedKeys={new Set()} today={today} busy={false} kin={kin} siteNameOf={siteName} onAttach={vi.fn()} onToggleItem={vi.fn()} onCopy={vi.fn()} {...spies} />)
    return spies
  }

  it('says whom and why, and saves with them', () => {
    const { onSave, onTwo } = show()
    expect(document.body.textContent).toContain('This is Ilse Okafor, whom you know from LinkedIn: the GitHub page links the LinkedIn profile.')
    press('Save with Ilse Okafor')
    expect(onSave).toHaveBeenCalledWith({})
    press('No, two people')
    expect(onTwo).toHaveBeenCalledWith(ilse.id)
  })

  it('whose it is already, because an item was saved, is nothing to say no to', () => {
    show([{ ...proven, profiles: [...proven.profiles, profile(ilse, 'github', 'ilseok')] }])
    expect(document.body.textContent).toContain('whom you know from LinkedIn: the')
    expect(screen.queryByRole('button', { name: 'No, two people' })).toBeNull()
  })

  it('only asks where it is a likeness', () => {
    const { onSame, onTwo } = show([alike])
    expect(button('Save Ilse Okafor')).toBeTruthy()
    expect(screen.getByText('Names that go together, both at Harbour Systems, both in Ghent.')).toBeTruthy()
    press('Same person')
    expect(onSame).toHaveBeenCalledWith(other.id)
    press('Two people')
    expect(onTwo).toHaveBeenCalledWith(other.id)
  })
})

describe('a saved person', () => {
  it('was joined by a link: the reason stands until it was read', () => {
    const spies = { onUndo: vi.fn(), onSeen: vi.fn() }
    const one = merge()
    const { rerender } = render(<Same person={ilsePerson} siteName={siteName} same={same({ merges: [one], ...spies })} />)
    expect(document.body.textContent).toContain('Joined with “ilseok”: the GitHub page links the LinkedIn profile.')
    press('Undo: two people')
    press('Fine')
    expect([spies.onUndo.mock.calls, spies.onSeen.mock.calls]).toEqual([[[one]], [[one]]])
    rerender(<Same person={ilsePerson} siteName={siteName} same={same({ merges: [merge({ seenAt: now }), merge({ by: 'recruiter' })], ...spies })} />)
    expect(document.body.textContent).not.toContain('Joined')
  })

  it('may be somebody else too: both stand beside each other', () => {
    const spies = { onSame: vi.fn(), onTwo: vi.fn() }
    render(<Same person={ilsePerson} siteName={siteName} same={same({ kin: [alike], ...spies })} />)
    expect([...document.querySelectorAll('.side .strong')].map(name => name.textContent)).toEqual(['Ilse Okafor', 'I. Okafor'])
    press('Same person')
    expect(spies.onSame).toHaveBeenCalledWith(other.id, alike.kinship.why)
    press('Two people')
    expect(spies.onTwo).toHaveBeenCalledWith(other.id)
  })

  it('lists why each profile is theirs, and what can be undone, the last merge first', () => {
    const onUndo = vi.fn()
    const [last, before] = [merge(), merge({ id: '00000000-0000-7000-8000-00000000bee1', goneName: 'I. Okafor', why: '' })]
    render(<Profiles profiles={[{ ...profile(ilse, 'github', 'ilseok'), joined: 'The GitHub page links the LinkedIn profile' }]} siteName={siteName} now={now} onDetach={vi.fn()} merges={[last, before]} onUndo={onUndo} />)
    expect(screen.getByText('Same person: the GitHub page links the LinkedIn profile')).toBeTruthy()
    expect(screen.getAllByRole('button', { name: /^Undo/ })).toHaveLength(1)
    press('Undo: “ilseok” is somebody else')
    expect(onUndo).toHaveBeenCalledWith(last)
  })

  it('is not joined by hand with somebody who has a profile on the same site', () => {
    const onSame = vi.fn()
    const person = { ...ilsePerson, candidate: other, profiles: [profile(other, 'github', 'iokafor')] }
    const { rerender } = render(<SameConfirm person={ilsePerson} other={person} onSame={onSame} onBack={vi.fn()} onClose={vi.fn()} />)
    expect(screen.getByText(/two profiles of one site are two people/)).toBeTruthy()
    expect(screen.getByText('Same person').closest('button')?.disabled).toBe(true)
    rerender(<SameConfirm person={ilsePerson} other={{ ...person, profiles: [] }} onSame={onSame} onBack={vi.fn()} onClose={vi.fn()} />)
    fireEvent.submit(document.querySelector('form') ?? document.body)
    expect(onSame).toHaveBeenCalledOnce()
  })
})

// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { CandidateScreen } from '../../../src/ui/features/candidate/CandidateScreen'
import type { PersonScreenProps } from '../../../src/ui/features/person/PersonScreen'
import { addDays } from '../../../src/domain/day'
import { ilse, ilsePerson, ilseTopics, modelOf } from '../fixtures/ilse'
import { noActions, siteName, ways } from '../fixtures/props'
import { followUp, today } from '../fixtures/records'
import '../setup'
import { objections } from './axe'

const choir = ilsePerson.signals.find(signal => signal.kind === 'told') ?? expect.fail('something told')
const [first, ...others] = ilseTopics.interests
const model = modelOf({ topics: { ...ilseTopics, interests: first ? [{ ...first, evidence: [choir.id, 'headline'], reasons: ['one thing they told you'] }, ...others] : [] } })

function show(more: Partial<PersonScreenProps> = {}) {
  const spies = {
    log: vi.fn(async () => true), edit: vi.fn(async () => true), remove: vi.fn(), detach: vi.fn(), removeSignal: vi.fn(), markTopic: vi.fn(), finish: vi.fn(), snooze: vi.fn(), setCadence: vi.fn(),
  }
  const outside = { onToggleItem: vi.fn(), onOpen: vi.fn(), onAnswered: vi.fn(), onShowInFull: vi.fn() }
  const { container } = render(<CandidateScreen model={model} ways={ways} siteName={siteName} capture={null} opened={null} {...outside} actions={{ ...noActions, ...spies }} {...more} />)
  return { ...spies, ...outside, container }
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const item = (name: string | RegExp) => screen.getAllByRole('menuitem', { name, hidden: true })[0] ?? expect.fail(`no entry ${String(name)}`)

describe('one candidate in full', () => {
  it('has every section', () => {
    show()
    const titles = screen.getAllByRole('heading', { level: 2 }).map(heading => heading.textContent)
    for (const title of ['Talk about', 'Cares about', 'Facts', 'Between you', 'Wants', 'Notes', 'How to reach them', 'Profiles']) expect(titles).toContain(title)
    expect(document.title).toBe('Ilse Okafor · Kith')
  })

  it('shows what an interest was told from, and takes a piece of it out; texts of the profile stay', () => {
    const { removeSignal } = show()
    expect(screen.queryByText(choir.title)).toBeNull()
    fireEvent.click(button('Distributed storage'))
    const line = button('Distributed storage').closest('li') ?? expect.fail('a line')
    expect(within(line).getByText('one thing they told you')).toBeTruthy()
    expect(within(line).getAllByRole('button', { name: /^Remove/ })).toHaveLength(1)
    fireEvent.click(within(line).getByRole('button', { name: `Remove “${choir.title}”` }))
    expect(removeSignal).toHaveBeenCalledWith(choir.id)
  })

  it('keeps and hides interests', () => {
    const { markTopic } = show()
    fireEvent.click(button('Save Rust'))
    expect(markTopic).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'rust' }), 'kept')
    fireEvent.click(button('Never suggest Rust'))
    expect(markTopic).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'rust' }), 'hidden')
  })

  it('takes a profile off only after saying what goes with it', () => {
    const { detach } = show()
    fireEvent.click(button('Take the GitHub profile off'))
    expect(detach).not.toHaveBeenCalled()
    expect(screen.getByText(/everything that was read from it leave this person/)).toBeTruthy()
    fireEvent.click(screen.getByText('Take it off'))
    expect(detach).toHaveBeenCalledWith(ilsePerson.profiles[0]?.id)
  })

  it('edits the text about them', async () => {
    const { edit } = show()
    fireEvent.click(button('Add a text'))
    fireEvent.input(screen.getByLabelText('In their own words, or yours'), { target: { value: ' Sings alto. ' } })
    fireEvent.submit(screen.getByLabelText('In their own words, or yours').closest('form') ?? expect.fail('a form'))
    await waitFor(() => expect(edit).toHaveBeenCalledWith({ about: 'Sings alto.' }))
  })

  it('lists what else is planned, done and put off one by one', () => {
    const party = followUp(ilse, 20, { kind: 'manual', reason: 'ask about the concert' })
    const { finish, snooze } = show({ model: { ...model, person: { ...ilsePerson, followUps: [...ilsePerson.followUps, party] } } })
    fireEvent.click(button('Done: Ask about the concert'))
    expect(finish).toHaveBeenCalledWith(party)
    const entries = screen.getAllByRole('menuitem', { name: /^1 week/, hidden: true })
    fireEvent.click(entries[1] ?? expect.fail('a second snooze menu'))
    expect(snooze).toHaveBeenCalledWith(party, addDays(today, 7))
  })

  it('removes them and goes back to the list', () => {
    const { remove } = show()
    fireEvent.click(item('Remove this person'))
    expect(remove).toHaveBeenCalledTimes(1)
    expect(location.hash).toBe('#/people')
  })

  it('logs with L and edits with E', () => {
    show()
    fireEvent.keyDown(document.body, { key: 'l' })
    expect(screen.getByRole('heading', { name: 'Log a touch with Ilse' })).toBeTruthy()
    fireEvent.click(screen.getAllByLabelText('Close')[0] ?? expect.fail('a close button'))
    fireEvent.keyDown(document.body, { key: 'e' })
    expect(screen.getByRole('heading', { name: 'Edit Ilse Okafor' })).toBeTruthy()
  })

  it('has nothing that axe objects to', async () => {
    const { container } = show()
    fireEvent.click(button('Distributed storage'))
    expect(await objections(container)).toEqual([])
  })
})

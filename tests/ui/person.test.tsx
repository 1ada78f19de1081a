// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { PersonScreen, type PersonScreenProps } from '../../src/ui/features/person/PersonScreen'
import { addDays } from '../../src/domain/day'
import { ilse, ilseCapture, ilsePerson, ilseTopics, modelOf } from './fixtures/ilse'
import { noActions, siteName, ways } from './fixtures/props'
import { now, today } from './fixtures/records'
import './setup'

function show(more: Partial<PersonScreenProps> = {}) {
  const spies = {
    copyOpener: vi.fn(), markTopic: vi.fn(), tell: vi.fn(async () => true), addNeed: vi.fn(async () => true), log: vi.fn(async () => true), snooze: vi.fn(),
    edit: vi.fn(async () => true), setCadence: vi.fn(), removeTouch: vi.fn(), editTouch: vi.fn(async () => true), addNote: vi.fn(async () => true), setFollowUp: vi.fn(async () => true),
    setChannels: vi.fn(async () => true),
  }
  const outside = { onToggleItem: vi.fn(), onOpen: vi.fn(), onAnswered: vi.fn(), onShowInFull: vi.fn() }
  render(<PersonScreen model={modelOf()} ways={ways} siteName={siteName} capture={ilseCapture} opened={null} {...outside} actions={{ ...noActions, ...spies }} {...more} />)
  return { ...spies, ...outside }
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const item = (name: string | RegExp) => screen.getAllByRole('menuitem', { name, hidden: true })[0] ?? expect.fail(`no entry ${String(name)}`)

describe('Talk about', () => {
  it('copies the opener that is shown, and the next one after Another', () => {
    const { copyOpener } = show()
    fireEvent.click(button('Copy'))
    expect(copyOpener).toHaveBeenLastCalledWith('crdts', ilseTopics.suggestions[0]?.openers[0])
    fireEvent.click(button('Another'))
    expect(screen.getByText(ilseTopics.suggestions[0]?.openers[1] ?? '')).toBeTruthy()
    fireEvent.click(button('Copy'))
    expect(copyOpener).toHaveBeenLastCalledWith('crdts', ilseTopics.suggestions[0]?.openers[1])
    fireEvent.click(button('Another'))
    expect(screen.getByText(ilseTopics.suggestions[0]?.openers[0] ?? '')).toBeTruthy()
  })

  it('opens another topic and copies its opener', () => {
    const { copyOpener } = show()
    fireEvent.click(button(/^Bouldering/))
    fireEvent.click(button('Copy'))
    expect(copyOpener).toHaveBeenCalledWith('bouldering', 'Have you tried shaping holds yourself?')
  })

  it('shows the evidence with dates and links, and only when asked', () => {
    show()
    expect(screen.queryByRole('link', { name: /field-clocks/ })).toBeNull()
    fireEvent.click(button('4 pieces of evidence'))
    expect(screen.getByRole('link', { name: /field-clocks/ }).getAttribute('href')).toBe('https://github.com/ilseok/field-clocks')
    expect(screen.getAllByText('Staff engineer, storage').length).toBe(1)
  })

  it('tells hiding from refusing', () => {
    const { markTopic } = show()
    fireEvent.click(item('Do not suggest it'))
    expect(markTopic).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'crdts' }), 'hidden')
    fireEvent.click(item(/does not want to talk about it/))
    expect(markTopic).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'crdts' }), 'refused')
  })
})

describe('saving', () => {
  it('keeps an interest and lets it go', () => {
    const { markTopic } = show()
    fireEvent.click(button('Save Rust'))
    expect(markTopic).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'rust' }), 'kept')
    expect(button('Save Distributed storage').getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(button('Save Distributed storage'))
    expect(markTopic).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'distributed-storage' }), null)
  })

  it('shows which items of the page are saved, and toggles them by their key', () => {
    const { onToggleItem } = show()
    expect(button('Save merge-semantics').getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(button('Save merge-semantics'))
    expect(onToggleItem).toHaveBeenLastCalledWith('repository|github.com/ilseok/merge-semantics|merge-semantics', false)
    fireEvent.click(button('Save hold-designer'))
    expect(onToggleItem).toHaveBeenLastCalledWith('star|github.com/example/hold-designer|hold-designer', true)
  })
})

describe('typed by hand', () => {
  it('stores what was told and empties the line', async () => {
    const { tell } = show()
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Something Ilse told you' })
    fireEvent.input(line, { target: { value: '  plays the viola ' } })
    fireEvent.submit(screen.getByRole('form', { name: 'Something Ilse told you' }))
    expect(tell).toHaveBeenCalledWith('plays the viola')
    await waitFor(() => expect(line.value).toBe(''))
  })

  it('keeps the line when it could not be stored', async () => {
    const tell = vi.fn(async () => false)
    show({ actions: { ...noActions, tell } })
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Something Ilse told you' })
    fireEvent.input(line, { target: { value: 'plays the viola' } })
    fireEvent.submit(screen.getByRole('form', { name: 'Something Ilse told you' }))
    await waitFor(() => expect(tell).toHaveBeenCalled())
    expect(line.value).toBe('plays the viola')
  })

  it('stores a need with its kind', () => {
    const { addNeed } = show()
    fireEvent.input(screen.getByRole('textbox', { name: 'What they want' }), { target: { value: 'weekend shifts' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'How much it matters' }), { target: { value: 'never' } })
    fireEvent.submit(screen.getByRole('form', { name: 'Add what they want' }))
    expect(addNeed).toHaveBeenCalledWith('never', 'weekend shifts')
  })

  it('adds a channel to those that are there', () => {
    const { setChannels } = show()
    fireEvent.input(screen.getByRole('textbox', { name: 'Address, number or place' }), { target: { value: 'ilse@work.example' } })
    fireEvent.submit(screen.getByRole('form', { name: 'Add a channel' }))
    expect(setChannels).toHaveBeenCalledWith([...ilse.channels, { kind: 'email', value: 'ilse@work.example', label: '' }], expect.any(String))
  })

  it('sends only the fields that were corrected', async () => {
    const { edit } = show()
    fireEvent.click(item('Edit'))
    const dialog = screen.getByRole('dialog', { name: 'Edit Ilse Okafor' })
    fireEvent.input(within(dialog).getByLabelText('Name'), { target: { value: 'Ilse Okafor-Maes' } })
    fireEvent.submit(dialog.querySelector('form') ?? dialog)
    await waitFor(() => expect(edit).toHaveBeenCalledWith({ name: 'Ilse Okafor-Maes' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('refuses an empty name', () => {
    const { edit } = show()
    fireEvent.click(item('Edit'))
    const dialog = screen.getByRole('dialog')
    fireEvent.input(within(dialog).getByLabelText('Name'), { target: { value: '  ' } })
    fireEvent.submit(dialog.querySelector('form') ?? dialog)
    expect(within(dialog).getByRole('alert').textContent).toBe('A name is needed.')
    expect(edit).not.toHaveBeenCalled()
  })
})

describe('Between you and Next', () => {
  it('logs a contact with the second click, by the channel used last', () => {
    const { log } = show()
    fireEvent.click(item('I gave something'))
    expect(log).toHaveBeenCalledWith({ kind: 'give', direction: 'out', channel: 'site', topics: [], note: '', at: now })
  })

  it('puts the follow-up off by a preset counted from today', () => {
    const { snooze } = show()
    fireEvent.click(item(/^2 weeks/))
    expect(snooze).toHaveBeenCalledWith(ilsePerson.followUps[0], addDays(today, 14))
  })

  it('sets, follows and pauses the rhythm', () => {
    const { setCadence } = show()
    const entry = (name: string | RegExp) => screen.getByRole('menuitemradio', { name, hidden: true })
    expect(entry(/As in settings/).getAttribute('aria-checked')).toBe('true')
    fireEvent.click(entry('Every 90 days'))
    expect(setCadence).toHaveBeenLastCalledWith(90, false)
    fireEvent.click(entry('Pause'))
    expect(setCadence).toHaveBeenLastCalledWith(null, true)
  })

  it('changes a contact through its menu', async () => {
    const { editTouch } = show()
    fireEvent.click(within(screen.getByRole('menu', { name: /^Change: Ilse wrote/, hidden: true })).getByRole('menuitem', { name: 'Edit', hidden: true }))
    const dialog = await screen.findByRole('dialog', { name: 'Change this contact' })
    fireEvent.click(within(dialog).getByLabelText('a give'))
    fireEvent.submit(dialog.querySelector('form') ?? dialog)
    const first = ilsePerson.touchpoints[0]
    await waitFor(() => expect(editTouch).toHaveBeenCalledWith(first, expect.objectContaining({ kind: 'give', direction: 'in', at: first?.at })))
  })

  it('warns before another ask when two were made in a row', () => {
    const ask = ilsePerson.touchpoints.find(touch => touch.kind === 'ask') ?? expect.fail('an ask')
    show({ model: modelOf({ person: { ...ilsePerson, touchpoints: [ask, { ...ask, id: 'other' }] } }) })
    expect(screen.getByText('Two asks in a row so far. First give Ilse something: help, an article, an introduction.')).toBeTruthy()
  })

  it('asks once whether the recruiter wrote, and logs it with the topic', () => {
    const pending = { id: 'x', createdAt: now, updatedAt: now, times: {}, candidateId: ilse.id, topic: 'crdts', text: 'Hi', at: now - 60_000 }
    const { log, onAnswered } = show({ model: modelOf({ copied: [pending] }) })
    expect(screen.getByRole('group', { name: 'Did you write to Ilse?' }).textContent).toContain('about CRDTs')
    fireEvent.click(button('Yes, log it'))
    expect(log).toHaveBeenCalledWith({ kind: 'casual', direction: 'out', channel: 'site', topics: ['crdts'], note: '', at: now })
    expect(onAnswered).toHaveBeenCalled()
  })

  it('opens the conversation through the chosen way', () => {
    const { onOpen } = show()
    fireEvent.click(item('Message on LinkedIn'))
    expect(onOpen).toHaveBeenCalledWith(ways[1])
  })
})

describe('keys', () => {
  it('L opens the log, and not while typing or when single keys are off', () => {
    show()
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'New note' }), { key: 'l' })
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.keyDown(document.body, { key: 'l', ctrlKey: true })
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.keyDown(document.body, { key: 'l' })
    expect(screen.getByRole('dialog', { name: 'Log a touch with Ilse' })).toBeTruthy()
  })

  it('leaves single letters alone when they are off', () => {
    show({ model: modelOf({ settings: { ...modelOf().settings, singleKeys: false } }) })
    fireEvent.keyDown(document.body, { key: 'l' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

it('shows text of a page as text', () => {
  show({ model: modelOf({ person: { ...ilsePerson, candidate: { ...ilse, name: '<img src=x onerror=alert(1)>' } } }) })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('<img src=x onerror=alert(1)>')
  expect(document.querySelector('img')).toBeNull()
})

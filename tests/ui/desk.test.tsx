// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { LogDialog, type LogDialogProps } from '../../src/ui/features/person/LogDialog'
import { NoDialog } from '../../src/ui/features/person/NoDialog'
import { PersonScreen } from '../../src/ui/features/person/PersonScreen'
import { personActions } from '../../src/ui/features/person/actions'
import { deskGate, deskModel, deskPerson, onSite, openings } from './fixtures/desk'
import { ilsePerson, ilseTopics, modelOf } from './fixtures/ilse'
import { noActions, siteName, ways } from './fixtures/props'
import { need, now, today } from './fixtures/records'
import './setup'

const send = vi.hoisted(() => vi.fn(async () => ({ ok: true, value: {} })))
vi.mock('../../src/ui/state/send', () => ({ send }))

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const item = (name: string | RegExp) => screen.getAllByRole('menuitem', { name, hidden: true })[0] ?? expect.fail(`no entry ${String(name)}`)
const submit = (dialog: HTMLElement) => fireEvent.submit(dialog.querySelector('form') ?? dialog)

function log(more: Partial<LogDialogProps> = {}) {
  const onSave = vi.fn(async () => true)
  render(
    <LogDialog
      name="Ilse" interests={ilseTopics.interests} touchpoints={ilsePerson.touchpoints} cadence={{ latest: 90 }} openings={openings} gateFor={deskGate}
      now={now} onSave={onSave} onClose={vi.fn()} {...more}
    />,
  )
  return onSave
}

function show(model = deskModel) {
  const spies = {
    log: vi.fn(async () => true), tickAsk: vi.fn(), editReferral: vi.fn(async () => true), confirmNeed: vi.fn(), removeNeed: vi.fn(), addNeed: vi.fn(async () => true),
    addOutcome: vi.fn(async () => true), removeOutcome: vi.fn(), removeReferral: vi.fn(),
  }
  render(<PersonScreen
    model={model} ways={ways} siteName={siteName} capture={null} opened={null} actions={{ ...noActions, ...spies }}
    onToggleItem={vi.fn()} onOpen={vi.fn()} onAnswered={vi.fn()} onShowInFull={vi.fn()}
  />)
  return spies
}

describe('logging', () => {
  it('keeps what was given or asked for, and forgets it with another kind', async () => {
    const onSave = log()
    fireEvent.click(screen.getByLabelText('a give'))
    fireEvent.change(screen.getByRole('combobox', { name: 'What was given' }), { target: { value: 'introduction' } })
    submit(screen.getByRole('dialog'))
    await waitFor(() => expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'give', what: 'introduction' })))
    fireEvent.click(screen.getByLabelText('an ask'))
    submit(screen.getByRole('dialog'))
    await waitFor(() => expect(onSave).toHaveBeenLastCalledWith(expect.not.objectContaining({ what: expect.anything() })))
  })

  it('says what to do first before a third ask, and before an ask after a long silence', () => {
    const ask = ilsePerson.touchpoints.find(({ kind }) => kind === 'ask') ?? expect.fail('an ask')
    log({ touchpoints: [ask, { ...ask, at: now - 200 * 86_400_000 }], cadence: { latest: 60 } })
    expect(screen.queryByText(/First give Ilse/)).toBeNull()
    fireEvent.click(screen.getByLabelText('an ask'))
    expect(screen.getByText(/Two asks in a row so far\. First give Ilse something/)).toBeTruthy()
    fireEvent.click(screen.getByLabelText('from them'))
    expect(screen.queryByText(/First give Ilse/)).toBeNull()
  })

  it('opens the dialog with its warning instead of logging a third ask at once', () => {
    const ask = ilsePerson.touchpoints.find(({ kind }) => kind === 'ask') ?? expect.fail('an ask')
    const { log: logged } = show(modelOf({ person: { ...deskPerson, touchpoints: [ask, { ...ask, id: 'b' }] } }))
    fireEvent.click(item('I asked for something'))
    expect(logged).not.toHaveBeenCalled()
    expect(within(screen.getByRole('dialog')).getByText(/First give Ilse something/)).toBeTruthy()
  })

  it('offers what could be given, and logs it with one press', () => {
    const { log: logged } = show(modelOf({ person: { ...deskPerson, needs: [need(deskPerson.candidate, 'nice', 'feedback on my CV')] } }))
    const desk = within(screen.getByRole('region', { name: 'What you could give Ilse' }))
    const [first, ...others] = desk.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(first).toContain('30 minutes · they said feedback on my CV')
    expect(others).toHaveLength(2)
    fireEvent.click(desk.getByRole('button', { name: 'Given: read their CV or portfolio and say what you would change' }))
    expect(logged).toHaveBeenCalledWith(expect.objectContaining({ kind: 'give', direction: 'out', what: 'cv-feedback' }))
    fireEvent.click(desk.getByRole('button', { name: /^Show all/ }))
    expect(desk.getAllByRole('listitem').length).toBeGreaterThan(3)
  })

  it('undoes a change with the contact as it was', async () => {
    const before = { ...(ilsePerson.touchpoints[0] ?? expect.fail('a contact')), what: 'advice' as const }
    await personActions(ilsePerson.candidate).editTouch(before, { ...before, note: 'else' })
    expect(send).toHaveBeenLastCalledWith('touch.edit', { touchpointId: before.id, patch: expect.objectContaining({ note: 'else', what: 'advice' }) })
    const { toasts } = await import('../../src/ui/state/toasts')
    toasts.value.at(-1)?.action?.run()
    await waitFor(() => expect(send).toHaveBeenLastCalledWith('touch.edit', { touchpointId: before.id, patch: expect.objectContaining({ note: before.note }) }))
  })
})

describe('the gate', () => {
  it('names what is missing and asks for one word before a pitch goes past it', async () => {
    const onSave = log({ start: { kind: 'pitch' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Which opening' }), { target: { value: onSite.id } })
    const dialog = screen.getByRole('dialog', { name: 'Pitch an opening to Ilse' })
    expect(within(dialog).getByText('Not yet')).toBeTruthy()
    expect(within(dialog).getByText(/'remote' conflicts with on-site in Ghent/)).toBeTruthy()
    submit(dialog)
    expect(within(dialog).getByRole('alert').textContent).toMatch(/One word/)
    expect(onSave).not.toHaveBeenCalled()
    const word = within(dialog).getByLabelText(/Say why in one word/)
    fireEvent.input(word, { target: { value: 'two words' } })
    submit(dialog)
    expect(onSave).not.toHaveBeenCalled()
    fireEvent.input(word, { target: { value: 'agreed' } })
    submit(dialog)
    await waitFor(() => expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ kind: 'pitch', openingId: onSite.id, override: 'agreed' })))
  })

  it('lets a pitch through when it is ready, without a word', async () => {
    const onSave = log({ start: { kind: 'pitch', openingId: onSite.id }, gateFor: () => ({ ready: true, missing: [], conflicts: [], questions: ['what does it pay?'], fits: [], sentence: '' }) })
    expect(screen.queryByLabelText(/one word/)).toBeNull()
    expect(screen.getByText('what does it pay?')).toBeTruthy()
    submit(screen.getByRole('dialog'))
    await waitFor(() => expect(onSave).toHaveBeenCalledWith(expect.not.objectContaining({ override: expect.anything() })))
  })
})

describe('loops', () => {
  it('ticks a step with one press and takes it back', () => {
    const { tickAsk } = show()
    const group = screen.getByRole('group', { name: /^A professional opinion, asked/ })
    const thanked = within(group).getByRole('button', { name: 'Thanked' })
    expect(within(group).getByRole('button', { name: 'Answered' }).getAttribute('aria-pressed')).toBe('true')
    expect(thanked.getAttribute('aria-pressed')).toBe('false')
    fireEvent.click(thanked)
    expect(tickAsk).toHaveBeenLastCalledWith(expect.objectContaining({ what: 'professional-opinion' }), 'thankedAt', true)
    fireEvent.click(within(group).getByRole('button', { name: 'Answered' }))
    expect(tickAsk).toHaveBeenLastCalledWith(expect.anything(), 'answeredAt', false)
  })

  it('keeps closed loops out of the way', () => {
    show()
    expect(screen.queryByRole('group', { name: /^Advice, asked/ })).toBeNull()
    fireEvent.click(button('Show all 2'))
    expect(screen.getByRole('group', { name: /^Advice, asked/ })).toBeTruthy()
  })

  it('notes what came of a referral and that news went back', async () => {
    const { editReferral } = show()
    const group = screen.getByRole('group', { name: 'Ilse sent Noor Lindqvist' })
    fireEvent.click(within(group).getByRole('button', { name: 'Told what came of it' }))
    expect(editReferral).toHaveBeenLastCalledWith('referral-1', { toldAt: now })
    fireEvent.click(button('What came of it? Ilse sent Noor Lindqvist'))
    fireEvent.input(screen.getByRole('textbox', { name: /What came of it/ }), { target: { value: 'started in June' } })
    fireEvent.submit(screen.getByRole('form', { name: /What came of it/ }))
    await waitFor(() => expect(editReferral).toHaveBeenLastCalledWith('referral-1', { outcome: 'started in June' }))
  })
})

describe('wants', () => {
  it('reads several from one line, each with how much it matters', async () => {
    const { addNeed } = show()
    fireEvent.input(screen.getByRole('textbox', { name: 'What they want' }), { target: { value: 'only remote, no on-call' } })
    fireEvent.submit(screen.getByRole('form', { name: 'Add what they want' }))
    await waitFor(() => expect(addNeed.mock.calls).toEqual([['must', 'only remote'], ['never', 'no on-call']]))
  })

  it('asks whether something heard long ago is still true', () => {
    const { confirmNeed, removeNeed } = show()
    const group = screen.getByRole('group', { name: 'Still true? not below 80k' })
    fireEvent.click(within(group).getByRole('button', { name: 'Yes' }))
    expect(confirmNeed).toHaveBeenCalledWith(expect.objectContaining({ text: 'not below 80k' }))
    fireEvent.click(within(group).getByRole('button', { name: 'No' }))
    expect(removeNeed).toHaveBeenCalledWith(expect.objectContaining({ text: 'not below 80k' }))
  })

  it('offers what a note says they want, and takes no for an answer', () => {
    const { addNeed } = show()
    const offers = screen.getByRole('list', { name: 'Wants found in notes' })
    fireEvent.click(within(offers).getByRole('button', { name: /^Keep: .*hybrid/i }))
    expect(addNeed).toHaveBeenCalledWith('must', expect.stringMatching(/hybrid/i))
    fireEvent.click(within(offers).getByRole('button', { name: /^No: .*hybrid/i }))
    expect(screen.queryByRole('button', { name: /^Keep: .*hybrid/i })).toBeNull()
  })
})

describe('next and after a no', () => {
  it('says in a sentence what to do next, and why', () => {
    show()
    const next = screen.getByRole('region', { name: 'Next' })
    expect(next.textContent).toContain(deskModel.next.why)
    expect(deskModel.next.why.length).toBeGreaterThan(20)
  })

  it('shows what would raise the warmth', () => {
    show()
    expect(screen.getByText(`What would raise it: ${deskModel.warmth.raise.join('; ')}.`)).toBeTruthy()
  })

  it('shows the no with its reason and how it stands', () => {
    const { removeOutcome } = show()
    const section = screen.getByRole('region', { name: 'After a no' })
    expect(section.textContent).toContain('Passed on Storage engineer, Harbour Systems: “not before the summer”')
    expect(section.textContent).toContain('the reason stands')
    fireEvent.click(within(section).getByRole('button', { name: /^Remove: Passed/ }))
    expect(removeOutcome).toHaveBeenCalledWith(deskPerson.outcomes[0])
  })

  it('notes a no with reason, words and a day', async () => {
    const onSave = vi.fn(async () => true)
    render(<NoDialog name="Ilse" kind="no-offer" openings={openings} openingId={onSite.id} today={today} onSave={onSave} onClose={vi.fn()} />)
    fireEvent.change(screen.getByRole('combobox', { name: 'The reason' }), { target: { value: 'visa' } })
    fireEvent.input(screen.getByLabelText('In their own words'), { target: { value: ' the permit takes a year ' } })
    fireEvent.input(screen.getByLabelText('It stands until'), { target: { value: '2027-09-01' } })
    submit(screen.getByRole('dialog', { name: 'No offer for Ilse' }))
    await waitFor(() => expect(onSave).toHaveBeenCalledWith({ kind: 'no-offer', reason: 'visa', words: 'the permit takes a year', until: '2027-09-01', openingId: onSite.id }))
  })
})

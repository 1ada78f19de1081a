// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { defaultChoices } from '../../../src/domain/arrival'
import { ImportForm, type ImportFormProps, type ImportState } from '../../../src/ui/features/data/ImportForm'
import { PastImportList, undoneWords } from '../../../src/ui/features/data/PastImportList'
import { kithPreview, peoplePreview } from '../fixtures/imports'
import { now, today } from '../fixtures/records'
import { objections } from '../people/axe'
import '../setup'

const nothing = () => undefined
const form = (state: ImportState, more: Partial<ImportFormProps> = {}) => (
  <ImportForm
    state={state} today={today} choices={defaultChoices} withSettings={false} onChoices={nothing} onSettings={nothing} onFile={nothing} onAgain={nothing} onStart={nothing} onUndo={nothing} onReset={nothing} onMapped={nothing}
    {...more}
  />
)
const states: ImportState[] = [
  { step: 'choose' },
  { step: 'reading', name: 'kith.json', done: 0.4, people: 12 },
  { step: 'refused', name: 'kith.json', reason: 'touchpoints[12].kind: should be one of casual, give.' },
  { step: 'preview', preview: kithPreview },
  { step: 'preview', preview: peoplePreview },
  { step: 'writing', name: 'kith.json', done: null, people: 0 },
  { step: 'done', done: { name: 'export.zip', batch: 'b', people: { created: 12, updated: 3, same: 1 }, records: 1_200 } },
  { step: 'done', done: { name: 'export.zip', batch: null, people: { created: 0, updated: 0, same: 16 }, records: 0 } },
]
const at = (index: number) => states[index] ?? expect.fail('a state')

describe('the import', () => {
  it.each(states.map(state => [state.step, state] as const))('%s: has nothing that axe objects to', async (_step, state) => {
    expect(await objections(render(form(state)).container)).toEqual([])
  })

  it('gives the chosen file on, and the dropped one', () => {
    const onFile = vi.fn()
    const { container } = render(form(at(0), { onFile }))
    const chosen = new File(['{}'], 'kith.json')
    fireEvent.change(screen.getByLabelText(/A file to bring in/), { target: { files: [chosen] } })
    expect(onFile).toHaveBeenCalledWith(chosen)
    const drop = container.querySelector('.drop') ?? expect.fail('a place to drop')
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [chosen] } })
    drop.dispatchEvent(event)
    expect(onFile).toHaveBeenCalledTimes(2)
  })

  it('can be given up while it reads', () => {
    const onReset = vi.fn()
    render(form(at(1), { onReset }))
    expect(screen.getByRole('status').textContent).toBe('Reading kith.json. 12 people so far.')
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(onReset).toHaveBeenCalled()
  })

  it('refuses with the reason, says that nothing was changed, and takes another file', () => {
    render(form(at(2)))
    expect(screen.getByRole('alert').textContent).toMatch(/touchpoints\[12\]\.kind.*Nothing was changed/)
    expect(screen.getByLabelText(/A file to bring in/)).toBeTruthy()
  })

  it('shows what a Kith export holds before anything is written, and what is here already', () => {
    const onStart = vi.fn()
    render(form(at(3), { onStart }))
    const lines = screen.getAllByRole('listitem').map(line => line.textContent)
    expect(lines).toEqual(['3 people 2 new, 1 here already', '6 profiles all here already', '9 contacts all new'])
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /settings/ }).checked).toBe(false)
    fireEvent.click(screen.getByRole('button', { name: 'Bring it in' }))
    expect(onStart).toHaveBeenCalled()
  })

  it('shows what would become of people, what is left out and what is wrong, and asks who gets reminders', () => {
    const [onChoices, onAgain] = [vi.fn(), vi.fn()]
    render(form(at(4), { onChoices, onAgain }))
    expect(screen.getByText(/Texts of messages are not kept/)).toBeTruthy()
    expect(screen.getByText('messages.csv, line 812: “soon” is no date on which somebody could have written.')).toBeTruthy()
    expect(screen.getByText('31: messages in group conversations')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: /^Nobody for now/ }))
    expect(onChoices).toHaveBeenCalledWith({ ...defaultChoices, reminders: 'nobody' })
    fireEvent.click(screen.getByRole('checkbox', { name: /texts of the messages/ }))
    expect(onAgain).toHaveBeenCalledWith({ texts: true })
  })

  it('offers the undo, and none where nothing was new', () => {
    const onUndo = vi.fn()
    const { unmount } = render(form(at(6), { onUndo }))
    expect(screen.getByText(/12 people are new, 3 people were brought up to date/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(onUndo).toHaveBeenCalledWith('b')
    unmount()
    render(form(at(7)))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })
})

describe('past imports', () => {
  const batches = [{ id: 'b', at: now, kind: 'linkedin', name: 'export.zip', counts: { candidates: 15, created: 12, updated: 3, touchpoints: 240 } }]

  it('are listed with what came in, each with its undo', async () => {
    const onUndo = vi.fn()
    const { container } = render(<PastImportList batches={batches} today={today} busy={null} onUndo={onUndo} />)
    expect(screen.getByText(/12 new people, 3 brought up to date,? and 240 contacts/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Undo the import of export.zip' }))
    expect(onUndo).toHaveBeenCalledWith('b')
    expect(await objections(container)).toEqual([])
  })

  it('an undo says what it left alone', () => {
    expect(undoneWords({ removed: 12, kept: 0 })).toBe('Taken back: 12 people removed.')
    expect(undoneWords({ removed: 0, kept: 1 })).toBe('Taken back. 1 record stays: you have worked with it since.')
  })
})

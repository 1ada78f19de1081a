// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { checkFile } from '../../../src/ui/features/data/file'
import { ImportForm, type ImportFormProps, type ImportState } from '../../../src/ui/features/data/ImportForm'
import { sampleDesk } from '../../../src/ui/features/data/sample-desk'
import { now, today } from '../fixtures/records'
import { objections } from '../people/axe'
import '../setup'

const file = { ...checkFile(JSON.stringify(sampleDesk(now))), settings: { cadence: 30 } }
const form = (state: ImportState, more: Partial<ImportFormProps> = {}) => (
  <ImportForm state={state} today={today} withSettings={false} onSettings={() => undefined} onFile={() => undefined} onStart={() => undefined} onReset={() => undefined} {...more} />
)
const states: ImportState[] = [
  { step: 'choose' },
  { step: 'checking', name: 'kith.json' },
  { step: 'refused', name: 'kith.json', reason: 'touchpoints[12].kind: should be one of casual, give.' },
  { step: 'preview', name: 'kith.json', file, known: { candidates: 1, profiles: 6 } },
  { step: 'working', name: 'kith.json', done: 500, all: 1_200 },
  { step: 'done', name: 'kith.json', records: 1_200 },
]

describe('the import', () => {
  it.each(states.map(state => [state.step, state] as const))('%s: has nothing that axe objects to', async (_step, state) => {
    expect(await objections(render(form(state)).container)).toEqual([])
  })

  it('gives the chosen file on', () => {
    const onFile = vi.fn()
    render(form({ step: 'choose' }, { onFile }))
    const chosen = new File(['{}'], 'kith.json')
    fireEvent.change(screen.getByLabelText(/A Kith export/), { target: { files: [chosen] } })
    expect(onFile).toHaveBeenCalledWith(chosen)
  })

  it('refuses with the reason, says that nothing was changed, and takes another file', () => {
    render(form(states[2] ?? expect.fail('a state')))
    expect(screen.getByRole('alert').textContent).toMatch(/touchpoints\[12\]\.kind.*Nothing was changed/)
    expect(screen.getByLabelText(/A Kith export/)).toBeTruthy()
  })

  it('shows what a file holds before anything is written, and what is here already', () => {
    const onStart = vi.fn()
    render(form(states[3] ?? expect.fail('a state'), { onStart }))
    const lines = screen.getAllByRole('listitem').map(line => line.textContent)
    expect(lines).toContain('3 people 2 new, 1 here already')
    expect(lines).toContain('6 profiles all here already')
    expect(lines).toContain('9 contacts all new')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /settings/ }).checked).toBe(false)
    fireEvent.click(screen.getByRole('button', { name: 'Bring it in' }))
    expect(onStart).toHaveBeenCalledWith(file)
  })
})

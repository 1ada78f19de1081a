// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { ExportForm, type ExportDraft, kindOf } from '../../../src/ui/features/data/ExportForm'
import { kindsFor } from '../../../src/ui/features/data/export-kinds'
import { MappingForm } from '../../../src/ui/features/data/MappingForm'
import { mappingFault } from '../../../src/ui/features/data/mapping-words'
import { recalled, remembering } from '../../../src/exchange/csv/remembered'
import { single } from '../../../src/exchange/csv/headings'
import { seen } from '../gallery/doors'
import '../setup'

const draft: ExportDraft = { whom: 'everyone', kind: 'json', newer: false, marked: true }
const exportForm = (more: Partial<ExportDraft> = {}, onDraft = vi.fn(), person: { id: string, name: string } | null = null) => {
  const onSave = vi.fn()
  render(<ExportForm draft={{ ...draft, ...more }} onDraft={onDraft} everyone="3 people" person={person} finder={<p>finder</p>} onAnother={() => undefined} busy={false} onSave={onSave} />)
  return { onDraft, onSave }
}

describe('the export', () => {
  it('offers what makes sense for whom it is about', () => {
    expect(kindsFor('everyone').map(({ kind }) => kind)).toEqual(['csv', 'contacts-csv', 'vcard-3', 'ics', 'json'])
    expect(kindsFor('chosen').map(({ kind }) => kind)).toEqual(['csv', 'contacts-csv', 'vcard-3'])
    expect(kindsFor('one').map(({ kind }) => kind)).toContain('html')
  })

  it('goes to the page to read where one person is chosen, for there is no JSON of one', () => {
    const { onDraft } = exportForm()
    fireEvent.click(screen.getByLabelText('One person'))
    expect(onDraft).toHaveBeenCalledWith({ ...draft, whom: 'one', kind: 'html' })
  })

  it('cannot be saved before the person is picked', () => {
    const { onSave } = exportForm({ whom: 'one', kind: 'html' })
    const button = screen.getByRole('button', { name: 'Save the file' })
    expect(button).toHaveProperty('disabled', true)
    fireEvent.click(button)
    expect(onSave).not.toHaveBeenCalled()
  })

  it('asks for the mark of Excel with lists only, and for the version with cards only', () => {
    exportForm({ kind: 'vcard-3' })
    expect(screen.queryByText(/mark the file/)).toBeNull()
    expect(screen.getByText(/newer form/)).toBeTruthy()
    expect([kindOf({ ...draft, kind: 'vcard-3', newer: true }), kindOf({ ...draft, kind: 'csv', newer: true })]).toEqual(['vcard-4', 'csv'])
  })
})

describe('the columns of a list', () => {
  const form = (more: Partial<Parameters<typeof MappingForm>[0]> = {}) => {
    const [onDraft, onDone] = [vi.fn(), vi.fn()]
    render(<MappingForm seen={seen} draft={{ ...seen.guess, overwrite: [] }} remembered={false} onDraft={onDraft} onDone={onDone} onReset={() => undefined} {...more} />)
    return { onDraft, onDone }
  }

  it('shows each with its first values and where it goes', () => {
    form()
    expect(screen.getByText('Ilse · Ravi · Noor')).toBeTruthy()
    expect(screen.getByText('empty in every row')).toBeTruthy()
    expect(screen.getByLabelText('Schuhgröße goes to')).toHaveProperty('value', 'line')
  })

  it('takes another choice, and whether it replaces what is there', () => {
    const { onDraft } = form()
    fireEvent.change(screen.getByLabelText('Schuhgröße goes to'), { target: { value: 'out' } })
    expect(onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ targets: ['firstName', 'lastName', 'headline', 'company', 'email', 'lastTouch', 'out', 'out'] }))
    fireEvent.change(screen.getByLabelText('Firma: where Kith has one already'), { target: { value: 'replace' } })
    expect(onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ overwrite: ['company'] }))
  })

  it('asks how dates are meant only where they do not tell', () => {
    form({ seen: { ...seen, datesTold: true } })
    expect(screen.queryByText(/Dates such as/)).toBeNull()
  })

  it('says what is missing, and then cannot go on', () => {
    const { onDone } = form({ draft: { targets: seen.columns.map(() => 'line' as const), dates: 'day-first', overwrite: [] } })
    expect(screen.getByRole('alert').textContent).toBe('Say which column holds the names.')
    fireEvent.click(screen.getByRole('button', { name: /Read/ }))
    expect(onDone).not.toHaveBeenCalled()
    expect(mappingFault(['name', 'company', 'company'], single)).toMatch(/Two columns go to “Company”/)
    expect(mappingFault(['name', 'email', 'email', 'line', 'line'], single)).toBeNull()
  })
})

describe('what is remembered of lists', () => {
  const answer = { targets: ['name', 'out', 'line'] as const, dates: 'month-first' as const }
  const list = { columns: ['Name', 'Salary', 'Shoe size'] }

  it('comes back for the same headings in any order and spelling of case', () => {
    const all = remembering([], list, answer, ['company'])
    expect(recalled(all, { columns: ['shoe size', 'NAME', 'Salary'] })).toEqual({ targets: ['line', 'name', 'out'], dates: 'month-first', overwrite: ['company'] })
    expect(recalled(all, { columns: ['Name', 'Salary'] })).toBeNull()
  })

  it('is replaced by the next answer, and at most twenty are kept', () => {
    let all = remembering([], list, answer, [])
    all = remembering(all, list, { ...answer, dates: 'day-first' }, [])
    expect(all).toHaveLength(1)
    for (let index = 0; index < 30; index++) all = remembering(all, { columns: [`Name ${index}`] }, { targets: ['name'], dates: 'day-first' }, [])
    expect(all).toHaveLength(20)
    expect(all[0]?.columns[0]?.heading).toBe('Name 29')
  })
})

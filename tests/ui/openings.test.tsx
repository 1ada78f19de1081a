// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { LogForSeveral } from '../../src/ui/features/log/LogForSeveral'
import { OpeningDialog } from '../../src/ui/features/openings/OpeningDialog'
import { OpeningScreen } from '../../src/ui/features/openings/OpeningScreen'
import { draftOf, factsOf } from '../../src/ui/features/openings/draft'
import { LedgerScreen } from '../../src/ui/features/ledger/LedgerScreen'
import { deskPerson, noor, onSite, outcome } from './fixtures/desk'
import { ilse } from './fixtures/ilse'
import { need, now, today, touch } from './fixtures/records'
import './setup'

describe('openings', () => {
  it('fills the form from pasted text and keeps what was corrected', async () => {
    const onSave = vi.fn(async () => true)
    render(<OpeningDialog onSave={onSave} onClose={vi.fn()} />)
    fireEvent.input(screen.getByLabelText('Paste its text'), { target: { value: 'Senior Rust Engineer at Harbour Systems\nRemote\nSalary: 70,000 - 85,000 EUR' } })
    expect(screen.getByLabelText<HTMLInputElement>('Company').value).toBe('Harbour Systems')
    fireEvent.input(screen.getByLabelText('Company'), { target: { value: 'Harbour' } })
    fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? expect.fail('a form'))
    await waitFor(() => expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ company: 'Harbour', remote: 'yes', salary: [70_000, 85_000, 'EUR'] })))
  })

  it('wants a title', () => {
    const onSave = vi.fn(async () => true)
    render(<OpeningDialog onSave={onSave} onClose={vi.fn()} />)
    fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? expect.fail('a form'))
    expect(screen.getByRole('alert').textContent).toBe('A title is needed.')
    expect(onSave).not.toHaveBeenCalled()
  })

  it('comes back from the form as it went in', () => {
    const { title, company, place, remote, languages, stack, salary, visa, seniority, team, notes } = onSite
    expect(factsOf(draftOf(onSite))).toEqual({ title, company, place, remote, languages, stack, salary, visa, seniority, team, notes })
  })

  it('names what speaks against it, by name and not by rank', () => {
    render(<OpeningScreen
      opening={onSite} today={today} hrefOf={id => `#/person/${id}`} onEdit={vi.fn()} onRemove={vi.fn()}
      people={[{ candidate: ilse, needs: deskPerson.needs }, { candidate: noor, needs: [need(noor, 'must', 'Rust')] }]}
    />)
    expect(screen.getByRole('region', { name: 'Against what they said' }).textContent).toContain("'remote' conflicts with on-site in Ghent")
    expect(screen.getByRole('region', { name: 'Nothing they said speaks against it' }).textContent).toContain('Noor Lindqvist')
  })
})

describe('several at once', () => {
  it('logs only once somebody was picked', async () => {
    const props = { finder: null, onDrop: vi.fn(), now, onClose: vi.fn(), onSave: vi.fn(async () => true) }
    const { rerender } = render(<LogForSeveral people={[]} {...props} />)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Log it' }).disabled).toBe(true)
    rerender(<LogForSeveral people={[{ id: ilse.id, name: ilse.name }, { id: noor.id, name: noor.name }]} {...props} />)
    fireEvent.click(screen.getByRole('button', { name: 'Take Ilse Okafor out' }))
    expect(props.onDrop).toHaveBeenCalledWith(ilse.id)
    fireEvent.click(screen.getByRole('button', { name: 'Log it for 2 people' }))
    fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? expect.fail('a form'))
    await waitFor(() => expect(props.onSave).toHaveBeenCalledWith(expect.objectContaining({ kind: 'casual', channel: 'in-person', direction: 'out' })))
  })
})

describe('the ledger over everyone', () => {
  it('says gives and asks month by month, and who came close once', () => {
    render(<LedgerScreen entries={deskPerson.touchpoints} owed={[]} wanting={[]} afterNo={[{ candidate: ilse, needs: [], no: outcome() }]} today={today} hrefOf={id => `#/person/${id}`} />)
    expect(screen.getByText('Nov 2026: 1 give, 0 asks')).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Silver medalists' }).textContent).toContain('“not before the summer”')
  })

  it('names what people asked for and were not given yet, with the minutes it takes', () => {
    const wanting = [
      { candidate: ilse, needs: [need(ilse, 'nice', 'feedback on my CV'), need(ilse, 'must', 'remote')] },
      { candidate: noor, needs: [need(noor, 'nice', 'an intro to a design lead')] },
    ]
    const given = { ...touch(noor, 1, 'give', 'out'), what: 'introduction' as const }
    const { rerender } = render(<LedgerScreen entries={[]} owed={[]} wanting={wanting} afterNo={[]} today={today} hrefOf={id => `#/person/${id}`} />)
    const lines = () => within(screen.getByRole('region', { name: 'Gift desk' })).getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines()).toEqual([
      'Noor Lindqvist: introduce them to somebody worth knowing 10 minutes · they said an intro to a design lead',
      'Ilse Okafor: read their CV or portfolio and say what you would change 30 minutes · they said feedback on my CV',
    ])
    rerender(<LedgerScreen entries={[given]} owed={[]} wanting={wanting} afterNo={[]} today={today} hrefOf={id => `#/person/${id}`} />)
    expect(lines()).toHaveLength(1)
  })
})

// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { addCandidate, editCandidate, removeCandidate } from '../../src/db/commands/candidates'
import { saveCapture } from '../../src/db/commands/captures'
import { guard } from '../../src/nurture/guard'
import { Compose, type ComposeProps } from '../../src/ui/features/compose/Compose'
import { Everyone } from '../../src/ui/features/compose/everyone'
import { factsOf, recipientOf } from '../../src/ui/features/compose/facts'
import { doubtsOf } from '../../src/ui/features/compose/findings'
import { defaultSettings } from '../../src/domain/settings'
import { capture, freshContext } from '../support/database'
import { modelOf } from './fixtures/ilse'
import './setup'

const wrong = { id: 'salutation 3 Ravi', text: 'Ravi', start: 3, fix: 'Ilse', sentence: '“Ravi”: this goes to Ilse.' }
const props: ComposeProps = {
  name: 'Ilse', draft: 'Hi Ravi, how is the choir?', onDraft: vi.fn(), starts: [], doubts: [], onFix: vi.fn(), asked: false, onCopy: vi.fn(), onKeepTemplate: vi.fn(),
}

describe('writing a message', () => {
  it('offers to put the right word in, and says what a second press does', () => {
    const onFix = vi.fn()
    const { rerender } = render(<Compose {...props} doubts={[wrong]} onFix={onFix} />)
    fireEvent.click(screen.getByRole('button', { name: 'Put “Ilse” instead of “Ravi”' }))
    expect(onFix).toHaveBeenCalledWith(wrong)
    expect(screen.getByRole('button', { name: 'Copy' }).dataset.kind).toBe('plain')
    rerender(<Compose {...props} doubts={[wrong]} asked />)
    expect(screen.getByRole('button', { name: 'Copy as it is' })).toBeTruthy()
    expect(screen.getByText(/Not copied yet/)).toBeTruthy()
  })

  it('says that nothing is mixed up only once everybody is known', () => {
    const { rerender } = render(<Compose {...props} doubts={null} />)
    expect(screen.getByText(/Getting to know/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Copy' }).getAttribute('aria-disabled')).toBe('true')
    rerender(<Compose {...props} doubts={[]} />)
    expect(screen.getByText(/Nothing mixed up/)).toBeTruthy()
  })

  it('copies nothing while nothing is written', () => {
    render(<Compose {...props} draft="  " />)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Copy' }).disabled).toBe(true)
    expect(screen.queryByText(/Nothing mixed up/)).toBeNull()
  })
})

describe('what the guard found, in words', () => {
  const found = (kind: Parameters<typeof doubtsOf>[0][number]['kind'], people: string[] = []) => ({ kind, text: 'Ravi', start: 3, fix: null, people })

  it('is one line for each place, the most telling reason first, with whose it is', () => {
    const doubts = doubtsOf([found('other-name', ['r']), found('salutation')], 'Ilse Okafor', id => id === 'r' ? 'Ravi Duarte' : '')
    expect(doubts.map(({ sentence }) => sentence)).toEqual(['“Ravi” is Ravi Duarte. This goes to Ilse Okafor.'])
  })

  it('names nobody whose name is not read yet', () => {
    expect(doubtsOf([found('other-company', ['r'])], 'Ilse', () => '')[0]?.sentence).toBe('Ilse does not work at “Ravi”, as far as you noted.')
  })
})

describe('everybody, for the guard', () => {
  const labelOf = (topic: string) => topic

  it('knows names, companies, places and what they built, and takes in what changes', async () => {
    const context = freshContext()
    await saveCapture(context, capture(), () => true)
    const { candidateId } = await addCandidate(context, { name: 'Ravi Duarte', company: 'Northwind' })
    const { candidateId: to } = await addCandidate(context, { name: 'Noor Lindqvist', company: 'Halyard' })
    const everyone = new Everyone(context.db, labelOf)
    await everyone.read()
    expect(everyone.index.size).toBe(3)
    const kinds = (draft: string) => guard(draft, everyone.index, { to: { id: to, name: 'Noor Lindqvist', givenName: 'Noor', company: 'Halyard', location: '', pronouns: null, topics: [] } }).map(({ kind }) => kind)
    expect(kinds('Hi Noor, how is your merge-clock coming along?')).toEqual(['other-repository'])
    expect(kinds('Hi Noor, how are things at Northwind?')).toEqual(['other-company'])
    context.pass(1)
    await editCandidate(context, { candidateId, patch: { company: 'Sandpiper' } })
    await everyone.read()
    expect(kinds('Hi Noor, how are things at Northwind?')).toEqual([])
    expect(kinds('Hi Noor, how are things at Sandpiper?')).toEqual(['other-company'])
    context.pass(1)
    await removeCandidate(context, { candidateId })
    await everyone.read()
    expect(everyone.index.size).toBe(2)
    expect(kinds('Hi Noor, how are things at Sandpiper?')).toEqual([])
  })

  it('reads as many as there are, a slice at a time', async () => {
    const context = freshContext()
    for (let i = 0; i < 507; i++) await context.db.candidates.add({ ...modelOf().person.candidate, id: `01a10bef-6200-7000-8000-${String(i).padStart(12, '0')}`, updatedAt: i })
    const everyone = new Everyone(context.db, labelOf)
    expect(everyone.ready.value).toBe(false)
    await Promise.all([everyone.read(), everyone.read()])
    expect([everyone.ready.value, everyone.index.size]).toEqual([true, 507])
  })
})

it('gives a person’s own facts to templates and to the guard', () => {
  const model = modelOf()
  const { candidate } = model.person
  expect(factsOf(model, { ...defaultSettings, signOff: 'Ada' }, 'choirs')).toMatchObject({ 'first-name': candidate.givenName, 'topic': 'choirs', 'sign-off': 'Ada' })
  expect(recipientOf(model)).toMatchObject({ id: candidate.id, name: candidate.name, company: candidate.company })
})

// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Talk } from '../../src/ui/features/person/Talk'
import { ilseTopics } from './fixtures/ilse'
import { today } from './fixtures/records'
import './setup'

vi.mock('../../src/platform/runtime', async original => ({
  ...await original<object>(), readOwnJson: async () => ({ version: 1, families: [], ids: [], technicalCues: '', topics: [] }),
}))

/** A stand-in for the browser's language model. */
function modelSaying(answer: () => Promise<string>, availability = 'available') {
  const session = { prompt: vi.fn(answer), destroy: vi.fn() }
  const model = { availability: vi.fn(async () => availability), create: vi.fn(async () => session) }
  vi.stubGlobal('LanguageModel', model)
  return { session, model }
}
afterEach(() => vi.unstubAllGlobals())

const written = ilseTopics.suggestions[0]?.openers[0] ?? ''
function show() {
  const onCopy = vi.fn()
  render(<Talk suggestions={ilseTopics.suggestions} evidence={() => [{ id: 's1', title: 'field-clocks', what: 'repository', at: today, url: null }]} today={today} name="Ilse" onCopy={onCopy} />)
  return onCopy
}
const smooth = () => screen.queryByRole('button', { name: 'Smooth the wording' })

describe('Smooth the wording', () => {
  it('is not there without a language model, nor where it would have to be loaded first', async () => {
    show()
    const { model } = modelSaying(async () => '', 'downloadable')
    show()
    await waitFor(() => expect(model.availability).toHaveBeenCalled())
    expect(smooth()).toBeNull()
    expect(model.create).not.toHaveBeenCalled()
  })

  it('shows and copies what passes, asks once, lets the model go, and Another shows the next opener as written', async () => {
    const better = written.replace(/\?$/, ' ?').replace(/ \?$/, ', then?')
    const { session, model } = modelSaying(async () => better)
    const onCopy = show()
    fireEvent.click(await screen.findByRole('button', { name: 'Smooth the wording' }))
    expect(await screen.findByText(better)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(onCopy).toHaveBeenCalledWith('crdts', better)
    expect(model.create).toHaveBeenCalledTimes(1)
    expect(session.prompt).toHaveBeenCalledTimes(1)
    expect(session.destroy).toHaveBeenCalledTimes(1)
    fireEvent.click(screen.getByRole('button', { name: 'Another' }))
    expect(screen.getByText(ilseTopics.suggestions[0]?.openers[1] ?? '')).toBeTruthy()
  })

  it('keeps the opener and says why when the answer brings something in', async () => {
    modelSaying(async () => `${written} Zanzibar is lovely.`)
    show()
    fireEvent.click(await screen.findByRole('button', { name: 'Smooth the wording' }))
    expect((await screen.findByRole('status')).textContent).toContain('Zanzibar')
    expect(screen.getByText(written)).toBeTruthy()
  })

  it('keeps the opener when the model fails', async () => {
    modelSaying(async () => { throw new Error('out of memory') })
    show()
    fireEvent.click(await screen.findByRole('button', { name: 'Smooth the wording' }))
    expect((await screen.findByRole('status')).textContent).toContain('gave no answer')
    expect(screen.getByText(written)).toBeTruthy()
  })
})

// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { Dexie } from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { candidate } from '../fixtures/records'
import '../setup'

Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange })
const send = vi.hoisted(() => vi.fn(async () => ({ ok: true, value: {} })))
vi.mock('../../../src/ui/state/send', () => ({ send }))
vi.mock('../../../src/platform/runtime', async original => ({ ...await original<object>(), readOwnJson: async () => ({ version: 1, families: [], ids: [], technicalCues: '', topics: [] }) }))
HTMLElement.prototype.scrollIntoView ??= () => undefined

const { db } = await import('../../../src/ui/state/database')
const { Bar } = await import('../../../src/ui/features/bar/Bar')
const { bar, closeBar, personInView } = await import('../../../src/ui/state/bar')
const { recentKey } = await import('../../../src/db/queries/recent')

const [ilse, noor, tomas] = [candidate('Ilse Okafor'), candidate('Noor Lindqvist', { headline: 'Motion designer' }), candidate('Tomas Voss')]
const onScreen = vi.fn()
const ctrlK = () => fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
const titles = () => screen.getAllByRole('option').map(one => one.querySelector('.cmd-title')?.textContent)

beforeAll(async () => {
  await db.candidates.bulkAdd([ilse, noor, tomas])
  await db.settings.put({ key: recentKey, value: [ilse.id, noor.id], at: 1 })
})
beforeEach(() => {
  closeBar()
  personInView.value = null
  onScreen.mockClear()
})

describe('the command bar over the database', () => {
  it('opens with Ctrl+K, also from a field, and closes with it', async () => {
    render(<><input aria-label="A line" /><Bar shown={null} onScreen={onScreen} /></>)
    screen.getByRole('textbox').focus()
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'k' })
    expect(bar.value).toBeNull()
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'k', ctrlKey: true, altKey: true })
    expect(bar.value).toBeNull()
    ctrlK()
    expect(await screen.findByRole('combobox')).toBeTruthy()
    ctrlK()
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull())
  })

  it('stays shut under another dialog', () => {
    render(<Bar shown={null} onScreen={onScreen} />)
    const dialog = document.body.appendChild(document.createElement('dialog'))
    dialog.setAttribute('open', '')
    ctrlK()
    expect(bar.value).toBeNull()
    dialog.remove()
  })

  it('offers first whom one viewed last, and nobody else as viewed', async () => {
    render(<Bar shown={null} onScreen={onScreen} />)
    ctrlK()
    await waitFor(() => expect(titles().slice(0, 2)).toEqual(['Ilse Okafor', 'Noor Lindqvist']))
    expect(titles()).not.toContain('Tomas Voss')
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowDown' })
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' })
    await waitFor(() => expect(onScreen).toHaveBeenCalledWith({ page: 'person', id: noor.id }))
    expect(bar.value).toBeNull()
  })

  it('acts on the person in view: a note is kept, and the text stays where that fails', async () => {
    personInView.value = noor.id
    render(<Bar shown={noor.id} onScreen={onScreen} />)
    ctrlK()
    await waitFor(() => expect(titles()).toContain('Note about Noor …'))
    // Who is in view need not be looked for.
    expect(titles()).not.toContain('Noor Lindqvist')
    fireEvent.click(screen.getByRole('option', { name: /^Note about Noor/ }))
    const line = await screen.findByRole('textbox', { name: 'A line about Noor' })
    fireEvent.input(line, { target: { value: 'Draws trains' } })
    send.mockResolvedValueOnce({ ok: false, code: 'failed', detail: '' } as never)
    fireEvent.keyDown(line, { key: 'Enter' })
    await waitFor(() => expect(send).toHaveBeenCalledWith('note.add', { candidateId: noor.id, text: 'Draws trains' }))
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Draws trains')
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Enter keeps it/))
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
    await waitFor(() => expect(bar.value).toBeNull())
  })
})

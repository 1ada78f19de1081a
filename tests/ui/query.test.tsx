// @vitest-environment happy-dom
import { Dexie } from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import { act, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import { candidate } from './fixtures/records'
import './setup'

Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange })
const { connection, db } = await import('../../src/ui/state/database')
const { failureOf, outdatedMessage, useQuery } = await import('../../src/ui/state/query')
const { QueryView } = await import('../../src/ui/components/Query')

const [ann, ben] = [candidate('Ann Mwangi'), candidate('Ben Soler')]

function Name({ id, keep = false }: { id: string, keep?: boolean }) {
  const query = useQuery(() => db.candidates.get(id), ['candidate', id], { keep })
  return <QueryView query={query} loading={<p>loading</p>}>{one => <p>{one?.name ?? 'nobody'}</p>}</QueryView>
}
const text = () => screen.getByText(/./, { selector: 'p:not(.strong)' }).textContent

beforeEach(async () => {
  connection.value = 'well'
  await db.open()
  await db.candidates.bulkPut([ann, ben])
})

it('shows what is there and follows every change', async () => {
  render(<Name id={ann.id} />)
  expect(text()).toBe('loading')
  await waitFor(() => expect(text()).toBe('Ann Mwangi'))
  await db.candidates.update(ann.id, { name: 'Ann Mwangi-Roth' })
  await waitFor(() => expect(text()).toBe('Ann Mwangi-Roth'))
})

it('drops one person at once when another is asked for', async () => {
  const { rerender } = render(<Name id={ann.id} />)
  await waitFor(() => expect(text()).toBe('Ann Mwangi'))
  rerender(<Name id={ben.id} />)
  expect(text()).toBe('loading')
  await waitFor(() => expect(text()).toBe('Ben Soler'))
})

it('keeps the old answer where nothing may jump', async () => {
  const { rerender } = render(<Name keep id={ann.id} />)
  await waitFor(() => expect(text()).toBe('Ann Mwangi'))
  rerender(<Name keep id={ben.id} />)
  expect(text()).toBe('Ann Mwangi')
  await waitFor(() => expect(text()).toBe('Ben Soler'))
})

it('names what went wrong in a sentence of the closed list', () => {
  expect(failureOf(Object.assign(new Error(), { name: 'QuotaExceededError' }))).toMatchObject({ code: 'storage-full' })
  expect(failureOf(Object.assign(new Error(), { name: 'UnknownError' }))).toMatchObject({ code: 'database-broken' })
  connection.value = 'blocked'
  expect(failureOf(null)).toMatchObject({ code: 'database-blocked' })
  connection.value = 'outdated'
  expect(failureOf(null)).toMatchObject({ code: 'outdated' })
})

it('asks for a reload once another window has brought the data to a newer shape', async () => {
  render(<Name id={ann.id} />)
  await waitFor(() => expect(text()).toBe('Ann Mwangi'))
  const newer = new Dexie('kith')
  newer.version(db.verno + 1).stores({})
  await act(async () => { await newer.open() })
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(outdatedMessage))
  expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy()
  newer.close()
})

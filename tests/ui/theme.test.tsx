// @vitest-environment happy-dom
import { Dexie } from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import { render, waitFor } from '@testing-library/preact'
import { expect, it } from 'vitest'
import './setup'

Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange })
localStorage.setItem('theme', 'dark')
const { db } = await import('../../src/ui/state/database')
const { useTheme } = await import('../../src/ui/state/settings')

function Page() {
  useTheme()
  return null
}

it('stands in the last theme before settings are read, then follows them', async () => {
  const { dataset } = document.documentElement
  expect(dataset.theme).toBe('dark')
  await db.settings.put({ key: 'settings', value: { theme: 'light' }, at: 0 })
  render(<Page />)
  expect(dataset.theme).toBe('dark')
  await waitFor(() => expect(dataset.theme).toBe('light'))
  expect(localStorage.getItem('theme')).toBe('light')
  await db.settings.put({ key: 'settings', value: { theme: 'system' }, at: 0 })
  await waitFor(() => expect(dataset.theme).toBeUndefined())
})

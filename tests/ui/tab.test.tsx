// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser'
import { act, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, it, vi } from 'vitest'
import type { TabCard } from '../../src/protocol/answers'
import './setup'

const send = vi.fn()
vi.mock('../../src/ui/state/send', () => ({ send: (...input: unknown[]) => send(...input) }))
const given: (() => void)[] = []
vi.mock('../../src/platform/access', () => ({ hasAccess: async () => true, watchAccess: (callback: () => void) => { given.push(callback); return () => undefined } }))
const changed: ((tabId: number | null) => void)[] = []
vi.mock('../../src/platform/tabs', () => ({
  activeTab: async () => ({ id: 7, windowId: 1, url: 'https://github.com/ilseok', incognito: false }),
  watchActiveTab: (callback: (tabId: number | null) => void) => { changed.push(callback); return () => undefined },
}))
const { useTab } = await import('../../src/ui/state/tab')

function Show() {
  const view = useTab()
  return <p>{view === null ? 'loading' : `${view.tab?.id} ${view.card?.state}`}</p>
}
const card = (state: TabCard['state'], at: number): TabCard => ({ state, site: 'github', url: 'https://github.com/ilseok', capture: null, misses: [], at })
const text = () => screen.getByText(/./).textContent
const settle = () => act(() => new Promise(done => setImmediate(done)))
const tabId = 7

beforeEach(() => {
  fakeBrowser.reset()
  send.mockReset()
})

it('asks for the tab in view to be read and shows what came', async () => {
  send.mockResolvedValue({ ok: true, value: card('waiting', 1) })
  render(<Show />)
  expect(text()).toBe('loading')
  await waitFor(() => expect(send).toHaveBeenCalledWith('tab.read', { tabId }))
  await waitFor(() => expect(text()).toBe(`${tabId} waiting`))
})

it('follows what the background keeps, and is not set back by an older answer', async () => {
  let answer = (_value: unknown) => undefined as void
  send.mockReturnValue(new Promise(done => { answer = done }))
  render(<Show />)
  await waitFor(() => expect(send).toHaveBeenCalledTimes(1))
  await act(() => fakeBrowser.storage.session.set({ [`tab:${tabId}`]: card('read', 5) }))
  await waitFor(() => expect(text()).toBe(`${tabId} read`))
  answer({ ok: true, value: card('waiting', 4) })
  for (const _ of [1, 2, 3]) await settle()
  expect(text()).toBe(`${tabId} read`)
})

it('reads the same address again once access was given', async () => {
  send.mockResolvedValue({ ok: false, code: 'no-access', detail: '' })
  render(<Show />)
  await waitFor(() => expect(text()).toBe(`${tabId} no-access`))
  send.mockResolvedValue({ ok: true, value: card('not-a-profile', Date.now() + 1_000) })
  given.at(-1)?.()
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2))
  await waitFor(() => expect(text()).toBe(`${tabId} not-a-profile`))
})

it('reads again when this tab has loaded anew, not when another one has', async () => {
  send.mockResolvedValue({ ok: true, value: card('waiting', 1) })
  render(<Show />)
  await waitFor(() => expect(send).toHaveBeenCalledTimes(1))
  changed.at(-1)?.(8)
  await settle()
  expect(send).toHaveBeenCalledTimes(1)
  changed.at(-1)?.(7)
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2))
})

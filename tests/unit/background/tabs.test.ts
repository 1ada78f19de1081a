import { expect, test, vi } from 'vitest'
import { Tabs } from '../../../src/background/components/tabs'

const { session, open } = vi.hoisted(() => ({ session: new Map<string, unknown>(), open: new Set<number>() }))
vi.mock('../../../src/platform/session', () => ({
  readSession: (key: string) => Promise.resolve(session.get(key) ?? null),
  writeSession: (key: string, value: unknown) => Promise.resolve(void session.set(key, value)),
  forgetSession: (key: string) => Promise.resolve(void session.delete(key)),
  allSession: () => Promise.resolve(Object.fromEntries(session)),
}))
vi.mock('../../../src/platform/background', () => ({ tabAddress: (tabId: number) => Promise.resolve(open.has(tabId) ? 'https://github.com/ilse-okafor' : null) }))
vi.mock('../../../src/platform/access', () => ({}))

test('what a page said while its tab was closed is not kept: nobody would take it away any more', async () => {
  const tabs = new Tabs({ isOff: () => Promise.resolve(false), stateFor: () => Promise.reject(new Error('not asked')), again: (_tabId, capture) => Promise.resolve(capture) })
  const card = { state: 'erased', site: 'github', url: 'https://github.com/ilse-okafor', capture: null, misses: [] } as const
  open.add(1)
  await tabs.remember(1, card)
  await tabs.remember(2, card)
  expect([...session.keys()]).toEqual(['tab:1'])
})

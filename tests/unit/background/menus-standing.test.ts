import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, it, vi } from 'vitest'
import { addCandidate, editCandidate } from '../../../src/db/commands/candidates'
import { freshContext } from '../../support/database'

vi.mock('../../../src/platform/background', () => ({ sitePatterns: ['https://github.com/*'] }))
vi.mock('../../../src/platform/tabs', async original => ({ ...await original<object>(), tabInFront: async () => null }))

const { Menus } = await import('../../../src/background/components/menus')

interface Entry { id: string, title?: string, parentId?: string, visible?: boolean }
/** The browser's menu, as whoever opens it at any moment finds it. */
const standing = new Map<string, Entry>()
/** After each change: for each of Kith's submenus that shows, the words of its entries. */
const seen: string[][][] = []
const look = () => {
  const roots = [...standing.values()].filter(({ parentId, visible }) => parentId === undefined && visible !== false)
  seen.push(roots.map(({ id }) => [...standing.values()].filter(entry => entry.parentId === id && entry.title).map(({ title = '' }) => title)))
}
const contextMenus = {
  removeAll: async () => { standing.clear(); look() },
  create: (entry: Entry, done: () => void) => {
    if (standing.has(entry.id) || (entry.parentId && !standing.has(entry.parentId))) throw new Error(`no such place for ${entry.id}`)
    standing.set(entry.id, entry)
    look()
    setTimeout(done)
  },
  update: async (id: string, change: Partial<Entry>) => { standing.set(id, { ...standing.get(id), ...change, id }); look() },
  remove: async (id: string) => {
    standing.delete(id)
    for (const [key, { parentId }] of standing) if (parentId === id) standing.delete(key)
    look()
  },
}

let context: ReturnType<typeof freshContext>
let menus: InstanceType<typeof Menus>
beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser, { contextMenus })
  standing.clear()
  context = freshContext()
  menus = new Menus(context.db, work => { void work() })
})

it('changes without a moment in which the menu is missing or half there', async () => {
  const { candidateId } = await addCandidate(context, { name: 'Ilse Okafor' })
  await menus.update(true)
  for (const name of ['Noor Lindqvist', 'Tomas Voss', 'Ravi Duarte']) {
    seen.length = 0
    await editCandidate(context, { candidateId, patch: { name } })
    await menus.update()
    const last = seen.at(-1)
    expect(last).toHaveLength(1)
    expect(last?.[0]).toContain(`Save to ${name}`)
    for (const roots of seen) {
      expect(roots.length).toBeGreaterThan(0)
      for (const entries of roots) expect(entries).toHaveLength(last?.[0]?.length ?? 0)
    }
    // The old one goes in the same breath in which the new one shows.
    expect(seen.filter(roots => roots.length !== 1).length).toBeLessThanOrEqual(1)
  }
})

it('is built from nothing where it is not known what stands, and not touched where nothing changed', async () => {
  await menus.update()
  await menus.update()
  expect(seen.at(-1)).toHaveLength(1)
  standing.set('left-over', { id: 'left-over' })
  const before = seen.length
  await menus.update()
  expect(seen).toHaveLength(before)
  await fakeBrowser.storage.session.clear()
  await menus.update()
  expect(seen.at(-1)).toHaveLength(1)
  expect(standing.has('left-over')).toBe(false)
})

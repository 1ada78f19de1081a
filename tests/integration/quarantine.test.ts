import { beforeEach, describe, expect, test } from 'vitest'
import { admit, admitInPage, admitItem, mayKeep } from '../../src/background/components/quarantine'
import { refreshFromCapture, saveCapture } from '../../src/db/commands/captures'
import { clearSignal, tellInterest } from '../../src/db/commands/interests'
import { saveItem, unsaveItem } from '../../src/db/commands/items'
import { keepThing } from '../../src/db/commands/keep'
import type { CapturedItem } from '../../src/domain/capture'
import { itemKey } from '../../src/domain/item'
import { signal as signalShape } from '../../src/domain/signal'
import { leavesOut } from '../../src/importer/quarantine'
import { bringRows } from '../support/bring'
import { capture, freshContext } from '../support/database'

let context: ReturnType<typeof freshContext>
beforeEach(() => { context = freshContext() })

const illness: CapturedItem = { kind: 'post', title: 'I was diagnosed with diabetes last year', url: 'https://github.com/ilse-okafor/1', tags: [], at: '2026-09-30' }
const clocks: CapturedItem = { kind: 'repository', title: 'field-clocks', url: 'https://github.com/ilse-okafor/field-clocks', tags: [], at: null }
const page = (...items: CapturedItem[]) => capture({ items })
const both = page(clocks, illness)
const titles = async () => (await context.db.signals.toArray()).map(({ title }) => title).sort()
const profile = async () => (await context.db.profiles.toArray())[0] ?? expect.fail('nobody saved')
const key = itemKey(illness)

describe('what may be private', () => {
  test('is not stored by a save or a visit, whose profile knows how many and on which page', async () => {
    await saveCapture(context, both, mayKeep)
    expect(await titles()).toEqual(['field-clocks'])
    expect((await profile()).leftOut).toEqual([{ page: both.url, count: 1, at: context.now }])
    const stored = JSON.stringify(await Promise.all(context.db.tables.map(table => table.toArray())))
    expect(stored).not.toMatch(/diabetes|diagnosed|health/)
    context.pass(2)
    await refreshFromCapture(context, both, mayKeep)
    expect(await titles()).toEqual(['field-clocks'])
    await refreshFromCapture(context, page(clocks), mayKeep)
    expect((await profile()).leftOut).toEqual([])
  })

  test('leaves again where a former visit kept it', async () => {
    await saveCapture(context, both, () => true)
    expect(await titles()).toHaveLength(2)
    await refreshFromCapture(context, both, mayKeep)
    expect(await titles()).toEqual(['field-clocks'])
  })

  test('is asked about when it is saved by hand', async () => {
    await expect(admitItem(context.db, both, key, undefined)).rejects.toMatchObject({ code: 'private-matter', detail: 'it may tell something about health' })
    await expect(admitInPage(context.db, both, key)).rejects.toMatchObject({
      code: 'private-matter', detail: 'Left out: it may tell something about health. Kith’s panel can keep it.',
    })
    expect(await admitItem(context.db, both, itemKey(clocks), undefined)).toEqual({ cleared: false })
    expect(() => admit({ title: 'Is undergoing chemotherapy' }, undefined)).toThrow('it may tell something about health')
  })

  test('kept as it is, it stays through visits and goes with its mark', async () => {
    await saveCapture(context, both, mayKeep)
    const { cleared } = await admitItem(context.db, both, key, 'private')
    await saveItem(context, both, key, cleared)
    expect((await context.db.signals.toArray()).find(one => one.key === key)).toMatchObject({ saved: true })
    expect((await context.db.signals.toArray()).filter(one => one.cleared)).toEqual([])
    await refreshFromCapture(context, both, mayKeep)
    expect(await titles()).toHaveLength(2)
    expect((await profile()).leftOut).toEqual([])
    await unsaveItem(context, both, key, mayKeep)
    expect(await titles()).toEqual(['field-clocks'])
  })

  test('a false alarm is remembered: never asked again, refreshed, and it stays when the mark is taken away', async () => {
    await saveCapture(context, both, mayKeep)
    const { cleared } = await admitItem(context.db, both, key, 'harmless')
    await saveItem(context, both, key, cleared)
    await unsaveItem(context, both, key, mayKeep)
    expect(await titles()).toHaveLength(2)
    expect(await admitItem(context.db, both, key, undefined)).toEqual({ cleared: false })
    context.pass(3)
    await refreshFromCapture(context, both, mayKeep)
    const stored = (await context.db.signals.toArray()).find(one => one.key === key)
    expect(stored).toMatchObject({ cleared: true, saved: false, lastSeenAt: context.now })
    expect(signalShape.safeParse(stored).success).toBe(true)
    await clearSignal(context, { signalId: stored?.id ?? '', on: false })
    await refreshFromCapture(context, both, mayKeep)
    expect(await titles()).toEqual(['field-clocks'])
  })

  test('cleared where it was told or found elsewhere, it is stored so', async () => {
    const { candidateId } = await saveCapture(context, page(clocks), mayKeep)
    await tellInterest(context, { candidateId, title: 'plays in a church hall', cleared: true })
    const thing = { what: 'link' as const, title: 'Masters of mass', text: '', url: 'https://journal.example/mass', page: { title: '', url: null } }
    await keepThing(context, { candidateId, thing, cleared: true })
    expect((await context.db.signals.toArray()).filter(one => one.cleared)).toHaveLength(2)
  })

  test('a file brings in only what somebody decided to keep', async () => {
    await saveCapture(context, both, () => true)
    const rows = await context.db.signals.toArray()
    await context.db.signals.clear()
    await bringRows(context, { signals: rows.map(row => ({ ...row, cleared: false })) }, leavesOut)
    expect(await titles()).toEqual(['field-clocks'])
    await bringRows(context, { signals: rows.map(row => ({ ...row, cleared: true })) }, leavesOut)
    expect(await titles()).toHaveLength(2)
  })
})

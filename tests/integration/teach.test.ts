import { beforeEach, describe, expect, test, vi } from 'vitest'
import { recordReading } from '../../src/background/components/health'
import type { Tabs } from '../../src/background/components/tabs'
import { Teacher } from '../../src/background/components/teach'
import { keepRule, removeRule, restoreRule } from '../../src/db/commands/rules'
import { readHealth, readRules } from '../../src/db/queries/reading'
import { driftOf } from '../../src/domain/health'
import { contentMessages } from '../../src/protocol/messages'
import type { Learned } from '../../src/domain/page-rule'
import { capture, freshContext } from '../support/database'
import { ruleOf } from '../ui/fixtures/rules'
import { pointingKey } from '../../src/protocol/teach'

const page = vi.hoisted(() => ({ address: 'https://github.com/ilse-okafor', answer: null as unknown, started: [] as string[], told: [] as { type: string }[] }))
vi.mock('../../src/platform/background', () => ({
  tabAddress: () => Promise.resolve(page.address),
  startFile: (_tabId: number, file: string) => { page.started.push(file); return Promise.resolve(true) },
  tellTab: (_tabId: number, message: { type: string }) => { page.told.push(message); return Promise.resolve({ reached: true, answer: page.answer }) },
}))
const session = vi.hoisted(() => new Map<string, unknown>())
vi.mock('../../src/platform/session', () => ({
  readSession: (key: string) => Promise.resolve(session.get(key) ?? null),
  writeSession: (key: string, value: unknown) => { session.set(key, value); return Promise.resolve() },
  forgetSession: (key: string) => { session.delete(key); return Promise.resolve() },
}))

const { id: _id, createdAt: _created, updatedAt: _updated, times: _times, usedAt: _used, restingSince: _resting, ...bare } = ruleOf({})
const learned: Learned = bare
const byRule = (more = {}) => capture({ misses: ['taught', 'items'], ...more })

function setUp() {
  const context = freshContext()
  const remember = vi.fn((_tabId: number, card: object) => Promise.resolve(card))
  const teacher = new Teacher({ tabs: () => ({ remember }) as unknown as Tabs, context: () => context })
  return { context, remember, teacher }
}

beforeEach(() => { Object.assign(page, { address: 'https://github.com/ilse-okafor', answer: null, started: [], told: [] }) })

describe('a page that the built-in reader cannot read', () => {
  test('costs nothing where nothing was taught', async () => {
    const { teacher, remember } = setUp()
    expect(await teacher.read(1)).toBeNull()
    expect(page.started).toEqual([])
    expect(remember).not.toHaveBeenCalled()
  })

  test('is read by the rule for its kind, and the day is noted', async () => {
    const { context, teacher, remember } = setUp()
    await keepRule(context, learned)
    page.answer = byRule()
    expect((await teacher.read(1))?.name).toBe('Ilse Okafor')
    expect(remember).toHaveBeenCalledWith(1, expect.objectContaining({ state: 'read', capture: byRule() }))
    expect(await readRules(context.db)).toMatchObject([{ usedAt: context.now, restingSince: null }])
  })

  test('is not read by a rule for another kind of page', async () => {
    const { context, teacher } = setUp()
    await keepRule(context, learned)
    page.address = 'https://github.com/ilse-okafor?tab=stars'
    expect(await teacher.read(1)).toBeNull()
    expect(page.started).toEqual([])
  })

  test('what comes from the page is parsed, and must be about whom the address names', async () => {
    const { context, teacher, remember } = setUp()
    await keepRule(context, learned)
    page.answer = { ...byRule(), name: 5 }
    expect(await teacher.read(1)).toBeNull()
    page.answer = byRule({ handle: 'somebody-else' })
    await expect(teacher.read(1)).rejects.toThrow(/moved on/)
    expect(remember).not.toHaveBeenCalled()
  })

  test('is read again for a save, and nothing is saved once it has gone on', async () => {
    const { context, teacher } = setUp()
    await keepRule(context, learned)
    expect(await teacher.again(1, capture())).toEqual(capture())
    expect(page.told).toEqual([])
    page.answer = byRule({ headline: 'Newer' })
    expect((await teacher.again(1, byRule())).headline).toBe('Newer')
    page.answer = null
    await expect(teacher.again(1, byRule())).rejects.toThrow(/moved on/)
  })
})

describe('when the built-in reader works again', () => {
  test('the rule rests and the page is told; what a rule read does not stand any more', async () => {
    const { context, teacher } = setUp()
    await keepRule(context, learned)
    expect(await teacher.admits(1, byRule(), page.address)).toBe(true)
    expect(await teacher.admits(1, capture(), page.address)).toBe(true)
    expect(page.told).toEqual([{ type: 'taught.rest' }])
    expect(await readRules(context.db)).toMatchObject([{ restingSince: context.now }])
    expect(await teacher.admits(1, byRule(), page.address)).toBe(false)
  })

  test('and wakes when a page cannot be read once more', async () => {
    const { context, teacher } = setUp()
    await keepRule(context, learned)
    await teacher.admits(1, capture(), page.address)
    context.pass(2)
    page.answer = byRule()
    await teacher.read(1)
    expect(await readRules(context.db)).toMatchObject([{ usedAt: context.now, restingSince: null }])
  })

  test('a page cannot pass for taught where nothing was taught', async () => {
    const { teacher } = setUp()
    expect(await teacher.admits(1, byRule(), page.address)).toBe(false)
  })
})

describe('learning', () => {
  const choices = { name: 0, headline: 1, item: null }

  test('keeps what was learned and reads by it at once', async () => {
    const { context, teacher } = setUp()
    page.answer = { rule: learned }
    const lesson = await teacher.learn(1, page.address, choices)
    expect(lesson).toMatchObject({ ruleId: expect.any(String), replacedId: null })
    expect(await readRules(context.db)).toMatchObject([learned])
  })

  test.each([
    ['longer texts than a rule may hold', { ...learned, shape: 'x'.repeat(400) }], ['an unknown way', { ...learned, name: [{ by: 'script', run: 'alert(1)' }] }],
    ['another site', { ...learned, site: 'linkedin' }], ['another kind of page', { ...learned, shape: 'github.com/{}?tab=stars' }], ['no way to a name', { ...learned, name: [] }],
  ])('nothing is kept of a rule with %s', async (_words, rule) => {
    const { context, teacher } = setUp()
    page.answer = { rule }
    expect(await teacher.learn(1, page.address, choices)).toEqual({ refused: 'moved' })
    expect(await readRules(context.db)).toEqual([])
  })

  test('passes a refusal on', async () => {
    const { teacher } = setUp()
    page.answer = { refused: 'owner' }
    expect(await teacher.learn(1, page.address, choices)).toEqual({ refused: 'owner' })
  })
})

describe('pointing in the page itself', () => {
  const here = 'https://github.com/ilse-okafor'
  const from = { tabId: 1, url: here }
  beforeEach(() => { session.clear(); page.answer = true })

  test.each([['https://github.com/ilse-okafor', true], ['https://www.behance.net/ilse-okafor', true], ['https://www.linkedin.com/in/ilse-okafor/', false]])('at %s: %s', async (address, may) => {
    const { teacher } = setUp()
    page.address = address
    page.answer = { url: address, texts: [] }
    expect(await teacher.list(1)).toMatchObject({ pointable: may })
    page.told = []
    if (may) await teacher.point(1, address, true)
    else await expect(teacher.point(1, address, true)).rejects.toThrow(/refused/)
    expect(page.told.map(({ type }) => type)).toEqual(may ? ['teach.point'] : [])
    expect(session.size).toBe(may ? 1 : 0)
  })

  test('a pick is kept for the panel, whichever worker hears it', async () => {
    await setUp().teacher.point(1, here, true)
    await setUp().teacher.picked(from, here, 7)
    expect(session.get(pointingKey(1))).toMatchObject({ url: here, index: 7 })
  })

  test('nothing is heard from a page in which the recruiter does not point', async () => {
    const { teacher } = setUp()
    await expect(teacher.picked(from, here, 0)).rejects.toThrow(/refused/)
    await teacher.point(1, here, true)
    await expect(teacher.picked({ tabId: 2, url: here }, here, 0)).rejects.toThrow(/refused/)
    await expect(teacher.picked({ tabId: 1, url: `${here}?tab=stars` }, here, 0)).rejects.toThrow(/refused/)
    await expect(teacher.picked(from, `${here}?tab=stars`, 0)).rejects.toThrow(/refused/)
    await teacher.point(1, here, false)
    await expect(teacher.picked(from, here, 0)).rejects.toThrow(/refused/)
    expect(session.size).toBe(0)
  })

  test('and what it says must be an address and a place, nothing more', () => {
    const { 'teach.picked': schema } = contentMessages
    expect(schema.safeParse({ url: here, index: 3 }).success).toBe(true)
    for (const index of [-1, 1.5, 1e9, '3', null]) expect(schema.safeParse({ url: here, index }).success).toBe(false)
    expect(schema.safeParse({ url: here, index: 3, tabId: 2 }).success).toBe(false)
  })

  test('a page that has gone on is not pointed at', async () => {
    page.answer = false
    await expect(setUp().teacher.point(1, here, true)).rejects.toThrow(/any more/)
  })
})

describe('rules', () => {
  test('one for each kind of page: a newer one takes the place, and can give it back', async () => {
    const context = freshContext()
    const first = await keepRule(context, learned)
    const second = await keepRule(context, { ...learned, headline: [] })
    expect(second.replacedId).toBe(first.ruleId)
    expect(await readRules(context.db)).toHaveLength(1)
    await removeRule(context, second)
    await restoreRule(context, first)
    expect(await readRules(context.db)).toMatchObject([{ id: first.ruleId, headline: learned.headline }])
  })
})

test('health holds nobody: no handle, no name, and one person counts once', async () => {
  const { db, now } = freshContext()
  const people = ['ilse-okafor', 'ilse-okafor', 'piet-waterman', 'noor-achterberg']
  for (const handle of people) await recordReading(db, capture({ handle, misses: ['pinned'] }), now)
  const [health] = await readHealth(db)
  expect(health && driftOf(health)).toMatchObject([{ part: 'pinned', count: 3 }])
  expect(JSON.stringify([await db.health.toArray(), await db.settings.toArray()])).not.toMatch(/ilse|piet|noor|okafor/i)
})

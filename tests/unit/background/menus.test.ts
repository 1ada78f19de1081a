import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { UiHandlers } from '../../../src/background/router'
import type { MenuClick } from '../../../src/platform/menus'
import { KithError } from '../../../src/protocol/errors'
import { givingKey } from '../../../src/protocol/giving'
import { doubtKey, noticeKey, waitingKey } from '../../../src/protocol/keep'

const opened: string[] = []
let panel = async () => { opened.push('panel') }
let panelOpen = true
vi.mock('../../../src/platform/panel', () => ({ openPanel: () => panel(), isPanelOpen: async () => panelOpen }))
vi.mock('../../../src/platform/badge', () => ({ setBadge: async (text: string, title: string) => { opened.push(`badge ${text} ${title}`) } }))
vi.mock('../../../src/platform/notifications', () => ({ notify: async (id: string, title: string, message: string) => { opened.push(`notification ${id}: ${title}: ${message}`) } }))
vi.mock('../../../src/platform/look', () => ({ lookInto: async () => null }))
vi.mock('../../../src/platform/background', () => ({ sitePatterns: ['https://github.com/*'] }))
vi.mock('../../../src/platform/tabs', async original => ({ ...await original<object>(), openTab: async (url: string) => { opened.push(url) }, openOwnPage: async (path: string) => { opened.push(path) } }))

const { menuHandler, menuOf } = await import('../../../src/background/components/menus')
const { Notices } = await import('../../../src/background/components/notices')
const { menuTitle } = await import('../../../src/platform/menus')
const { remembering } = await import('../../../src/background/components/recents')

const person = (name: string, hint = '') => ({ id: name, name, hint })
const titles = (people: ReturnType<typeof person>[], known = false) => menuOf(people, known).map(({ title }) => title ?? '—')

describe('the entries', () => {
  it('offer to save the person of a page of a site, and everybody on any page', () => {
    expect(titles([person('Ilse Okafor'), person('Noor', 'Harbour Lights')])).toEqual([
      'Keep in Kith', 'Save this person', 'Save to the person of this page', '—', 'Save to Ilse Okafor', 'Save to Noor (Harbour Lights)', 'Save to someone else …', '—', 'Who would love this?', 'Open Kith beside this page',
    ])
    for (const { id, on } of menuOf([person('Ilse Okafor')], false)) {
      expect(on, id).toEqual(['save', 'this', 'line-1'].includes(id) ? ['https://github.com/*'] : ['http://*/*', 'https://*/*'])
    }
  })

  it('leave "this person" out where they are saved, and speak of nobody else where nobody is', () => {
    expect(titles([], true)).toEqual(['Keep in Kith', 'Save to someone …', '—', 'Who would love this?', 'Open Kith beside this page'])
  })

  it('keep names on one line of 40 characters, cut between whole ones', () => {
    const family = '👩‍👩‍👧'
    const [, cut] = /^Save to (.*)$/.exec(titles([person(family.repeat(60))], true)[1] ?? '') ?? []
    expect(cut).toBe(`${family.repeat(39)}…`)
    expect(titles([person('Ilse\n\tOkafor')], true)[1]).toBe('Save to Ilse Okafor')
  })

  it('mean what they say in both browsers: no underlined letter, no marked text in a name', () => {
    expect(menuTitle('Save to Tom & 50%s Jerry')).toBe('Save to Tom && 50%\u2060s Jerry')
  })
})

describe('a choice', () => {
  const click: MenuClick = {
    item: 'keep:ilse', selection: '', link: 'https://journal.example/choir', linkText: 'A choir', picture: '', page: 'https://journal.example/', title: 'Journal', frameId: 0, tabId: 5, windowId: 2,
  }
  const commands = (more: object) => ({
    'keep.thing': async ({ candidateId }: { candidateId: string }) => ({ signalId: 's1', fresh: true, name: candidateId }), ...more,
  }) as unknown as UiHandlers
  let work: Promise<unknown>[] = []
  const choose = async (change: Partial<MenuClick>, more: object = {}) => {
    work = []
    const failures: unknown[] = []
    menuHandler({ commands: commands(more), guarded: run => { work.push(run().catch((error: unknown) => failures.push(error))) }, notices: new Notices(() => undefined) })({ ...click, ...change })
    await Promise.all(work)
    return { failures, notice: (await fakeBrowser.storage.session.get(noticeKey))[noticeKey] as unknown, waiting: (await fakeBrowser.storage.session.get(waitingKey))[waitingKey] as unknown }
  }

  beforeEach(() => {
    fakeBrowser.reset()
    opened.length = 0
    panel = async () => { opened.push('panel') }
    panelOpen = true
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    return () => { vi.useRealTimers() }
  })

  it('keeps the thing and says so on the button and in the panel, with what undoes it', async () => {
    const { notice } = await choose({})
    expect(notice).toMatchObject({ ok: true, windowId: 2, text: 'Kept with ilse', signalId: 's1' })
    expect(opened).toEqual(['badge ✓ Kept with ilse'])
  })

  it('says it by a notification where the panel is shut: the button is hidden in most browsers', async () => {
    panelOpen = false
    await choose({})
    expect(opened).toEqual(['badge ✓ Kept with ilse', 'notification person:ilse: Kept with ilse: A choir'])
  })

  it('offers no undo for what was there before', async () => {
    const { notice } = await choose({}, { 'keep.thing': async () => ({ signalId: 's1', fresh: false, name: 'Ilse' }) })
    expect(notice).toMatchObject({ ok: true, text: 'Ilse had this already', signalId: null })
  })

  it('says why where it fails: the entry may be of somebody removed meanwhile', async () => {
    const { notice, failures } = await choose({}, { 'keep.thing': async () => { throw new KithError('not-found') } })
    expect(notice).toMatchObject({ ok: false, text: expect.stringContaining('no longer there') })
    expect(opened.map(one => one.split(' ')[0])).toEqual(['badge', 'notification'])
    expect(failures).toHaveLength(1)
  })

  it('leaves out what may be private until the panel has asked, and says where where that is shut', async () => {
    const asks = { 'keep.thing': async () => { throw new KithError('private-matter', 'it may tell something about health') } }
    const doubt = async () => (await fakeBrowser.storage.session.get(doubtKey))[doubtKey] as unknown
    const { failures, notice } = await choose({}, asks)
    expect({ failures, notice }).toEqual({ failures: [], notice: undefined })
    expect(await doubt()).toMatchObject({ windowId: 2, candidateId: 'ilse', thing: { title: 'A choir' } })
    expect(opened).toEqual(['badge ? Left out: it may tell something about health'])
    opened.length = 0
    panelOpen = false
    await choose({}, asks)
    expect(opened[1]).toBe('notification left-out: Left out: it may tell something about health: Open Kith’s panel to keep it all the same.')
  })

  it('opens the panel before anything else, with the thing waiting', async () => {
    const { waiting } = await choose({ item: 'else' })
    expect(opened).toEqual(['panel'])
    expect(waiting).toMatchObject({ windowId: 2, thing: { what: 'link', title: 'A choir', page: { title: 'Journal' } } })
  })

  it('opens the same page in a tab where there is no panel', async () => {
    panel = () => Promise.reject(new Error('no panel here'))
    await choose({ item: 'else' })
    expect(opened).toEqual([expect.stringContaining('panel/index.html?tab=5')])
  })

  const giving = async () => (await fakeBrowser.storage.session.get(givingKey))[givingKey] as unknown

  it.each<[string, Partial<MenuClick>, object]>([
    ['a link', {}, { what: 'link', title: 'A choir', url: 'https://journal.example/choir' }],
    ['marked words', { selection: 'nine voices' }, { what: 'selection', text: 'nine voices', url: 'https://journal.example/' }],
    ['the page', { link: '', linkText: '' }, { what: 'page', title: 'Journal', url: 'https://journal.example/' }],
  ])('asks who would love %s: opens the panel before anything else, with the thing waiting there', async (_what, change, thing) => {
    const { notice } = await choose({ item: 'love', ...change })
    expect(opened).toEqual(['panel'])
    expect(await giving()).toMatchObject({ windowId: 2, thing })
    expect(notice).toBeUndefined()
  })

  it('asks on the people page where there is no panel', async () => {
    panel = () => Promise.reject(new Error('no panel here'))
    await choose({ item: 'love' })
    expect(opened).toEqual([expect.stringContaining('people/index.html#/give')])
    expect(await giving()).toMatchObject({ windowId: 2 })
  })

  it('asks nobody about an address that no browser opens as a page', async () => {
    const { notice } = await choose({ item: 'love', link: 'mailto:ilse@okafor.example' })
    expect(notice).toMatchObject({ ok: false, text: expect.stringContaining('only links to web pages') })
    expect(await giving()).toBeUndefined()
  })
})

it('whoever a command was about is remembered, once it is carried out; bulk work is not', async () => {
  const noted: string[][] = []
  const handlers = remembering({
    'note.add': async () => ({ noteId: 'n' }), 'candidate.add': async () => ({ candidateId: 'new' }), 'touch.log': async () => ({ touchpointIds: [] }),
    'candidate.edit': () => Promise.reject(new KithError('not-found')),
  } as unknown as UiHandlers, ids => noted.push(ids))
  await handlers['note.add']({ candidateId: 'ilse', text: 'x' })
  await handlers['candidate.add']({ name: 'New' })
  await handlers['touch.log']({ candidateIds: Array.from({ length: 9 }, (_, at) => String(at)) } as never)
  await expect(handlers['candidate.edit']({ candidateId: 'gone', patch: {} })).rejects.toThrow()
  expect(noted).toEqual([['ilse'], ['new'], []])
})

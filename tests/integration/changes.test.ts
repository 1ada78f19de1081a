import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { editCandidate } from '../../src/db/commands/candidates'
import { refreshFromCapture, saveCapture } from '../../src/db/commands/captures'
import { saveItem, unsaveItem } from '../../src/db/commands/items'
import { seeProfile } from '../../src/db/commands/profiles'
import { addNeed, removeNeed } from '../../src/db/commands/notes'
import type { Capture, CapturedItem } from '../../src/domain/capture'
import { itemKey } from '../../src/domain/item'
import { capture, freshContext } from '../support/database'

const all = () => true
const forAll = (item: CapturedItem) => item.audience === undefined
let context: ReturnType<typeof freshContext>
beforeEach(() => { context = freshContext() })

const item = (kind: CapturedItem['kind'], title: string, more: Partial<CapturedItem> = {}): CapturedItem => ({ kind, title, url: null, tags: [], at: null, ...more })
const roles = (...titles: string[]) => titles.map(title => item('experience', title))
const linkedin = (items: CapturedItem[], more: Partial<Capture> = {}) => capture({
  site: 'linkedin', url: 'https://www.linkedin.com/in/ilse-okafor/', profileUrl: 'https://www.linkedin.com/in/ilse-okafor/', items, ...more,
})
const github = (items: CapturedItem[], more: Partial<Capture> = {}) => capture({ items, ...more })

const visit = async (page: Capture, mayKeep: (item: CapturedItem) => boolean = all) => {
  context.pass(3)
  await refreshFromCapture(context, page, mayKeep)
}
const profile = async () => {
  const [found] = await context.db.profiles.toArray()
  if (!found) throw new Error('nobody saved')
  return found
}
const titles = async (which: 'new' | 'gone') => {
  const { lastSeenAt } = await profile()
  return (await context.db.signals.toArray())
    .filter(signal => which === 'gone' ? signal.goneAt : signal.newSince !== undefined && signal.firstSeenAt > lastSeenAt).map(signal => signal.title)
}

describe('what is new', () => {
  test('nothing of the first save, and nothing that loads after it', async () => {
    const roled = roles('Engineer — Tidepool')
    await saveCapture(context, linkedin(roled), all)
    await refreshFromCapture(context, linkedin([...roled, item('post', 'On merges', { at: '2026-10-01' }), ...roles('Intern — Brine')].reverse()), all)
    expect(await titles('new')).toEqual(['Intern — Brine'].slice(1))
  })

  test('nothing of the first save of somebody of whom an item was kept before', async () => {
    const items = roles('Lead — Northwind', 'Engineer — Tidepool')
    await saveItem(context, linkedin(items), itemKey(items[1] ?? item('tag', '')))
    context.pass(1)
    await saveCapture(context, linkedin(items, { company: 'Northwind' }), all)
    expect(await titles('new')).toEqual([])
    expect((await profile()).changed).toEqual({})
  })

  test('what stands before something known, not what comes after it', async () => {
    await saveCapture(context, linkedin(roles('Engineer — Tidepool', 'Intern — Brine')), all)
    await visit(linkedin(roles('Lead — Northwind', 'Engineer — Tidepool', 'Waiter — Pier 9')))
    expect(await titles('new')).toEqual(['Lead — Northwind'])
  })

  test('a list that grew, on a page that shows it whole or its beginning', async () => {
    await saveCapture(context, github([item('organization', 'tide'), item('organization', 'brine')]), all)
    await visit(github([item('organization', 'tide'), item('organization', 'brine'), item('organization', 'pier-nine')]))
    expect(await titles('new')).toEqual(['pier-nine'])
  })

  test('not what a site puts first in an order of its own', async () => {
    await saveCapture(context, linkedin([item('skill', 'Rust'), item('skill', 'Sailing')]), all)
    await visit(linkedin([item('skill', 'Knots'), item('skill', 'Rust'), item('skill', 'Sailing')]))
    expect(await titles('new')).toEqual([])
  })

  test('what is dated after the last look, also in a list never seen before; older posts that show up late are none', async () => {
    await saveCapture(context, linkedin([]), all)
    await visit(linkedin([item('post', 'I moved to Ghent', { at: '2026-10-07' }), item('post', 'Old thoughts', { at: '2026-09-01' })]))
    await visit(linkedin([item('post', 'Older thoughts', { at: '2026-08-01' }), item('post', 'I moved to Ghent', { at: '2026-10-07' })]))
    expect(await titles('new')).toEqual(['I moved to Ghent'])
  })

  test('a first look at another page of theirs holds no news: those repositories were only updated', async () => {
    await saveCapture(context, github([]), all)
    await visit(github([item('repository', 'old-clock', { at: '2026-10-08' })], { page: 'list', url: 'https://github.com/ilse-okafor?tab=repositories' }))
    expect(await titles('new')).toEqual([])
  })

  test('stays marked until it was seen, however often the page is visited, and knows since when', async () => {
    await saveCapture(context, github([item('organization', 'tide')]), all)
    const before = context.now
    const page = github([item('organization', 'pier-nine'), item('organization', 'tide')], { company: 'Northwind', location: 'Bruges' })
    await visit(page)
    await refreshFromCapture(context, { ...page, location: 'Ostend' }, all)
    expect(await titles('new')).toEqual(['pier-nine'])
    expect((await context.db.signals.toArray()).find(signal => signal.title === 'pier-nine')?.newSince).toBe(before)
    expect(await profile()).toMatchObject({ changed: { company: 'Tidepool', location: 'Ghent' }, changedSince: { company: before } })
    await seeProfile(context, { profileId: (await profile()).id })
    expect(await titles('new')).toEqual([])
    expect(await profile()).toMatchObject({ changed: {}, changedSince: {} })
  })

  test('a field that is back as it was is no change', async () => {
    await saveCapture(context, github([]), all)
    await visit(github([], { location: 'Bruges' }))
    await visit(github([]))
    expect((await profile()).changed).toEqual({})
  })
})

describe('what is gone', () => {
  test('an entry that a page which comes whole no longer holds, until it is back', async () => {
    await saveCapture(context, github([item('organization', 'tide')]), all)
    await visit(github([]))
    expect(await titles('gone')).toEqual(['tide'])
    await visit(github([item('organization', 'tide')]))
    expect(await titles('gone')).toEqual([])
  })

  test('never a feed, nor what another page shows, nor what the reader missed', async () => {
    await saveCapture(context, github([item('organization', 'tide'), item('repository', 'merge-clock'), item('post', 'On merges'), item('achievement', 'Shark')]), all)
    await visit(github([], { misses: ['card'] }))
    await visit(github([], { page: 'list', url: 'https://github.com/ilse-okafor?tab=repositories' }))
    expect(await titles('gone')).toEqual([])
    await visit(github([]))
    expect(await titles('gone')).toEqual(['tide'])
  })

  test('where cards come late, only what stood between others that are there still', async () => {
    await saveCapture(context, linkedin(roles('Lead — A', 'Engineer — B', 'Intern — C')), all)
    await visit(linkedin([]))
    await visit(linkedin(roles('Lead — A', 'Engineer — B')))
    expect(await titles('gone')).toEqual([])
    await visit(linkedin(roles('Lead — A', 'Engineer — B', 'Intern — C')))
    await visit(linkedin(roles('Lead — A', 'Intern — C')))
    expect(await titles('gone')).toEqual(['Engineer — B'])
  })

  test('not what a new entry pushed out of a card that shows the first few', async () => {
    await saveCapture(context, linkedin(roles('Engineer — B', 'Intern — C', 'Waiter — D')), all)
    await visit(linkedin(roles('Lead — A', 'Engineer — B', 'Intern — C')))
    expect(await titles('gone')).toEqual([])
    await visit(linkedin(roles('Lead — A', 'Intern — C', 'Waiter — D')))
    expect(await titles('gone')).toEqual([])
  })

  test('a company that the page no longer shows, when the reader did not miss it', async () => {
    const { candidateId } = await saveCapture(context, github([]), all)
    await visit(github([], { company: null, misses: ['company'] }))
    expect((await profile()).company).toBe('Tidepool')
    await visit(github([], { company: null, headline: null }))
    expect(await profile()).toMatchObject({ company: '', headline: 'Storage and merges', changed: { company: 'Tidepool' } })
    expect(await context.db.candidates.get(candidateId)).toMatchObject({ company: '' })
    await visit(github([], { company: 'Northwind' }))
    expect(await profile()).toMatchObject({ company: 'Northwind', changed: { company: 'Tidepool' } })
    expect(await context.db.candidates.get(candidateId)).toMatchObject({ company: 'Northwind' })
  })

  test('a company on a page whose reader does not tell what it missed stays', async () => {
    await saveCapture(context, linkedin([]), all)
    await visit(linkedin([], { company: null }))
    expect((await profile()).company).toBe('Tidepool')
  })
})

test('however much of the same lists a page shows on each visit, nothing is new and nothing gone', async () => {
  const list = (kind: CapturedItem['kind']) => Array.from({ length: 6 }, (_, index) => item(kind, `${kind} ${index} — Tidepool`))
  const lists = [list('experience'), list('certification'), list('skill'), list('organization')]
  const shown = fc.tuple(...lists.map(one => fc.nat({ max: one.length }))).map(counts => lists.flatMap((one, index) => one.slice(0, counts[index])))
  await fc.assert(fc.asyncProperty(fc.array(shown, { minLength: 2, maxLength: 6 }), fc.constantFrom('profile' as const, 'list' as const), async (looks, page) => {
    context = freshContext()
    const [first = [], ...later] = looks
    await saveCapture(context, linkedin(first, { page }), all)
    for (const items of later) await visit(linkedin(items, { page }))
    expect([...await titles('new'), ...await titles('gone')]).toEqual([])
    context.db.close()
  }), { numRuns: 40 })
})

describe('posts for connections only', () => {
  const post = item('post', 'Between us: I am leaving', { audience: 'connections' })
  test('are not stored by a save or a visit, only by hand, and leave again', async () => {
    await saveCapture(context, linkedin([post]), forAll)
    await visit(linkedin([post]), forAll)
    expect(await context.db.signals.count()).toBe(0)
    await saveItem(context, linkedin([post]), itemKey(post))
    await visit(linkedin([post]), forAll)
    expect(await context.db.signals.toArray()).toMatchObject([{ title: post.title, saved: true }])
    await unsaveItem(context, linkedin([post]), itemKey(post), forAll)
    expect(await context.db.signals.count()).toBe(0)
    expect(await context.db.candidates.count()).toBe(1)
  })
})

describe('what they say they want', () => {
  const open = (wants: string[]) => capture({ items: [], wants })
  test('becomes a need with its page as source, once, with a new date each day it is seen', async () => {
    await saveCapture(context, open(['Available for freelance projects']), all)
    await visit(open(['Available for  Freelance projects']))
    expect(await context.db.needs.toArray()).toMatchObject([{
      kind: 'trigger', text: 'Available for freelance projects', source: 'https://github.com/ilse-okafor', at: context.now, checkOn: '2027-04-08',
    }])
  })
  test('does not come back once the recruiter removed it, but does for someone saved anew', async () => {
    await saveCapture(context, open(['Open to work']), all)
    const [need] = await context.db.needs.toArray()
    await removeNeed(context, { needId: need?.id ?? '' })
    await visit(open(['Open to work']))
    expect(await context.db.needs.count()).toBe(0)
  })
  test('leaves typed needs alone and does not repeat them', async () => {
    const { candidateId } = await saveCapture(context, open([]), all)
    await addNeed(context, { candidateId, kind: 'nice', text: 'Open to work', source: '' })
    const before = await context.db.needs.toArray()
    await visit(open(['open to work']))
    expect(await context.db.needs.toArray()).toEqual(before)
  })
})

test('pronouns that a person states are taken over while none are known', async () => {
  const { candidateId } = await saveCapture(context, capture({ pronouns: 'she/her' }), all)
  expect(await context.db.candidates.get(candidateId)).toMatchObject({ pronouns: 'she/her' })
  await editCandidate(context, { candidateId, patch: { pronouns: '' } })
  await visit(capture({ pronouns: 'she/her' }))
  expect(await context.db.candidates.get(candidateId)).toMatchObject({ pronouns: '' })
})

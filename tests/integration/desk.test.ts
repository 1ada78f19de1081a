import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { addCandidate, editCandidate, removeCandidate, restoreCandidate } from '../../src/db/commands/candidates'
import { refreshFromCapture, saveCapture, unsaveCapture } from '../../src/db/commands/captures'
import { write } from '../../src/db/commands/context'
import { coolDesk, deriveDeskAnew, deriveDeskStale, deskMark } from '../../src/db/commands/desk'
import { finishFollowUp, reopenFollowUp, setFollowUp, snoozeFollowUp } from '../../src/db/commands/follow-ups'
import { deriveSome } from '../../src/db/commands/interest-index'
import { tellInterest } from '../../src/db/commands/interests'
import { mergePeople, unmergePeople } from '../../src/db/commands/merge'
import { addNeed, addNote, editNote, removeNote } from '../../src/db/commands/notes'
import { addOutcome, removeOutcome } from '../../src/db/commands/outcomes'
import { seeProfile } from '../../src/db/commands/profiles'
import { rebuildWords } from '../../src/db/commands/search'
import { editTouch, logTouch, removeTouch } from '../../src/db/commands/touchpoints'
import type { Database, Facet } from '../../src/db/database'
import { dayKey } from '../../src/db/touched'
import { deskIds, deskRows, facetValues, lensCounts, warmthCounts } from '../../src/db/queries/desk-list'
import { addDays, dayOf } from '../../src/domain/day'
import { wordOfKey } from '../../src/domain/search'
import { warmthOf, warmthOn } from '../../src/nurture/warmth'
import { capture, freshContext } from '../support/database'
import { desks, fill } from '../support/random-desk'

const all = () => true
const touch = { kind: 'casual', direction: 'in', channel: 'site', topics: [] as string[], note: '' } as const
let context: ReturnType<typeof freshContext>
beforeEach(() => { context = freshContext() })

const tried = async (work: () => Promise<unknown>) => { await work().catch(error => { if (!(error instanceof Error) || error.name !== 'KithError') throw error }) }
const isDay = ({ facet }: Facet) => facet.startsWith('due ')
const derivedOf = async (db: Database) => ({
  desk: await db.desk.toArray(), facets: (await db.facets.toArray()).filter(row => !isDay(row)), days: (await db.facets.toArray()).filter(isDay), words: await db.tokens.toCollection().primaryKeys(),
})

/** The open follow-ups, counted day by day. */
async function daysOf(db: Database) {
  const counts = new Map<string, number>()
  for (const followUp of await db.followUps.toArray()) if (followUp.open === 1) counts.set(dayKey(followUp), (counts.get(dayKey(followUp)) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a < b ? -1 : 1).map(([key, people]) => ({ facet: key.split('\n')[0], value: key.split('\n')[1], people }))
}

/** What the derived tables hold once all of it is derived anew. */
async function fresh(own: ReturnType<typeof freshContext>) {
  const { db } = own
  await db.desk.clear()
  await db.facets.filter(row => !isDay(row)).delete()
  await db.settings.delete(deskMark)
  await deriveDeskAnew(own)
  const words = new Set((await db.search.toArray()).flatMap(row => row.words.map(wordOfKey)))
  return { desk: await db.desk.toArray(), facets: (await db.facets.toArray()).filter(row => !isDay(row)), days: await daysOf(db), words: [...words].sort() }
}

describe('a line', () => {
  test('tells of a person what the list shows, filters and sorts by', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    await editCandidate(context, { candidateId, patch: { tags: ['storage'] } })
    context.pass(30)
    await logTouch(context, { ...touch, candidateIds: [candidateId], at: context.now })
    await addOutcome(context, { candidateId, kind: 'no-offer', reason: 'other', words: '', at: context.now, until: null, openingId: null })
    const [row] = await deskRows(context.db, [candidateId])
    expect(row).toMatchObject({
      name: 'Ilse Okafor', nameKey: 'ilse okafor', company: 'Tidepool', place: 'Ghent', town: 'Ghent', tags: ['storage'], sources: ['github'], lastTouchAt: context.now, lastTwoWayAt: context.now,
      lastTouch: { direction: 'in', channel: 'site' }, silverAt: context.now, heat: 4, changedAt: 0,
    })
    expect(row?.due?.dueOn).toBe(row?.next)
    expect(row?.losingOn && row.losingOn > dayOf(context.now)).toBe(true)
  })

  test('says when a profile changed, until that was looked at', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    context.pass(5)
    await refreshFromCapture(context, capture({ headline: 'Storage lead' }), all)
    expect((await deskRows(context.db, [candidateId]))[0]?.changedAt).toBe(context.now)
    expect((await deskIds(context.db, { lens: 'changed-lately', today: dayOf(context.now) })).ids).toEqual([candidateId])
    const [profile] = await context.db.profiles.toArray()
    await seeProfile(context, { profileId: profile?.id ?? '' })
    expect((await deskRows(context.db, [candidateId]))[0]?.changedAt).toBe(0)
  })

  test('cools as days pass, without a command', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    await logTouch(context, { ...touch, candidateIds: [candidateId], at: context.now })
    expect(await warmthCounts(context.db)).toMatchObject({ warm: 1, cold: 0 })
    context.pass(400)
    await coolDesk(context)
    expect(await warmthCounts(context.db)).toMatchObject({ warm: 0, cold: 1 })
    expect(await lensCounts(context.db, dayOf(context.now))).toMatchObject({ 'losing-touch': 1 })
  })

  test('goes with the person, and with everything counted of them', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist', tags: ['choir'], location: 'Malmö, Sweden' })
    expect(await facetValues(context.db, 'town')).toEqual([{ facet: 'town', value: 'Malmö', people: 1 }])
    await removeCandidate(context, { candidateId })
    expect(await derivedOf(context.db)).toEqual({ desk: [], facets: [], days: [], words: [] })
  })

  test('of a command that fails is as it was', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    const before = await derivedOf(context.db)
    await expect(write(context, async () => {
      await context.db.candidates.update(candidateId, { name: 'Somebody' })
      throw new Error('half-way')
    })).rejects.toThrow('half-way')
    expect(await derivedOf(context.db)).toEqual(before)
  })

  test('waits for the background where the rules are not at hand', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    await write({ db: context.db }, () => context.db.candidates.update(candidateId, { name: 'Noor Lind' }))
    expect(await context.db.deskStale.toArray()).toEqual([{ id: candidateId }])
    await deriveDeskStale(context)
    expect((await context.db.desk.get(candidateId))?.name).toBe('Noor Lind')
    expect(await context.db.deskStale.count()).toBe(0)
  })

  test('is derived for a database of an older version, and goes on where a killed worker stopped', async () => {
    const people = []
    for (const name of ['Ada', 'Bo', 'Cleo']) {
      people.push((await addCandidate(context, { name })).candidateId)
      context.now += 1
    }
    const before = await derivedOf(context.db)
    await context.db.desk.clear()
    await context.db.facets.clear()
    await context.db.settings.put({ key: deskMark, value: { version: context.desk.version, done: people[0] }, at: 0 })
    await deriveDeskAnew(context)
    expect((await context.db.desk.toArray()).map(row => row.name)).toEqual(['Bo', 'Cleo'])
    await deriveDeskAnew({ ...context, desk: { ...context.desk, version: 'another' } })
    expect(await derivedOf(context.db)).toEqual(before)
  })
})

test('warmth that was summed up is the warmth of the contacts, on any later day', () => {
  const now = context.now
  const contacts = fc.array(fc.record({
    kind: fc.constantFrom('casual', 'give', 'ask', 'pitch', 'admin'), direction: fc.constantFrom('in', 'out'), channel: fc.constantFrom('site', 'phone', 'email'),
    topics: fc.subarray(['rust', 'choir', 'clocks']), at: fc.integer({ min: 0, max: 900 }).map(days => now - days * 86_400_000),
  }), { maxLength: 8 })
  fc.assert(fc.property(contacts, fc.integer({ min: 0, max: 1_500 }), (touches, later) => {
    const { warm, heat, coolsOn, losingOn } = context.desk.touch(touches as never, now)
    const on = (days: number) => warmthOn(warm, addDays(dayOf(now), days))
    const { word, dots } = warmthOf(touches as never, now + later * 86_400_000)
    expect(on(later)).toEqual({ word, dots })
    expect(heat).toBe(touches.length === 0 ? 0 : on(0).dots + 1)
    if (coolsOn !== undefined) {
      expect(warmthOn(warm, coolsOn).dots).toBeLessThan(on(0).dots)
      expect(warmthOn(warm, addDays(coolsOn, -1)).dots).toBe(on(0).dots)
    }
    if (losingOn !== undefined) expect(warmthOn(warm, losingOn).dots).toBeLessThan(3)
  }), { numRuns: 1_000 })
})

const commands = ['add', 'edit', 'note', 'editNote', 'removeNote', 'need', 'touch', 'editTouch', 'removeTouch', 'follow', 'snooze', 'done', 'reopen', 'no', 'removeNo', 'merge', 'unmerge', 'remove', 'restore', 'save',
  'refresh', 'unsave', 'tell', 'derive', 'pass'] as const

test('whatever is done in whatever order, the lines are those that deriving anew gives', async () => {
  await fc.assert(fc.asyncProperty(desks, fc.array(fc.tuple(fc.constantFrom(...commands), fc.nat(20)), { maxLength: 14 }), async (desk, steps) => {
    const own = freshContext()
    const { db } = own
    const { search: _search, ...tables } = desk.tables
    await fill(db, { ...desk, tables })
    await write(own, () => rebuildWords(own, desk.candidates.map(({ id }) => id)))
    await deriveDeskAnew(own)
    const candidates = desk.candidates.map(({ id }) => id)
    const one = <T>(list: readonly T[], nth: number): T | undefined => list[nth % Math.max(1, list.length)]
    for (const [what, nth] of steps) {
      const id = one(candidates, nth) ?? ''
      const rowOf = async (table: string) => one(await db.table<{ id: string }>(table).toArray(), nth)?.id ?? id
      own.now += 60_000
      if (what === 'pass') own.pass(nth * 9)
      await tried(async () => {
        switch (what) {
          case 'add': return candidates.push((await addCandidate(own, { name: `Wen ${nth}`, tags: ['rust'], location: 'Ghent, Belgium' })).candidateId)
          case 'edit': return editCandidate(own, { candidateId: id, patch: nth % 2 ? { name: `Ravi ${nth}`, tags: ['passed'] } : { location: 'Lisbon' } })
          case 'note': return addNote(own, { candidateId: id, text: `lighthouse ${nth}` })
          case 'editNote': return editNote(own, { noteId: await rowOf('notes'), text: 'a quiet word' })
          case 'removeNote': return removeNote(own, { noteId: await rowOf('notes') })
          case 'need': return addNeed(own, { candidateId: id, kind: 'must', text: 'remote', source: '' })
          case 'touch': return logTouch(own, { ...touch, direction: nth % 2 ? 'in' : 'out', candidateIds: [id], at: own.now - nth * 86_400_000 })
          case 'editTouch': return editTouch(own, { touchpointId: await rowOf('touchpoints'), patch: { direction: 'out', at: own.now - nth * 864_000 } })
          case 'removeTouch': return removeTouch(own, { touchpointId: await rowOf('touchpoints') })
          case 'follow': return setFollowUp(own, { candidateId: id, dueOn: addDays(dayOf(own.now), nth), reason: 'a word' })
          case 'snooze': return snoozeFollowUp(own, { followUpId: await rowOf('followUps'), until: addDays(dayOf(own.now), nth + 1) })
          case 'done': return finishFollowUp(own, { followUpId: await rowOf('followUps') })
          case 'reopen': return reopenFollowUp(own, { followUpId: await rowOf('followUps') })
          case 'no': return addOutcome(own, { candidateId: id, kind: nth % 2 ? 'no-offer' : 'passed', reason: nth % 3 ? 'timing' : 'team', words: '', at: own.now, until: null, openingId: null })
          case 'removeNo': return removeOutcome(own, { outcomeId: await rowOf('outcomes') })
          case 'merge': return mergePeople(own, { candidateIds: [id, one(candidates, nth + 1) ?? ''], why: '' })
          case 'unmerge': return unmergePeople(own, { mergeId: await rowOf('merges') })
          case 'remove': return removeCandidate(own, { candidateId: id })
          case 'restore': return restoreCandidate(own, { candidateId: await rowOf('trash') })
          case 'save': return candidates.push((await saveCapture(own, capture({ handle: `ilse-${nth % 3}`, profileUrl: `https://github.com/ilse-${nth % 3}` }), all)).candidateId)
          case 'refresh': return refreshFromCapture(own, capture({ handle: `ilse-${nth % 3}`, profileUrl: `https://github.com/ilse-${nth % 3}`, headline: `Moved on ${nth}` }), all)
          case 'unsave': return unsaveCapture(own, capture({ handle: `ilse-${nth % 3}`, profileUrl: `https://github.com/ilse-${nth % 3}` }))
          case 'tell': return tellInterest(own, { candidateId: id, text: `sings ${nth}`, private: false } as never)
          case 'derive': return deriveSome({ db, now: own.now }, ({ candidate }) => [{ candidateId: candidate.id, topic: `topic-${nth}`, label: '', careOrder: nth, askOrder: 0, evidence: [], last: null }], 10)
          case 'pass': return undefined
        }
      })
    }
    await deriveDeskStale(own)
    await coolDesk(own)
    const left = await derivedOf(db)
    expect(left).toEqual(await fresh(own))
  }), { numRuns: 200 })
}, 240_000)

import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { shippedVocabulary } from '../../scripts/lib/topic-cases'
import { Topics } from '../../src/background/components/topics'
import { addCandidate, editCandidate, removeCandidate, restoreCandidate } from '../../src/db/commands/candidates'
import { refreshFromCapture, saveCapture, unsaveCapture } from '../../src/db/commands/captures'
import { type Derive, deriveAnew, deriveSome } from '../../src/db/commands/interest-index'
import { clearSignal, keepSignal, markTopic, removeSignal, restoreSignal, tellInterest } from '../../src/db/commands/interests'
import { keepThing } from '../../src/db/commands/keep'
import { mergePeople, unmergePeople } from '../../src/db/commands/merge'
import { dataTables } from '../../src/db/database'
import { linesFor } from '../../src/db/queries/interests'
import { dayOf } from '../../src/domain/day'
import { careOf } from '../../src/domain/interest'
import { interestLines } from '../../src/topics/giving/derive'
import { bringRows } from '../support/bring'
import { capture, freshContext } from '../support/database'

const vocabulary = shippedVocabulary()
const derive: Derive = (known, now) => interestLines(known, vocabulary, now)
const all = () => true

type Context = ReturnType<typeof freshContext>
let context: Context
beforeEach(() => { context = freshContext() })

/** As the background does after a command. */
async function settle({ db, now }: Context): Promise<void> {
  while (await deriveSome({ db, now }, derive, 3)) { /* until nobody is left */ }
}

/** What the index of these records is when it is derived from nothing. */
async function fresh({ db, now }: Context) {
  const candidates = await db.candidates.toArray()
  const lines = await Promise.all(candidates.map(async candidate => {
    const [profiles, signals, marks] = await Promise.all([
      db.profiles.where({ candidateId: candidate.id }).toArray(), db.signals.where({ candidateId: candidate.id }).toArray(),
      db.topicMarks.where('[candidateId+topic]').between([candidate.id], [candidate.id, []]).toArray(),
    ])
    return derive({ candidate, profiles, signals, marks }, now)
  }))
  return lines.flat()
}

const key = (line: { candidateId: string, topic: string }) => `${line.candidateId} ${line.topic}`
const sorted = <T extends { candidateId: string, topic: string }>(lines: readonly T[]) => lines.toSorted((a, b) => key(a) < key(b) ? -1 : 1)

async function expectWhole(of: Context): Promise<void> {
  const lines = await of.db.interests.toArray()
  expect(sorted(lines)).toEqual(sorted(await fresh(of)))
  const counts = new Map<string, number>()
  for (const { topic } of lines) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  expect(Object.fromEntries((await of.db.topicCounts.toArray()).map(({ topic, people }) => [topic, people]))).toEqual(Object.fromEntries(counts))
}

const topics = async (candidateId: string) => (await context.db.interests.where('[candidateId+topic]').between([candidateId], [candidateId, []]).toArray()).map(({ topic }) => topic)

describe('the index of who cares about what', () => {
  test('names a person for their own work, with evidence and its last day', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    expect(await topics(candidateId)).toEqual([])
    await settle(context)
    const [line] = await linesFor(context.db, 'rust', 'careOrder', 5)
    const repository = await context.db.signals.filter(({ kind }) => kind === 'repository').first()
    expect(line).toMatchObject({ candidateId, topic: 'rust', label: '', evidence: [repository?.id], last: '2026-09-30' })
    expect(await context.db.stale.count()).toBe(0)
    await expectWhole(context)
  })

  test('a hidden topic and all below it leave, and come back with the mark', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    await tellInterest(context, { candidateId, title: 'bouldering' })
    await tellInterest(context, { candidateId, title: 'beekeeping' })
    await settle(context)
    expect(await topics(candidateId)).toEqual(expect.arrayContaining(['beekeeping', 'bouldering']))
    const parent = vocabulary.topic('bouldering')?.broader ?? ''
    for (const mark of ['hidden', 'refused'] as const) {
      await markTopic(context, { candidateId, topic: parent, mark })
      await settle(context)
      expect(await topics(candidateId)).toEqual(['beekeeping'])
    }
    await markTopic(context, { candidateId, topic: parent, mark: null })
    await settle(context)
    expect(await topics(candidateId)).toEqual(expect.arrayContaining(['beekeeping', 'bouldering']))
  })

  test('what may be private gives no line, until the recruiter says that it is harmless', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    const { signalId } = await tellInterest(context, { candidateId, title: 'My diagnosis made me take up beekeeping' })
    await settle(context)
    expect(await topics(candidateId)).toEqual([])
    await clearSignal(context, { signalId, on: true })
    await settle(context)
    expect(await topics(candidateId)).toEqual(['beekeeping'])
  })

  test('a kept topic has a line without any evidence; what a page no longer shows has none', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    await markTopic(context, { candidateId, topic: 'sourdough', mark: 'kept' })
    await settle(context)
    expect(await topics(candidateId)).toContain('sourdough')
    for (const signal of await context.db.signals.toArray()) await context.db.signals.put({ ...signal, goneAt: context.now })
    await editCandidate(context, { candidateId, patch: { about: '' } })
    await settle(context)
    expect(await topics(candidateId)).toEqual(['sourdough'])
  })

  test('people keep their order as days pass, and what one cares about fades by half in half a year', async () => {
    const ids = await Promise.all(['Ilse', 'Noor', 'Tomas'].map(async name => (await addCandidate(context, { name })).candidateId))
    for (const [index, candidateId] of ids.entries()) {
      await tellInterest(context, { candidateId, title: 'beekeeping' })
      if (index > 0) await keepThing(context, { candidateId, thing: { what: 'link', title: 'Beekeeping in winter', text: '', url: `https://bees.example/${index}`, page: { title: '', url: null } } })
      await settle(context)
      context.pass(20)
    }
    const order = (await linesFor(context.db, 'beekeeping', 'careOrder', 5)).map(({ candidateId }) => candidateId)
    expect(order).toEqual([ids[2], ids[1], ids[0]])
    const [first] = await linesFor(context.db, 'beekeeping', 'careOrder', 1)
    const care = (days: number) => first ? -Math.log(1 - careOf(first, dayOf(context.now + days * 86_400_000))) : 0
    expect(care(180) / care(0)).toBeCloseTo(0.5, 5)
    context.pass(400)
    await deriveAnew(context, 'another')
    await settle(context)
    expect((await linesFor(context.db, 'beekeeping', 'careOrder', 5)).map(({ candidateId }) => candidateId)).toEqual(order)
  })

  test('own work and words come before lists and likes where somebody is to be asked', async () => {
    const page = (handle: string, kind: 'post' | 'skill' | 'star', text: string) => capture({
      handle, profileUrl: `https://github.com/${handle}`, url: `https://github.com/${handle}`, name: handle, about: null, headline: null,
      items: [{ kind, title: text, url: null, tags: [], at: kind === 'star' ? '2026-10-04' : '2024-01-02' }, { kind, title: `${text} again`, url: null, tags: [], at: '2024-01-02' }],
    })
    const ids: string[] = []
    for (const one of [page('stars', 'star', 'CRDTs'), page('lists', 'skill', 'CRDTs'), page('writes', 'post', 'How CRDTs merge')]) ids.push((await saveCapture(context, one, all)).candidateId)
    await settle(context)
    expect((await linesFor(context.db, 'crdts', 'askOrder', 5)).map(({ candidateId }) => candidateId)).toEqual([ids[2], ids[1], ids[0]])
    expect((await linesFor(context.db, 'crdts', 'careOrder', 1)).map(({ candidateId }) => candidateId)).toEqual([ids[0]])
  })
})

describe('whatever happens, the index is what a fresh one would be', () => {
  const titles = ['beekeeping', 'bouldering', 'Rust and CRDTs', 'sourdough', 'My diagnosis', 'chess openings', 'zzkeplerite']
  const marks = ['beekeeping', 'rust', 'crdts', 'chess'] as const
  const step = fc.oneof(
    fc.record({ do: fc.constant('tell' as const), who: fc.nat(3), what: fc.constantFrom(...titles) }),
    fc.record({ do: fc.constant('mark' as const), who: fc.nat(3), what: fc.constantFrom(...marks), mark: fc.constantFrom('hidden' as const, 'refused' as const, 'kept' as const, null) }),
    fc.record({ do: fc.constantFrom('remove' as const, 'restore' as const, 'visit' as const, 'unsave' as const, 'drop' as const, 'bring' as const, 'unkeep' as const, 'settle' as const, 'pass' as const, 'import' as const), who: fc.nat(3) }),
    fc.record({ do: fc.constant('merge' as const), who: fc.nat(3), with: fc.nat(3) }),
    fc.record({ do: fc.constant('unmerge' as const) }),
  )

  test('after any commands, undone or not, in any order, with derivations in between', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), async steps => {
      const own = freshContext()
      const pages = ['a', 'b', 'c', 'd'].map((handle, index) => capture({
        handle, name: `Person ${handle}`, profileUrl: `https://github.com/${handle}`, url: `https://github.com/${handle}`, about: titles[index] ?? '', headline: null,
        items: [{ kind: 'repository', title: `on ${titles[index + 1]}`, url: `https://github.com/${handle}/work`, tags: ['Rust'], at: '2026-09-0' + String(index + 1) }],
      }))
      const ids: string[] = []
      for (const page of pages) ids.push((await saveCapture(own, page, all)).candidateId)
      const removedSignals: string[] = []
      for (const one of steps) {
        const who = 'who' in one ? ids[one.who] ?? '' : ''
        const page = 'who' in one ? pages[one.who] : undefined
        const signal = who ? (await own.db.signals.where({ candidateId: who }).toArray())[0] : undefined
        // What is refused (gone, merged, never there) leaves everything as it was.
        const tried = async (work: () => Promise<unknown>) => { await work().catch((error: unknown) => { if ((error as { name: string }).name !== 'KithError') throw error }) }
        if (one.do === 'tell') await tried(() => tellInterest(own, { candidateId: who, title: one.what }))
        else if (one.do === 'mark') await tried(() => markTopic(own, { candidateId: who, topic: one.what, mark: one.mark }))
        else if (one.do === 'remove') await tried(() => removeCandidate(own, { candidateId: who }))
        else if (one.do === 'restore') await tried(() => restoreCandidate(own, { candidateId: who }))
        else if (one.do === 'visit' && page) await tried(() => refreshFromCapture(own, { ...page, items: [...page.items, { kind: 'post', title: 'On sourdough', url: null, tags: [], at: dayOf(own.now) }] }, all))
        else if (one.do === 'unsave' && page) await tried(() => unsaveCapture(own, page))
        else if (one.do === 'drop' && signal) {
          removedSignals.push(signal.id)
          await tried(() => removeSignal(own, { signalId: signal.id }))
        } else if (one.do === 'bring') for (const signalId of removedSignals) await tried(() => restoreSignal(own, { signalId }))
        else if (one.do === 'unkeep' && signal) await tried(() => keepSignal(own, { signalId: signal.id, on: !signal.saved }))
        else if (one.do === 'settle') await settle(own)
        else if (one.do === 'pass') own.pass(9)
        else if (one.do === 'merge' && one.who !== one.with) {
          // Two pages of one site are two people: what was told without a page can be merged.
          const { candidateId } = await addCandidate(own, { name: 'Told' })
          await tellInterest(own, { candidateId, title: titles[one.with] ?? '' })
          await tried(() => mergePeople(own, { candidateIds: [who, candidateId], why: '' }))
        } else if (one.do === 'unmerge') {
          const [merge] = await own.db.merges.toArray()
          if (merge) await tried(() => unmergePeople(own, { mergeId: merge.id }))
        } else if (one.do === 'import') {
          const other = freshContext()
          const { candidateId } = await addCandidate(other, { name: 'Imported' })
          await tellInterest(other, { candidateId, title: 'beekeeping' })
          await bringRows(own, Object.fromEntries(await Promise.all(dataTables.map(async table => [table, await other.db.table(table).toArray()]))) as Record<string, unknown[]>)
        }
      }
      await settle(own)
      // Lines derived on other days differ in what was clamped to that day only: all is of days gone by.
      await expectWhole(own)
      for (const mark of await own.db.topicMarks.filter(({ mark: kind }) => kind !== 'kept').toArray()) {
        expect(await own.db.interests.get([mark.candidateId, mark.topic])).toBeUndefined()
      }
    }), { numRuns: 60 })
  })

  test('a worker killed between the write and the derivation loses nothing, nor one killed within', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    await tellInterest(context, { candidateId, title: 'beekeeping' })
    const dying: Derive = () => { throw new Error('killed') }
    await expect(deriveSome(context, dying, 3)).rejects.toMatchObject({ code: 'unexpected' })
    expect(await context.db.stale.count()).toBe(1)
    expect(await topics(candidateId)).toEqual([])
    await settle(context)
    expect(await topics(candidateId)).toEqual(expect.arrayContaining(['beekeeping', 'rust']))
    await expectWhole(context)
  })

  test('what is removed leaves the index with the removal, before anything is derived', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    await settle(context)
    await removeCandidate(context, { candidateId })
    expect(await context.db.interests.count()).toBe(0)
    expect(await context.db.topicCounts.count()).toBe(0)
    await restoreCandidate(context, { candidateId })
    await settle(context)
    await expectWhole(context)
    expect(await context.db.interests.count()).toBeGreaterThan(0)
  })

  test('other rules have everyone derived anew, from where a killed worker stopped', async () => {
    for (const name of ['Ilse', 'Noor', 'Tomas']) {
      const { candidateId } = await addCandidate(context, { name })
      await tellInterest(context, { candidateId, title: 'beekeeping' })
    }
    await settle(context)
    await deriveAnew(context, '1')
    expect(await context.db.stale.count()).toBe(3)
    await deriveSome(context, () => [], 2)
    await deriveAnew(context, '1')
    expect(await context.db.stale.count()).toBe(1)
    const writes = vi.spyOn(context.db.stale, 'bulkPut')
    await deriveAnew(context, '1')
    expect(writes).not.toHaveBeenCalled()
    await deriveAnew(context, '2')
    expect(await context.db.stale.count()).toBe(3)
    await settle(context)
    await expectWhole(context)
  })
})

test('the background derives by itself whatever a command changed, and tries again where the vocabulary could not be read', async () => {
  const failures: unknown[] = []
  let broken = true
  const background = new Topics({
    db: context.db, version: '1', guarded: work => { work().catch((error: unknown) => failures.push(error)) },
    rule: async () => {
      if (broken) throw new Error('no such file')
      return derive
    },
  })
  background.follow()
  const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
  await vi.waitFor(() => expect(failures).toHaveLength(1))
  broken = false
  await tellInterest(context, { candidateId, title: 'beekeeping' })
  await vi.waitFor(async () => expect(await topics(candidateId)).toEqual(['beekeeping']))
  await markTopic(context, { candidateId, topic: 'beekeeping', mark: 'hidden' })
  await vi.waitFor(async () => expect(await topics(candidateId)).toEqual([]))
  await background.catchUp(context.now)
  expect(await context.db.stale.count()).toBe(0)
})

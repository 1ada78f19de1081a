import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { shippedVocabulary } from '../../scripts/lib/topic-cases'
import { addCandidate, editCandidate, removeCandidate, setCadence } from '../../src/db/commands/candidates'
import { saveCapture } from '../../src/db/commands/captures'
import { deriveSome } from '../../src/db/commands/interest-index'
import { markTopic, removeSignal, tellInterest } from '../../src/db/commands/interests'
import { keepThing } from '../../src/db/commands/keep'
import { logTouch } from '../../src/db/commands/touchpoints'
import type { CapturedItem } from '../../src/domain/capture'
import { defaultSettings } from '../../src/domain/settings'
import { interestLines } from '../../src/topics/giving/derive'
import type { Gift } from '../../src/topics/giving/subjects'
import { whomToAsk } from '../../src/ui/state/giving/ask'
import type { Desk } from '../../src/ui/state/giving/desk'
import { giftOf, whoWouldLove } from '../../src/ui/state/giving/love'
import { whoShouldMeet } from '../../src/ui/state/giving/meet'
import { allTopics, topicPage } from '../../src/ui/state/giving/topic'
import { capture, freshContext } from '../support/database'

const vocabulary = shippedVocabulary()
let context: ReturnType<typeof freshContext>
beforeEach(() => { context = freshContext() })

const desk = (changes: Partial<Desk['settings']> = {}): Desk => ({ db: context.db, vocabulary, settings: { ...defaultSettings, ...changes }, now: context.now })

async function settle(): Promise<void> {
  while (await deriveSome(context, (known, now) => interestLines(known, vocabulary, now), 10)) { /* until nobody is left */ }
}

/** Saves somebody with some evidence. Items without a date are of a month ago. */
async function person(name: string, items: readonly (Partial<CapturedItem> & Pick<CapturedItem, 'kind' | 'title'>)[], more: { company?: string, language?: string } = {}): Promise<string> {
  const handle = name.toLowerCase().replace(/\W+/g, '-')
  const { candidateId } = await saveCapture(context, capture({
    handle, name, profileUrl: `https://github.com/${handle}`, url: `https://github.com/${handle}`, headline: null, about: null, location: null, company: more.company ?? null,
    items: items.map(item => ({ url: null, tags: [], at: '2026-09-05', ...item })),
  }), () => true)
  if (more.language) await editCandidate(context, { candidateId, patch: { language: more.language } })
  await settle()
  return candidateId
}

const gift = (changes: Partial<Gift> = {}): Gift => ({ title: 'Peritext: a CRDT for rich text', text: '', url: 'https://ink.example/peritext', tags: [], foundOn: '', ...changes })
const touch = { direction: 'out', channel: 'email', topics: [] as string[], note: '' } as const

describe('who would love this', () => {
  test('names who wrote of it before who liked it, and says why from the evidence', async () => {
    const likes = await person('Noor Lindqvist', [{ kind: 'reaction', title: 'CRDTs are neat' }])
    const writes = await person('Ilse Okafor', [{ kind: 'post', title: 'How CRDTs merge without a server' }, { kind: 'repository', title: 'merge-clock', tags: ['crdt'] }])
    const near = await person('Tomas Voss', [{ kind: 'post', title: 'Local-first software is a joy' }])
    await person('Ravi Duarte', [{ kind: 'post', title: 'Sourdough at altitude' }])
    const { subjects, people } = await whoWouldLove(desk(), gift())
    expect(subjects.map(({ id }) => id)).toContain('crdts')
    expect(people.map(({ candidate }) => candidate.id)).toEqual([writes, near, likes])
    expect(people[1]?.why).toBe('Tomas wrote about local-first in September, which is close to CRDTs')
    expect(people[0]).toMatchObject({ topics: [{ id: 'crdts' }], evidence: { candidateId: writes } })
    expect(people[0]?.why).toMatch(/^Ilse (?:wrote about CRDTs|works on merge-clock \(CRDTs\)) in September$/)
    const notes = people.map(({ note }) => note)
    expect(notes[0]).toMatch(/^Hi Ilse, [^\n]+Peritext[^\n]+: https:\/\/ink\.example\/peritext\n[^\n]+$/)
    expect(new Set(notes).size).toBe(notes.length)
  })

  test('does not name who made it, has posted it, was given it, or keeps it, and says so', async () => {
    const about: CapturedItem[] = [{ kind: 'post', title: 'On CRDTs', url: null, tags: ['crdt'], at: '2026-09-05' }]
    const owner = await person('Ilse Okafor', about)
    const has = await person('Noor Lindqvist', [...about, { kind: 'star', title: 'ilse-okafor/merge-clock', url: 'http://www.github.com/ilse-okafor/merge-clock/' }])
    const given = await person('Tomas Voss', about)
    const keeps = await person('Ravi Duarte', about)
    const free = await person('Wen Abara', about)
    await logTouch(context, { ...touch, candidateIds: [given], kind: 'give', at: context.now, note: 'Sent github.com/ilse-okafor/merge-clock?utm_source=kith, liked it' })
    await keepThing(context, { candidateId: keeps, thing: { what: 'link', title: 'merge-clock', text: '', url: 'https://github.com/ilse-okafor/merge-clock', page: { title: '', url: null } } })
    await settle()
    const { people, others } = await whoWouldLove(desk(), gift({ title: 'merge-clock: CRDTs with clocks', url: 'https://github.com/ilse-okafor/merge-clock#readme' }))
    expect(people.map(({ candidate }) => candidate.id)).toEqual([free])
    expect(new Map(others.map(({ candidate, reason }) => [candidate.id, reason]))).toEqual(new Map([
      [owner, 'It is Ilse’s own.'], [has, 'Noor has it on a page of their own.'], [given, 'You gave it to Tomas on 2026-10-05.'], [keeps, 'You kept it with Ravi already.'],
    ]))
  })

  test('leaves out the paused, and topics hidden or refused, even while the index still has them', async () => {
    const paused = await person('Ilse Okafor', [{ kind: 'post', title: 'On CRDTs' }])
    const hidden = await person('Noor Lindqvist', [{ kind: 'post', title: 'On CRDTs' }])
    const gone = await person('Tomas Voss', [{ kind: 'post', title: 'On CRDTs' }])
    await setCadence(context, { candidateId: paused, ideal: null, paused: true })
    await markTopic(context, { candidateId: hidden, topic: 'crdts', mark: 'refused' })
    expect((await context.db.interests.get([hidden, 'crdts']))?.topic).toBe('crdts')
    for (const { id } of await context.db.signals.where({ candidateId: gone }).toArray()) await removeSignal(context, { signalId: id })
    expect((await whoWouldLove(desk(), gift())).people).toEqual([])
    await removeCandidate(context, { candidateId: paused })
    expect((await whoWouldLove(desk(), gift())).people).toEqual([])
  })

  test('a specific topic weighs more than a general one, and a rare one more than one that all have', async () => {
    for (let index = 0; index < 12; index++) await person(`General ${String.fromCharCode(65 + index)}`, [{ kind: 'post', title: 'JavaScript and databases, again' }, { kind: 'article', title: 'JavaScript' }])
    const specific = await person('Ilse Okafor', [{ kind: 'post', title: 'On CRDTs' }])
    const { people } = await whoWouldLove(desk(), gift({ title: 'A CRDT in JavaScript for databases' }))
    expect(people[0]?.candidate.id).toBe(specific)
    expect(people).toHaveLength(5)
  })

  test('marked words count as the text, and a page without a topic has no answer', async () => {
    await person('Ilse Okafor', [{ kind: 'post', title: 'On CRDTs' }])
    const page = { title: 'Weekend', url: 'https://journal.example/weekend' }
    const marked = await whoWouldLove(desk(), giftOf({ what: 'selection', title: 'cut', text: 'We merge it all with CRDTs.', url: page.url, page }))
    expect(marked.people).toHaveLength(1)
    expect(await whoWouldLove(desk(), giftOf({ what: 'page', title: 'Imprint', text: '', url: 'https://journal.example/imprint', page: { title: 'Imprint', url: null } }))).toEqual({ subjects: [], people: [], others: [] })
    expect((await whoWouldLove(desk(), gift({ title: 'We are hiring! CRDT engineers' }))).subjects).toEqual([])
  })

  test('writes in the language of each and the manner of the recruiter, with the sign-off', async () => {
    await person('Ilse Okafor', [{ kind: 'repository', title: 'merge-clock', tags: ['crdt'] }], { language: 'de' })
    const german = await whoWouldLove(desk({ tone: 'formal', signOff: 'Gruß, Jo' }), gift())
    expect(german.people[0]).toMatchObject({ language: 'de' })
    expect(german.people[0]?.note).toMatch(/^Guten Tag Ilse, [^\n]*Sie[^\n]*: https:\S+\n[^\n]+\nGruß, Jo$/)
    expect(german.people[0]?.note).not.toMatch(/\b(?:du|dich|dein\w*)\b/i)
    const casual = await whoWouldLove(desk({ tone: 'casual' }), gift())
    expect(casual.people[0]?.note).toMatch(/\b(?:du|dich|dein\w*)\b/i)
  })
})

describe('whom to ask', () => {
  test('who works on it comes first; who was asked lately or again and again comes last, with a word on it', async () => {
    const lists = await person('Noor Lindqvist', [{ kind: 'skill', title: 'CRDTs' }, { kind: 'star', title: 'CRDT collection' }])
    const asked = await person('Ravi Duarte', [{ kind: 'repository', title: 'merge-clock', tags: ['crdt'] }, { kind: 'article', title: 'CRDTs at sea' }])
    const worn = await person('Wen Abara', [{ kind: 'repository', title: 'merge-tree', tags: ['crdt'] }, { kind: 'post', title: 'CRDTs' }])
    const works = await person('Ilse Okafor', [{ kind: 'repository', title: 'merge-sand', tags: ['crdt'] }])
    await logTouch(context, { ...touch, candidateIds: [worn], kind: 'ask', at: context.now - 200 * 86_400_000 })
    await logTouch(context, { ...touch, candidateIds: [worn], kind: 'pitch', at: context.now - 150 * 86_400_000 })
    await logTouch(context, { ...touch, candidateIds: [asked], kind: 'ask', at: context.now - 10 * 86_400_000 })
    const advisers = await whomToAsk(desk(), 'crdts')
    expect(advisers.map(({ candidate }) => candidate.id)).toEqual([works, lists, asked, worn])
    expect(advisers[0]).toMatchObject({ why: 'Ilse works on merge-sand (CRDTs) in September', caution: null, lastTouch: null })
    expect(advisers.map(({ caution }) => caution).slice(-2)).toEqual(['You asked for something 10 days ago.', 'You asked 2 times without giving anything in between.'])
    await setCadence(context, { candidateId: works, ideal: null, paused: true })
    await markTopic(context, { candidateId: lists, topic: 'crdts', mark: 'hidden' })
    expect((await whomToAsk(desk(), 'crdts')).map(({ candidate }) => candidate.id)).toEqual([asked, worn])
  })
})

describe('who should meet whom', () => {
  const bees = [{ kind: 'post' as const, title: 'Beekeeping on a roof' }, { kind: 'article' as const, title: 'Beekeeping in winter' }]

  test('two with a rare interest, with a reason each; not of one company, one name, introduced, referred, paused', async () => {
    const ilse = await person('Ilse Okafor', bees, { company: '@Tidepool' })
    const colleague = await person('Noor Lindqvist', bees, { company: 'Tidepool GmbH' })
    const tomas = await person('Tomas Voss', bees, { company: 'Northwind' })
    const pairs = await whoShouldMeet(desk())
    const names = (all: typeof pairs) => all.map(({ guests }) => guests.map(({ candidate }) => candidate.name).sort().join(' + ')).sort()
    expect(names(pairs)).toEqual(['Ilse Okafor + Tomas Voss', 'Noor Lindqvist + Tomas Voss'])
    expect(pairs[0]).toMatchObject({ topic: { id: 'beekeeping' }, why: expect.stringMatching(/^\w+ wrote .* beekeeping in September\. \w+ wrote .* beekeeping in September\.$/) })

    const guest = pairs.flatMap(({ guests }) => guests).find(({ candidate, introduced }) => candidate.id === ilse && introduced.includes('Tomas'))
    await logTouch(context, { ...touch, candidateIds: [ilse], kind: 'give', at: context.now, note: guest?.introduced ?? '' })
    expect(names(await whoShouldMeet(desk()))).toEqual(['Noor Lindqvist + Tomas Voss'])
    const referral = { id: crypto.randomUUID(), createdAt: 0, updatedAt: 0, times: {}, fromId: tomas, toId: colleague, at: 0, outcome: '', thankedAt: null, toldAt: null }
    await context.db.referrals.add(referral)
    expect(await whoShouldMeet(desk())).toEqual([])
    await context.db.referrals.clear()
    await setCadence(context, { candidateId: tomas, ideal: null, paused: true })
    expect(await whoShouldMeet(desk())).toEqual([])
  })

  test('never two of one company or one name, whatever the desk', async () => {
    const names = ['Ilse Okafor', 'Noor Lindqvist', 'Tomas Voss', 'Ravi Duarte']
    const companies = ['', 'Tidepool', '@tidepool', 'Tidepool, Inc.', 'Northwind']
    const rows = fc.array(fc.record({ name: fc.constantFrom(...names), company: fc.constantFrom(...companies), bees: fc.boolean(), hidden: fc.boolean(), paused: fc.boolean() }), { minLength: 2, maxLength: 6 })
    await fc.assert(fc.asyncProperty(rows, async people => {
      context = freshContext()
      const ids: string[] = []
      for (const one of people) {
        const { candidateId } = await addCandidate(context, { name: one.name, company: one.company })
        await tellInterest(context, { candidateId, title: one.bees ? 'beekeeping' : 'bouldering' })
        if (one.hidden) await markTopic(context, { candidateId, topic: 'beekeeping', mark: 'hidden' })
        if (one.paused) await setCadence(context, { candidateId, ideal: null, paused: true })
        ids.push(candidateId)
      }
      await settle()
      const pairs = await whoShouldMeet(desk(), { most: 50 })
      const plain = (company: string) => company.toLowerCase().replace(/^@|, inc\.$/g, '')
      for (const { guests: [a, b], topic } of pairs) {
        expect(a.candidate.id).not.toBe(b.candidate.id)
        expect(a.candidate.name).not.toBe(b.candidate.name)
        if (a.candidate.company) expect(plain(a.candidate.company)).not.toBe(plain(b.candidate.company))
        for (const { candidate } of [a, b]) {
          const one = people[ids.indexOf(candidate.id)]
          expect(one).toMatchObject({ paused: false, bees: topic.id === 'beekeeping' })
          if (topic.id === 'beekeeping') expect(one?.hidden).toBe(false)
        }
      }
    }), { numRuns: 25 })
  })

  test('an interest that many have is no reason to meet', async () => {
    for (const letter of 'ABCDEFGH') await person(`Person ${letter}`, bees)
    expect(await whoShouldMeet(desk())).toEqual([])
    expect((await whoShouldMeet(desk(), { topic: 'beekeeping', most: 3 })).length).toBe(3)
  })
})

describe('the page of a topic', () => {
  test('everyone who cares, strongest first, and what to share with whom', async () => {
    const writes = await person('Ilse Okafor', [{ kind: 'article', title: 'CRDTs at sea', url: 'https://sea.example/crdts', at: '2026-09-20' }, { kind: 'repository', title: 'merge-clock', tags: ['crdt'] }])
    const told = await person('Noor Lindqvist', [])
    await tellInterest(context, { candidateId: told, title: 'CRDTs' })
    const has = await person('Tomas Voss', [{ kind: 'star', title: 'CRDTs', at: null, url: 'https://www.sea.example/crdts/' }])
    await logTouch(context, { ...touch, candidateIds: [writes], kind: 'casual', at: context.now })
    await settle()
    const page = await topicPage(desk(), 'crdts')
    expect(page?.count).toBe(3)
    expect(page?.people.map(({ candidate }) => candidate.id)).toEqual([writes, told, has])
    expect(page?.people[0]).toMatchObject({ last: '2026-09-20', lastTouch: { kind: 'casual' } })
    expect(page?.people.every(({ care }, index, all) => care > 0 && care <= (all[index - 1]?.care ?? 1))).toBe(true)
    // What somebody told is theirs; what one of them has seen is not offered to them.
    expect(page?.toShare.map(({ signal, from, to }) => [signal.title, from.id, to.map(({ id }) => id)])).toEqual([['CRDTs at sea', writes, [told]]])
    expect((await allTopics(desk())).find(({ topic }) => topic.id === 'crdts')?.people).toBe(3)
    expect(await topicPage(desk(), 'no-such-topic')).toBeNull()
    expect(await topicPage(desk(), 'beekeeping')).toMatchObject({ count: 0, people: [], toShare: [] })
  })
})

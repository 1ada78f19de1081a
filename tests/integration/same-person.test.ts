import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { addCandidate, editCandidate, removeCandidate, restoreCandidate, setCadence } from '../../src/db/commands/candidates'
import { attachCapture, refreshFromCapture, saveAgain, saveCapture, unsaveCapture } from '../../src/db/commands/captures'
import { saveItem, unsaveItem } from '../../src/db/commands/items'
import { snoozeFollowUp } from '../../src/db/commands/follow-ups'
import { stageRows } from '../../src/db/commands/staging'
import { markTopic, tellInterest } from '../../src/db/commands/interests'
import { mergePeople, seeMerge, unmergePeople } from '../../src/db/commands/merge'
import { addNeed, addNote } from '../../src/db/commands/notes'
import { wordsVersion } from '../../src/db/commands/search'
import { refreshTraces, refuseCapture, refusePeople } from '../../src/db/commands/same-person'
import { sweep } from '../../src/db/commands/sweep'
import { logTouch } from '../../src/db/commands/touchpoints'
import { dataTables } from '../../src/db/database'
import { exportParts } from '../../src/db/queries/export'
import { foundIds } from '../../src/db/queries/desk-find'
import { personById } from '../../src/db/queries/person'
import { keptFor, kinOf, knownFrom, knownOf, mergesOf } from '../../src/db/queries/same-person'
import { itemKey } from '../../src/domain/item'
import { bringRows } from '../support/bring'
import { capture, freshContext } from '../support/database'
import { desks, everything, fill } from '../support/random-desk'

const all = () => true
let context: ReturnType<typeof freshContext>
beforeEach(() => { context = freshContext() })

const github = (more = {}) => capture(more)
const linkedin = (more = {}) => capture({
  site: 'linkedin', handle: 'ilse-okafor', profileUrl: 'https://www.linkedin.com/in/ilse-okafor/', url: 'https://www.linkedin.com/in/ilse-okafor/', headline: 'Staff engineer', company: 'Tidepool Systems',
  items: [{ kind: 'post', title: 'On merging', url: null, tags: [], at: null }], ...more,
})
const linkToGithub = { links: ['https://github.com/ilse-okafor'] }
const kin = async (candidateId: string) => {
  const person = await personById(context.db, candidateId)
  if (!person) throw new Error('nobody')
  return kinOf(context.db, context.recognise, { person: knownOf(person.candidate, person.profiles), candidateId })
}
const touch = { kind: 'casual', direction: 'out', channel: 'site', topics: [] as string[], note: '' } as const
/** Two saved candidates whom nothing joins. */
const two = async () => {
  const { candidateId: a } = await saveCapture(context, github({ company: null, location: null }), all)
  context.pass(1)
  const { candidateId: b } = await saveCapture(context, linkedin({ name: 'I. Okafor', company: null, location: null }), all)
  return { a, b }
}

describe('a link joins at once', () => {
  test('a page that links a saved profile is saved with that person, and says why', async () => {
    const { candidateId } = await saveCapture(context, github(), all)
    context.pass(1)
    const saved = await saveCapture(context, linkedin(linkToGithub), all)
    expect(saved).toMatchObject({ candidateId, joined: { name: 'Ilse Okafor' } })
    const person = await personById(context.db, candidateId)
    expect(person?.profiles.map(profile => [profile.site, profile.joined]).sort()).toEqual([['github', undefined], ['linkedin', 'The LinkedIn page links the GitHub profile']])
    expect(person?.signals.map(signal => signal.title).sort()).toEqual(['On merging', 'merge-clock', 'someone/holds'])
    expect(await context.db.candidates.count()).toBe(1)
    expect(await foundIds(context.db, 'okafor merging rust')).toEqual([candidateId])
  })

  test('the other way round too: the saved page links the one in view', async () => {
    const { candidateId } = await saveCapture(context, linkedin(linkToGithub), all)
    context.pass(1)
    expect((await saveCapture(context, github(), all)).candidateId).toBe(candidateId)
  })

  test('a single item saved goes to the person as well, and taking it back leaves no profile behind', async () => {
    const { candidateId } = await saveCapture(context, github(), all)
    context.pass(1)
    const page = linkedin(linkToGithub)
    const [item] = page.items
    const key = item ? itemKey(item) : ''
    expect(await saveItem(context, page, key)).toEqual({ candidateId })
    await unsaveItem(context, page, key, all)
    expect((await personById(context.db, candidateId))?.profiles.map(profile => profile.site)).toEqual(['github'])
  })

  test('on a later visit two saved people become one, with what was noted about both', async () => {
    const { a, b } = await two()
    await addNote(context, { candidateId: b, text: 'met at the choir' })
    expect(await refreshFromCapture(context, linkedin(linkToGithub), all)).toMatchObject({ name: 'Ilse Okafor' })
    const person = await personById(context.db, a)
    expect(person?.notes.map(note => note.text)).toEqual(['met at the choir'])
    expect(person?.profiles).toHaveLength(2)
    expect(await context.db.candidates.get(b)).toBeUndefined()
    expect(await keptFor(context.db, b)).toBe(a)
    expect(await refreshFromCapture(context, linkedin(linkToGithub), all)).toBeNull()
  })

  test('a chain of links joins three', async () => {
    await saveCapture(context, github(), all)
    await saveCapture(context, linkedin(), all)
    const behance = capture({ site: 'behance', handle: 'ilse', profileUrl: 'https://www.behance.net/ilse', links: ['https://github.com/ilse-okafor', 'https://www.linkedin.com/in/ilse-okafor'], items: [] })
    await saveCapture(context, behance, all)
    expect(await context.db.candidates.count()).toBe(1)
    expect(await context.db.profiles.count()).toBe(3)
  })

  test('two profiles of one site stay two people, whatever they link', async () => {
    await saveCapture(context, github(), all)
    await saveCapture(context, linkedin(linkToGithub), all)
    await saveCapture(context, linkedin({ handle: 'ilse-2', ...linkToGithub }), all)
    expect(await context.db.candidates.count()).toBe(2)
  })

  test('taken back, they are two people with a refusal, and the link does not join them again', async () => {
    const { candidateId } = await saveCapture(context, github(), all)
    context.pass(1)
    const { joined } = await saveCapture(context, linkedin(linkToGithub), all)
    await unmergePeople(context, { mergeId: joined?.mergeId ?? '' })
    expect(await context.db.candidates.count()).toBe(2)
    expect(await context.db.refusals.toArray()).toMatchObject([{ a: 'github/ilse-okafor', b: 'linkedin/ilse-okafor' }])
    await refreshFromCapture(context, linkedin(linkToGithub), all)
    expect(await context.db.candidates.count()).toBe(2)
    expect(await kin(candidateId)).toEqual([])
  })

  test('pressing the button in the page again takes off the one profile and not the person, and once more brings it back', async () => {
    const { candidateId } = await saveCapture(context, github(), all)
    context.pass(1)
    await saveCapture(context, linkedin(linkToGithub), all)
    const before = (await everything(context.db)).signals
    await unsaveCapture(context, linkedin(linkToGithub))
    expect((await personById(context.db, candidateId))?.profiles.map(profile => profile.site)).toEqual(['github'])
    await saveAgain(context, linkedin(linkToGithub), all)
    expect((await everything(context.db)).signals).toEqual(before)
    expect(await context.db.candidates.count()).toBe(1)
  })
})

describe('a likeness only suggests', () => {
  test('with the reason, until the recruiter says no; the no outlives later visits', async () => {
    const { candidateId: a } = await saveCapture(context, github(), all)
    const { candidateId: b } = await saveCapture(context, linkedin(), all)
    expect(await context.db.candidates.count()).toBe(2)
    expect(await kin(a)).toMatchObject([{ candidate: { id: b }, kinship: { sure: false, why: 'Same name, both at Tidepool, both in Ghent, same user name' } }])
    await refusePeople(context, { candidateIds: [b, a] })
    expect([await kin(a), await kin(b)]).toEqual([[], []])
    await refreshFromCapture(context, linkedin(), all)
    expect(await kin(a)).toEqual([])
  })

  test('for a page that is not saved yet', async () => {
    const { candidateId } = await saveCapture(context, github(), all)
    const asked = () => kinOf(context.db, context.recognise, { person: knownFrom(linkedin()), candidateId: null })
    expect(await asked()).toMatchObject([{ candidate: { id: candidateId } }])
    await refuseCapture(context, linkedin(), candidateId)
    expect(await asked()).toEqual([])
    await saveCapture(context, linkedin(), all)
    expect(await kin(candidateId)).toEqual([])
  })

  test('people typed in by hand are found and refused too', async () => {
    const { candidateId: a } = await addCandidate(context, { name: 'Tobias Ehrenkip' })
    const { candidateId: b } = await saveCapture(context, github({ name: 'Tobias Ehrenkip' }), all)
    expect(await kin(b)).toMatchObject([{ candidate: { id: a }, kinship: { nameOnly: true } }])
    await refusePeople(context, { candidateIds: [a, b] })
    expect(await kin(b)).toEqual([])
  })

  test('a name that several people here share says nothing by itself', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Tobias Ehrenkip' })
    await addCandidate(context, { name: 'Tobias Ehrenkip' })
    expect(await kin(candidateId)).toHaveLength(1)
    await addCandidate(context, { name: 'Tobias Ehrenkip' })
    expect(await kin(candidateId)).toEqual([])
  })

  test('a page that many people link is nobody’s own', async () => {
    const links = ['https://guild.example/members']
    const { candidateId } = await saveCapture(context, github({ name: 'ilseok', links }), all)
    await saveCapture(context, linkedin({ links }), all)
    expect(await kin(candidateId)).toHaveLength(1)
    for (const handle of ['b', 'c', 'd']) await saveCapture(context, linkedin({ handle, name: `Someone ${handle}${handle}`, links }), all)
    expect(await kin(candidateId)).toEqual([])
  })
})

describe('merging', () => {
  test('typed values win over captured ones, and nothing typed is lost', async () => {
    const { a, b } = await two()
    await editCandidate(context, { candidateId: a, patch: { company: 'Harbour Systems' } })
    await editCandidate(context, { candidateId: b, patch: { company: 'Tidepool', location: 'Ghent', tags: ['rust'] } })
    const { candidateId } = await mergePeople(context, { candidateIds: [b, a], why: '' })
    expect(candidateId).toBe(a)
    const person = await personById(context.db, a)
    expect(person?.candidate).toMatchObject({ name: 'Ilse Okafor', headline: 'Storage and merges', company: 'Harbour Systems', location: 'Ghent', tags: ['rust'], typed: expect.arrayContaining(['company', 'location']) })
    expect(person?.notes.map(note => note.text)).toEqual(['Also noted: Company: Tidepool'])
    expect(person?.profiles.every(profile => profile.joined === undefined)).toBe(true)
  })

  test('decisions: a refused topic stays refused, the closer rhythm holds, a pause stays, one round of the cadence is left', async () => {
    const { a, b } = await two()
    await markTopic(context, { candidateId: a, topic: 'rust', mark: 'kept' })
    await markTopic(context, { candidateId: b, topic: 'rust', mark: 'refused' })
    await setCadence(context, { candidateId: a, ideal: 90, paused: false })
    await setCadence(context, { candidateId: b, ideal: 30, paused: false })
    await logTouch(context, { ...touch, candidateIds: [a, b], at: context.now })
    await mergePeople(context, { candidateIds: [a, b], why: '' })
    const person = await personById(context.db, a)
    expect(person?.marks).toMatchObject([{ topic: 'rust', mark: 'refused' }])
    expect(person?.candidate.cadence?.ideal).toBe(30)
    expect(person?.touchpoints).toHaveLength(1)
    expect(person?.followUps.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['cadence', '2026-11-10']])

    const { candidateId: c } = await addCandidate(context, { name: 'Ilse O.' })
    await setCadence(context, { candidateId: c, ideal: null, paused: true })
    await mergePeople(context, { candidateIds: [a, c], why: '' })
    expect((await personById(context.db, a))?.candidate.paused).toBe(true)
    expect((await personById(context.db, a))?.followUps).toEqual([])
  })

  test('a round that was put off stays put off', async () => {
    const { a, b } = await two()
    const round = (await personById(context.db, b))?.followUps[0]
    await snoozeFollowUp(context, { followUpId: round?.id ?? '', until: '2027-03-01' })
    await mergePeople(context, { candidateIds: [a, b], why: '' })
    expect((await personById(context.db, a))?.followUps).toMatchObject([{ dueOn: '2027-03-01' }])
  })

  test('two profiles of one site are refused, and nothing changes', async () => {
    const { candidateId: a } = await saveCapture(context, github(), all)
    const { candidateId: b } = await saveCapture(context, github({ handle: 'someone-else', name: 'Ravi Duarte' }), all)
    const before = await everything(context.db)
    await expect(mergePeople(context, { candidateIds: [a, b], why: '' })).rejects.toMatchObject({ code: 'another-person' })
    expect(await everything(context.db)).toEqual(before)
  })

  test('“someone I already have” joins a page whose items were saved with somebody else', async () => {
    const { candidateId: a } = await addCandidate(context, { name: 'Ilse Okafor' })
    context.pass(1)
    const [item] = github().items
    const { candidateId: b } = await saveItem(context, github(), item ? itemKey(item) : '')
    expect(b).not.toBe(a)
    await refusePeople(context, { candidateIds: [a, b ?? ''] })
    expect(await attachCapture(context, github(), a, all)).toMatchObject({ candidateId: a })
    expect(await context.db.candidates.count()).toBe(1)
    expect(await context.db.refusals.count()).toBe(0)
  })
})

describe('undo', () => {
  test('merge, then undo, gives the identical database', async () => {
    await fc.assert(fc.asyncProperty(desks, fc.nat(), fc.nat({ max: 20 }), async (desk, seed, days) => {
      const own = freshContext()
      await fill(own.db, desk)
      const before = await everything(own.db)
      const a = desk.candidates[seed % desk.candidates.length]?.id ?? ''
      const b = desk.candidates[(seed + 1) % desk.candidates.length]?.id ?? ''
      const { mergeId } = await mergePeople(own, { candidateIds: [a, b], why: '' })
      expect(await own.db.candidates.count()).toBe(desk.candidates.length - 1)
      for (const table of ['profiles', 'signals', 'topicMarks', 'notes', 'needs', 'touchpoints', 'followUps', 'copiedOpeners'] as const) {
        const owners = new Set((await own.db.table(table).toArray() as { candidateId: string }[]).map(row => row.candidateId))
        for (const owner of owners) expect(await own.db.candidates.get(owner), table).toBeDefined()
      }
      own.pass(days)
      await unmergePeople(own, { mergeId })
      expect(JSON.stringify(await everything(own.db))).toBe(JSON.stringify(before))
      own.db.close()
    }), { numRuns: 300 })
  }, 120_000)

  test('two merges, undone the last one first, give the identical database', async () => {
    await fc.assert(fc.asyncProperty(desks.filter(desk => desk.candidates.length > 2), async desk => {
      const own = freshContext()
      await fill(own.db, desk)
      const before = await everything(own.db)
      const [a = '', b = '', c = ''] = desk.candidates.map(one => one.id)
      const first = await mergePeople(own, { candidateIds: [a, b], why: '' })
      own.pass(1)
      const second = await mergePeople(own, { candidateIds: [first.candidateId, c], why: '' })
      await unmergePeople(own, { mergeId: second.mergeId })
      await unmergePeople(own, { mergeId: first.mergeId })
      expect(JSON.stringify(await everything(own.db))).toBe(JSON.stringify(before))
      own.db.close()
    }), { numRuns: 60 })
  }, 60_000)

  test('whatever happens in between, everybody’s records are theirs, later words stay, and each has at most one round', async () => {
    const step = fc.constantFrom('note', 'touch', 'edit', 'tell', 'visit', 'mark', 'snooze', 'need', 'other-merge')
    await fc.assert(fc.asyncProperty(desks, fc.array(step, { maxLength: 6 }), async (desk, steps) => {
      const own = freshContext()
      await fill(own.db, desk)
      const [a = '', b = '', c] = desk.candidates.map(one => one.id)
      const { candidateId, mergeId } = await mergePeople(own, { candidateIds: [a, b], why: '' })
      for (const what of steps) {
        own.pass(1)
        if (what === 'note') await addNote(own, { candidateId, text: 'later' })
        else if (what === 'need') await addNeed(own, { candidateId, kind: 'must', text: 'later', source: '' })
        else if (what === 'touch') await logTouch(own, { ...touch, note: 'later', candidateIds: [candidateId], at: own.now })
        else if (what === 'edit') await editCandidate(own, { candidateId, patch: { company: 'Later', tags: ['later'] } })
        else if (what === 'tell') await tellInterest(own, { candidateId, title: 'later' })
        else if (what === 'mark') await markTopic(own, { candidateId, topic: 'rust', mark: 'hidden' })
        else if (what === 'visit') {
          const [profile] = await own.db.profiles.where({ candidateId }).toArray()
          if (profile) await refreshFromCapture(own, capture({ site: profile.site, handle: profile.handle, company: 'Visited' }), all)
        } else if (what === 'snooze') {
          const round = (await personById(own.db, candidateId))?.followUps[0]
          if (round) await snoozeFollowUp(own, { followUpId: round.id, until: '2027-05-03' })
        } else if (c && await own.db.candidates.get(c)) {
          const merged = await mergePeople(own, { candidateIds: [candidateId, c], why: '' })
          await unmergePeople(own, { mergeId: merged.mergeId })
        }
      }
      await unmergePeople(own, { mergeId })
      expect(await own.db.candidates.count()).toBe(desk.candidates.length)
      const tables = await everything(own.db)
      for (const table of dataTables) {
        for (const row of tables[table] as { candidateId?: string }[]) if (row.candidateId) expect(desk.candidates.map(one => one.id), table).toContain(row.candidateId)
      }
      const later = steps.filter(what => what === 'note').length
      expect((tables.notes as { text: string }[]).filter(note => note.text === 'later')).toHaveLength(later)
      if (steps.includes('edit')) expect((await own.db.candidates.get(candidateId))?.company).toBe('Later')
      if (steps.length > 0) {
        for (const id of [a, b]) {
          const rounds = (await personById(own.db, id))?.followUps.filter(followUp => followUp.kind === 'cadence') ?? []
          const odd = desk.tables.followUps?.filter(row => (row as unknown as { candidateId: string }).candidateId === id).length ?? 0
          expect(rounds.length, 'rounds').toBeLessThanOrEqual(Math.max(1, odd))
        }
      }
      own.db.close()
    }), { numRuns: 150 })
  }, 120_000)

  test('of two merges into one person either can be undone first', async () => {
    await fc.assert(fc.asyncProperty(desks.filter(desk => desk.candidates.length > 2), async desk => {
      const own = freshContext()
      // The first was there before the others, so both join it.
      const [a = '', b = '', c = ''] = desk.candidates.map(one => one.id)
      await fill(own.db, { ...desk, tables: { ...desk.tables, candidates: desk.candidates.map((one, index) => index === 0 ? { ...one, createdAt: 0 } : one) } })
      const count = await own.db.notes.count()
      const first = await mergePeople(own, { candidateIds: [a, b], why: '' })
      own.pass(1)
      const second = await mergePeople(own, { candidateIds: [a, c], why: '' })
      await unmergePeople(own, { mergeId: first.mergeId })
      await unmergePeople(own, { mergeId: second.mergeId })
      const tables = await everything(own.db)
      expect(await own.db.candidates.count()).toBe(desk.candidates.length)
      expect(tables.merges).toEqual([])
      expect(tables.profiles?.map(row => (row as { id: string, candidateId: string }).candidateId)).toEqual([...desk.tables.profiles ?? []].sort((x, y) => x.id < y.id ? -1 : 1).map(row => (row as unknown as { candidateId: string }).candidateId))
      expect(await own.db.notes.count()).toBeGreaterThanOrEqual(count)
      for (const table of dataTables) for (const row of tables[table] as { candidateId?: string }[]) if (row.candidateId) expect(desk.candidates.map(one => one.id), table).toContain(row.candidateId)
      own.db.close()
    }), { numRuns: 60 })
  }, 60_000)

  test('what was read since from a profile goes back with it; what was typed since stays', async () => {
    const { a, b } = await two()
    const { mergeId } = await mergePeople(context, { candidateIds: [a, b], why: '' })
    context.pass(1)
    await refreshFromCapture(context, linkedin({ items: [{ kind: 'post', title: 'A new post', url: null, tags: [], at: null }] }), all)
    await addNote(context, { candidateId: a, text: 'typed since' })
    await unmergePeople(context, { mergeId })
    expect((await personById(context.db, b))?.signals.map(signal => signal.title).sort()).toEqual(['A new post', 'On merging'])
    expect((await personById(context.db, a))?.notes.map(note => note.text)).toEqual(['typed since'])
    expect(await foundIds(context.db, 'new post')).toEqual([b])
    expect((await personById(context.db, b))?.followUps).toHaveLength(1)
  })

  test('lasts 30 days, is listed as long, and its notice can be put away', async () => {
    const { a, b } = await two()
    const { mergeId } = await mergePeople(context, { candidateIds: [a, b], why: 'Same name' })
    expect(await mergesOf(context.db, a, context.now)).toMatchObject([{ id: mergeId, why: 'Same name', seenAt: null }])
    await seeMerge(context, { mergeId })
    expect(await mergesOf(context.db, a, context.now)).toMatchObject([{ seenAt: context.now }])
    context.pass(29)
    await sweep(context)
    expect(await context.db.merges.count()).toBe(1)
    context.pass(2)
    expect(await mergesOf(context.db, a, context.now)).toEqual([])
    await expect(unmergePeople(context, { mergeId })).rejects.toMatchObject({ code: 'not-found' })
    await sweep(context)
    expect(await context.db.merges.count()).toBe(0)
  })

  test('survives removing and bringing back, and an export', async () => {
    const { a, b } = await two()
    const { mergeId } = await mergePeople(context, { candidateIds: [a, b], why: '' })
    const before = await everything(context.db)
    await removeCandidate(context, { candidateId: a })
    expect(await context.db.merges.count()).toBe(0)
    await restoreCandidate(context, { candidateId: a })
    expect((await everything(context.db)).merges).toEqual(before.merges)

    const file = JSON.parse((await exportParts(context.db, { app: '0', now: context.now })).join('')) as { tables: Record<string, unknown[]> }
    const other = freshContext()
    const { batch } = await bringRows(other, file.tables)
    await unmergePeople(other, { mergeId })
    expect((await personById(other.db, b))?.candidate.name).toBe('I. Okafor')
    const hostile = { ...(file.tables.merges?.[0] as object), before: { candidates: [{ id: 'x', name: 3 }] } }
    await expect(stageRows(other, { batch, table: 'merges', rows: [hostile] })).rejects.toMatchObject({ code: 'bad-import' })
  })
})

test('people of an older version get their words, once, and go on where a killed worker stopped', async () => {
  const { candidateId: a } = await saveCapture(context, github(), all)
  const { candidateId: b } = await saveCapture(context, linkedin(), all)
  for (const row of await context.db.search.toArray()) await context.db.search.put({ id: row.id, words: row.words })
  expect(await kin(a)).toEqual([])
  await refreshTraces(context, 1)
  expect(await kin(a)).toMatchObject([{ candidate: { id: b } }])
  await context.db.search.put({ id: b, words: [] })
  await refreshTraces(context, 1)
  expect(await context.db.search.get(b)).toEqual({ id: b, words: [] })
  await context.db.settings.put({ key: 'traces', value: { version: `2/${wordsVersion}`, done: a }, at: 0 })
  await context.db.search.put({ id: a, words: [] })
  await refreshTraces(context, 2)
  expect((await context.db.search.get(a))?.keys).toBeUndefined()
  expect((await context.db.search.get(b))?.keys).not.toEqual([])
})

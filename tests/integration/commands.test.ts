import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { addCandidate, editCandidate, removeCandidate, restoreCandidate, setCadence } from '../../src/db/commands/candidates'
import { attachCapture, refreshFromCapture, saveAgain, saveCapture, unsaveCapture } from '../../src/db/commands/captures'
import { saveItem, unsaveItem } from '../../src/db/commands/items'
import { seeProfile } from '../../src/db/commands/profiles'
import { finishFollowUp, reopenFollowUp, setFollowUp, snoozeFollowUp } from '../../src/db/commands/follow-ups'
import { markTopic, rememberOpener, tellInterest } from '../../src/db/commands/interests'
import { addNote } from '../../src/db/commands/notes'
import { changeSettings } from '../../src/db/commands/settings'
import { editTouch, logTouch, removeTouch } from '../../src/db/commands/touchpoints'
import { sweep } from '../../src/db/commands/sweep'
import { type Database, dataTables } from '../../src/db/database'
import { foundIds } from '../../src/db/queries/desk-find'
import { personById, personByProfile } from '../../src/db/queries/person'
import { dueFollowUps } from '../../src/db/queries/today'
import { readSettings } from '../../src/db/queries/settings'
import { addDays, dayOf } from '../../src/domain/day'
import { itemKey } from '../../src/domain/item'
import { capture, freshContext } from '../support/database'

const all = () => true
let context: ReturnType<typeof freshContext>
beforeEach(() => { context = freshContext() })

const touch = { kind: 'casual', direction: 'out', channel: 'site', topics: [] as string[], note: '' } as const
const firstItem = () => {
  const [item] = capture().items
  if (!item) throw new Error('the sample has items')
  return itemKey(item)
}
const dump = async (db: Database) => Object.fromEntries(await Promise.all([...dataTables, 'search', 'tombstones'].map(async name => [name, await db.table(name).toArray()])))
const only = async () => {
  const [candidate] = await context.db.candidates.toArray()
  if (!candidate) throw new Error('nobody saved')
  return candidate
}

describe('saving from a page', () => {
  test('a person comes with their profile, evidence, a follow-up and words to be found by', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    const person = await personByProfile(context.db, 'github', 'ilse-okafor')
    expect(person?.candidate).toMatchObject({ id: candidateId, name: 'Ilse Okafor', givenName: 'Ilse', company: 'Tidepool', about: 'I sing alto and write storage engines.' })
    expect(person?.signals.map(signal => [signal.title, signal.saved]).sort()).toEqual([['merge-clock', false], ['someone/holds', false]])
    expect(person?.followUps).toMatchObject([{ kind: 'cadence', dueOn: '2026-12-04' }])
    expect(await foundIds(context.db, 'okaf rust')).toEqual([candidateId])
    expect(await foundIds(context.db, 'okaf python')).toEqual([])
  })

  test('saving twice changes nothing', async () => {
    await saveCapture(context, capture(), all)
    const before = await dump(context.db)
    await saveCapture(context, capture(), all)
    expect(await dump(context.db)).toEqual(before)
  })

  test('an item alone is kept with the name, and undoing it leaves no trace but tombstones', async () => {
    await saveItem(context, capture(), firstItem())
    expect((await personByProfile(context.db, 'github', 'ilse-okafor'))?.signals).toHaveLength(1)
    await unsaveItem(context, capture(), firstItem(), all)
    expect(await context.db.candidates.count()).toBe(0)
    expect(await context.db.profiles.count()).toBe(0)
    expect(await context.db.tombstones.count()).toBeGreaterThan(0)
  })

  test('undoing an item keeps a person of whom more is known', async () => {
    const { candidateId } = await saveItem(context, capture(), firstItem())
    await addNote(context, { candidateId: candidateId ?? '', text: 'met at the choir' })
    await unsaveItem(context, capture(), firstItem(), all)
    expect(await context.db.candidates.count()).toBe(1)
  })

  test('an item that the page no longer shows is not saved', async () => {
    await expect(saveItem(context, capture(), 'repository|nowhere|nothing')).rejects.toMatchObject({ code: 'stale-page' })
    expect(await context.db.candidates.count()).toBe(0)
  })

  test('what may not be kept by itself is left out', async () => {
    await saveCapture(context, capture(), item => item.kind !== 'star')
    expect((await context.db.signals.toArray()).map(signal => signal.kind)).toEqual(['repository'])
  })

  test('a later visit marks what changed and what is new, until it was seen', async () => {
    await saveCapture(context, capture(), all)
    context.pass(3)
    await refreshFromCapture(context, capture({ company: 'Northwind', items: [{ kind: 'post', title: 'New job!', url: null, tags: [], at: '2026-10-07' }] }), all)
    const person = await personByProfile(context.db, 'github', 'ilse-okafor')
    const [profile] = person?.profiles ?? []
    expect(profile).toMatchObject({ company: 'Northwind', changed: { company: 'Tidepool' } })
    expect(person?.candidate.company).toBe('Northwind')
    expect(person?.signals.filter(signal => signal.firstSeenAt > (profile?.lastSeenAt ?? 0)).map(signal => signal.title)).toEqual(['New job!'])
    await seeProfile(context, { profileId: profile?.id ?? '' })
    expect((await context.db.profiles.toArray())[0]).toMatchObject({ changed: {}, lastSeenAt: context.now })
  })

  test('what the recruiter typed is never overwritten', async () => {
    const { candidateId } = await saveCapture(context, capture(), all, { name: 'Ilse A. Okafor' })
    await editCandidate(context, { candidateId, patch: { location: 'Bruges' } })
    await refreshFromCapture(context, capture({ name: 'ILSE', location: 'Antwerp' }), all)
    expect(await only()).toMatchObject({ name: 'Ilse A. Okafor', location: 'Bruges' })
  })

  test('what was corrected before saving is kept, the word to greet with too', async () => {
    await saveCapture(context, capture(), all, { name: 'Okafor, Ilse', givenName: '' })
    expect(await only()).toMatchObject({ name: 'Okafor, Ilse', givenName: '', typed: ['name', 'givenName'] })
    await refreshFromCapture(context, capture({ name: 'Ilse A. Okafor' }), all)
    expect(await only()).toMatchObject({ name: 'Okafor, Ilse', givenName: '' })
  })

  test('a corrected name brings its own word to greet with, also where single items were saved before', async () => {
    await saveItem(context, capture(), firstItem())
    await saveCapture(context, capture(), all, { name: 'Dr. Noor Okafor' })
    expect(await only()).toMatchObject({ name: 'Dr. Noor Okafor', givenName: 'Noor', typed: ['name'] })
  })

  test('a typed word to greet with stays when the name changes on the page', async () => {
    await saveCapture(context, capture(), all, { givenName: 'Ilsebil' })
    await refreshFromCapture(context, capture({ name: 'Noor Okafor' }), all)
    expect(await only()).toMatchObject({ name: 'Noor Okafor', givenName: 'Ilsebil' })
  })

  test('the word to greet with follows the name of the page; who went by the handle gets the name', async () => {
    await saveCapture(context, capture({ name: null }), all)
    expect(await only()).toMatchObject({ name: 'ilse-okafor', givenName: '' })
    await refreshFromCapture(context, capture(), all)
    expect(await only()).toMatchObject({ name: 'Ilse Okafor', givenName: 'Ilse' })
    await refreshFromCapture(context, capture({ name: 'Noor Okafor' }), all)
    expect(await only()).toMatchObject({ name: 'Noor Okafor', givenName: 'Noor' })
  })

  test('two sites of one person do not overwrite each other by turns', async () => {
    const linkedin = capture({ site: 'linkedin', handle: 'ilseokafor', headline: 'Staff engineer', profileUrl: 'https://www.linkedin.com/in/ilseokafor/', items: [] })
    const { candidateId } = await saveCapture(context, capture(), all)
    await attachCapture(context, linkedin, candidateId, all)
    for (let i = 0; i < 3; i++) {
      await refreshFromCapture(context, linkedin, all)
      await refreshFromCapture(context, capture(), all)
    }
    expect((await only()).headline).toBe('Storage and merges')
  })

  test('two profiles of one site are two people', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    await expect(attachCapture(context, capture({ handle: 'someone-else' }), candidateId, all)).rejects.toMatchObject({ code: 'another-person' })
    const other = await saveCapture(context, capture({ handle: 'someone-else', name: 'Ravi Duarte' }), all)
    await expect(attachCapture(context, capture(), other.candidateId, all)).rejects.toMatchObject({ code: 'another-person' })
  })
})

describe('contacts and follow-ups', () => {
  const dueOn = async (id: string) => (await personById(context.db, id))?.followUps.find(followUp => followUp.kind === 'cadence')?.dueOn

  test('any contact moves the follow-up, in both directions and when edited or removed', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    await setCadence(context, { candidateId, ideal: 30, paused: false })
    expect(await dueOn(candidateId)).toBe('2026-11-04')
    context.pass(10)
    const { touchpointIds: [touchpointId = ''] } = await logTouch(context, { ...touch, direction: 'in', candidateIds: [candidateId], at: context.now })
    expect(await dueOn(candidateId)).toBe('2026-11-16')
    await editTouch(context, { touchpointId, patch: { at: context.now - 5 * 86_400_000 } })
    expect(await dueOn(candidateId)).toBe('2026-11-09')
    await removeTouch(context, { touchpointId })
    expect(await dueOn(candidateId)).toBe('2026-11-04')
  })

  test('a contact in the future is refused, and nothing is logged for anyone', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    await expect(logTouch(context, { ...touch, candidateIds: [candidateId], at: context.now + 86_400_000 })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(logTouch(context, { ...touch, candidateIds: [candidateId, '00000000-0000-7000-8000-000000000000'], at: context.now })).rejects.toMatchObject({ code: 'not-found' })
    expect(await context.db.touchpoints.count()).toBe(0)
  })

  test('snooze, done and undo', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Tomas Voss' })
    await setCadence(context, { candidateId, ideal: 7, paused: false })
    context.pass(8)
    const today = dayOf(context.now)
    const [due] = await dueFollowUps(context.db, today)
    const followUpId = due?.followUp.id ?? ''
    await snoozeFollowUp(context, { followUpId, until: addDays(today, 3) })
    expect(await dueFollowUps(context.db, today)).toEqual([])
    context.pass(3)
    expect(await dueFollowUps(context.db, dayOf(context.now))).toMatchObject([{ followUp: { id: followUpId, snoozedFrom: '2026-10-12' } }])
    await finishFollowUp(context, { followUpId })
    expect(await dueFollowUps(context.db, dayOf(context.now))).toEqual([])
    expect(await dueOn(candidateId)).toBe('2026-10-23')
    await changeSettings(context, { workingDays: [1, 2, 3, 4, 5, 6] })
    expect(await dueOn(candidateId)).toBe('2026-10-23')
    await reopenFollowUp(context, { followUpId })
    expect(await dueFollowUps(context.db, dayOf(context.now))).toMatchObject([{ followUp: { id: followUpId } }])
    expect(await context.db.followUps.count()).toBe(1)
  })

  test('what was set by hand stays until it is done; a paused person is left alone', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Tomas Voss' })
    await setFollowUp(context, { candidateId, dueOn: '2026-10-06', reason: 'ask how the move went' })
    await logTouch(context, { ...touch, candidateIds: [candidateId], at: context.now })
    expect(await dueFollowUps(context.db, '2026-10-06')).toMatchObject([{ followUp: { kind: 'manual', reason: 'ask how the move went' } }])
    await setCadence(context, { candidateId, ideal: null, paused: true })
    expect(await dueFollowUps(context.db, '2027-12-31')).toEqual([])
    await setCadence(context, { candidateId, ideal: null, paused: false })
    expect(await dueOn(candidateId)).toBe('2026-12-14')
  })

  test('there is always exactly one open cadence follow-up while they answer, whatever is done in whatever order', async () => {
    const step = fc.constantFrom('log', 'done', 'snooze', 'undo', 'cadence', 'pause', 'default', 'manual')
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
      const here = freshContext()
      const { candidateId } = await addCandidate(here, { name: 'Noor Lindqvist' })
      const open = async () => (await here.db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()).filter(f => f.kind === 'cadence')
      let finished = ''
      for (const name of steps) {
        here.pass(1)
        const [current] = await open()
        if (name === 'log') await logTouch(here, { ...touch, direction: 'in', candidateIds: [candidateId], at: here.now })
        if (name === 'done' && current) { await finishFollowUp(here, { followUpId: current.id }); finished = current.id }
        if (name === 'snooze' && current) await snoozeFollowUp(here, { followUpId: current.id, until: addDays(dayOf(here.now), 3) })
        if (name === 'undo' && finished) { await reopenFollowUp(here, { followUpId: finished }); finished = '' }
        if (name === 'cadence') await setCadence(here, { candidateId, ideal: 14, paused: false })
        if (name === 'pause') {
          await setCadence(here, { candidateId, ideal: 14, paused: true })
          expect(await open()).toHaveLength(0)
          await setCadence(here, { candidateId, ideal: 14, paused: false })
        }
        if (name === 'default') await changeSettings(here, { cadence: 90 })
        if (name === 'manual') await setFollowUp(here, { candidateId, dueOn: '2026-12-24', reason: '' })
        expect(await open()).toHaveLength(1)
      }
      here.db.close()
    }), { numRuns: 25 })
  })

  test('a new default moves those who follow it', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    await changeSettings(context, { cadence: 30 })
    expect(await dueOn(candidateId)).toBe('2026-11-04')
    expect(await readSettings(context.db)).toMatchObject({ cadence: 30, digestHour: 9 })
  })
})

describe('removing', () => {
  test('takes everything, and undo brings back the identical database', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    await addNote(context, { candidateId, text: 'met at the choir' })
    await logTouch(context, { ...touch, candidateIds: [candidateId], at: context.now })
    await markTopic(context, { candidateId, topic: 'rust', mark: 'hidden' })
    const before = await dump(context.db)
    await removeCandidate(context, { candidateId })
    for (const table of [...dataTables, 'search']) expect(await context.db.table(table).count(), table).toBe(0)
    await restoreCandidate(context, { candidateId })
    expect(await dump(context.db)).toEqual(before)
  })

  test('saving the same page again within the hour brings back what was noted', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    await addNote(context, { candidateId, text: 'met at the choir' })
    await unsaveCapture(context, capture())
    expect(await context.db.notes.count()).toBe(0)
    await saveAgain(context, capture(), all)
    expect((await personByProfile(context.db, 'github', 'ilse-okafor'))?.notes.map(note => note.text)).toEqual(['met at the choir'])
    expect(await context.db.trash.count()).toBe(0)
  })

  test('saving somebody else brings nobody back', async () => {
    await saveCapture(context, capture(), all)
    await unsaveCapture(context, capture())
    await saveAgain(context, capture({ handle: 'noor-lindqvist', name: 'Noor Lindqvist' }), all)
    expect((await context.db.candidates.toArray()).map(candidate => candidate.name)).toEqual(['Noor Lindqvist'])
  })

  test('after an hour it is final', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    await removeCandidate(context, { candidateId })
    context.pass(1)
    await sweep(context)
    await expect(restoreCandidate(context, { candidateId })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('by hand', () => {
  test('a told interest is evidence from the recruiter, kept once', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Selma Marchetti' })
    await tellInterest(context, { candidateId, title: 'choir singing' })
    await tellInterest(context, { candidateId, title: 'Choir  singing' })
    expect(await context.db.signals.toArray()).toMatchObject([{ source: 'recruiter', kind: 'told', saved: true, profileId: null }])
    expect(await foundIds(context.db, 'choir')).toEqual([candidateId])
  })

  test('a topic has one mark at a time', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Selma Marchetti' })
    await markTopic(context, { candidateId, topic: 'rust', mark: 'hidden' })
    await markTopic(context, { candidateId, topic: 'rust', mark: 'kept' })
    expect((await personById(context.db, candidateId))?.marks.map(mark => mark.mark)).toEqual(['kept'])
    await markTopic(context, { candidateId, topic: 'rust', mark: null })
    expect((await personById(context.db, candidateId))?.marks).toEqual([])
  })

  test('only the last 200 openers are remembered', async () => {
    const { candidateId } = await addCandidate(context, { name: 'Selma Marchetti' })
    for (let i = 0; i < 203; i++) {
      context.now += 1
      await rememberOpener(context, { candidateId, topic: 'rust', text: `opener ${i}` })
    }
    const texts = (await context.db.copiedOpeners.orderBy('at').toArray()).map(opener => opener.text)
    expect([texts.length, texts[0]]).toEqual([200, 'opener 3'])
  })
})

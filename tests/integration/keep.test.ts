import { beforeEach, describe, expect, test } from 'vitest'
import { addCandidate, editCandidate, removeCandidate } from '../../src/db/commands/candidates'
import { refreshFromCapture, saveCapture } from '../../src/db/commands/captures'
import { removeSignal, restoreSignal } from '../../src/db/commands/interests'
import { keepThing, noteRecent } from '../../src/db/commands/keep'
import { sweep } from '../../src/db/commands/sweep'
import { foundIds } from '../../src/db/queries/desk-find'
import { recentIds, recentPeople } from '../../src/db/queries/recent'
import type { Thing } from '../../src/domain/keep'
import { signal } from '../../src/domain/signal'
import { capture, freshContext } from '../support/database'

let context: ReturnType<typeof freshContext>
beforeEach(() => { context = freshContext() })

const choir: Thing = { what: 'link', title: 'A choir in a lighthouse', text: '', url: 'https://journal.example/choir', page: { title: 'Weekend reading', url: 'https://journal.example/weekend' } }
const add = async (name: string) => {
  context.now += 1
  return (await addCandidate(context, { name })).candidateId
}
const names = async (first: string | null = null, most = 8) => (await recentPeople(context.db, { first, most })).map(person => person.name)

describe('keeping from anywhere', () => {
  test('source, page, title and day stand on the signal, and it can be found', async () => {
    const candidateId = await add('Ilse Okafor')
    const { fresh, name } = await keepThing(context, { candidateId, thing: choir })
    expect({ fresh, name }).toEqual({ fresh: true, name: 'Ilse Okafor' })
    const [row] = await context.db.signals.toArray()
    expect(row).toMatchObject({ kind: 'link', source: 'recruiter', title: choir.title, url: choir.url, at: '2026-10-05', seenOn: choir.page.url, seenTitle: 'Weekend reading', saved: true, profileId: null })
    expect(signal.safeParse(row).success).toBe(true)
    expect(await foundIds(context.db, 'lighthouse')).toEqual([candidateId])
  })

  test('kept twice it is one, which an undo must not take', async () => {
    const candidateId = await add('Ilse Okafor')
    const { signalId } = await keepThing(context, { candidateId, thing: choir })
    context.pass(3)
    expect(await keepThing(context, { candidateId, thing: { ...choir, page: { title: 'Elsewhere', url: null } } })).toMatchObject({ signalId, fresh: false })
    expect(await context.db.signals.toArray()).toMatchObject([{ seenTitle: 'Elsewhere', seenOn: choir.page.url, at: '2026-10-05' }])
  })

  test('somebody who was removed gets nothing', async () => {
    const candidateId = await add('Ilse Okafor')
    await removeCandidate(context, { candidateId })
    await expect(keepThing(context, { candidateId, thing: choir })).rejects.toMatchObject({ code: 'not-found' })
    expect(await context.db.signals.count()).toBe(0)
  })
})

describe('undoing the removal of evidence', () => {
  const all = () => true
  const dump = async () => Object.fromEntries(await Promise.all(['signals', 'search', 'tombstones', 'trash'].map(async name => [name, await context.db.table(name).toArray()])))

  test('leaves everything as it was', async () => {
    const { candidateId } = await saveCapture(context, capture(), all)
    const { signalId } = await keepThing(context, { candidateId, thing: choir })
    const before = await dump()
    await removeSignal(context, { signalId })
    expect(await foundIds(context.db, 'lighthouse')).toEqual([])
    expect(await context.db.tombstones.get(signalId)).toBeDefined()
    await restoreSignal(context, { signalId })
    expect(await dump()).toEqual(before)
  })

  test('does not leave two of one, where a visit has read it again', async () => {
    await saveCapture(context, capture(), all)
    const [first] = await context.db.signals.toArray()
    if (!first) throw new Error('the sample has items')
    await removeSignal(context, { signalId: first.id })
    context.pass(0.01)
    await refreshFromCapture(context, capture(), all)
    await restoreSignal(context, { signalId: first.id })
    expect((await context.db.signals.toArray()).filter(({ key }) => key === first.key).map(({ id }) => id)).toEqual([first.id])
  })

  test('is over after an hour, and with the person', async () => {
    const candidateId = await add('Ilse Okafor')
    const kept = await keepThing(context, { candidateId, thing: choir })
    await removeSignal(context, kept)
    await removeCandidate(context, { candidateId })
    await expect(restoreSignal(context, kept)).rejects.toMatchObject({ code: 'not-found' })
    context.pass(0.1)
    await sweep(context)
    expect(await context.db.trash.count()).toBe(0)
  })
})

describe('whom the recruiter dealt with last', () => {
  test('comes first, the person in view before all; the rest by their last change', async () => {
    const [ilse, noor, tomas] = [await add('Ilse'), await add('Noor'), await add('Tomas')]
    expect(await names()).toEqual(['Tomas', 'Noor', 'Ilse'])
    expect(await noteRecent(context, [ilse])).toBe(true)
    expect(await names()).toEqual(['Ilse', 'Tomas', 'Noor'])
    expect(await names(noor, 2)).toEqual(['Noor', 'Ilse'])
    expect(await noteRecent(context, [ilse])).toBe(false)
    expect(await noteRecent(context, [tomas, noor])).toBe(true)
    expect(await names()).toEqual(['Tomas', 'Noor', 'Ilse'])
  })

  test('is forgotten with the person, and there are at most twenty', async () => {
    const ids: string[] = []
    for (let count = 0; count < 25; count++) ids.push(await add(`Person ${count}`))
    for (const id of ids) await noteRecent(context, [id])
    expect(await recentIds(context.db)).toEqual(ids.toReversed().slice(0, 20))
    const last = ids.at(-1) ?? ''
    await removeCandidate(context, { candidateId: last })
    expect((await names())[0]).toBe('Person 23')
    await noteRecent(context, [ids[0] ?? ''])
    expect(await recentIds(context.db)).not.toContain(last)
  })

  test('people of one name are told apart', async () => {
    const [one, other, third] = [await add('Anna Kim'), await add('Anna Kim'), await add('Anna Kim')]
    for (const candidateId of [one, other, third]) await editCandidate(context, { candidateId, patch: { company: 'Tidepool' } })
    await editCandidate(context, { candidateId: one, patch: { headline: 'Storage' } })
    await editCandidate(context, { candidateId: other, patch: { location: 'Ghent' } })
    const ilse = await add('Ilse')
    expect(Object.fromEntries((await recentPeople(context.db, { first: null })).map(({ id, hint }) => [id, hint])))
      .toEqual({ [one]: 'Storage', [other]: 'Ghent', [third]: '3 of 3, added 2026-10-05', [ilse]: '' })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logWithPeople, pacePeople, stagePeople, tagPeople } from '../../src/db/commands/bulk'
import { removePeople } from '../../src/db/commands/bulk-remove'
import { undoBulk } from '../../src/db/commands/bulk-undo'
import { addCandidate, editCandidate } from '../../src/db/commands/candidates'
import type { Context } from '../../src/db/commands/context'
import { coolDesk, deriveDeskAnew } from '../../src/db/commands/desk'
import { sweep } from '../../src/db/commands/sweep'
import { reindexAll } from '../../src/db/commands/search'
import { removeView, saveView } from '../../src/db/commands/views'
import { write } from '../../src/db/commands/context'
import { stages } from '../../src/domain/stage'
import { freshContext } from '../support/database'
import { type Desk, desks, fill } from '../support/random-desk'

/** Everything but notes of work that waits, and what an undo is made from. */
async function contents({ db }: Context): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => !['trash', 'stale', 'deskStale'].includes(name))
  return Object.fromEntries(await Promise.all(tables.map(async table => [table.name, await table.toArray()] as const)))
}

async function filled(desk: Desk) {
  const context = freshContext()
  await write(context, async () => {
    // The desks have tombstones under the ids of records that stand: no command leaves that.
    await fill(context.db, { ...desk, tables: { ...desk.tables, tombstones: [] } })
    await reindexAll(context, desk.candidates.map(({ id }) => id))
  })
  await deriveDeskAnew(context)
  return context
}

const tag = fc.constantFrom('rust', 'Design', 'autumn', 'passed')
const bulk = fc.oneof(
  fc.record({ add: fc.uniqueArray(tag, { maxLength: 2 }), remove: fc.uniqueArray(tag, { maxLength: 2 }) }).map(tags => (context: Context, candidateIds: string[]) => tagPeople(context, { candidateIds, ...tags })),
  fc.constantFrom(...stages, null).map(stage => (context: Context, candidateIds: string[]) => stagePeople(context, { candidateIds, stage })),
  fc.constantFrom(14, 60, null).map(ideal => (context: Context, candidateIds: string[]) => pacePeople(context, { candidateIds, ideal })),
  fc.constantFrom('casual' as const, 'ask' as const, 'give' as const).map(kind => (context: Context, candidateIds: string[]) =>
    logWithPeople(context, { candidateIds, touch: { kind, direction: 'out', channel: 'email', topics: [], note: '', at: context.now } })),
  fc.constant((context: Context, candidateIds: string[]) => removePeople(context, { candidateIds })),
)

describe('what is done to several people at once', () => {
  it('is undone to the last field, whatever they have', async () => {
    await fc.assert(fc.asyncProperty(desks, bulk, fc.boolean(), async (desk, command, paced) => {
      const context = await filled(desk)
      if (paced) await context.db.settings.put({ key: 'settings', value: { cadenceByTag: [{ tag: 'rust', ideal: 21 }], cadenceByStage: [{ stage: 'placed', ideal: 180 }] }, at: context.now })
      context.pass(40)
      await coolDesk(context)
      const before = await contents(context)
      const { undo, people } = await command(context, desk.candidates.map(({ id }) => id))
      if (people === 0) {
        expect(await contents(context)).toEqual(before)
      } else {
        context.pass(0.01)
        await undoBulk(context, { undo })
        expect(await contents(context)).toEqual(before)
        expect(await context.db.trash.count()).toBe(0)
      }
    }), { numRuns: 1_000 })
  }, 600_000)

  const desk = async (count: number) => {
    const context = freshContext()
    const ids: string[] = []
    for (let index = 0; index < count; index++) ids.push((await addCandidate(context, { name: `Ada Number${index}` })).candidateId)
    return { context, ids }
  }

  it('tags and takes tags off, and finds people by them at once', async () => {
    const { context, ids } = await desk(3)
    await editCandidate(context, { candidateId: ids[0] ?? '', patch: { tags: ['Rust', 'old'] } })
    expect(await tagPeople(context, { candidateIds: ids, add: ['rust', 'meetup'], remove: ['OLD'] })).toMatchObject({ people: 3 })
    expect((await context.db.desk.bulkGet(ids)).map(row => row?.tags)).toEqual([['Rust', 'meetup'], ['rust', 'meetup'], ['rust', 'meetup']])
    expect(await context.db.search.where('words').equals('"meetup').count()).toBe(3)
  })

  it('keeps what was changed after it when it is undone', async () => {
    const { context, ids } = await desk(2)
    const { undo } = await tagPeople(context, { candidateIds: ids, add: ['meetup'], remove: [] })
    context.pass(0.01)
    await editCandidate(context, { candidateId: ids[0] ?? '', patch: { headline: 'Storage', tags: ['meetup', 'later'] } })
    await undoBulk(context, { undo })
    expect(await context.db.candidates.get(ids[0] ?? '')).toMatchObject({ headline: 'Storage', tags: ['later'] })
    expect((await context.db.candidates.get(ids[1] ?? ''))?.tags).toEqual([])
  })

  it('undoes several lots that were sent under one name', async () => {
    const { context, ids } = await desk(6)
    const before = await contents(context)
    const { undo } = await removePeople(context, { candidateIds: ids.slice(0, 2) })
    expect(await removePeople(context, { candidateIds: ids.slice(2, 4), undo })).toEqual({ undo, people: 2 })
    expect(await context.db.candidates.count()).toBe(2)
    expect(await undoBulk(context, { undo })).toEqual({ people: 4 })
    expect(await contents(context)).toEqual(before)
  })

  it('leaves nothing to undo after an hour, and says so', async () => {
    const { context, ids } = await desk(1)
    const { undo } = await removePeople(context, { candidateIds: ids })
    context.pass(0.05)
    await sweep(context)
    await expect(undoBulk(context, { undo })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('gives a rhythm of its own to a stage set by hand', async () => {
    const { context, ids } = await desk(1)
    await context.db.settings.put({ key: 'settings', value: { cadenceByStage: [{ stage: 'placed', ideal: 180 }, { stage: 'new', ideal: 14 }] }, at: context.now })
    const due = async () => (await context.db.followUps.where('[candidateId+open]').equals([ids[0] ?? '', 1]).first())?.dueOn ?? ''
    await stagePeople(context, { candidateIds: ids, stage: 'in-touch' })
    const soon = await due()
    await stagePeople(context, { candidateIds: ids, stage: 'placed' })
    expect(await due() > soon).toBe(true)
    expect(await context.db.desk.where('stage').equals('placed').count()).toBe(1)
  })
})

describe('saved views', () => {
  it('are kept, renamed, removed and brought back under their id', async () => {
    const context = freshContext()
    const { viewId } = await saveView(context, { name: 'Ghent', params: { place: 'Ghent' } })
    await saveView(context, { viewId, name: 'Ghent, warm', params: { place: 'Ghent', warmth: 'warm' } })
    expect(await context.db.views.toArray()).toMatchObject([{ id: viewId, name: 'Ghent, warm', params: { place: 'Ghent', warmth: 'warm' } }])
    await removeView(context, { viewId })
    expect(await context.db.views.count()).toBe(0)
    await saveView(context, { viewId, name: 'Ghent', params: { place: 'Ghent' } })
    expect(await context.db.views.get(viewId)).toMatchObject({ name: 'Ghent' })
    expect(await context.db.tombstones.get(viewId)).toBeUndefined()
  })
})

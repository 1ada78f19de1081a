/** Whatever dies while something comes in: the desk is as it was before, or as it is after, never in between. */
import { expect, test } from 'vitest'
import { addCandidate } from '../../src/db/commands/candidates'
import { discardStaged } from '../../src/db/commands/staging'
import { exportZip } from '../../scripts/lib/linkedin-export'
import { freshContext } from '../support/database'
import { importerFor } from '../support/importer'

type Context = ReturnType<typeof freshContext>
type Trouble = 'no room' | 'death'

/** Lets so many writes through, and then none: the disk is full, or whoever wrote is gone and takes the transaction along. */
function failAfter({ db }: Context, writes: number, trouble: Trouble): { writes: number } {
  const seen = { writes: 0 }
  db.close()
  db.use({ stack: 'dbcore', name: 'trouble', create: core => ({ ...core, table: name => {
    const table = core.table(name)
    return { ...table, mutate: request => {
      if (++seen.writes <= writes) return table.mutate(request)
      if (trouble === 'no room') return Promise.reject(new DOMException('no room', 'QuotaExceededError'))
      ;(request.trans as unknown as IDBTransaction).abort()
      return table.mutate(request)
    } }
  } }) })
  return seen
}

async function stored(context: Context) {
  context.db.unuse({ stack: 'dbcore', name: 'trouble' })
  context.db.close()
  await context.db.open()
  await discardStaged(context)
  return Object.fromEntries(await Promise.all(context.db.tables.map(async table => [table.name, await table.toArray()] as const)))
}

const zip = () => new File([exportZip({ connections: 30, messages: 120 })], 'export.zip')

async function world() {
  const context = freshContext()
  await addCandidate(context, { name: 'Noor Lindqvist' })
  return context
}

test('a full disk or a death at any write leaves the desk as it was, and the next try succeeds', async () => {
  const sound = await world()
  const seen = failAfter(sound, Infinity, 'death')
  await importerFor(sound).bring(zip())
  const all = seen.writes
  expect(all).toBeGreaterThan(10)

  for (const trouble of ['no room', 'death'] as const) {
    for (let writes = 0; writes < all; writes++) {
      const context = await world()
      const before = await stored(context)
      failAfter(context, writes, trouble)
      const importer = importerFor(context)
      await importer.bring(zip()).catch(() => undefined)
      expect(importer.said.at(-1)?.said, `${trouble} after ${writes} writes`).not.toBe('done')
      if (trouble === 'no room' && importer.said.at(-1)?.said === 'refused') expect(importer.said.at(-1)).toMatchObject({ reason: expect.stringContaining('no room left') as string })
      expect(await stored(context), `${trouble} after ${writes} writes`).toEqual(before)
      if (writes === all - 1) expect((await importerFor(context).bring(zip())).done.people.created).toBe(30)
      await context.db.delete()
    }
  }
}, 120_000)

test('an undo that dies leaves everything in', async () => {
  const whole = await world()
  const counted = failAfter(whole, Infinity, 'death')
  const small = () => new File([exportZip({ connections: 6, messages: 20 })], 'export.zip')
  const first = await importerFor(whole).bring(small())
  const from = counted.writes
  await importerFor(whole).undo(first.done.batch ?? '')
  const all = counted.writes - from
  for (let writes = 0; writes < all; writes++) {
    const context = await world()
    const { done } = await importerFor(context).bring(small())
    const before = await stored(context)
    failAfter(context, writes, 'death')
    const importer = importerFor(context)
    await importer.undo(done.batch ?? '').catch(() => undefined)
    expect(importer.said.at(-1)?.said).toBe('refused')
    expect(await stored(context), `after ${writes} writes`).toEqual(before)
    await context.db.delete()
  }
}, 120_000)

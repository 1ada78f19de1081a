import { describe, expect, test } from 'vitest'
import { addCandidate, editCandidate, removeCandidate } from '../../src/db/commands/candidates'
import { saveCapture } from '../../src/db/commands/captures'
import { addNote } from '../../src/db/commands/notes'
import { discardStaged, newBatch, stageRows } from '../../src/db/commands/staging'
import { type Database, dataTables } from '../../src/db/database'
import { foundIds } from '../../src/db/queries/desk-find'
import { bringRows } from '../support/bring'
import { capture, freshContext } from '../support/database'

type Tables = Record<string, unknown[]>
const dump = async (db: Database): Promise<Tables> => Object.fromEntries(await Promise.all(dataTables.map(async name => [name, await db.table(name).toArray()])))

async function filled() {
  const context = freshContext()
  const { candidateId } = await saveCapture(context, capture(), () => true)
  await addNote(context, { candidateId, text: 'met at the choir' })
  await addCandidate(context, { name: 'Noor Lindqvist' })
  return { context, candidateId, tables: await dump(context.db) }
}

describe('bringing data back', () => {
  test('an empty database becomes the same as the one exported, and people are found again', async () => {
    const { tables, candidateId } = await filled()
    const fresh = freshContext()
    expect((await bringRows(fresh, tables)).counts).toMatchObject({ candidates: 2, profiles: 1, signals: 2, notes: 1 })
    expect(await dump(fresh.db)).toEqual(tables)
    expect(await foundIds(fresh.db, 'choir')).toEqual([candidateId])
  })

  test('bringing it twice changes nothing; the later change of a field wins', async () => {
    const { context, candidateId, tables } = await filled()
    context.pass(1)
    await editCandidate(context, { candidateId, patch: { location: 'Bruges' } })
    const later = await dump(context.db)
    await bringRows(context, tables)
    expect(await dump(context.db)).toEqual(later)
  })

  test('someone removed comes back, tombstones gone', async () => {
    const { context, candidateId, tables } = await filled()
    await removeCandidate(context, { candidateId })
    await bringRows(context, tables)
    expect(await dump(context.db)).toEqual(tables)
    expect(await context.db.tombstones.count()).toBe(0)
  })
})

describe('refusing', () => {
  test.each<[string, (tables: Tables) => Tables, RegExp]>([
    ['a record of the wrong shape', tables => ({ ...tables, notes: [{ ...(tables.notes?.[0] as object), text: 5 }] }), /notes\[0\]\.text/],
    ['a record of nobody', tables => ({ ...tables, candidates: [] }), /belongs to a candidate who is not in the file/],
  ])('%s leaves the database as it was', async (_what, spoil, reason) => {
    const { tables } = await filled()
    const fresh = freshContext()
    await expect(bringRows(fresh, spoil(tables))).rejects.toMatchObject({ code: 'bad-import', detail: expect.stringMatching(reason) as string })
    expect(Object.values(await dump(fresh.db)).flat()).toEqual([])
  })

  test('a profile that belongs to somebody else here is not handed over', async () => {
    const { tables } = await filled()
    const other = freshContext()
    await saveCapture(other, capture({ name: 'Ilse, saved on another computer' }), () => true)
    const before = await dump(other.db)
    await expect(bringRows(other, tables)).rejects.toMatchObject({ code: 'bad-import', detail: expect.stringContaining('github/ilse-okafor') as string })
    expect(await dump(other.db)).toEqual(before)
  })

  test('an import that never ended is swept away', async () => {
    const context = freshContext()
    const { tables } = await filled()
    await stageRows(context, { batch: newBatch(context), table: 'candidates', rows: tables.candidates ?? [] })
    await discardStaged(context)
    expect(await context.db.staged.count()).toBe(0)
    expect(await context.db.candidates.count()).toBe(0)
  })
})

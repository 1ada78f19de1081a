import { expect, test } from 'vitest'
import { addCandidate } from '../../src/db/commands/candidates'
import { checkRecords, setAside } from '../../src/db/commands/check'
import { addNote } from '../../src/db/commands/notes'
import { readCheck } from '../../src/db/queries/check'
import { freshContext } from '../support/database'

async function damaged(count = 2) {
  const context = freshContext()
  const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
  await addNote(context, { candidateId, text: 'sings in a choir' })
  for (let index = 0; index < count; index++) await context.db.table('notes').put({ id: `bad-${String(index).padStart(4, '0')}`, candidateId, at: 5, text: { of: 'another kind' } })
  return context
}

test('records that lost their form are found, named by place and not by content, once a week', async () => {
  const context = await damaged()
  await checkRecords(context)
  const state = await readCheck(context.db)
  expect(state).toMatchObject({ at: null, doneAt: context.now, count: 2 })
  expect(state.found.map(({ table, id }) => [table, id])).toEqual([['notes', 'bad-0000'], ['notes', 'bad-0001']])
  expect(JSON.stringify(state)).not.toContain('another kind')
  await context.db.table('notes').put({ id: 'bad-later', candidateId: 'x', at: 1, text: 1 })
  context.pass(6)
  await checkRecords(context)
  expect((await readCheck(context.db)).count).toBe(2)
  context.pass(1)
  await checkRecords(context)
  expect((await readCheck(context.db)).count).toBe(3)
})

test('the look goes on where a worker died', async () => {
  const context = await damaged(1_200)
  let lots = 0
  await expect(checkRecords(context, () => {
    lots += 1
    return lots === 6 ? Promise.reject(new Error('killed')) : Promise.resolve()
  })).rejects.toThrow('killed')
  const half = await readCheck(context.db)
  expect(half.at).not.toBeNull()
  await checkRecords(context)
  expect(await readCheck(context.db)).toMatchObject({ at: null, count: 1_200 })
  expect((await readCheck(context.db)).found).toHaveLength(200)
})

test('set aside, they are out of the desk and not lost', async () => {
  const context = await damaged()
  await checkRecords(context)
  await setAside(context)
  expect((await context.db.notes.toArray()).map(({ text }) => text)).toEqual(['sings in a choir'])
  expect(await context.db.settings.get('aside:notes:bad-0000')).toMatchObject({ value: { id: 'bad-0000', text: { of: 'another kind' } } })
  expect(await readCheck(context.db)).toMatchObject({ count: 0, found: [] })
})

test('what was mended meanwhile stays where it is', async () => {
  const context = await damaged(1)
  await checkRecords(context)
  const [good] = await context.db.notes.filter(({ text }) => text === 'sings in a choir').toArray()
  await context.db.table('notes').put({ ...good, id: 'bad-0000' })
  await context.db.settings.put({ key: 'check', value: { ...(await readCheck(context.db)), found: [{ table: 'notes', id: good?.id ?? '', where: 'text' }] }, at: 1 })
  await setAside(context)
  expect(await context.db.notes.get(good?.id ?? '')).toEqual(good)
})

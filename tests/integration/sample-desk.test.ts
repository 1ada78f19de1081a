import { expect, test } from 'vitest'
import { foundIds } from '../../src/db/queries/desk-find'
import { dueFollowUps } from '../../src/db/queries/today'
import { dayOf } from '../../src/domain/day'
import { sampleDesk, sampleTag } from '../../src/ui/features/data/sample-desk'
import { freshContext } from '../support/database'
import { importerFor } from '../support/importer'

const bring = async (context: ReturnType<typeof freshContext>) => {
  const { work, said } = importerFor(context)
  await work.do({ do: 'bring', text: JSON.stringify(sampleDesk(context.now)), name: 'sample desk' })
  return said.at(-1)
}

test('the sample desk comes in by the way of every file, has somebody due today, and can be found', async () => {
  const context = freshContext()
  expect(await bring(context)).toMatchObject({ said: 'done' })
  const people = await context.db.candidates.toArray()
  expect(people.map(person => person.name).sort()).toEqual(['Marisol Quendry', 'Ngozi Abelworth', 'Tobias Ehrenkip'])
  expect(people.every(person => person.tags.includes(sampleTag))).toBe(true)
  expect(await dueFollowUps(context.db, dayOf(context.now))).toHaveLength(2)
  expect(await foundIds(context.db, 'bouldering')).toHaveLength(1)
  expect((await context.db.touchpoints.toArray()).every(touch => touch.at <= context.now)).toBe(true)
  // Whoever was written to was told; the notice that a meeting owes is there to be seen.
  expect(people.filter(person => !person.noticeGivenAt).map(person => person.name)).toEqual(['Ngozi Abelworth'])
  expect(await context.db.acts.toArray()).toMatchObject([{ kind: 'imported', count: 3 }])
})

test('brought in twice, it stands there once', async () => {
  const context = freshContext()
  await bring(context)
  const before = await context.db.signals.count()
  context.pass(3)
  await bring(context)
  expect(await context.db.candidates.count()).toBe(3)
  expect(await context.db.signals.count()).toBe(before)
})

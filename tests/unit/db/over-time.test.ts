import { describe, expect, test } from 'vitest'
import { contactsOf, plannedPerDay, sampleOfPeople, touchesSince } from '../../../src/db/queries/over-time'
import { addDays } from '../../../src/domain/day'
import { freshContext } from '../../support/database'
import { candidate, followUp, today, touch } from '../../ui/fixtures/records'

describe('reads for the pictures', () => {
  test('take some of all people, evenly from the first to the last', async () => {
    const { db } = freshContext()
    await db.candidates.bulkAdd(Array.from({ length: 100 }, (_, index) => ({ ...candidate(`Person ${index}`), id: `id-${String(index).padStart(3, '0')}` })))
    expect(await sampleOfPeople(db, 10)).toEqual({ of: 100, ids: Array.from({ length: 10 }, (_, index) => `id-${String(index * 10).padStart(3, '0')}`) })
    expect((await sampleOfPeople(db, 30)).ids).toHaveLength(30)
    expect((await sampleOfPeople(db, 500)).ids).toHaveLength(100)
  })

  test('give each person their own contacts', async () => {
    const { db } = freshContext()
    const [ada, bo] = [candidate('Ada'), candidate('Bo')]
    await db.touchpoints.bulkAdd([touch(ada, 5, 'give', 'out'), touch(bo, 3, 'casual', 'in'), touch(ada, 9, 'casual', 'in')])
    expect((await contactsOf(db, [bo.id, ada.id, 'nobody'])).map(({ length }) => length)).toEqual([1, 2, 0])
  })

  test('give every contact since an instant once, however many fall on the same one', async () => {
    const { db } = freshContext()
    const ada = candidate('Ada')
    const all = [9, 8, 8, 8, 8, 8, 7, 3, 3, 1].map(days => touch(ada, days, 'give', 'out'))
    await db.touchpoints.bulkAdd(all)
    for (const lot of [1, 2, 3, 4, 50]) {
      const read: string[] = []
      for await (const touches of touchesSince(db, all[1]?.at ?? 0, lot)) read.push(...touches.map(({ id }) => id))
      expect(read.toSorted()).toEqual(all.slice(1).map(({ id }) => id).toSorted())
    }
  })

  test('count what is planned by day; what is late stands on today', async () => {
    const { db } = freshContext()
    const ada = candidate('Ada')
    await db.followUps.bulkAdd([-40, -1, 0, 2, 2, 3].map(days => followUp(ada, days)))
    await db.followUps.add(followUp(ada, 2, { open: 0, doneAt: 1 }))
    expect(await plannedPerDay(db, today, 3)).toEqual([{ dueOn: today, count: 3 }, { dueOn: addDays(today, 1), count: 0 }, { dueOn: addDays(today, 2), count: 2 }])
  })
})

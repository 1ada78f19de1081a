import { describe, expect, test } from 'vitest'
import { fullAmount, madePeople } from '../../scripts/lib/desk-data'
import { madeAt } from '../../scripts/lib/made-desk'
import { addCandidate, editCandidate } from '../../src/db/commands/candidates'
import { write } from '../../src/db/commands/context'
import { addNote } from '../../src/db/commands/notes'
import { logTouch } from '../../src/db/commands/touchpoints'
import { everyoneCount } from '../../src/db/queries/desk-list'
import { hasPeople } from '../../src/db/queries/list'
import { recentPeople } from '../../src/db/queries/recent'
import { dealtWith, dueFollowUps, withLastTouch } from '../../src/db/queries/today'
import { dayOf } from '../../src/domain/day'
import { freshContext } from '../support/database'
import { countReads } from '../support/reads'

/** What the most often done things read with so many people on the desk: records by table, the largest of some rounds. */
async function readsWith(people: number) {
  const context = { ...freshContext(), now: madeAt }
  const { db } = context
  const reads = countReads(db)
  const made = madePeople(7, 0, people, { ...fullAmount, signals: 0 })
  await write(context, async () => {
    await db.candidates.bulkAdd(made.candidates)
    await db.touchpoints.bulkAdd(made.touchpoints)
    await db.followUps.bulkAdd(made.followUps)
  })
  const { candidateId } = await addCandidate(context, { name: 'Ilse Okafor' })
  const today = dayOf(context.now)
  const works: Record<string, (round: number) => Promise<unknown>> = {
    note: round => addNote(context, { candidateId, text: `Likes lighthouses, number ${round}` }),
    contact: () => logTouch(context, { candidateIds: [candidateId], kind: 'casual', direction: 'out', channel: 'site', topics: [], note: '', at: context.now - 1_000 }),
    tag: round => editCandidate(context, { candidateId, patch: { tags: [`tag-${round}`] } }),
    badge: async () => [await dueFollowUps(db, today), await dealtWith(db, today)],
    menu: () => recentPeople(db, { first: candidateId }),
    popup: async () => [await hasPeople(db), await withLastTouch(db, await dueFollowUps(db, today))],
    total: () => everyoneCount(db),
  }
  const found: Record<string, { days: number, others: number }> = {}
  for (let round = 0; round < 3; round++) {
    for (const [name, work] of Object.entries(works)) {
      reads.clear()
      await work(round)
      const days = reads.of.get('facets') ?? 0
      found[name] = { days: Math.max(days, found[name]?.days ?? 0), others: Math.max(reads.total() - days, found[name]?.others ?? 0) }
    }
  }
  return found
}

describe('with ten times as many people', () => {
  test('saving, the badge, the menu and the popup read no more records', { timeout: 60_000 }, async () => {
    const few = await readsWith(200)
    const many = await readsWith(2_000)
    for (const [name, { days, others }] of Object.entries(many)) {
      // A namesake more or less, and the last of a full queue.
      expect(others, name).toBeLessThanOrEqual((few[name]?.others ?? 0) + 8)
      // Days are looked through for a free place, at most some years of them in both purses.
      expect(days, name).toBeLessThanOrEqual(2_200)
    }
  })
})

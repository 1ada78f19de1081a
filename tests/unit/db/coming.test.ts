import { describe, expect, test } from 'vitest'
import { addCandidate, setCadence } from '../../../src/db/commands/candidates'
import { setFollowUp } from '../../../src/db/commands/follow-ups'
import { comingFollowUps } from '../../../src/db/queries/coming'
import { dueFollowUps } from '../../../src/db/queries/today'
import { foundIds } from '../../../src/db/queries/desk-find'
import { firstFound } from '../../../src/db/queries/list'
import { addDays, dayOf } from '../../../src/domain/day'
import { freshContext } from '../../support/database'

async function desk() {
  const context = freshContext()
  const today = dayOf(context.now)
  const add = async (name: string, headline = '') => (await addCandidate(context, { name, headline })).candidateId
  return { context, today, ada: await add('ada Brandt', 'Rust and boats'), zoe: await add('Zoë Åberg', 'Rust'), emil: await add('Émile Zed', 'Rowing') }
}

describe('what is coming and what is due', () => {
  test('a person with two follow-ups is one person, a paused one is none', async () => {
    const { context, today, ada, zoe, emil } = await desk()
    for (const candidateId of [ada, ada, zoe]) await setFollowUp(context, { candidateId, dueOn: today, reason: '' })
    await setFollowUp(context, { candidateId: emil, dueOn: addDays(today, 2), reason: '' })
    await setCadence(context, { candidateId: zoe, ideal: null, paused: true })
    expect(new Set((await dueFollowUps(context.db, today)).map(({ candidate }) => candidate.id))).toEqual(new Set([ada]))
    expect((await comingFollowUps(context.db, today, 1)).map(({ candidate }) => candidate.id)).toEqual([emil])
    expect((await comingFollowUps(context.db, today)).every(({ followUp }) => followUp.dueOn > today)).toBe(true)
  })
})

describe('the list', () => {
  test('finds by the beginnings of all words, and everyone for nothing', async () => {
    const { context, ada, zoe } = await desk()
    expect((await foundIds(context.db, 'rus') ?? []).sort()).toEqual([ada, zoe].sort())
    expect(await foundIds(context.db, 'RUST zoe')).toEqual([zoe])
    expect(await foundIds(context.db, 'ust')).toEqual([])
    expect(await foundIds(context.db, '  ')).toBeNull()
    expect(await foundIds(context.db, '')).toBeNull()
  })

  test('finds the first few with how many there are, those meant by a typing error behind the others, and nobody who is left out', async () => {
    const { context, ada, zoe } = await desk()
    const first = async (text: string, most: number, without?: string) => {
      const { candidates, total } = await firstFound(context.db, text, most, without)
      return [...candidates.map(({ id }) => id), total]
    }
    expect((await first('rus', 1)).slice(1)).toEqual([2])
    expect(await first('rus', 5, ada)).toEqual([zoe, 1])
    expect(await first('', 2)).toHaveLength(3)
    expect(await first('', 2)).toContain(3)
    expect(await first('nobody', 5)).toEqual([0])
  })
})

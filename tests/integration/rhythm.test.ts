import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { addCandidate, editCandidate, setCadence } from '../../src/db/commands/candidates'
import { finishFollowUp, setFollowUp, snoozeFollowUp } from '../../src/db/commands/follow-ups'
import { changeRhythms, freshStart, putBack } from '../../src/db/commands/rhythm'
import { changeSettings } from '../../src/db/commands/settings'
import { logTouch } from '../../src/db/commands/touchpoints'
import { dealtWith, dueFollowUps } from '../../src/db/queries/today'
import { addDays, dayOf, weekdayOf } from '../../src/domain/day'
import { defaultSettings } from '../../src/domain/settings'
import { todaysFew } from '../../src/nurture/rhythm/today'
import { freshContext } from '../support/database'

let context: ReturnType<typeof freshContext>
beforeEach(() => { context = freshContext() })

const touch = { kind: 'casual', direction: 'out', channel: 'site', topics: [] as string[], note: '' } as const
const person = async (name: string) => (await addCandidate(context, { name })).candidateId
const people = async (count: number) => {
  const ids: string[] = []
  for (let i = 0; i < count; i++) ids.push(await person(`Person ${i}`))
  return ids
}
const cadences = async () => (await context.db.followUps.toArray()).filter(({ kind, open }) => kind === 'cadence' && open === 1)
const dueOn = async (id: string) => (await cadences()).find(({ candidateId }) => candidateId === id)?.dueOn
const perDay = async () => {
  const counts = new Map<string, number>()
  for (const { dueOn: day, pace } of await cadences()) counts.set(`${day} ${pace}`, (counts.get(`${day} ${pace}`) ?? 0) + 1)
  return counts
}

describe('planning inside the commands', () => {
  test('those saved on one day are spread: three a day, on working days, near the day their rhythm asks for', async () => {
    await people(20)
    const counts = await perDay()
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(20)
    expect(Math.max(...counts.values())).toBe(3)
    for (const key of counts.keys()) {
      expect(weekdayOf(key.slice(0, 10))).toBeLessThanOrEqual(5)
      expect(key >= '2026-11-26' && key < '2026-12-12').toBe(true)
    }
  })

  test('a bulk log plans everyone anew, as one by one', async () => {
    const ids = await people(40)
    await logTouch(context, { ...touch, direction: 'in', candidateIds: ids, at: context.now })
    expect(Math.max(...(await perDay()).values())).toBe(3)
    expect(await cadences()).toHaveLength(40)
  })

  test('far more people than the budget has room for are queued, no day above the cap', async () => {
    await changeSettings(context, { budget: { active: 1, dormant: 1 }, workingDays: [1], cadence: 7 })
    await people(170)
    expect(Math.max(...(await perDay()).values())).toBe(1)
    expect(await cadences()).toHaveLength(170)
  }, 30_000)

  test('who leaves three notes unanswered rests: no note is suggested, until any word of theirs', async () => {
    const id = await person('Noor Lindqvist')
    for (let i = 0; i < 3; i++) {
      context.pass(70)
      await logTouch(context, { ...touch, candidateIds: [id], at: context.now })
    }
    expect(await cadences()).toEqual([])
    await setFollowUp(context, { candidateId: id, dueOn: addDays(dayOf(context.now), 30), reason: 'try by phone' })
    context.pass(5)
    await logTouch(context, { ...touch, direction: 'in', candidateIds: [id], at: context.now })
    expect(await cadences()).toHaveLength(1)
    expect((await context.db.followUps.toArray()).filter(({ kind }) => kind === 'manual')).toHaveLength(1)
  })

  test('a tag brings its rhythm, and a day chosen by hand stays', async () => {
    const [tagged = '', putOff = ''] = await people(2)
    await changeSettings(context, { cadenceByTag: [{ tag: 'silver', ideal: 14 }] })
    await editCandidate(context, { candidateId: tagged, patch: { tags: ['Silver'] } })
    expect(await dueOn(tagged)).toBe('2026-10-19')
    const [followUp] = (await cadences()).filter(({ candidateId }) => candidateId === putOff)
    await snoozeFollowUp(context, { followUpId: followUp?.id ?? '', until: '2027-03-01' })
    await editCandidate(context, { candidateId: putOff, patch: { tags: ['silver'] } })
    expect(await dueOn(putOff)).toBe('2027-03-01')
  })
})

describe('a changed calendar or budget', () => {
  test('time off moves those who stand in it and nobody else', async () => {
    await people(20)
    const before = new Map((await cadences()).map(({ id, dueOn: day }) => [id, day]))
    await changeSettings(context, { vacations: [{ from: '2026-12-01', to: '2026-12-04' }] })
    for (const { id, dueOn: day } of await cadences()) {
      const was = before.get(id) ?? ''
      if (was >= '2026-12-01' && was <= '2026-12-04') expect(day < '2026-12-01' || day > '2026-12-04').toBe(true)
      else expect(day).toBe(was)
    }
    expect(Math.max(...(await perDay()).values())).toBe(3)
  })

  test('a smaller budget thins out the days, holidays are kept free', async () => {
    await people(12)
    await changeSettings(context, { budget: { active: 1, dormant: 1 } })
    expect(Math.max(...(await perDay()).values())).toBe(1)
    const [first] = [...(await perDay()).keys()].sort()
    const day = first?.slice(0, 10) ?? ''
    await changeSettings(context, { holidays: [{ day, name: 'Harvest Day' }] })
    expect([...(await perDay()).keys()].some(key => key.startsWith(day))).toBe(false)
  })
})

describe('today', () => {
  const few = async () => todaysFew(await dueFollowUps(context.db, dayOf(context.now)), await dealtWith(context.db, dayOf(context.now)), defaultSettings, dayOf(context.now))

  test('after weeks away there are still only a few a day, and those done are not replaced', async () => {
    const ids = await people(20)
    context.pass(100)
    const { shown, waiting } = await few()
    expect([shown.length, waiting.length]).toEqual([3, 17])
    await finishFollowUp(context, { followUpId: shown[0]?.followUp.id ?? '' })
    await logTouch(context, { ...touch, candidateIds: [shown[1]?.candidate.id ?? ''], at: context.now })
    const left = await few()
    // Two of three are done; the dormant purse has nobody to give to.
    expect([left.shown.map(({ followUp }) => followUp.id), left.waiting.length]).toEqual([[shown[2]?.followUp.id], 17])
    context.pass(1)
    expect((await few()).shown).toHaveLength(3)
    expect(ids).toHaveLength(20)
  })

  test('a fresh start spreads all that is overdue, and undo brings back each day', async () => {
    await people(20)
    context.pass(100)
    const [manual] = await people(1)
    await setFollowUp(context, { candidateId: manual ?? '', dueOn: dayOf(context.now), reason: 'call' })
    const before = await context.db.followUps.orderBy('id').toArray()
    const { former } = await freshStart(context)
    expect(former).toHaveLength(20)
    expect((await few()).shown.map(({ followUp }) => followUp.kind)).toEqual(['manual'])
    const today = dayOf(context.now)
    for (const { dueOn: day } of await cadences()) expect(day > today).toBe(true)
    expect(Math.max(...(await perDay()).values())).toBe(3)
    await putBack(context, { former })
    const after = await context.db.followUps.orderBy('id').toArray()
    expect(after.map(({ id, dueOn: day, snoozedFrom }) => [id, day, snoozedFrom])).toEqual(before.map(({ id, dueOn: day, snoozedFrom }) => [id, day, snoozedFrom]))
  })
})

test('rhythms of several people are changed at once, and back', async () => {
  const ids = await people(3)
  await setCadence(context, { candidateId: ids[0] ?? '', ideal: 30, paused: false })
  const { former } = await changeRhythms(context, { changes: ids.map(candidateId => ({ candidateId, ideal: 180 })) })
  expect((await cadences()).every(({ pace, dueOn: day }) => pace === 'dormant' && day > '2027-03-01')).toBe(true)
  await changeRhythms(context, { changes: former })
  expect((await context.db.candidates.bulkGet(ids)).map(one => one?.cadence?.ideal ?? null)).toEqual([30, null, null])
  expect(await dueOn(ids[0] ?? '')).toBe('2026-11-04')
})

test('whatever is logged and changed in whatever order, no day is ever above the cap and nobody has two rounds', async () => {
  const step = fc.record({ what: fc.constantFrom('in', 'out', 'done', 'cadence', 'vacation', 'budget', 'fresh'), who: fc.nat(7), days: fc.nat(40) })
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), async steps => {
    context = freshContext()
    const ids = await people(8)
    let most = 3
    for (const { what, who, days } of steps) {
      context.pass(days)
      const id = ids[who] ?? ''
      const today = dayOf(context.now)
      if (what === 'in' || what === 'out') await logTouch(context, { ...touch, direction: what, candidateIds: [id], at: context.now })
      if (what === 'done') for (const { id: followUpId } of (await cadences()).filter(({ candidateId }) => candidateId === id)) await finishFollowUp(context, { followUpId })
      if (what === 'cadence') await setCadence(context, { candidateId: id, ideal: 7 + days, paused: false })
      if (what === 'vacation') await changeSettings(context, { vacations: [{ from: addDays(today, days), to: addDays(today, days + 12) }] })
      if (what === 'budget') await changeSettings(context, { budget: { active: most = 1 + days % 3, dormant: 1 } })
      if (what === 'fresh') await freshStart(context)
      const ahead = (await cadences()).filter(({ dueOn: day }) => day > dayOf(context.now))
      const counts = new Map<string, number>()
      for (const { dueOn: day, pace } of ahead) counts.set(`${day}${pace}`, (counts.get(`${day}${pace}`) ?? 0) + 1)
      for (const count of counts.values()) expect(count).toBeLessThanOrEqual(most)
      const owners = (await cadences()).map(({ candidateId }) => candidateId)
      expect(new Set(owners).size).toBe(owners.length)
    }
    context.db.close()
  }), { numRuns: 20 })
}, 60_000)

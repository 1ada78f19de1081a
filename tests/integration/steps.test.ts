import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { addCandidate, removeCandidate, restoreCandidate } from '../../src/db/commands/candidates'
import { finishFollowUp, reopenFollowUp, snoozeFollowUp } from '../../src/db/commands/follow-ups'
import { mergePeople } from '../../src/db/commands/merge'
import { addNeed, confirmNeed, removeNeed } from '../../src/db/commands/notes'
import { addOpening, editOpening, removeOpening, restoreOpening } from '../../src/db/commands/openings'
import { addOutcome, removeOutcome } from '../../src/db/commands/outcomes'
import { addReferral, editReferral, removeReferral } from '../../src/db/commands/referrals'
import { editTouch, logTouch, removeTouch } from '../../src/db/commands/touchpoints'
import { dayOf } from '../../src/domain/day'
import type { FollowUp } from '../../src/domain/follow-up'
import { stamped } from '../../src/domain/record'
import { freshContext } from '../support/database'

let context: ReturnType<typeof freshContext>
let ilse = ''
let ravi = ''
beforeEach(async () => {
  context = freshContext()
  ilse = (await addCandidate(context, { name: 'Ilse Okafor' })).candidateId
  ravi = (await addCandidate(context, { name: 'Ravi Duarte' })).candidateId
})

const owed = async (candidateId = ilse): Promise<FollowUp[]> =>
  (await context.db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()).filter(followUp => followUp.step !== undefined)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
const lines = async (candidateId = ilse) => (await owed(candidateId)).map(({ kind, dueOn, reason }) => [kind, dueOn, reason])
const touch = { kind: 'casual', direction: 'out', channel: 'email', topics: [] as string[], note: '' } as const
const log = (fields: Partial<Parameters<typeof logTouch>[1]>) => logTouch(context, { candidateIds: [ilse], ...touch, at: context.now, ...fields })
const no = (fields: Partial<Parameters<typeof addOutcome>[1]> = {}) =>
  addOutcome(context, { candidateId: ilse, kind: 'passed', reason: 'timing', words: 'not before spring', at: context.now, until: null, openingId: null, ...fields })

describe('what is owed becomes due by itself', () => {
  test('advice: thanks once it came, news a fortnight after the thanks, then nothing', async () => {
    const { touchpointIds: [ask = ''] } = await log({ kind: 'ask', what: 'advice' })
    expect(await lines()).toEqual([])
    context.pass(2)
    await log({ direction: 'in' })
    expect(await lines()).toEqual([['thanks', '2026-10-07', 'Thank them for their advice of 7 Oct']])
    context.pass(1)
    await editTouch(context, { touchpointId: ask, patch: { thankedAt: context.now } })
    expect(await lines()).toEqual([['thanks', '2026-10-22', 'Tell them what came of their advice of 7 Oct']])
    await editTouch(context, { touchpointId: ask, patch: { toldAt: context.now } })
    expect(await lines()).toEqual([])
    await editTouch(context, { touchpointId: ask, patch: { toldAt: null } })
    expect(await lines()).toHaveLength(1)
  })

  test('a referral: thanks to the one who sent, not to the one who came', async () => {
    const { referralId } = await addReferral(context, { fromId: ilse, toId: ravi, at: context.now })
    expect(await lines()).toEqual([['thanks', '2026-10-05', 'Thank them for their referral of 5 Oct']])
    expect(await lines(ravi)).toEqual([])
    await editReferral(context, { referralId, patch: { thankedAt: context.now, outcome: 'hired' } })
    expect((await lines()).map(([, , reason]) => reason)).toEqual(['Tell them what came of their referral of 5 Oct'])
    await removeReferral(context, { referralId })
    expect(await lines()).toEqual([])
  })

  test('nobody refers themselves', async () => {
    await expect(addReferral(context, { fromId: ilse, toId: ilse, at: context.now })).rejects.toMatchObject({ code: 'bad-input' })
    expect(await context.db.referrals.count()).toBe(0)
  })

  test('after a no: thanks in two weeks, a casual note after sixty days; taken back, neither', async () => {
    const { outcomeId } = await no()
    expect(await lines()).toEqual([['after-no', '2026-10-19', 'Passed on 5 Oct (“not before spring”): thank them, and want nothing']])
    context.pass(14)
    await log({ kind: 'admin' })
    expect(await lines()).toEqual([['after-no', '2026-12-04', 'Passed on 5 Oct (“not before spring”): a casual note, and no word of a position']])
    await removeOutcome(context, { outcomeId })
    expect(await lines()).toEqual([])
  })

  test('a need is asked about again after six months, all of one day together; confirmed, six months later', async () => {
    const { needId } = await addNeed(context, { candidateId: ilse, kind: 'must', text: 'remote only', source: '' })
    await addNeed(context, { candidateId: ilse, kind: 'never', text: 'on-call', source: '' })
    expect(await lines()).toEqual([['need', '2027-04-05', 'Still true? “on-call” and “remote only”']])
    context.pass(10)
    await confirmNeed(context, { needId })
    expect(await lines()).toEqual([['need', '2027-04-05', 'Still true? “on-call”'], ['need', '2027-04-15', 'Still true? “remote only”']])
    await removeNeed(context, { needId })
    expect(await lines()).toHaveLength(1)
  })
})

describe('what the recruiter decided about it stays', () => {
  test('done does not come back, whatever is logged; reopened, it is there again', async () => {
    await no()
    const [step] = await owed()
    await finishFollowUp(context, { followUpId: step?.id ?? '' })
    await log({ direction: 'in' })
    expect(await lines()).toEqual([])
    await reopenFollowUp(context, { followUpId: step?.id ?? '' })
    expect(await owed()).toHaveLength(1)
  })

  test('put off, it stays on its day', async () => {
    await no()
    const [step] = await owed()
    await snoozeFollowUp(context, { followUpId: step?.id ?? '', until: '2026-11-02' })
    await log({ direction: 'in' })
    expect((await owed()).map(({ dueOn, snoozedFrom }) => [dueOn, snoozedFrom])).toEqual([['2026-11-02', '2026-10-19']])
  })

  test('follow-ups set by hand are never touched', async () => {
    const manual = { candidateId: ilse, kind: 'thanks' as const, dueOn: '2026-10-09', reason: 'for the cake', snoozedFrom: null, doneAt: null, open: 1 as const }
    await context.db.followUps.add(stamped('01a10bef-6200-7000-8000-000000000001', manual, context.now))
    const { touchpointIds: [id = ''] } = await log({})
    await removeTouch(context, { touchpointId: id })
    expect(await context.db.followUps.get('01a10bef-6200-7000-8000-000000000001')).toMatchObject(manual)
  })
})

test('removed and brought back, or joined with another: each step once', async () => {
  await no()
  await addReferral(context, { fromId: ravi, toId: ilse, at: context.now })
  const before = await lines()
  await removeCandidate(context, { candidateId: ilse })
  expect(await context.db.outcomes.count()).toBe(0)
  await restoreCandidate(context, { candidateId: ilse })
  expect(await lines()).toEqual(before)
  await mergePeople(context, { candidateIds: [ilse, ravi], why: 'same' })
  // They were one: nobody referred anybody. Saved in the same moment, either may be the one who stays.
  expect([...await lines(ilse), ...await lines(ravi)]).toEqual(before)
})

test('whatever happens in whatever order, the open steps are those that a fresh look would find, each once', async () => {
  const acts = fc.constantFrom('ask', 'reply', 'thank', 'no', 'need', 'pass')
  await fc.assert(fc.asyncProperty(fc.array(acts, { maxLength: 12 }), async order => {
    context = freshContext()
    ilse = (await addCandidate(context, { name: 'Ilse Okafor' })).candidateId
    for (const act of order) {
      context.pass(act === 'pass' ? 30 : 1)
      if (act === 'ask') await log({ kind: 'ask', what: 'referral' })
      if (act === 'reply') await log({ direction: 'in' })
      if (act === 'thank') await log({ kind: 'admin' })
      if (act === 'no') await no()
      if (act === 'need') await addNeed(context, { candidateId: ilse, kind: 'must', text: 'remote', source: '' })
    }
    await log({ kind: 'casual' })
    const { touchpoints, referrals, outcomes, needs } = await tables()
    const fresh = context.stepsOf({ touchpoints, referrals, outcomes, needs, today: dayOf(context.now) })
    const open = (await owed()).map(({ step }) => step ?? '')
    expect(open.toSorted()).toEqual([...new Set(fresh.map(({ key }) => key))].toSorted())
  }), { numRuns: 60 })
})

const tables = async () => ({
  touchpoints: await context.db.touchpoints.toArray(), referrals: await context.db.referrals.toArray(),
  outcomes: await context.db.outcomes.toArray(), needs: await context.db.needs.toArray(),
})

test('an opening is kept, corrected and removed', async () => {
  const facts = { title: 'Storage engineer', company: 'Northwind', place: 'Ghent', remote: 'hybrid' as const, languages: ['en'], stack: ['rust'], salary: null, visa: null, seniority: '', team: '', notes: '' }
  const { openingId } = await addOpening(context, { facts })
  await editOpening(context, { openingId, facts: { ...facts, remote: 'yes' } })
  expect(await context.db.openings.toArray()).toMatchObject([{ id: openingId, remote: 'yes', title: 'Storage engineer' }])
  await removeOpening(context, { openingId })
  expect(await context.db.openings.count()).toBe(0)
  expect(await context.db.tombstones.get(openingId)).toMatchObject({ table: 'openings' })
  await restoreOpening(context, { openingId })
  expect(await context.db.openings.toArray()).toMatchObject([{ id: openingId, remote: 'yes', title: 'Storage engineer' }])
  expect([await context.db.tombstones.count(), await context.db.trash.count()]).toEqual([0, 0])
})

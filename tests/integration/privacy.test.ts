import { afterEach, expect, test } from 'vitest'
import { addCandidate } from '../../src/db/commands/candidates'
import { setFollowUp } from '../../src/db/commands/follow-ups'
import { mergePeople } from '../../src/db/commands/merge'
import { giveNotice, keepLonger, logNoted, markObjection, takeNoticeBack, waiveNotice } from '../../src/db/commands/privacy'
import { addNeed } from '../../src/db/commands/notes'
import { wantingPeople } from '../../src/db/queries/desk'
import { privacyDesk } from '../../src/db/queries/privacy'
import { freshContext } from '../support/database'

let context = freshContext()
afterEach(async () => {
  await context.db.delete()
  context = freshContext()
})
const acts = async () => (await context.db.acts.orderBy('at').toArray()).map(({ kind }) => kind)
const add = async (name = 'Ilse Okafor') => (await addCandidate(context, { name })).candidateId

test('a notice that was given is a contact and an act, and can be taken back', async () => {
  const candidateId = await add()
  context.now += 1_000
  const { touchpointIds } = await giveNotice(context, { candidateIds: [candidateId], how: 'email' })
  expect(await context.db.candidates.get(candidateId)).toMatchObject({ noticeGivenAt: context.now, noticeHow: 'email' })
  expect(await context.db.touchpoints.toArray()).toMatchObject([{ kind: 'admin', direction: 'out', channel: 'email', at: context.now }])
  context.now += 1_000
  await takeNoticeBack(context, { candidateIds: [candidateId], touchpointIds })
  expect((await context.db.candidates.get(candidateId))?.noticeGivenAt).toBeNull()
  expect(await context.db.touchpoints.count()).toBe(0)
  expect(await acts()).toEqual(['notice-given', 'notice-taken-back'])
})

test('who objected has no reminder, gets none, and has their rhythm back once they take it back', async () => {
  const candidateId = await add()
  await setFollowUp(context, { candidateId, dueOn: '2026-11-01', reason: 'Ask about the choir' })
  const open = () => context.db.followUps.where('[candidateId+open]').equals([candidateId, 1]).count()
  expect(await open()).toBe(2)
  await markObjection(context, { candidateId, on: true })
  expect(await open()).toBe(0)
  await expect(setFollowUp(context, { candidateId, dueOn: '2026-11-01', reason: '' })).rejects.toMatchObject({ code: 'objected' })
  context.now += 1_000
  await logNoted(context, { candidateId, channel: 'email', direction: 'in', note: 'Please leave me alone' })
  expect(await open()).toBe(0)
  context.now += 1_000
  await markObjection(context, { candidateId, on: false })
  expect(await open()).toBe(1)
  expect(await acts()).toEqual(['objected', 'reply-received', 'objection-withdrawn'])
})

test('the record says whether somebody was kept for a reason or only put off', async () => {
  const candidateId = await add()
  await keepLonger(context, { candidateIds: [candidateId], until: '2027-10-05', why: 'Asked to hear of openings in Lisbon' })
  context.now += 1_000
  await keepLonger(context, { candidateIds: [candidateId], until: '2026-11-05', why: '' })
  context.now += 1_000
  await waiveNotice(context, { candidateIds: [candidateId], because: 'gave-it' })
  expect(await acts()).toEqual(['kept', 'put-off', 'notice-not-owed'])
})

test('an objection of either one holds after they were joined', async () => {
  const [a, b] = [await add(), await add('I. Okafor')]
  await markObjection(context, { candidateId: b, on: true })
  const { candidateId } = await mergePeople(context, { candidateIds: [a, b], why: '' })
  expect((await context.db.candidates.get(candidateId))?.objectedAt).toBe(context.now)
  expect(await context.db.followUps.where('[candidateId+open]').equals([candidateId, 1]).count()).toBe(0)
})

test('who objected is thought of for no opening', async () => {
  const candidateId = await add()
  await addNeed(context, { candidateId, kind: 'must', text: 'remote', source: '' })
  expect(await wantingPeople(context.db)).toHaveLength(1)
  await markObjection(context, { candidateId, on: true })
  expect(await wantingPeople(context.db)).toEqual([])
})

test('the desk lists whom to tell, whom to decide on and who objected, each from its index', async () => {
  const [told, late, objecting] = [await add('Ravi Duarte'), await add(), await add('Noor Lindqvist')]
  await giveNotice(context, { candidateIds: [told], how: 'email' })
  await markObjection(context, { candidateId: objecting, on: true })
  const shown = { notices: 1, reviews: 9, objections: 9, acts: 1 }
  const month = await privacyDesk(context.db, { until: '2026-11-05', today: '2026-11-05', shown })
  expect([month.notices.total, month.notices.rows.length, month.reviews.total, month.objections.rows.map(({ id }) => id), month.acts.total, month.acts.rows.length]).toEqual([2, 1, 0, [objecting], 2, 1])
  const years = await privacyDesk(context.db, { until: '2028-10-05', today: '2028-10-05', shown: { ...shown, notices: 9 } })
  expect(years.notices.rows.map(({ id }) => id).sort()).toEqual([late, objecting].sort())
  expect(years.reviews.total).toBe(3)
})

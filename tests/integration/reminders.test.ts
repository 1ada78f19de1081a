import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Reminders, digestDue, doorbell, nextRing } from '../../src/background/components/reminders'
import { addCandidate, setCadence } from '../../src/db/commands/candidates'
import { dayOf, instantOf } from '../../src/domain/day'
import { freshContext } from '../support/database'

const settings = { digest: true, digestHour: 9, workingDays: [1, 2, 3, 4, 5] }
const at = (day: string, hour: number, minute = 0) => instantOf(day, hour) + minute * 60_000

describe('the digest', () => {
  test.each([
    ['Monday before nine', at('2026-11-23', 8, 59), null, false],
    ['Monday at nine', at('2026-11-23', 9), null, true],
    ['Monday evening, said already', at('2026-11-23', 18), '2026-11-23', false],
    ['Monday evening, lid was closed all day', at('2026-11-23', 18), '2026-11-20', true],
    ['Saturday', at('2026-11-28', 10), null, false],
    ['three weeks later', at('2026-12-14', 10), '2026-11-23', true],
    ['clock set back a day after it was said', at('2026-11-24', 10), '2026-11-25', true],
  ])('%s', (_when, now, last, due) => {
    expect(digestDue(now, settings, last)).toBe(due)
  })

  test.each([
    ['before nine: today at nine', at('2026-11-23', 7), null, at('2026-11-23', 9)],
    ['after nine: midnight', at('2026-11-23', 9, 1), '2026-11-23', at('2026-11-24', 0)],
    ['Friday evening: midnight', at('2026-11-27', 22), '2026-11-27', at('2026-11-28', 0)],
    ['Saturday: midnight', at('2026-11-28', 10), '2026-11-27', at('2026-11-29', 0)],
  ])('rings next %s', (_when, now, last, ring) => {
    expect(nextRing(now, settings, last)).toBe(ring)
  })

  test('the next ring is always ahead and at most a day away, also over daylight saving', () => {
    for (let hour = 0; hour < 24 * 400; hour += 7) {
      const now = at('2026-01-01', 0) + hour * 3_600_000 + 123
      for (const last of [null, dayOf(now)]) {
        const wait = nextRing(now, settings, last) - now
        expect(wait).toBeGreaterThan(0)
        expect(wait).toBeLessThanOrEqual(25 * 3_600_000)
      }
    }
  })
})

describe('a ring', () => {
  const notify = vi.fn(() => Promise.resolve(''))
  const badge = vi.fn(() => Promise.resolve())
  beforeEach(() => {
    fakeBrowser.reset()
    notify.mockClear()
    badge.mockClear()
    Object.assign(fakeBrowser.notifications, { create: notify })
    Object.assign(fakeBrowser, { action: { setBadgeText: badge, setBadgeBackgroundColor: () => Promise.resolve(), setTitle: () => Promise.resolve() } })
    Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `x://kith/${path}` })
  })

  test('forty due people after three weeks with the lid closed make one notification, and one badge', async () => {
    const context = freshContext()
    for (let i = 0; i < 40; i++) {
      const { candidateId } = await addCandidate(context, { name: `Person ${i}` })
      await setCadence(context, { candidateId, ideal: 7, paused: false })
    }
    const reminders = new Reminders(context.db)
    await reminders.ring(context.now)
    expect(notify).not.toHaveBeenCalled()
    expect(badge).toHaveBeenLastCalledWith({ text: '' })
    context.pass(21)
    // A waking worker rings at its start and for the alarm that woke it, at once.
    await Promise.all([reminders.ring(context.now), reminders.ring(context.now), new Reminders(context.db).ring(context.now)])
    for (let i = 0; i < 5; i++) await reminders.ring(context.now + i * 60_000)
    expect(notify).toHaveBeenCalledOnce()
    expect(notify.mock.calls[0]).toMatchObject(['digest', { title: '40 people to write to today' }])
    expect(badge).toHaveBeenLastCalledWith({ text: '40' })
    expect(await fakeBrowser.alarms.get(doorbell)).toMatchObject({ scheduledTime: nextRing(context.now + 240_000, settings, dayOf(context.now)) })
  })

  test('with nothing due nothing is raised', async () => {
    const context = freshContext()
    await addCandidate(context, { name: 'Noor Lindqvist' })
    await new Reminders(context.db).ring(context.now)
    expect(notify).not.toHaveBeenCalled()
  })
})

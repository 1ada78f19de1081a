import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { digestOf, pressed } from '../../src/background/components/digest'
import { Reminders, digestDue, doorbell, nextRing } from '../../src/background/components/reminders'
import { addCandidate, setCadence } from '../../src/db/commands/candidates'
import { finishFollowUp, setFollowUp, snoozeFollowUp } from '../../src/db/commands/follow-ups'
import { dayOf, instantOf } from '../../src/domain/day'
import { defaultSettings } from '../../src/domain/settings'
import { freshContext } from '../support/database'
import { candidate, followUp } from '../ui/fixtures/records'

const settings = { ...defaultSettings, holidays: [{ day: '2026-12-25', name: 'Christmas Day' }], vacations: [{ from: '2027-01-04', to: '2027-01-08' }] }
const at = (day: string, hour: number, minute = 0) => instantOf(day, hour) + minute * 60_000

describe('the digest', () => {
  test.each([
    ['Monday before nine', at('2026-11-23', 8, 59), [], false],
    ['Monday at nine', at('2026-11-23', 9), [], true],
    ['Monday at noon, said already', at('2026-11-23', 12), ['2026-11-23'], false],
    ['Monday afternoon, lid was closed all day', at('2026-11-23', 18), ['2026-11-20'], true],
    ['Monday late at night, in the quiet hours', at('2026-11-23', 22), ['2026-11-20'], false],
    ['Saturday', at('2026-11-28', 10), [], false],
    ['a public holiday', at('2026-12-25', 10), [], false],
    ['the recruiter’s time off', at('2027-01-06', 10), [], false],
    ['three weeks later', at('2026-12-14', 10), ['2026-11-23'], true],
    ['clock set back to a day that had none', at('2026-11-24', 10), ['2026-11-25'], true],
    ['and forth again to the day that had one', at('2026-11-25', 10), ['2026-11-25', '2026-11-24'], false],
  ])('%s', (_when, now, said, due) => {
    expect(digestDue(now, settings, said)).toBe(due)
  })

  test('an hour within the quiet ones is put off to their end', () => {
    const early = { ...settings, digestHour: 6 }
    expect([at('2026-11-23', 7), at('2026-11-23', 8)].map(now => digestDue(now, early, []))).toEqual([false, true])
    expect(nextRing(at('2026-11-23', 7), early, [])).toBe(at('2026-11-23', 8))
    const late = { ...settings, digestHour: 22 }
    expect(digestDue(at('2026-11-23', 8), late, [])).toBe(true)
    const none = { ...settings, digestHour: 22, quietHours: { from: 0, to: 0 } }
    expect([at('2026-11-23', 8), at('2026-11-23', 22)].map(now => digestDue(now, none, []))).toEqual([false, true])
  })

  test.each([
    ['before nine: today at nine', at('2026-11-23', 7), [], at('2026-11-23', 9)],
    ['after nine: midnight', at('2026-11-23', 9, 1), ['2026-11-23'], at('2026-11-24', 0)],
    ['Friday evening: midnight', at('2026-11-27', 22), ['2026-11-27'], at('2026-11-28', 0)],
    ['Saturday: midnight', at('2026-11-28', 10), ['2026-11-27'], at('2026-11-29', 0)],
    ['on a holiday: midnight', at('2026-12-25', 7), [], at('2026-12-26', 0)],
  ])('rings next %s', (_when, now, said, ring) => {
    expect(nextRing(now, settings, said)).toBe(ring)
  })

  test('the next ring is always ahead and at most a day away, also over daylight saving', () => {
    for (let hour = 0; hour < 24 * 400; hour += 7) {
      const now = at('2026-01-01', 0) + hour * 3_600_000 + 123
      for (const said of [[], [dayOf(now)]]) {
        const wait = nextRing(now, settings, said) - now
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
    Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `x://kith/${path}`, getManifest: () => ({}) })
  })

  test('many due people after three weeks with the lid closed make one notification, and a badge with the few of today', async () => {
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
    expect(notify.mock.calls[0]).toMatchObject(['digest', { title: '3 people to write to today' }])
    expect(badge).toHaveBeenLastCalledWith({ text: '3' })
    expect(await fakeBrowser.alarms.get(doorbell)).toMatchObject({ scheduledTime: nextRing(context.now + 240_000, defaultSettings, [dayOf(context.now)]) })
  })

  test('with nothing due nothing is raised', async () => {
    const context = freshContext()
    await addCandidate(context, { name: 'Noor Lindqvist' })
    await new Reminders(context.db).ring(context.now)
    expect(notify).not.toHaveBeenCalled()
  })

  test('one follow-up alone can be dealt with by the notification’s buttons, also by another worker', async () => {
    const context = freshContext()
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    const set = async () => (await setFollowUp(context, { candidateId, dueOn: dayOf(context.now), reason: 'call' })).followUpId
    const first = await set()
    await new Reminders(context.db).ring(context.now)
    expect(notify).toHaveBeenCalledExactlyOnceWith(`followUp:${first}`, expect.objectContaining({ title: '1 person to write to today', buttons: [{ title: 'Done' }, { title: 'Put off a week' }] }))
    const commands = {
      'followUp.done': (input: { followUpId: string }) => finishFollowUp(context, input),
      'followUp.snooze': (input: { followUpId: string, until: string }) => snoozeFollowUp(context, input),
    }
    await pressed(`followUp:${first}`, 0, commands, context.now)
    expect((await context.db.followUps.get(first))?.open).toBe(0)
    const second = await set()
    await pressed(`followUp:${second}`, 1, commands, context.now)
    expect(await context.db.followUps.get(second)).toMatchObject({ open: 1, dueOn: '2026-10-12', snoozedFrom: '2026-10-05' })
    await pressed('digest', 0, commands, context.now)
    await pressed('person:someone', 0, commands, context.now)
    expect(await context.db.followUps.where('[open+dueOn]').between([0, ''], [0, '\uffff']).count()).toBe(1)
  })

  test('Firefox is given no buttons: it throws on them', async () => {
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ browser_specific_settings: {} }) })
    const context = freshContext()
    const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
    await setFollowUp(context, { candidateId, dueOn: dayOf(context.now), reason: 'call' })
    await new Reminders(context.db).ring(context.now)
    expect(notify.mock.calls[0]).toEqual([expect.any(String), expect.not.objectContaining({ buttons: expect.anything() })])
  })

  test('names stand in it only where the recruiter chose so', () => {
    const due = ['Noor Lindqvist', 'Tomas Voss', 'Zoë Ng', 'Bruno Marchetti', 'Bruno Marchetti'].map(name => ({ candidate: candidate(name), followUp: followUp(candidate(name), 0) }))
    const two = due.slice(3).map(one => ({ ...one, candidate: due[3]?.candidate ?? one.candidate }))
    expect(JSON.stringify(digestOf(due.slice(0, 4), { digestNames: false }))).not.toContain('Noor')
    expect(digestOf(due.slice(0, 4), { digestNames: true })).toMatchObject({ id: 'digest', message: expect.stringMatching(/^Noor Lindqvist, Tomas Voss, Zoë Ng and 1 more\. /), buttons: [] })
    expect(digestOf(two, { digestNames: true })).toMatchObject({ id: 'digest', title: '1 person to write to today', message: expect.stringMatching(/^Bruno Marchetti\. /) })
  })
})

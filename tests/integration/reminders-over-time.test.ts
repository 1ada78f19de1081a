import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Reminders, doorbell } from '../../src/background/components/reminders'
import { addCandidate } from '../../src/db/commands/candidates'
import { finishFollowUp, setFollowUp } from '../../src/db/commands/follow-ups'
import { type Day, dayOf, instantOf, weekdayOf } from '../../src/domain/day'
import { freshContext } from '../support/database'

const minute = 60_000
const hour = 60 * minute
const step = 10 * minute
/** Hours of the wall clock in which the recruiter opens a page. */
const visits = new Set([11, 16])

/** What happens to a browser, each at a moment of the true time. Between two steps the machine runs. */
type Fate =
  | { is: 'sleep', hours: number }
  /** The browser is closed and opened again: alarms may be gone. */
  | { is: 'restart', hours: number }
  /** A new version: the worker is replaced, alarms are gone. */
  | { is: 'update' }
  /** Switched off in the list of extensions for a while: nothing runs, alarms are gone. */
  | { is: 'disabled', hours: number }
  /** The wall clock is set forth (or back). */
  | { is: 'clock', by: number }
  | { is: 'zone', zone: string }
  /** The worker is killed in the middle of nothing: it is started by the next alarm. */
  | { is: 'kill' }

interface Story { zone: string, from: Day, days: number, fates: readonly (readonly [afterHours: number, fate: Fate])[] }

const stories: Record<string, Story> = {
  'nothing special, three weeks': { zone: 'Europe/Berlin', from: '2026-11-02', days: 21, fates: [] },
  'the lid closed every night and over the weekends': { zone: 'Europe/Berlin', from: '2026-11-02', days: 12, fates: Array.from({ length: 11 }, (_, day) => [day * 24 + 17, { is: 'sleep', hours: day % 7 === 4 ? 62 : 14 }] as const).filter((_, day) => day % 7 < 5) },
  'asleep for three weeks': { zone: 'Europe/Berlin', from: '2026-11-02', days: 30, fates: [[30, { is: 'sleep', hours: 21 * 24 }]] },
  'the browser restarted several times a day': { zone: 'Europe/Berlin', from: '2026-11-02', days: 8, fates: Array.from({ length: 24 }, (_, index) => [index * 8 + 1, { is: 'restart', hours: 0.5 }] as const) },
  'restarted a minute before and after the digest': { zone: 'Europe/Berlin', from: '2026-11-02', days: 4, fates: [[8.8, { is: 'restart', hours: 0.1 }], [9.2, { is: 'restart', hours: 0.1 }], [33.1, { is: 'restart', hours: 0.1 }]] },
  'updated in the morning and right after the digest': { zone: 'Europe/Berlin', from: '2026-11-02', days: 5, fates: [[8, { is: 'update' }], [33.2, { is: 'update' }], [57.2, { is: 'update' }]] },
  'disabled for a month': { zone: 'Europe/Berlin', from: '2026-11-02', days: 40, fates: [[30, { is: 'disabled', hours: 30 * 24 }]] },
  'the worker killed again and again': { zone: 'Europe/Berlin', from: '2026-11-02', days: 8, fates: Array.from({ length: 60 }, (_, index) => [index * 3, { is: 'kill' }] as const) },
  'the clock set a day forth and back': { zone: 'Europe/Berlin', from: '2026-11-02', days: 8, fates: [[34, { is: 'clock', by: 24 * hour }], [60, { is: 'clock', by: -24 * hour }]] },
  'the clock set a week back and forth': { zone: 'Europe/Berlin', from: '2026-11-02', days: 12, fates: [[106, { is: 'clock', by: -7 * 24 * hour }], [160, { is: 'clock', by: 7 * 24 * hour }]] },
  'the clock a year ahead for an hour': { zone: 'Europe/Berlin', from: '2026-11-02', days: 8, fates: [[34, { is: 'clock', by: 364 * 24 * hour }], [35, { is: 'clock', by: -364 * 24 * hour }]] },
  'the clock mended by some minutes, around the digest': { zone: 'Europe/Berlin', from: '2026-11-02', days: 5, fates: [[9.1, { is: 'clock', by: -30 * minute }], [33.1, { is: 'clock', by: 30 * minute }], [57, { is: 'clock', by: -3 * hour }]] },
  'summer time ends': { zone: 'Europe/Berlin', from: '2026-10-22', days: 8, fates: [] },
  'summer time begins': { zone: 'America/New_York', from: '2027-03-11', days: 8, fates: [[60, { is: 'sleep', hours: 12 }]] },
  'flown west': { zone: 'Asia/Tokyo', from: '2026-11-02', days: 8, fates: [[34, { is: 'zone', zone: 'America/Los_Angeles' }]] },
  'flown east over the date line, and home': { zone: 'America/Los_Angeles', from: '2026-11-02', days: 10, fates: [[34, { is: 'zone', zone: 'Pacific/Auckland' }], [130, { is: 'zone', zone: 'America/Los_Angeles' }]] },
  'everything at once': {
    zone: 'Europe/London', from: '2027-03-24', days: 30,
    fates: [[20, { is: 'restart', hours: 1 }], [40, { is: 'clock', by: 26 * hour }], [70, { is: 'zone', zone: 'Asia/Kolkata' }], [90, { is: 'update' }], [120, { is: 'clock', by: -26 * hour }], [200, { is: 'sleep', hours: 90 }], [400, { is: 'disabled', hours: 50 }], [500, { is: 'kill' }]],
  },
}

const home = process.env.TZ
const notify = vi.fn(() => Promise.resolve(''))
beforeEach(() => {
  fakeBrowser.reset()
  notify.mockClear()
  Object.assign(fakeBrowser.notifications, { create: notify })
  Object.assign(fakeBrowser, { action: { setBadgeText: () => Promise.resolve(), setBadgeBackgroundColor: () => Promise.resolve(), setTitle: () => Promise.resolve() } })
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `x://kith/${path}`, getManifest: () => ({}) })
})
afterEach(() => { process.env.TZ = home })

/** Lives through a story. Each digest is noted with the wall clock's day and hour; every hour in which the machine ran, too. */
async function live({ zone, from, days, fates }: Story) {
  process.env.TZ = zone
  const context = freshContext()
  const { candidateId } = await addCandidate(context, { name: 'Noor Lindqvist' })
  const { followUpId } = await setFollowUp(context, { candidateId, dueOn: '2020-01-06', reason: 'always due' })
  const start = instantOf(from, 0)
  let shift = 0
  let reminders = new Reminders(context.db)
  const digests: { day: Day, hour: number }[] = []
  const ran = new Map<Day, Set<number>>()
  const ring = async (now: number) => {
    const before = notify.mock.calls.length
    await reminders.ring(now)
    if (notify.mock.calls.length > before) digests.push({ day: dayOf(now), hour: new Date(now).getHours() })
  }
  const worker = async (now: number) => {
    reminders = new Reminders(context.db)
    await ring(now)
  }

  await worker(start)
  let asleepUntil = 0
  const left = fates.toSorted((a, b) => a[0] - b[0]).map(([after, fate]) => ({ at: start + after * hour, fate }))
  for (let time = start; time < start + days * 24 * hour; time += step) {
    const awake = time >= asleepUntil
    for (let next = left[0]; awake && next && next.at <= time; next = left[0]) {
      left.shift()
      const { fate } = next
      if (fate.is === 'clock') shift += fate.by
      if (fate.is === 'zone') process.env.TZ = fate.zone
      if (fate.is === 'kill') reminders = new Reminders(context.db)
      if (fate.is === 'update') {
        await fakeBrowser.alarms.clearAll()
        await worker(time + shift)
      }
      if (fate.is === 'sleep') asleepUntil = time + fate.hours * hour
      if (fate.is === 'restart' || fate.is === 'disabled') {
        asleepUntil = time + fate.hours * hour
        await fakeBrowser.alarms.clearAll()
      }
    }
    if (time < asleepUntil) continue
    const now = time + shift
    // Without an alarm the browser has just been started, or the extension switched on: the worker runs.
    const alarm = await fakeBrowser.alarms.get(doorbell)
    if (!alarm) await worker(now)
    else if (alarm.scheduledTime <= now) {
      await fakeBrowser.alarms.clear(doorbell)
      await worker(now)
      await ring(now) // a waking worker rings at its start and for the alarm that woke it
    }
    const day = dayOf(now)
    const clock = new Date(now)
    // Whoever works opens tabs: the worker, gone after half a minute without anything to do, starts anew and rings.
    if (visits.has(clock.getHours()) && clock.getMinutes() < 10) await worker(now)
    ran.set(day, (ran.get(day) ?? new Set()).add(clock.getHours()))
  }
  await finishFollowUp(context, { followUpId })
  context.db.close()
  return { digests, ran }
}

describe('the digest comes once on every working day on which the machine ran in time, whatever happens', () => {
  test.each(Object.entries(stories))('%s', async (_name, story) => {
    const { digests, ran } = await live(story)
    const days = digests.map(({ day }) => day)
    expect(new Set(days).size, 'none twice').toBe(days.length)
    expect(digests.every(({ day, hour: at }) => weekdayOf(day) <= 5 && at >= 9 && at < 20), 'in its hours').toBe(true)
    const wanted = [...ran].filter(([day, hours]) => weekdayOf(day) <= 5 && [...hours].filter(at => at >= 9 && at < 20).length >= 10).map(([day]) => day)
    expect(wanted.filter(day => !days.includes(day)), 'none lost').toEqual([])
    expect(days.length).toBeGreaterThan(1)
  })
})

import type { Database } from '../../db/database'
import { readSettings } from '../../db/queries/settings'
import { type Due, dealtWith, dueFollowUps } from '../../db/queries/today'
import { type Day, addDays, dayOf, instantOf } from '../../domain/day'
import type { Settings } from '../../domain/settings'
import { calendarOf } from '../../nurture/rhythm/calendar'
import { todaysFew } from '../../nurture/rhythm/today'
import { setAlarm } from '../../platform/alarms'
import { setBadge } from '../../platform/badge'
import { notify } from '../../platform/notifications'
import { digestOf, people } from './digest'

export const doorbell = 'doorbell'

type Timing = Pick<Settings, 'digest' | 'digestHour' | 'workingDays' | 'holidays' | 'vacations' | 'quietHours'>

/** True in hours in which no notification may come. */
function isQuiet(hour: number, { from, to }: Settings['quietHours']): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to
}

/** The hour of the digest: the chosen one, or the end of the quiet hours where it lies within them. */
function digestHourOf({ digestHour, quietHours }: Timing): number {
  return isQuiet(digestHour, quietHours) ? quietHours.to : digestHour
}

/**
 * What a ring of the doorbell asks for, at an instant. Pure, so that clock jumps can be tested in a table.
 * @param said the days whose digest was raised already: more than the last one, since a clock can be set back
 */
export function digestDue(now: number, settings: Timing, said: readonly Day[]): boolean {
  const today = dayOf(now)
  return settings.digest && !said.includes(today) && calendarOf(settings).off(today) === null
    && now >= instantOf(today, digestHourOf(settings)) && !isQuiet(new Date(now).getHours(), settings.quietHours)
}

/**
 * When the doorbell has to ring next: the coming digest or the coming midnight (the badge counts by day), whichever is
 * first. Always in the future, at most a day away: a clock set back or forth is caught up with at the next ring.
 */
export function nextRing(now: number, settings: Timing, said: readonly Day[]): number {
  const today = dayOf(now)
  const midnight = instantOf(addDays(today, 1), 0)
  const digest = instantOf(today, digestHourOf(settings))
  const coming = settings.digest && digest > now && !said.includes(today) && calendarOf(settings).off(today) === null
  return coming ? Math.min(midnight, digest) : midnight
}

/**
 * The database is the schedule; the alarm is only a doorbell. Whatever wakes the worker, what is due is counted anew, so
 * nothing is lost while the computer sleeps and a week with the lid closed gives one notification, not forty.
 */
export class Reminders {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Counts what is due, sets the badge, raises today's digest once, and sets the doorbell anew. */
  async ring(now: number): Promise<void> {
    const settings = await readSettings(this.#db)
    const shown = await this.#today(dayOf(now), settings)
    const due = new Set(shown.map(({ candidate }) => candidate.id)).size
    await setBadge(due === 0 ? '' : due > 99 ? '99+' : String(due), due === 0 ? 'Kith' : `Kith: ${people(due)} to write to today`)
    const { raise, said } = await this.#claimDigest(now, settings)
    if (raise && due > 0) {
      const { id, title, message, buttons } = digestOf(shown, settings)
      await notify(id, title, message, buttons)
    }
    await setAlarm(doorbell, nextRing(now, settings, said))
  }

  /** Today's list: what is held back for another day is not counted. */
  async #today(today: Day, settings: Settings): Promise<Due[]> {
    return todaysFew(await dueFollowUps(this.#db, today), await dealtWith(this.#db, today), settings, today).shown
  }

  /**
   * Takes today's digest, if it is due, for this ring alone: a waking worker rings at its start and for the alarm that
   * woke it. Intent before effect: a worker killed in between stays silent for a day rather than saying it twice.
   */
  #claimDigest(now: number, settings: Settings): Promise<{ raise: boolean, said: Day[] }> {
    return this.#db.transaction('rw', this.#db.settings, async () => {
      const said = saidOn((await this.#db.settings.get('digestsOn'))?.value ?? (await this.#db.settings.get('lastDigestOn'))?.value)
      if (!digestDue(now, settings, said)) return { raise: false, said }
      const days = [...said, dayOf(now)].slice(-remembered)
      await this.#db.settings.put({ key: 'digestsOn', value: days, at: now })
      return { raise: true, said: days }
    })
  }
}

/** So many days are remembered for clocks that are set back. */
const remembered = 60

/** The mark of the days said; the first version kept the last one only. */
function saidOn(mark: unknown): Day[] {
  return Array.isArray(mark) ? mark.filter(day => typeof day === 'string') : typeof mark === 'string' ? [mark] : []
}

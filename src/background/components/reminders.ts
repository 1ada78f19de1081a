import type { Database } from '../../db/database'
import { readSettings } from '../../db/queries/settings'
import { duePeople } from '../../db/queries/today'
import { addDays, dayOf, instantOf, nextWorkingDay, weekdayOf } from '../../domain/day'
import type { Settings } from '../../domain/settings'
import { setAlarm } from '../../platform/alarms'
import { setBadge } from '../../platform/badge'
import { notify } from '../../platform/notifications'

export const doorbell = 'doorbell'
export const digestId = 'digest'

/** What a ring of the doorbell asks for, at an instant. Pure, so that clock jumps can be tested in a table. */
export function digestDue(now: number, settings: Pick<Settings, 'digest' | 'digestHour' | 'workingDays'>, lastDigestOn: string | null): boolean {
  const today = dayOf(now)
  return settings.digest && settings.workingDays.includes(weekdayOf(today)) && now >= instantOf(today, settings.digestHour) && lastDigestOn !== today
}

/**
 * When the doorbell has to ring next: the coming digest or the coming midnight (the badge counts by day), whichever is
 * first. Always in the future, at most a day away: a clock set back or forth is caught up with at the next ring.
 */
export function nextRing(now: number, settings: Pick<Settings, 'digest' | 'digestHour' | 'workingDays'>, lastDigestOn: string | null): number {
  const today = dayOf(now)
  const midnight = instantOf(addDays(today, 1), 0)
  if (!settings.digest) return midnight
  const from = lastDigestOn === today || now >= instantOf(today, settings.digestHour) ? addDays(today, 1) : today
  return Math.min(midnight, instantOf(nextWorkingDay(from, settings.workingDays), settings.digestHour))
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
    const due = await duePeople(this.#db, dayOf(now))
    await setBadge(due === 0 ? '' : due > 99 ? '99+' : String(due), due === 0 ? 'Kith' : `Kith: ${people(due)} to write to today`)
    const { raise, last } = await this.#claimDigest(now, settings)
    if (raise && due > 0) await notify(digestId, `${people(due)} to write to today`, 'A short note is enough. Click to see who, and why now.')
    await setAlarm(doorbell, nextRing(now, settings, last))
  }

  /**
   * Takes today's digest, if it is due, for this ring alone: a waking worker rings at its start and for the alarm that
   * woke it. Intent before effect: a worker killed in between stays silent for a day rather than saying it twice.
   */
  #claimDigest(now: number, settings: Settings): Promise<{ raise: boolean, last: string | null }> {
    return this.#db.transaction('rw', this.#db.settings, async () => {
      const mark = (await this.#db.settings.get('lastDigestOn'))?.value
      const last = typeof mark === 'string' ? mark : null
      if (!digestDue(now, settings, last)) return { raise: false, last }
      await this.#db.settings.put({ key: 'lastDigestOn', value: dayOf(now), at: now })
      return { raise: true, last: dayOf(now) }
    })
  }
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}

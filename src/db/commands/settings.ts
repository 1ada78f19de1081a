import type { Settings } from '../../domain/settings'
import { type Context, write } from './context'
import { rescheduleUnlessPutOff, settleDays } from './cadence'

/** What changes the rhythm of everyone without one of their own, and what changes the days that can be filled. */
const rhythms = ['cadence', 'cadenceByTag', 'cadenceByStage'] as const
const calendars = ['workingDays', 'holidays', 'vacations', 'budget'] as const

/** Stores what the recruiter chose, and only that: a changed default reaches everyone who did not choose. */
export function changeSettings(context: Context, patch: { [Name in keyof Settings]?: Settings[Name] | undefined }) {
  return write(context, async () => {
    const { db, now } = context
    const before = (await db.settings.get('settings'))?.value as Record<string, unknown> | undefined
    const chosen = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
    await db.settings.put({ key: 'settings', value: { ...before, ...chosen }, at: now })
    if (rhythms.some(name => name in chosen)) {
      await rescheduleUnlessPutOff(context, await db.candidates.filter(candidate => candidate.cadence === null).primaryKeys())
    }
    if ('retentionMonths' in chosen) await db.deskStale.bulkPut((await db.candidates.toCollection().primaryKeys()).map(id => ({ id })))
    if (calendars.some(name => name in chosen)) await settleDays(context)
    return null
  })
}

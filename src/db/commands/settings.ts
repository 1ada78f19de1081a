import type { Settings } from '../../domain/settings'
import { type Context, write } from './context'
import { rescheduleCadence } from './follow-ups'

/** Stores what the recruiter chose, and only that: a changed default reaches everyone who did not choose. */
export function changeSettings(context: Context, patch: { [Name in keyof Settings]?: Settings[Name] | undefined }) {
  return write(context, async () => {
    const { db, now } = context
    const before = (await db.settings.get('settings'))?.value as Record<string, unknown> | undefined
    const chosen = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
    await db.settings.put({ key: 'settings', value: { ...before, ...chosen }, at: now })
    if ('cadence' in chosen || 'workingDays' in chosen) {
      const ids = await db.candidates.filter(candidate => candidate.cadence === null || 'workingDays' in chosen).primaryKeys()
      for (const id of ids) if (await isOnSchedule(context, id)) await rescheduleCadence(context, id)
    }
    return null
  })
}

/** False while the candidate's cadence follow-up is snoozed: a day the recruiter chose is not moved by a setting. */
async function isOnSchedule({ db }: Context, candidateId: string): Promise<boolean> {
  const open = await db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()
  return !open.some(followUp => followUp.kind === 'cadence' && followUp.snoozedFrom !== null)
}

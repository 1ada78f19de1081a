import type { Candidate } from '../../domain/candidate'
import type { Day } from '../../domain/day'
import { KithError } from '../../domain/errors'
import { patched, stamped } from '../../domain/record'
import type { Touchpoint } from '../../domain/touchpoint'
import { noteAct } from './acts'
import { type Context, bury, must, newId, write } from './context'
import { reviseDue } from './steps'

type Way = NonNullable<Candidate['noticeHow']>

/** They were told what is kept about them: the clock stops, and it stands among the contacts. @returns the contacts, for the undo */
export function giveNotice(context: Context, { candidateIds, how }: { candidateIds: readonly string[], how: Way }) {
  return write(context, async () => {
    const touchpointIds: string[] = []
    for (const candidateId of new Set(candidateIds)) {
      await patch(context, candidateId, { noticeGivenAt: context.now, noticeHow: how, noticeNot: null })
      touchpointIds.push(await logAdmin(context, candidateId, { channel: how, direction: 'out', note: 'Told them what is kept about them' }))
      await noteAct(context, { kind: 'notice-given', candidateId, how })
    }
    await reviseDue(context, [...new Set(candidateIds)])
    return { touchpointIds }
  })
}

/** Undoes `giveNotice`: they were not told after all. */
export function takeNoticeBack(context: Context, { candidateIds, touchpointIds }: { candidateIds: readonly string[], touchpointIds: readonly string[] }) {
  return write(context, async () => {
    for (const id of touchpointIds) await bury(context, 'touchpoints', id)
    for (const candidateId of new Set(candidateIds)) {
      await patch(context, candidateId, { noticeGivenAt: null })
      await noteAct(context, { kind: 'notice-taken-back', candidateId })
    }
    await reviseDue(context, [...new Set(candidateIds)])
    return null
  })
}

/** No notice is owed to them, and why; null starts the clock again. */
export function waiveNotice(context: Context, { candidateIds, because }: { candidateIds: readonly string[], because: 'gave-it' | 'knows' | null }) {
  return write(context, async () => {
    for (const candidateId of new Set(candidateIds)) {
      await patch(context, candidateId, { noticeNot: because })
      await noteAct(context, { kind: because === null ? 'notice-taken-back' : 'notice-not-owed', candidateId, ...(because === null ? {} : { how: because }) })
    }
    return null
  })
}

/** They objected to being contacted: every open reminder goes, and none comes while it stands. */
export function markObjection(context: Context, { candidateId, on }: { candidateId: string, on: boolean }) {
  return write(context, async () => {
    const { db, now } = context
    await patch(context, candidateId, { objectedAt: on ? now : null })
    if (on) for (const { id } of await db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()) await bury(context, 'followUps', id)
    await reviseDue(context, [candidateId])
    await noteAct(context, { kind: on ? 'objected' : 'objection-withdrawn', candidateId })
    return null
  })
}

/** Keeps people beyond their time until a day; without a reason it is only put off, for a month at the most. */
export function keepLonger(context: Context, { candidateIds, until, why }: { candidateIds: readonly string[], until: Day | null, why: string }) {
  return write(context, async () => {
    for (const candidateId of new Set(candidateIds)) {
      await patch(context, candidateId, { keepUntil: until, keepWhy: until === null ? '' : why })
      if (until !== null) await noteAct(context, { kind: why ? 'kept' : 'put-off', candidateId, ...(why ? { why } : {}) })
    }
    return null
  })
}

/** What was noted of them was sent to them, or they answered it. */
export function logNoted(context: Context, { candidateId, channel, direction, note }: { candidateId: string, channel: Way, direction: Touchpoint['direction'], note: string }) {
  return write(context, async () => {
    const touchpointId = await logAdmin(context, candidateId, { channel, direction, note: note || (direction === 'out' ? 'Sent them what I noted about them' : 'They answered what I noted about them') })
    await noteAct(context, { kind: direction === 'out' ? 'noted-sent' : 'reply-received', candidateId, how: channel })
    await reviseDue(context, [candidateId])
    return { touchpointIds: [touchpointId] }
  })
}

/** They were given everything that is kept of them. */
export function noteAccess(context: Context, { candidateId, how }: { candidateId: string, how: string }) {
  return write(context, async () => {
    await must(context.db.candidates.get(candidateId))
    await noteAct(context, { kind: 'access-given', candidateId, how })
    return null
  })
}

/** @throws KithError `objected` where somebody does not want to be contacted */
export function mayContact({ objectedAt }: Pick<Candidate, 'objectedAt'>): void {
  if (objectedAt) throw new KithError('objected')
}

async function patch({ db, now }: Context, candidateId: string, fields: Partial<Candidate>): Promise<void> {
  await db.candidates.put(patched<Candidate>(await must(db.candidates.get(candidateId)), fields, now))
}

async function logAdmin({ db, now }: Context, candidateId: string, fields: Pick<Touchpoint, 'channel' | 'direction' | 'note'>): Promise<string> {
  const id = newId(now)
  await db.touchpoints.add(stamped(id, { candidateId, kind: 'admin' as const, topics: [], at: now, ...fields }, now))
  return id
}

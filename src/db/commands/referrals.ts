import { KithError } from '../../domain/errors'
import { patched, stamped } from '../../domain/record'
import type { Referral } from '../../domain/referral'
import { type Context, bury, must, newId, write } from './context'
import { reviseSteps } from './steps'

/** Notes that one candidate sent another. Thanks and news become due by themselves. @throws KithError `bad-input` when both are one */
export function addReferral(context: Context, { fromId, toId, at }: Pick<Referral, 'fromId' | 'toId' | 'at'>) {
  return write(context, async () => {
    const { db, now } = context
    if (fromId === toId) throw new KithError('bad-input', 'nobody refers themselves')
    for (const id of [fromId, toId]) await must(db.candidates.get(id))
    const referralId = newId(now)
    await db.referrals.add(stamped(referralId, { fromId, toId, at, outcome: '', thankedAt: null, toldAt: null }, now))
    await reviseSteps(context, fromId)
    return { referralId }
  })
}

type Patch = { [Name in 'outcome' | 'thankedAt' | 'toldAt']?: Referral[Name] | undefined }

/** Notes what came of a referral, and whether thanks and news went back. A missing field stays as it is. */
export function editReferral(context: Context, { referralId, patch }: { referralId: string, patch: Patch }) {
  return write(context, async () => {
    const referral = await must(context.db.referrals.get(referralId))
    await context.db.referrals.put(patched(referral, patch as Partial<Referral>, context.now))
    await reviseSteps(context, referral.fromId)
    return null
  })
}

export function removeReferral(context: Context, { referralId }: { referralId: string }) {
  return write(context, async () => {
    const { fromId } = await must(context.db.referrals.get(referralId))
    await bury(context, 'referrals', referralId)
    await reviseSteps(context, fromId)
    return null
  })
}

import { patched, stamped } from '../../domain/record'
import { type Touchpoint, kindsOf } from '../../domain/touchpoint'
import { KithError } from '../../domain/errors'
import { type Context, bury, must, newId, write } from './context'
import { reviseDue } from './steps'

/** `what` was given or asked for, the opening it was about, and how far the loop of an ask has come, where that was said. */
type More = { [Name in 'what' | 'openingId' | 'override' | 'answeredAt' | 'thankedAt' | 'toldAt']?: Touchpoint[Name] | undefined }
type Fields = Pick<Touchpoint, 'kind' | 'direction' | 'channel' | 'topics' | 'note' | 'at'> & More

/** Logs one contact with one or several candidates. Any contact moves their next follow-up. */
export function logTouch(context: Context, { candidateIds, ...fields }: Fields & { candidateIds: string[] }) {
  return write(context, async () => {
    const { db, now } = context
    if (fields.at > now + 60_000) throw new KithError('bad-input', 'a contact cannot lie in the future')
    const touchpointIds: string[] = []
    const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Required<Fields>
    for (const candidateId of new Set(candidateIds)) {
      await must(db.candidates.get(candidateId))
      const id = newId(now)
      await db.touchpoints.add(stamped(id, { candidateId, ...said }, now))
      touchpointIds.push(id)
    }
    await reviseDue(context, [...new Set(candidateIds)])
    return { touchpointIds }
  })
}

/** A patch as the message gives it: a missing field stays as it is. */
type Patch = { [Name in keyof Fields]?: Fields[Name] | undefined }

export function editTouch(context: Context, { touchpointId, patch }: { touchpointId: string, patch: Patch }) {
  return write(context, async () => {
    const touch = await must(context.db.touchpoints.get(touchpointId))
    const changed = patched<Touchpoint>(touch, patch as Partial<Touchpoint>, context.now)
    // What was asked for is not what was given.
    if (changed.what && !kindsOf(changed.kind).includes(changed.what)) delete changed.what
    await context.db.touchpoints.put(changed)
    await reviseDue(context, [touch.candidateId])
    return null
  })
}

export function removeTouch(context: Context, { touchpointId }: { touchpointId: string }) {
  return write(context, async () => {
    const { candidateId } = await must(context.db.touchpoints.get(touchpointId))
    await bury(context, 'touchpoints', touchpointId)
    await reviseDue(context, [candidateId])
    return null
  })
}

import { KithError } from '../../domain/errors'
import type { CopiedOpener, Signal, TopicMark } from '../../domain/signal'
import { itemKey } from '../../domain/item'
import { patched, stamped } from '../../domain/record'
import { type Context, bury, must, newId, write } from './context'
import { noteStale } from './interest-index'
import { lifted } from './retell'
import { reindex } from './search'

/** Keeps an interest that the recruiter heard of in person. Told twice, it is one signal, seen again. */
export function tellInterest(
  context: Context, { candidateId, title, text = '', cleared = false }: { candidateId: string, title: string, text?: string | undefined, cleared?: boolean },
) {
  return write(context, async () => {
    const { db, now } = context
    await must(db.candidates.get(candidateId))
    const key = itemKey({ kind: 'told', title, url: null })
    const before = await db.signals.where('[candidateId+source+key]').equals([candidateId, 'recruiter', key]).first()
    const signalId = before?.id ?? newId(now)
    const more = cleared ? { cleared } : {}
    if (before) await db.signals.put(patched<Signal>(before, { text, lastSeenAt: now, ...more }, now))
    else {
      await db.signals.add(stamped(signalId, {
        candidateId, profileId: null, source: 'recruiter' as const, kind: 'told' as const, key, title, text, url: null, tags: [], at: null,
        firstSeenAt: now, lastSeenAt: now, saved: true, ...more,
      }, now))
    }
    await reindex(context, candidateId)
    return { signalId }
  })
}

/** Marks a stored signal as saved by hand, or takes the mark away. */
export function keepSignal(context: Context, { signalId, on }: { signalId: string, on: boolean }) {
  return write(context, async () => {
    const signal = await must(context.db.signals.get(signalId))
    await context.db.signals.put(patched(signal, { saved: on }, context.now))
    await noteStale(context, [signal.candidateId])
    return null
  })
}

/** Remembers that a stored piece of evidence tells nothing private, whatever it sounds like; or takes that back. */
export function clearSignal(context: Context, { signalId, on }: { signalId: string, on: boolean }) {
  return write(context, async () => {
    const signal = await must(context.db.signals.get(signalId))
    await context.db.signals.put(patched<Signal>(signal, { cleared: on }, context.now))
    await noteStale(context, [signal.candidateId])
    return null
  })
}

/** Removes one piece of evidence. `restoreSignal` undoes it for an hour. */
export function removeSignal(context: Context, { signalId }: { signalId: string }) {
  return write(context, async () => {
    const { db, now } = context
    const signal = await must(db.signals.get(signalId))
    await bury(context, 'signals', signalId)
    await db.trash.put({ id: signalId, at: now, rows: { signals: [signal] } })
    await reindex(context, signal.candidateId)
    return null
  })
}

/**
 * Brings a removed piece of evidence back as it was. Where a visit has read it again meanwhile, that one makes room: the removed one
 * may have been saved by hand.
 * @throws KithError `not-found` once the hour is over, or the person gone
 */
export function restoreSignal(context: Context, { signalId }: { signalId: string }) {
  return write(context, async () => {
    const { db } = context
    const [signal] = (await must(db.trash.get(signalId))).rows.signals as Signal[]
    if (!signal) throw new KithError('not-found')
    await must(db.candidates.get(signal.candidateId))
    const again = await db.signals.where('[candidateId+source+key]').equals([signal.candidateId, signal.source, signal.key]).first()
    if (again) await bury(context, 'signals', again.id)
    await db.signals.bulkPut(await lifted(context, [signal]))
    await db.trash.delete(signalId)
    await reindex(context, signal.candidateId)
    return null
  })
}

/** Decides about one topic of a candidate; null takes the decision back. @returns what was decided before */
export function markTopic(context: Context, { candidateId, topic, mark }: { candidateId: string, topic: string, mark: TopicMark['mark'] | null }) {
  return write(context, async () => {
    const { db, now } = context
    await must(db.candidates.get(candidateId))
    const before = await db.topicMarks.where('[candidateId+topic]').equals([candidateId, topic]).first()
    if (mark === null) {
      if (before) await bury(context, 'topicMarks', before.id)
    } else if (before) await db.topicMarks.put(patched(before, { mark }, now))
    else await db.topicMarks.add(stamped(newId(now), { candidateId, topic, mark }, now))
    await noteStale(context, [candidateId])
    return { before: before?.mark ?? null }
  })
}

/** Remembers a copied opener; only the recruiter's last 200 count, older ones go. */
export function rememberOpener(context: Context, { candidateId, topic, text, gift }: Pick<CopiedOpener, 'candidateId' | 'topic' | 'text'> & { gift?: string | undefined }) {
  return write(context, async () => {
    const { db, now } = context
    await must(db.candidates.get(candidateId))
    await db.copiedOpeners.add(stamped(newId(now), { candidateId, topic, text, at: now, ...(gift ? { gift } : {}) }, now))
    const old = await db.copiedOpeners.orderBy('at').reverse().offset(200).primaryKeys()
    await db.copiedOpeners.bulkDelete(old)
    return null
  })
}

/** What is done to several people at once: one command, one transaction, and one undo that brings back exactly what was there. */
import type { Candidate } from '../../domain/candidate'
import { KithError } from '../../domain/errors'
import { cap, patched, stamped } from '../../domain/record'
import { latestFor } from '../../domain/settings'
import type { Stage } from '../../domain/stage'
import type { Touchpoint } from '../../domain/touchpoint'
import { readSettings } from '../queries/settings'
import { lotsOf, recorded } from './bulk-undo'
import { rescheduleAll, rescheduleUnlessPutOff } from './cadence'
import { type Context, newId, write } from './context'
import { reindexAll } from './search'
import { reviseDue } from './steps'

interface Several { candidateIds: readonly string[], undo?: string | undefined }

/** Adds tags to several people and takes others off. Tags are told apart without regard to capitals. */
export function tagPeople(context: Context, { candidateIds, undo, add, remove }: Several & { add: readonly string[], remove: readonly string[] }) {
  return write(context, () => recorded(context, undo, candidateIds, ['candidates', 'followUps'], async () => {
    const plain = (tag: string) => tag.toLowerCase()
    const wanted = add.map(tag => tag.trim()).filter(Boolean)
    const away = new Set(remove.map(plain))
    const changed = await change(context, candidateIds, candidate => {
      const kept = candidate.tags.filter(tag => !away.has(plain(tag)))
      const known = new Set(kept.map(plain))
      const tags = [...kept, ...wanted.filter(tag => !known.has(plain(tag)))]
      return tags.length > cap.list ? {} : { tags, typed: [...new Set([...candidate.typed, 'tags'])] }
    }, ({ tags }, before) => tags.join('\n') !== before.tags.join('\n'))
    const { cadenceByTag } = await readSettings(context.db)
    const paced = new Set(cadenceByTag.map(({ tag }) => plain(tag)))
    if ([...wanted, ...remove].some(tag => paced.has(plain(tag)))) await rescheduleUnlessPutOff(context, changed)
    for (const lot of lotsOf(changed)) await reindexAll(context, lot)
  }))
}

/** Says where the relationship with several people stands; null takes it back. */
export function stagePeople(context: Context, { candidateIds, undo, stage }: Several & { stage: Stage | null }) {
  return write(context, () => recorded(context, undo, candidateIds, ['candidates', 'followUps'], async () => {
    const changed = await change(context, candidateIds, ({ typed }) => ({ stage, typed: [...new Set([...typed, 'stage'])] }), (one, before) => (one.stage ?? null) !== (before.stage ?? null))
    if ((await readSettings(context.db)).cadenceByStage.length > 0) await rescheduleUnlessPutOff(context, changed)
  }))
}

/** Gives several people a rhythm of their own; null for the usual one. */
export function pacePeople(context: Context, { candidateIds, undo, ideal }: Several & { ideal: number | null }) {
  return write(context, () => recorded(context, undo, candidateIds, ['candidates', 'followUps'], async () => {
    const cadence = ideal === null ? null : { ideal, latest: latestFor(ideal) }
    await rescheduleAll(context, await change(context, candidateIds, () => ({ cadence }), (one, before) => one.cadence?.ideal !== before.cadence?.ideal))
  }))
}

type Touch = Pick<Touchpoint, 'kind' | 'direction' | 'channel' | 'topics' | 'note' | 'at'>

/** Logs one contact with several people. @throws KithError `bad-input` for one that lies in the future */
export function logWithPeople(context: Context, { candidateIds, undo, touch }: Several & { touch: Touch & Record<string, unknown> }) {
  const { db, now } = context
  return write(context, () => {
    if (touch.at > now + 60_000) throw new KithError('bad-input', 'a contact cannot lie in the future')
    const said = Object.fromEntries(Object.entries(touch).filter(([, value]) => value !== undefined)) as unknown as Touch
    return recorded(context, undo, candidateIds, ['touchpoints', 'followUps'], async () => {
      const there = (await db.candidates.bulkGet([...new Set(candidateIds)])).flatMap(candidate => candidate ? [candidate.id] : [])
      await db.touchpoints.bulkAdd(there.map(candidateId => stamped(newId(now), { candidateId, ...said }, now)))
      await reviseDue(context, there)
    })
  })
}

/** Changes records where it makes a difference; those who are gone are passed over. @returns whose */
async function change(
  { db, now }: Context, candidateIds: readonly string[], patchOf: (candidate: Candidate) => Partial<Candidate>, differs: (one: Candidate, before: Candidate) => boolean,
): Promise<string[]> {
  const changed: string[] = []
  for (const lot of lotsOf(candidateIds)) {
    const after = (await db.candidates.bulkGet(lot)).flatMap(candidate => {
      const one = candidate && patched(candidate, patchOf(candidate), now)
      return one && differs(one, candidate) ? [one] : []
    })
    await db.candidates.bulkPut(after)
    changed.push(...after.map(({ id }) => id))
  }
  return changed
}

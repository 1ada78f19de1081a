import type { Candidate, Channel, Profile } from '../../domain/candidate'
import { givenNameOf } from '../../domain/name'
import { patched, stamped } from '../../domain/record'
import { keyOfProfile } from '../../domain/same-person'
import { latestFor } from '../../domain/settings'
import { KithError } from '../../domain/errors'
import { type Trash, dataTables, ofCandidate, tablesOfCandidate } from '../database'
import { type Context, bury, must, newId, write } from './context'
import { dropInterests } from './interest-index'
import { lifted } from './retell'
import { reindex, reindexAll } from './search'
import { rescheduleCadence, rescheduleUnlessPutOff } from './cadence'

type Fields = Partial<Pick<Candidate, 'name' | 'givenName' | 'headline' | 'company' | 'location' | 'about' | 'language' | 'pronouns' | 'tags' | 'stage'>>

/** Adds a candidate with the fields that are known. Runs inside the caller's transaction. */
export async function createCandidate(context: Context, fields: Fields & { name: string }, typed: string[]): Promise<string> {
  const { db, now } = context
  const id = newId(now)
  await db.candidates.add(stamped(id, {
    givenName: givenNameOf(fields.name), headline: '', company: '', location: '', about: '', language: '', pronouns: '', tags: [],
    channels: [], cadence: null, paused: false, typed, ...fields,
  }, now))
  await rescheduleCadence(context, id)
  return id
}

/** Adds a candidate typed in by hand. */
export function addCandidate(context: Context, fields: Fields & { name: string }) {
  return write(context, async () => {
    const candidateId = await createCandidate(context, fields, Object.keys(fields))
    await reindex(context, candidateId)
    return { candidateId }
  })
}

/** Changes fields by hand; from then on captures leave these fields alone. */
export function editCandidate(context: Context, { candidateId, patch }: { candidateId: string, patch: Fields }) {
  return write(context, async () => {
    await editInside(context, candidateId, patch)
    // A tag or a stage may bring a rhythm of its own.
    if (patch.tags || patch.stage !== undefined) await rescheduleUnlessPutOff(context, [candidateId])
    await reindex(context, candidateId)
    return null
  })
}

/** The same inside the caller's transaction, without the search. A new name brings its own word to greet with, unless that was typed. */
export async function editInside(context: Context, candidateId: string, patch: Fields): Promise<void> {
  const candidate = await must(context.db.candidates.get(candidateId))
  const renamed = patch.name !== undefined && patch.givenName === undefined && !candidate.typed.includes('givenName')
  const whole = renamed ? { ...patch, givenName: givenNameOf(patch.name ?? '') } : patch
  const typed = [...new Set([...candidate.typed, ...Object.keys(patch)])]
  await context.db.candidates.put(patched(candidate, { ...whole, typed } as Partial<Candidate>, context.now))
}

/** Replaces the ways to reach a candidate. */
export function setChannels(context: Context, { candidateId, channels }: { candidateId: string, channels: Channel[] }) {
  return write(context, async () => {
    await context.db.candidates.put(patched(await must(context.db.candidates.get(candidateId)), { channels }, context.now))
    return null
  })
}

/** Sets how often to stay in touch; null follows the default. The follow-up moves at once. */
export function setCadence(context: Context, { candidateId, ideal, paused }: { candidateId: string, ideal: number | null, paused: boolean }) {
  return write(context, async () => {
    const candidate = await must(context.db.candidates.get(candidateId))
    const cadence = ideal === null ? null : { ideal, latest: latestFor(ideal) }
    await context.db.candidates.put(patched(candidate, { cadence, paused }, context.now))
    await rescheduleCadence(context, candidateId)
    return null
  })
}

/** Removes a candidate with everything that belongs to them. `restoreCandidate` undoes it for an hour. */
export function removeCandidate(context: Context, { candidateId }: { candidateId: string }) {
  return write(context, async () => {
    await removeInside(context, candidateId)
    return null
  })
}

/** `removeCandidate` inside the caller's transaction. */
export async function removeInside(context: Context, candidateId: string): Promise<void> {
  const { db, now } = context
  const rows: Trash['rows'] = { candidates: [await must(db.candidates.get(candidateId))] }
  for (const table of tablesOfCandidate) rows[table] = await ofCandidate(db, table, candidateId)
  rows.referrals = [...await db.referrals.where({ fromId: candidateId }).toArray(), ...await db.referrals.where({ toId: candidateId }).toArray()]
  rows.merges = await db.merges.where({ keptId: candidateId }).toArray()
  const keys = new Set([candidateId, ...(rows.profiles as Profile[]).map(keyOfProfile)])
  rows.refusals = await db.refusals.filter(({ a, b }) => keys.has(a) || keys.has(b)).toArray()
  for (const [table, records] of Object.entries(rows)) {
    for (const record of records) await bury(context, table, (record as { id: string }).id)
  }
  await db.search.delete(candidateId)
  await dropInterests(context, candidateId)
  await db.trash.put({ id: candidateId, at: now, rows })
}

/** Brings a removed candidate, or a profile taken off one, back as it was. @throws KithError `not-found` once the hour is over */
export function restoreCandidate(context: Context, { candidateId }: { candidateId: string }) {
  return write(context, async () => {
    const { db } = context
    const { rows } = await must(db.trash.get(candidateId))
    for (const profile of (rows.profiles ?? []) as { site: string, handle: string }[]) {
      if (await db.profiles.where('[site+handle]').equals([profile.site, profile.handle]).first()) throw new KithError('another-person')
    }
    const owners = new Set([...(rows.candidates ?? []) as Candidate[]].map(({ id }) => id))
    if (owners.size === 0) for (const profile of (rows.profiles ?? []) as Profile[]) owners.add((await must(db.candidates.get(profile.candidateId))).id)
    for (const table of dataTables) {
      const records = (rows[table] ?? []) as { id: string }[]
      await db.table(table).bulkPut(await lifted(context, records))
    }
    await db.trash.delete(candidateId)
    await reindexAll(context, [...owners])
    return null
  })
}

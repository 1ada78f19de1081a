import type { Arrival } from '../../domain/arrival'
import type { Database } from '../database'
import { newId } from './context'

/** What the lots of one file have told so far, and what the database was like: asked once, because an empty table need not be searched. */
export class Seen {
  readonly #byProfile = new Map<string, string>()
  readonly #byMail = new Map<string, string>()
  /** The sites on which each has a profile. */
  readonly #byId = new Map<string, Set<string>>()
  #tables: Promise<{ hasPeople: boolean, hasProfiles: boolean, hasTouches: boolean, hasNotes: boolean, hasGraves: boolean }> | null = null
  #mails: Promise<Map<string, string>> | null = null

  /** Somebody who was not here is, from now on. */
  remember({ profiles, channels }: Arrival, candidateId: string): void {
    this.#byId.set(candidateId, new Set(profiles.map(({ site }) => site)))
    for (const profile of profiles) this.#byProfile.set(keyOf(profile), candidateId)
    for (const mail of mailsOf(channels)) if (!this.#byMail.has(mail)) this.#byMail.set(mail, candidateId)
  }

  /** Whom of this very file an address, an id or an e-mail address belongs to. */
  among({ id, profiles, channels }: Arrival): string | null {
    const byProfile = profiles.map(profile => this.#byProfile.get(keyOf(profile))).find(found => found !== undefined)
    return byProfile ?? (this.#byId.has(id) ? id : undefined) ?? mailsOf(channels).map(mail => this.#byMail.get(mail)).find(found => found !== undefined && !profiles.some(({ site }) => this.#byId.get(found)?.has(site))) ?? null
  }

  tables(db: Database) {
    const has = async (count: PromiseLike<number>) => await count > 0
    this.#tables ??= Promise.all([db.candidates.limit(1).count(), db.profiles.limit(1).count(), db.touchpoints.limit(1).count(), db.notes.limit(1).count(), db.tombstones.limit(1).count()].map(has))
      .then(([hasPeople = false, hasProfiles = false, hasTouches = false, hasNotes = false, hasGraves = false]) => ({ hasPeople, hasProfiles, hasTouches, hasNotes, hasGraves }))
    return this.#tables
  }

  /** E-mail addresses of everybody who was here before, read once. */
  mails(db: Database): Promise<Map<string, string>> {
    this.#mails ??= (async () => {
      const mails = new Map<string, string>()
      await db.candidates.each(({ id, channels }) => { for (const mail of mailsOf(channels)) if (!mails.has(mail)) mails.set(mail, id) })
      return mails
    })()
    return this.#mails
  }
}

export interface Resolved { id: string, isNew: boolean }

/**
 * Who the people of a lot are here: by the address of a profile, by id, by e-mail address, in this order. Whoever only looks alike is left to the
 * suggestions of who may be one person.
 * @returns candidate ids, also for those who are not here yet (`isNew`): the same person twice in a file is one
 */
export async function resolveLot(db: Database, arrivals: readonly Arrival[], seen: Seen, now: number): Promise<Resolved[]> {
  const { hasPeople, hasProfiles } = await seen.tables(db)
  const keys = hasProfiles ? arrivals.flatMap(({ profiles }) => profiles.map(({ site, handle }): [string, string] => [site, handle])) : []
  const byProfile = new Map((keys.length > 0 ? await db.profiles.where('[site+handle]').anyOf(keys).toArray() : []).map(profile => [keyOf(profile), profile.candidateId]))
  const ids = hasPeople ? arrivals.flatMap(({ id }) => id || []) : []
  const byId = new Set((ids.length > 0 ? await db.candidates.bulkGet(ids) : []).flatMap(candidate => candidate?.id ?? []))
  const found: Resolved[] = []
  for (const arrival of arrivals) {
    const direct = arrival.profiles.map(profile => byProfile.get(keyOf(profile))).find(id => id !== undefined) ?? (byId.has(arrival.id) ? arrival.id : undefined)
    const here = direct ?? seen.among(arrival) ?? (hasPeople ? await byMail(db, arrival, seen) : null)
    const id = here ?? (arrival.id || newId(now))
    if (here === null) seen.remember(arrival, id)
    found.push({ id, isNew: here === null })
  }
  return found
}

/** Nobody with another profile on one of the same sites: two profiles of one site are two people. */
async function byMail(db: Database, { channels, profiles }: Arrival, seen: Seen): Promise<string | null> {
  const mails = mailsOf(channels)
  if (mails.length === 0) return null
  const known = await seen.mails(db)
  const id = mails.map(mail => known.get(mail)).find(one => one !== undefined)
  if (id === undefined) return null
  const own = await db.profiles.where({ candidateId: id }).toArray()
  return own.some(({ site }) => profiles.some(profile => profile.site === site)) ? null : id
}

function keyOf({ site, handle }: { site: string, handle: string }): string {
  return `${site}/${handle}`
}

function mailsOf(channels: Arrival['channels']): string[] {
  return channels.flatMap(({ kind, value }) => kind === 'email' && value.includes('@') ? [value.trim().toLowerCase()] : [])
}

import { type Act, type Erasure, type ErasureTraces, isBlocking, mergedErasure, tracesOf } from '../../domain/erasure'
import { KithError } from '../../domain/errors'
import type { Mention } from '../../domain/mention'
import type { Database } from '../database'
import { hashOf } from '../queries/erased'
import { noteAct } from './acts'
import { type Belongings, type Owner, belongingsOf, withoutPerson } from './belongings'
import { type Context, newId, write } from './context'
import { dropInterests } from './interest-index'
import { redactInside } from './redaction'
import { reviseSteps } from './steps'

/** Tables in which a person's rows stand inside other rows. */
const nested = ['trash', 'merges', 'batches', 'staged', 'settings', 'views'] as const

/** What an erasure did. */
export interface Erasing { erasureId: string, /** Records that went. */ records: number, profiles: { site: string, handle: string }[] }

/**
 * Removes everything of a person for good, in one transaction: every row of theirs in every table, what the trash, the journals of merges and imports
 * still held, and their place in the records of acts. What stays are salted hashes, so that they are not kept again, and the act itself.
 * @param mentions places in other people's records that are to be made unreadable with it
 * @throws KithError `not-found`
 */
export async function erasePerson(context: Context, { candidateId, mentions = [] }: { candidateId: string, mentions?: readonly Mention[] }): Promise<Erasing> {
  return erase(context, candidateId, newId(context.now), mentions)
}

async function erase(context: Context, candidateId: string, erasureId: string, mentions: readonly Mention[]): Promise<Erasing> {
  const { db } = context
  for (;;) {
    // Hashing takes its time, which a transaction has not: it is done before, and again if the person changed meanwhile.
    const before = await belongingsOf(db, candidateId)
    if (!before) throw new KithError('not-found')
    const traces = tracesIn(before)
    const hashes = await hashesOf(db, traces)
    const done = await write(context, async () => {
      const belongings = await belongingsOf(db, candidateId)
      if (!belongings) throw new KithError('not-found')
      if (JSON.stringify(tracesIn(belongings)) !== JSON.stringify(traces)) return null
      for (const row of hashes) await putErasure(db, { ...row, erasureId, at: context.now, liftedAt: null })
      const records = await remove(context, belongings, erasureId)
      await redactInside(context, mentions)
      await noteAct(context, { kind: 'erased', erasureId, count: records })
      return { erasureId, records, profiles: before.profiles.map(({ site, handle }) => ({ site, handle })) }
    })
    if (done) return done
  }
}

/** By what they would be known again. */
function tracesIn({ owner, candidates, profiles }: Belongings): ErasureTraces[] {
  return [
    { ids: [...owner.ids], profiles: profiles.map(({ site, handle }) => ({ site, handle })) },
    ...candidates.map(({ channels }) => ({ channels })),
    ...[...new Set([...candidates, ...profiles].map(({ name }) => name))].map(name => ({ name, companies: [...candidates, ...profiles].map(({ company }) => company) })),
  ]
}

type Hashed = Pick<Erasure, 'id' | 'salt' | 'kind'>

async function hashesOf(db: Database, people: readonly ErasureTraces[]): Promise<Hashed[]> {
  const rows = await db.erasures.toArray()
  const salt = rows.reduce<Erasure | null>((newest, row) => newest && newest.at >= row.at ? newest : row, null)?.salt ?? freshSalt()
  const traces = new Map(people.flatMap(tracesOf).map(trace => [`${trace.kind} ${trace.word}`, trace]))
  return Promise.all([...traces.values()].map(async trace => ({ id: await hashOf(trace, salt), salt, kind: trace.kind })))
}

function freshSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

async function putErasure(db: Database, row: Erasure): Promise<void> {
  const before = await db.erasures.get(row.id)
  await db.erasures.put(before ? mergedErasure(before, row) : row)
}

/** Takes every trace out of every table. Inside the caller's transaction. @returns how many records went */
async function remove(context: Context, { owner, rows }: Belongings, erasureId: string): Promise<number> {
  const { db } = context
  const others = await partners(db, owner)
  const gone = new Set(Object.values(rows).flat())
  for (const [table, ids] of Object.entries(rows)) await db.table(table).bulkDelete(ids)
  await db.tombstones.bulkDelete([...gone])
  // Ids of imported records are made from an address: even their tombstones would tell.
  await db.tombstones.filter(({ of }) => of !== undefined && owner.ids.has(of)).delete()
  for (const id of owner.ids) {
    await dropInterests(context, id)
    for (const table of [db.search, db.stale, db.trash, db.deskStale]) await table.delete(id)
  }
  await db.shadows.where('owners').anyOf([...owner.ids]).delete()
  for (const table of nested) await clean(db, table, owner)
  for (const act of await db.acts.where('candidateId').anyOf([...owner.ids]).toArray()) {
    const { candidateId: _whose, why: _why, ...rest } = act
    await db.acts.put({ ...rest, erasureId } satisfies Act)
  }
  for (const other of others) await reviseSteps(context, other)
  return gone.size - owner.ids.size + 1
}

/** Whose reminders may speak of them: those they sent, and those who sent them. */
async function partners(db: Database, { ids }: Owner): Promise<string[]> {
  const own = [...ids]
  const referrals = [...await db.referrals.where('fromId').anyOf(own).toArray(), ...await db.referrals.where('toId').anyOf(own).toArray()]
  return [...new Set(referrals.flatMap(({ fromId, toId }) => [fromId, toId]))].filter(id => !ids.has(id))
}

async function clean(db: Database, name: (typeof nested)[number], owner: Owner): Promise<void> {
  await db.table(name).toCollection().modify((row: unknown, at: { value?: unknown }) => {
    const left = withoutPerson(row, owner)
    if (left === row) return
    if (left === undefined || isHollow(left)) delete at.value
    else at.value = left
  })
}

/** A row of the trash, of an import or of a merge that has nothing left to bring back. */
function isHollow(row: unknown): boolean {
  const { rows } = row as { rows?: Record<string, unknown[]> | unknown[] }
  if (rows === undefined) return false
  return Array.isArray(rows) ? rows.length === 0 : Object.values(rows).every(list => list.length === 0)
}

/**
 * Takes in the erasures of another computer or of a backup; whoever is here and was erased there goes as well.
 * @param blocked candidates of this side who the rows say were erased, as `erasedAmong` finds them, with the erasure
 */
export async function takeErasures(context: Context, { rows, blocked }: { rows: readonly Erasure[], blocked: readonly { candidateId: string, erasureId: string }[] }): Promise<void> {
  await write(context, async () => {
    for (const row of rows) await putErasure(context.db, row)
  })
  for (const { candidateId, erasureId } of blocked) {
    if (await context.db.candidates.get(candidateId)) await erase(context, candidateId, erasureId, [])
  }
}

/** The person wishes to be here again: from now on they can be saved anew. What was erased does not come back. */
export function liftErasure(context: Context, { erasureId }: { erasureId: string }): Promise<null> {
  return write(context, async () => {
    const { db, now } = context
    const rows = await db.erasures.filter(row => row.erasureId === erasureId && isBlocking(row)).toArray()
    if (rows.length === 0) throw new KithError('not-found')
    // The ids stay blocked: they belong to what was erased, and an old backup must not bring that back.
    for (const row of rows) if (row.kind !== 'person') await db.erasures.put({ ...row, liftedAt: now })
    await noteAct(context, { kind: 'block-lifted', erasureId })
    return null
  })
}

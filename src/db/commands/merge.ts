import type { Profile } from '../../domain/candidate'
import type { FollowUp } from '../../domain/follow-up'
import { joinedFields, same, stricterMark, takenBack } from '../../domain/merging'
import { type Stored, patched, stamped } from '../../domain/record'
import { type Merge, undoMergeFor } from '../../domain/same-person'
import { KithError } from '../../domain/errors'
import { type Database, ofCandidate, tablesOfCandidate } from '../database'
import { keysFor, refusalPairs } from '../queries/same-person'
import { type Context, bury, must, newId, write } from './context'
import { rescheduleCadence } from './follow-ups'
import { reindex, reindexAll } from './search'

type Row = { id: string } & Record<string, unknown>
type Rows = Record<string, Row[]>

/** What the recruiter or a link says: these two are one person. */
export function mergePeople(context: Context, { candidateIds: [a, b], why }: { candidateIds: [string, string], why: string }) {
  return write(context, async () => {
    const { id, keptId } = await mergeInside(context, a, b, { why, by: 'recruiter' })
    return { candidateId: keptId, mergeId: id }
  })
}

/**
 * Makes two candidates one, inside the caller's transaction. The one who was there first stays; everything of the other moves.
 * @throws KithError `another-person` when both have a profile on the same site
 */
export async function mergeInside(context: Context, a: string, b: string, { why, by }: Pick<Merge, 'why' | 'by'>): Promise<Merge> {
  const { db, now } = context
  if (a === b) throw new KithError('bad-input', 'a person cannot be joined with themselves')
  const [first, second] = [await must(db.candidates.get(a)), await must(db.candidates.get(b))]
  const older = first.createdAt === second.createdAt ? first.id < second.id : first.createdAt < second.createdAt
  const [kept, gone] = older ? [first, second] : [second, first]
  const profiles = { kept: await db.profiles.where({ candidateId: kept.id }).toArray(), gone: await db.profiles.where({ candidateId: gone.id }).toArray() }
  const rival = profiles.gone.find(profile => profiles.kept.some(own => own.site === profile.site))
  if (rival) throw new KithError('another-person', `two profiles of one site are two people: ${rival.handle}`)

  const pairs = refusalPairs([...keysFor(kept.id, profiles.kept), kept.id], [...keysFor(gone.id, profiles.gone), gone.id])
  const before = await snapshot(db, kept.id, gone.id, pairs)
  const { patch, lines } = joinedFields(kept, gone, [...profiles.kept, ...profiles.gone].map(profile => profile.handle))
  await db.candidates.put(patched(kept, patch, now))
  await bury(context, 'candidates', gone.id)
  await moveProfiles(context, profiles.gone, kept.id, why)
  await moveSignals(context, gone.id, kept.id)
  await moveMarks(context, gone.id, kept.id)
  await moveRest(context, gone.id, kept.id)
  await moveFollowUps(context, gone.id, kept.id)
  for (const refusal of await db.refusals.where('[a+b]').anyOf(pairs).toArray()) await bury(context, 'refusals', refusal.id)
  if (lines.length > 0) await db.notes.add(stamped(newId(now), { candidateId: kept.id, text: `Also noted: ${lines.join(' · ')}`, at: now }, now))
  await db.search.delete(gone.id)
  await reindex(context, kept.id)

  const journal = changesBetween(before, await snapshot(db, kept.id, gone.id, pairs, before))
  const merge = stamped(newId(now), { at: now, keptId: kept.id, goneId: gone.id, goneName: gone.name, why, by, seenAt: null, ...journal }, now)
  await db.merges.add(merge)
  return merge
}

/**
 * Takes a merge back within 30 days. Where nothing was changed since, the database is what it was before; else later changes
 * stay and go to the one they belong to. Two whom a link had joined are not joined by it again.
 */
export function unmergePeople(context: Context, { mergeId }: { mergeId: string }) {
  return write(context, async () => {
    const { db, now } = context
    const merge = await must(db.merges.get(mergeId))
    await must(db.candidates.get(merge.keptId))
    if (now - merge.at > undoMergeFor) throw new KithError('not-found')
    const untouched = await takeBack(context, merge)
    await db.merges.delete(mergeId)
    if (!untouched) {
      for (const id of [merge.keptId, merge.goneId]) if (await needsRound(context, id)) await rescheduleCadence(context, id)
      await reindexAll(context, [merge.keptId, merge.goneId])
    }
    if (merge.by === 'proof') await refuseBetween(context, merge.keptId, merge.goneId)
    return { candidateIds: [merge.keptId, merge.goneId] }
  })
}

/** The recruiter has read that two people were joined. */
export function seeMerge(context: Context, { mergeId }: { mergeId: string }) {
  return write(context, async () => {
    const merge = await must(context.db.merges.get(mergeId))
    await context.db.merges.put(patched<Merge>(merge, { seenAt: context.now }, context.now))
    return null
  })
}

/** Remembers that two saved candidates are two people. Runs inside the caller's transaction. */
export async function refuseBetween(context: Context, a: string, b: string): Promise<void> {
  const keys = await Promise.all([a, b].map(async id => keysFor(id, await context.db.profiles.where({ candidateId: id }).toArray())))
  await refusePairs(context, refusalPairs(keys[0] ?? [], keys[1] ?? []))
}

/** Remembers pairs that are two people. Runs inside the caller's transaction. */
export async function refusePairs({ db, now }: Context, pairs: readonly [string, string][]): Promise<void> {
  for (const [a, b] of pairs) {
    if (await db.refusals.where('[a+b]').equals([a, b]).count() === 0) await db.refusals.add(stamped(newId(now), { a, b }, now))
  }
}

async function moveProfiles({ db, now }: Context, profiles: readonly Profile[], candidateId: string, why: string): Promise<void> {
  for (const profile of profiles) await db.profiles.put(patched<Profile>(profile, { candidateId, ...(why ? { joined: why } : {}) }, now))
}

/** Evidence of both becomes one piece: seen from the first to the last time, and saved if either was. */
async function moveSignals(context: Context, goneId: string, keptId: string): Promise<void> {
  const { db, now } = context
  for (const signal of await db.signals.where({ candidateId: goneId }).toArray()) {
    const twin = await db.signals.where('[candidateId+source+key]').equals([keptId, signal.source, signal.key]).first()
    if (!twin) {
      await db.signals.put(patched(signal, { candidateId: keptId }, now))
      continue
    }
    const text = twin.text.length >= signal.text.length ? twin.text : signal.text
    await db.signals.put(patched(twin, {
      text, tags: [...new Set([...twin.tags, ...signal.tags])], at: twin.at ?? signal.at, saved: twin.saved || signal.saved,
      firstSeenAt: Math.min(twin.firstSeenAt, signal.firstSeenAt), lastSeenAt: Math.max(twin.lastSeenAt, signal.lastSeenAt),
    }, now))
    await bury(context, 'signals', signal.id)
  }
}

async function moveMarks(context: Context, goneId: string, keptId: string): Promise<void> {
  const { db, now } = context
  for (const mark of await db.topicMarks.where('[candidateId+topic]').between([goneId], [goneId, []]).toArray()) {
    const twin = await db.topicMarks.where('[candidateId+topic]').equals([keptId, mark.topic]).first()
    if (twin) {
      await db.topicMarks.put(patched(twin, { mark: stricterMark(twin.mark, mark.mark) }, now))
      await bury(context, 'topicMarks', mark.id)
    } else await db.topicMarks.put(patched(mark, { candidateId: keptId }, now))
  }
}

/** What is said of a record beside whose it is and when it was written down. */
function contentOf({ id: _id, candidateId: _whose, createdAt: _created, updatedAt: _updated, times: _times, ...content }: Row): Row {
  return content as Row
}

/** Notes, needs, contacts, copied openers, referrals. What stands with both word for word (one contact logged with both) stays once. */
async function moveRest(context: Context, goneId: string, keptId: string): Promise<void> {
  const { db, now } = context
  for (const table of ['notes', 'needs', 'touchpoints', 'copiedOpeners'] as const) {
    const own = (await ofCandidate(db, table, keptId) as unknown as Row[]).map(contentOf)
    for (const row of await ofCandidate(db, table, goneId) as unknown as (Row & Stored)[]) {
      if (own.some(other => same(other, contentOf(row)))) await bury(context, table, row.id)
      else await db.table(table).put(patched(row, { candidateId: keptId }, now))
    }
  }
  for (const side of ['fromId', 'toId'] as const) {
    for (const referral of await db.referrals.where({ [side]: goneId }).toArray()) {
      const moved = patched(referral, { [side]: keptId }, now)
      // Somebody who referred themselves: the two were one.
      if (moved.fromId === moved.toId) await bury(context, 'referrals', referral.id)
      else await db.referrals.put(moved)
    }
  }
}

/** One round of the cadence stays: one that the recruiter put off (the later of two), else the next day that the rhythm asks for. */
async function moveFollowUps(context: Context, goneId: string, keptId: string): Promise<void> {
  const { db, now } = context
  const of = async (id: string) => await ofCandidate(db, 'followUps', id) as unknown as FollowUp[]
  const rounds = [...await of(keptId), ...await of(goneId)].filter(({ kind, open }) => kind === 'cadence' && open === 1)
  const [putOff] = rounds.filter(({ snoozedFrom }) => snoozedFrom !== null).sort((a, b) => b.dueOn.localeCompare(a.dueOn))
  const stays = putOff ?? rounds.find(({ candidateId }) => candidateId === keptId) ?? rounds[0]
  for (const round of rounds) if (round.id !== stays?.id) await bury(context, 'followUps', round.id)
  for (const followUp of await of(goneId)) await db.followUps.put(patched(followUp, { candidateId: keptId }, now))
  const { paused } = await must(db.candidates.get(keptId))
  if (!putOff || paused) await rescheduleCadence(context, keptId)
}

/** Everything that a merge of two may touch. @param known rows whose later state is asked for too, wherever they belong now */
async function snapshot(db: Database, keptId: string, goneId: string, pairs: readonly [string, string][], known: Rows = {}): Promise<Rows> {
  const rows: Rows = {}
  const ids = [keptId, goneId]
  const there = (found: readonly (object | undefined)[]) => found.filter(row => row !== undefined) as Row[]
  rows.candidates = there(await db.candidates.bulkGet(ids))
  for (const table of tablesOfCandidate) rows[table] = (await Promise.all(ids.map(id => ofCandidate(db, table, id)))).flat() as unknown as Row[]
  const referrals = [...await db.referrals.where('fromId').anyOf(ids).toArray(), ...await db.referrals.where('toId').anyOf(ids).toArray()]
  rows.referrals = [...new Map(there(referrals).map(row => [row.id, row])).values()]
  rows.refusals = there(await db.refusals.where('[a+b]').anyOf(pairs).toArray())
  rows.search = there(await db.search.bulkGet(ids))
  const all = [...new Set([...Object.values(rows), ...Object.values(known)].flat().map(row => row.id))]
  rows.tombstones = there(await db.tombstones.bulkGet(all))
  return rows
}

/** The rows that differ between two snapshots, each side as it was. */
function changesBetween(before: Rows, after: Rows): Pick<Merge, 'before' | 'after'> {
  const changed: { before: Rows, after: Rows } = { before: {}, after: {} }
  for (const table of Object.keys(before)) {
    const [was, is] = [byId(before[table]), byId(after[table])]
    const ids = [...new Set([...was.keys(), ...is.keys()])].filter(id => !same(was.get(id), is.get(id)))
    const rowsIn = (rows: Map<string, Row>) => ids.flatMap(id => rows.get(id) ?? [])
    if (ids.length > 0) Object.assign(changed, { before: { ...changed.before, [table]: rowsIn(was) }, after: { ...changed.after, [table]: rowsIn(is) } })
  }
  return changed
}

function byId(rows: readonly Row[] = []): Map<string, Row> {
  return new Map(rows.map(row => [row.id, row]))
}

/** Puts every record back. @returns true when nothing had been changed since, and so nothing is left to be counted anew */
async function takeBack(context: Context, merge: Merge): Promise<boolean> {
  const { db, now } = context
  const { keptId, goneId } = merge
  let untouched = true
  const back: [table: string, id: string][] = []
  for (const table of Object.keys(merge.before).filter(name => name !== 'tombstones' && name !== 'search')) {
    const [was, left] = [byId(merge.before[table]), byId(merge.after[table])]
    for (const id of new Set([...was.keys(), ...left.keys()])) {
      const current = await db.table(table).get(id) as Row | undefined
      if (!same(current, left.get(id))) untouched = false
      const row = takenBack(was.get(id), left.get(id), current) as Row | undefined
      if (!row) {
        if (current) await db.table(table).delete(id)
      } else if (same(row, current) || await isTaken(db, table, row)) continue
      else await db.table(table).put(row)
      if (row && !current) back.push([table, id])
    }
  }
  // What was read since from a profile that goes back goes with it.
  const profiles = (merge.before.profiles ?? []).filter(profile => profile.candidateId === goneId).map(profile => profile.id)
  for (const signal of await db.signals.where('profileId').anyOf(profiles).toArray()) {
    if (signal.candidateId !== keptId) continue
    untouched = false
    const moved = patched(signal, { candidateId: goneId }, now)
    if (!await isTaken(db, 'signals', moved as unknown as Row)) await db.signals.put(moved)
  }
  const contacts = await db.touchpoints.where('[candidateId+at]').between([keptId], [keptId, []]).toArray()
  if (contacts.some(touch => touch.updatedAt > merge.at)) untouched = false
  const graves = { was: byId(merge.before.tombstones), left: byId(merge.after.tombstones) }
  for (const [, id] of back) {
    const grave = graves.was.get(id)
    if (grave) await db.table('tombstones').put(grave)
    else await db.tombstones.delete(id)
  }
  return await searchBack(db, merge, untouched)
}

/** Words as they were, byte for byte, where nothing has been changed. */
async function searchBack(db: Database, { before, after, keptId, goneId }: Merge, untouched: boolean): Promise<boolean> {
  const current = byId((await db.search.bulkGet([keptId, goneId])).filter(row => row !== undefined) as unknown as Row[])
  const [was, left] = [byId(before.search), byId(after.search)]
  const ids = [...new Set([...was.keys(), ...left.keys()])]
  if (!untouched || ids.some(id => !same(current.get(id), left.get(id)))) return false
  for (const id of ids) {
    const row = was.get(id)
    if (row) await db.table('search').put(row)
    else await db.search.delete(id)
  }
  return true
}

/** Whether another record stands where this one would: it is the later one and stays. */
async function isTaken(db: Database, table: string, row: Row): Promise<boolean> {
  const { id, candidateId } = row
  const rival = table === 'signals' ? await db.signals.where('[candidateId+source+key]').equals([String(candidateId), String(row.source), String(row.key)]).first()
    : table === 'topicMarks' ? await db.topicMarks.where('[candidateId+topic]').equals([String(candidateId), String(row.topic)]).first()
    : table === 'refusals' ? await db.refusals.where('[a+b]').equals([String(row.a), String(row.b)]).first()
    : undefined
  return rival !== undefined && rival.id !== id
}

/** False while the recruiter's own choice of a day stands. */
async function needsRound({ db }: Context, candidateId: string): Promise<boolean> {
  const open = (await db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()).filter(({ kind }) => kind === 'cadence')
  return open.length !== 1 || open.every(({ snoozedFrom }) => snoozedFrom === null)
}

/** Taking in what another computer knows, in one transaction: joined with what is known here, and shown by the same rules everywhere. */
import { type Held, type Joining, type Recruiter, type Row, type Shadow, type State, type Travelling, keyOf, travelling } from '../../domain/handover'
import { same } from '../../domain/merging'
import { type HandoverMark, heldAround, readMark, unsigned, writeMark } from '../queries/handover'
import { noteAct } from './acts'
import { rescheduleUnlessPutOff } from './cadence'
import { type Context, newId, write } from './context'
import { dropInterestsOf } from './interest-index'
import { Journal, noteRounds, type Row as Journalled, roundsOf } from './journal'
import { reindexAll } from './search'
import { reviseSteps } from './steps'

/** Who works here, made up at the first exchange. Inside the caller's transaction. */
export async function markFor(context: Pick<Context, 'db' | 'now'>, name?: string): Promise<HandoverMark> {
  const mark = await readMark(context.db) ?? { me: { id: newId(context.now), name: '' }, others: {}, sharedAt: 0 }
  return name === undefined ? mark : { ...mark, me: { ...mark.me, name } }
}

/** The recruiter begins a file: from now on everything that stands here may be known elsewhere. */
export function beginHandover(context: Context, { name, people }: { name: string, people: number }): Promise<{ me: Recruiter }> {
  return write(context, async () => {
    const mark = await markFor(context, name)
    await writeMark(context.db, { ...mark, sharedAt: context.now }, context.now)
    await noteAct(context, { kind: 'handed-over', count: people })
    return { me: mark.me }
  })
}

/** What a file brings. */
export interface Received {
  name: string
  from: Recruiter
  to: 'colleague' | 'own'
  recruiters: readonly Recruiter[]
  state: State
}

/** What came of it: `batch` takes it back; null where everything was known. */
export interface Taken { batch: string | null, made: number, changed: number, removed: number, people: string[] }

/**
 * Joins what a file brings with what is known here. Whoever of it was erased must have been taken out before.
 * Taking in the same file again changes nothing.
 */
export function takeIn(context: Context, joining: Joining, received: Received): Promise<Taken> {
  return write(context, async () => {
    const { db, now } = context
    const { mark, before, after, change } = await planIn(context, joining, received)
    await writeMark(db, mark, now)
    const batch = newId(now)
    const journal = new Journal(context, batch)
    await put(context, change, journal)
    await putAside(context, before, after, now)
    await follow(context, change, after, journal)
    const people = [...new Set(change.flatMap(({ table, before: was, after: is }) => is ? ownersIn(table, is) : was ? ownersIn(table, was) : []))]
    const taken = {
      made: change.filter(one => !one.before).length, changed: change.filter(one => one.before && one.after).length, removed: change.filter(one => !one.after).length, people,
    }
    if (!await journal.close()) return { ...taken, batch: null }
    await db.batches.add({ id: batch, at: now, kind: 'handover', name: received.name, counts: { ...journal.counts } })
    await noteAct(context, { kind: 'received', count: people.length })
    return { ...taken, batch }
  })
}

/** What taking a file in would do. */
export interface Plan { mark: HandoverMark, before: Held, after: Held, change: Change[] }

/** Works out what taking a file in does; writes nothing. */
export async function planIn(context: Pick<Context, 'db' | 'now'>, joining: Joining, received: Received): Promise<Plan> {
  const { db } = context
  const mark = markAfter(await readMark(db), await markFor(context), received)
  const before = await heldAround(db, received.state, mark.me.id)
  const after = joining.storedAs(joining.joinedStates(joining.stateIn(before), received.state))
  return { mark, before, after, change: differences(joining, before, after, mark.me.id) }
}

/** A computer that never had a name of its own takes that of the recruiter whose other computer it is. */
function markAfter(before: HandoverMark | undefined, mark: HandoverMark, { from, to, recruiters }: Received): HandoverMark {
  const me = to === 'own' && (before === undefined || (before.sharedAt === 0 && before.me.name === '')) ? from : mark.me
  const others = Object.fromEntries([...recruiters, from].filter(({ id }) => id !== me.id).map(({ id, name }) => [id, name]))
  return { ...mark, me, others: { ...mark.others, ...others } }
}

/** A record that stands otherwise afterwards; null on the side where it does not stand. */
export interface Change { table: Travelling, before: Row | null, after: Row | null }

function differences(joining: Joining, before: Held, after: Held, me: string): Change[] {
  const was = new Map(before.rows.map(one => [keyOf({ table: one.table, id: one.row.id }), one]))
  const is = new Map(after.rows.map(one => [keyOf({ table: one.table, id: one.row.id }), one]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): Change[] => {
    const [old, fresh] = [was.get(key), is.get(key)]
    if (old && fresh && same(joining.normal(old.row), fresh.row)) return []
    const table = (fresh ?? old)?.table ?? 'candidates'
    return [{ table, before: old ? unsigned(table, old.row, me) : null, after: fresh ? unsigned(table, fresh.row, me) : null }]
  })
}

/** Writes records; whatever changes is taken out first, because two may change places under one unique key. */
async function put({ db }: Context, changes: readonly Change[], journal: Journal): Promise<void> {
  for (const table of travelling) {
    const own = changes.filter(change => change.table === table)
    await db.table(table).bulkDelete(own.flatMap(({ before }) => before ? [before.id] : []))
    await db.table(table).bulkPut(own.flatMap(({ after }) => after ?? []))
    const rows = (list: readonly (Row | null)[]) => list.flatMap(row => row ?? []) as Journalled[]
    await journal.made(table, rows(own.map(({ before, after }) => before ? null : after)))
    await journal.changed(table, own.flatMap(({ before, after }) => before && after ? [[before, after] as [Journalled, Journalled]] : []))
    await journal.removed(table, rows(own.map(({ before, after }) => after ? null : before)))
  }
}

/** Traces of what was removed, and what is known otherwise than it is shown. */
async function putAside({ db }: Context, before: Held, after: Held, now: number): Promise<void> {
  const graves = new Map(before.graves.map(grave => [grave.id, grave]))
  await db.tombstones.bulkPut(after.graves.filter(grave => !same(graves.get(grave.id), grave)))
  const left = new Set(after.shadows.map(({ id }) => id))
  await db.shadows.bulkDelete(before.shadows.filter(({ id }) => !left.has(id)).map(({ id }) => id))
  await db.shadows.bulkPut(after.shadows.map((shadow): Shadow => ({ ...shadow, updatedAt: now })))
}

function ownersIn(table: Travelling, row: Row): string[] {
  return (table === 'candidates' ? [row.id] : [row.candidateId, row.fromId]).filter(id => typeof id === 'string')
}

/** What is derived follows: words, interests, the day of the next note, what is owed. */
async function follow(context: Context, changes: readonly Change[], after: Held, journal: Journal): Promise<void> {
  const { db } = context
  const here = new Set(after.rows.flatMap(({ table, row }) => table === 'candidates' ? [row.id] : []))
  const touched = [...new Set(changes.flatMap(({ table, before, after: is }) => [...before ? ownersIn(table, before) : [], ...is ? ownersIn(table, is) : []]))]
  const gone = changes.flatMap(change => change.table === 'candidates' && !change.after && change.before ? [change.before.id] : [])
  await dropInterestsOf(context, gone)
  await db.search.bulkDelete(gone)
  const shown = touched.filter(id => here.has(id))
  const planned = [...shown, ...gone]
  const rounds = await roundsOf(db, planned)
  await moveRounds(context, gone, new Map(after.shadows.map(({ id, of }) => [id, of])))
  await reindexAll(context, shown)
  await rescheduleUnlessPutOff(context, shown)
  for (const id of shown) await reviseSteps(context, id)
  await noteRounds(journal, db, planned, rounds)
}

/** Planned notes of those who are shown as somebody else now: the plan goes, what was done moves along. */
async function moveRounds({ db }: Context, gone: readonly string[], shownAs: ReadonlyMap<string, string>): Promise<void> {
  for (const followUp of await db.followUps.where('[candidateId+open]').anyOf(gone.flatMap((id): [string, number][] => [[id, 0], [id, 1]])).toArray()) {
    const owner = shownAs.get(followUp.candidateId)
    if (followUp.open === 1 || !owner) await db.followUps.delete(followUp.id)
    else await db.followUps.put({ ...followUp, candidateId: owner })
  }
}

/** Keeps the people desk: one line per candidate, derived at the end of every transaction from what it wrote. */
import { Dexie } from 'dexie'
import type { Candidate, Profile } from '../../domain/candidate'
import { type Day, dayOf } from '../../domain/day'
import type { FollowUp } from '../../domain/follow-up'
import { type DeskRow, duePart, noPart, personPart, topicPart, touchPart } from '../../domain/desk'
import type { Pace } from '../../domain/rhythm'
import type { Settings } from '../../domain/settings'
import type { Touchpoint } from '../../domain/touchpoint'
import { type Database, type Facet } from '../database'
import type { PrivacyRules } from '../../domain/privacy'
import { groupByPerson } from '../queries/desk'
import { rowsOf } from '../queries/of-people'
import { readSettings } from '../queries/settings'
import { type Part, type Touched, dayKey, forget, pendingDays, takeTouched, touch } from '../touched'
import { type Context, write } from './context'
import { settleTokens } from './tokens'

/** What deriving needs; without the rules it waits for the background. */
export type DeskContext = Pick<Context, 'db'> & Partial<Pick<Context, 'now' | 'desk' | 'privacy'>>

/** So many lines in one look at each table. */
const atOnce = 500
const everything: readonly Part[] = ['person', 'touch', 'due', 'no', 'topic']
/** Parts that need the rules. */
const ruled: readonly Part[] = ['person', 'touch', 'no']
/** What follows from the candidate and the contacts together. */
const rights = ['noticeDueOn', 'reviewOn', 'objected'] as const
/** Fields that a part may leave out: what stood there goes. */
const optional: Readonly<Record<Part, readonly (keyof DeskRow)[]>> = {
  person: ['stage', ...rights], touch: ['coolsOn', 'losingOn', ...rights], due: ['owedOn'], no: ['silverAt'], topic: [],
}

/**
 * Brings the derived tables in step with what the transaction in hand has written. `write` calls it at the end of every command; bulk work with a
 * transaction of its own calls it before the end, with all tables in reach.
 */
export async function settleDesk(context: DeskContext): Promise<void> {
  const touched = takeTouched(transactionInHand())
  if (!touched) return
  await settleTokens(context, touched.words)
  await countOn(context.db, [...touched.days].filter(([, by]) => by !== 0))
  const ids = [...touched.desk.keys()]
  for (let from = 0; from < ids.length; from += atOnce) await deriveLines(context, ids.slice(from, from + atOnce), touched.desk)
}

/** Of somebody whom the transaction in hand has just made: the candidate with all their profiles and contacts. */
export interface Newcomer { candidate: Candidate, profiles: readonly Profile[], touches: readonly Touchpoint[] }
/** A line to which only the follow-ups are missing. */
export type OpenLine = Omit<DeskRow, keyof ReturnType<typeof duePart>>

/** The line of a newcomer, from what is in hand: to read the records of thousands back takes most of the time of an import. */
export function openLine({ desk: rules, privacy, now }: Pick<Context, 'desk' | 'privacy' | 'now'>, { candidate, profiles, touches }: Newcomer, settings: Settings): OpenLine {
  // As the index gives them: of two at one instant the same one is the last.
  const inOrder = touches.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return {
    ...personPart({ candidate, profiles, signals: [] }), ...touchPart(inOrder, rules, now), ...rightsPart(candidate, profiles, touches, privacy, settings), ...topicPart([]),
  }
}

/** Adds the lines of newcomers. What the transaction in hand has written of them so far is then in them. */
export async function addLines({ db }: Pick<Context, 'db'>, lines: readonly OpenLine[], followUps: readonly FollowUp[]): Promise<void> {
  const dues = groupByPerson(followUps)
  const ids = lines.map(({ id }) => id)
  await putLines(db, ids, [], lines.map(line => ({ ...line, ...duePart(dues.get(line.id) ?? []) })))
  forget(transactionInHand(), ids)
}

/** Has whole lines derived anew at the end of the transaction in hand: for records that moved from one person to another. */
export function touchDesk(ids: readonly string[]): void {
  for (const id of ids) touch(transactionInHand(), id, ...everything)
}

/**
 * How many open follow-ups stand on each day of a span, by purse, with what the transaction in hand has written so far. Counted day by day beside the
 * records: a desk of tens of thousands has full days for years, and reading what stands on them takes most of the time of a save.
 */
export async function plannedDays(db: Database, pace: Pace, from: Day, to: Day): Promise<Map<Day, number>> {
  const days = new Map((await db.facets.where('[facet+value]').between([`due ${pace}`, from], [`due ${pace}`, to], true, true).toArray()).map(({ value, people }) => [value, people]))
  const start = dayKey({ pace, dueOn: '' })
  for (const [key, by] of pendingDays(transactionInHand())) {
    const day = key.slice(start.length)
    if (key.startsWith(start) && day >= from && day <= to) days.set(day, (days.get(day) ?? 0) + by)
  }
  return days
}

function transactionInHand(): IDBTransaction {
  const transaction = Dexie.currentTransaction?.idbtrans as IDBTransaction | undefined
  if (!transaction) throw new Error('the desk is derived inside a transaction')
  return transaction
}

async function deriveLines({ db, now, desk: rules, privacy }: DeskContext, all: readonly string[], dirty: Touched['desk']): Promise<void> {
  const lines = new Map((await db.desk.bulkGet([...all])).flatMap(row => row ? [[row.id, row] as const] : []))
  const partsOf = new Map(all.map((id): [string, ReadonlySet<Part>] => [id, lines.has(id) ? dirty.get(id) ?? new Set() : new Set(everything)]))
  const waits = (id: string) => (!rules || now === undefined) && ruled.some(part => partsOf.get(id)?.has(part))
  const later = all.filter(waits)
  if (later.length > 0) await db.deskStale.bulkPut(later.map(id => ({ id })))
  const ids = all.filter(id => !waits(id))
  const former = ids.map(id => lines.get(id))
  const needs = (part: Part) => ids.filter(id => partsOf.get(id)?.has(part))
  const [people, touches, dues, noes, topics] = [needs('person'), needs('touch'), needs('due'), needs('no'), needs('topic')]
  const known = [...new Set([...people, ...touches])]
  const settings = known.length > 0 ? await readSettings(db) : null
  const [candidates, profiles, signals, touchpoints, followUps, outcomes, interests] = await Promise.all([
    db.candidates.bulkGet(known), rowsOf(db, 'profiles', known), rowsOf(db, 'signals', people), rowsOf(db, 'touchpoints', known),
    rowsOf(db, 'followUps', dues), rowsOf(db, 'outcomes', noes), rowsOf(db, 'interests', topics),
  ])
  const candidateOf = new Map(known.map((id, index) => [id, candidates[index]]))
  const [profilesOf, signalsOf, touchesOf, duesOf, noesOf, topicsOf] =
    [groupByPerson(profiles), groupByPerson(signals), groupByPerson(touchpoints), groupByPerson(followUps), groupByPerson(outcomes), groupByPerson(interests)]
  const after = ids.map((id, index): DeskRow | null => {
    const parts: ReadonlySet<Part> = partsOf.get(id) ?? new Set<Part>()
    const row = without(former[index], parts)
    const candidate = candidateOf.get(id)
    if (parts.has('person') && !candidate) return null
    if (candidate && parts.has('person')) Object.assign(row, personPart({ candidate, profiles: profilesOf.get(id) ?? [], signals: signalsOf.get(id) ?? [] }))
    if (parts.has('touch') && rules && now !== undefined) Object.assign(row, touchPart(touchesOf.get(id) ?? [], rules, now))
    if (candidate && privacy && settings) Object.assign(row, rightsPart(candidate, profilesOf.get(id) ?? [], touchesOf.get(id) ?? [], privacy, settings))
    if (parts.has('due')) Object.assign(row, duePart((duesOf.get(id) ?? []).filter(({ open }) => open === 1)))
    if (parts.has('no') && rules) Object.assign(row, noPart(noesOf.get(id) ?? [], rules))
    if (parts.has('topic')) Object.assign(row, topicPart(topicsOf.get(id) ?? []))
    return row as DeskRow
  })
  await putLines(db, ids, former, after)
}

/** The days of their rights, and whether they objected. */
function rightsPart(candidate: Candidate, profiles: readonly Profile[], touches: readonly Touchpoint[], privacy: PrivacyRules, settings: Settings): Pick<DeskRow, (typeof rights)[number]> {
  const heldSince = Math.min(candidate.createdAt, ...profiles.map(({ createdAt }) => createdAt))
  const { noticeDueOn, reviewOn } = privacy.dates({ candidate, heldSince, touches, settings })
  return { reviewOn, ...(noticeDueOn ? { noticeDueOn } : {}), ...(candidate.objectedAt ? { objected: 1 } : {}) }
}

function without(row: DeskRow | undefined, parts: ReadonlySet<Part>): Partial<DeskRow> {
  const copy: Partial<DeskRow> = { ...row }
  for (const part of parts) for (const field of optional[part]) delete copy[field]
  return copy
}

/** Writes only what differs, so that open pages are not told of changes that are none. */
async function putLines(db: Database, ids: readonly string[], before: readonly (DeskRow | undefined)[], after: readonly (DeskRow | null)[]): Promise<void> {
  const changed: DeskRow[] = []
  const gone: string[] = []
  const counts = new Map<string, number>()
  const count = (row: DeskRow | null | undefined, by: number) => {
    if (row) for (const facet of facetsOf(row)) counts.set(facet, (counts.get(facet) ?? 0) + by)
  }
  for (const [index, id] of ids.entries()) {
    const [old, row] = [before[index], after[index]]
    if (!row && !old) continue
    if (!row) gone.push(id)
    else if (old && same(old, row)) continue
    else changed.push(row)
    count(old, -1)
    count(row, 1)
  }
  if (changed.length > 0) await db.desk.bulkPut(changed)
  if (gone.length > 0) await db.desk.bulkDelete(gone)
  await countOn(db, [...counts].filter(([, by]) => by !== 0))
}

function same(a: DeskRow, b: DeskRow): boolean {
  const sorted = (row: DeskRow) => JSON.stringify(Object.entries(row).sort(([x], [y]) => x < y ? -1 : 1))
  return sorted(a) === sorted(b)
}

/** What a line is counted under, as `facet\nvalue`. */
function facetsOf({ tags, sources, stage, town, heat }: DeskRow): string[] {
  return [
    ...new Set(tags.map(tag => `tag\n${tag}`)), ...sources.map(source => `source\n${source}`), ...(stage ? [`stage\n${stage}`] : []), ...(town ? [`town\n${town}`] : []), `heat\n${heat}`,
  ]
}

async function countOn(db: Database, changes: readonly (readonly [facet: string, by: number])[]): Promise<void> {
  if (changes.length === 0) return
  const keys = changes.map(([name]): [string, string] => {
    const end = name.indexOf('\n')
    return [name.slice(0, end), name.slice(end + 1)]
  })
  const before = await db.facets.bulkGet(keys)
  const after = keys.map(([facet, value], index): Facet => ({ facet, value, people: (before[index]?.people ?? 0) + (changes[index]?.[1] ?? 0) }))
  await db.facets.bulkPut(after.filter(({ people }) => people > 0))
  await db.facets.bulkDelete(after.filter(({ people }) => people <= 0).map(({ facet, value }) => [facet, value]))
}

/** Where the settings table keeps by which rules the lines were derived, and how far that has come. */
export const deskMark = 'desk'
/** So few that whoever reads meanwhile hardly waits. */
const lot = 60

/** Counts the days' open follow-ups anew: after a restore the records are there and nothing that was derived from them. */
function recountDays(context: Context): Promise<void> {
  const { db } = context
  return write(context, async () => {
    const days = new Map<string, number>()
    for (const followUp of await db.followUps.where('[open+dueOn]').between([1, ''], [1, '\uffff'], true, true).toArray()) days.set(dayKey(followUp), (days.get(dayKey(followUp)) ?? 0) + 1)
    await db.facets.where('[facet+value]').between(['due ', ''], ['due \uffff', '']).delete()
    await countOn(db, [...days])
  })
}

/** Derives everyone's line where the rules are not those of the lines there, some at a time; a worker that dies goes on where it stopped. */
export async function deriveDeskAnew(context: Context): Promise<void> {
  const { db, now, desk: { version } } = context
  const mark = (await db.settings.get(deskMark))?.value as { version?: string, done?: string } | undefined
  let done = mark?.version === version ? mark.done : ''
  if (done === '') await recountDays(context)
  while (done !== undefined) {
    const from = done
    done = await write(context, async () => {
      const ids = await db.candidates.where('id').above(from).limit(lot).primaryKeys()
      touchDesk(ids)
      const last = ids.length < lot ? undefined : ids.at(-1)
      await db.settings.put({ key: deskMark, value: last === undefined ? { version } : { version, done: last }, at: now })
      return last
    })
  }
}

/** Derives the lines of whoever was changed by a command without the rules. */
export async function deriveDeskStale(context: Context): Promise<void> {
  const { db } = context
  for (;;) {
    const left = await write(context, async () => {
      const ids = await db.deskStale.limit(lot).primaryKeys()
      touchDesk(ids)
      await db.deskStale.bulkDelete(ids)
      return ids.length
    })
    if (left < lot) return
  }
}

/** Counts warmth anew for those whose word changes with the day. */
export async function coolDesk(context: Context): Promise<void> {
  const { db, now } = context
  for (;;) {
    const cooled = await write(context, async () => {
      const ids = await db.desk.where('coolsOn').belowOrEqual(dayOf(now)).limit(lot).primaryKeys()
      for (const id of ids) touch(transactionInHand(), id, 'touch')
      return ids.length
    })
    if (cooled < lot) return
  }
}

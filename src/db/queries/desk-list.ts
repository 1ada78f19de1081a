/** Reads of the people desk. Order, filters and counts come from indexes: what is asked first costs the same however many people there are. */
import type { Day } from '../../domain/day'
import type { DeskRow } from '../../domain/desk'
import type { Database, Facet } from '../database'
import { foundIds } from './desk-find'

export type WarmthFilter = 'new' | 'cold' | 'cool' | 'warm' | 'close'

/** All that are set must hold; several values of one are alternatives. */
export interface DeskFilters {
  /** Ids of topics. */
  interests?: readonly string[]
  warmth?: readonly WarmthFilter[]
  /** The next follow-up lies before today. */
  overdue?: boolean
  stages?: readonly string[]
  /** Towns, as in `DeskRow.town`. */
  towns?: readonly string[]
  /** Unlike the others, all of them must be there. */
  tags?: readonly string[]
  sources?: readonly string[]
  /** They must be told what is noted of them, by today. */
  noticeDue?: boolean
}

export const lenses = ['losing-touch', 'silver-medalists', 'owed-thanks', 'changed-lately'] as const
export type Lens = (typeof lenses)[number]

export const deskSorts = ['name', 'touch', 'next', 'warmth', 'changed'] as const
/** `down`: from the end: names from Z, the latest touch, the furthest day, the warmest, the latest change. */
export interface DeskSort { by: (typeof deskSorts)[number], down: boolean }

export interface DeskQuery {
  text?: string
  /** Only those who are found when typing errors are allowed for: to be shown behind the others. */
  near?: boolean
  lens?: Lens
  filters?: DeskFilters
  /** Without one: the best match for a text, a lens's own order, else by name. */
  sort?: DeskSort
  today: Day
}

/** `whole`: these are all. */
export interface DeskIds { ids: string[], whole: boolean }

const heats: Readonly<Record<WarmthFilter, readonly number[]>> = { new: [0], cold: [1], cool: [2, 3], warm: [4], close: [5, 6] }
const indexes: Readonly<Record<DeskSort['by'], string>> = {
  name: '[nameKey+id]', touch: '[lastTouchAt+id]', next: '[next+id]', warmth: '[heat+lastTwoWayAt]', changed: '[changedAt+id]',
}
/** Up to so many are put in order by their lines; more by walking the index of the order. */
const few = 1_000

/** The lines of some people in the given order; those who are gone are left out. */
export async function deskRows(db: Database, ids: readonly string[]): Promise<DeskRow[]> {
  return (await db.desk.bulkGet([...ids])).filter(row => row !== undefined)
}

/**
 * Ids of those whom a query asks for, in its order.
 * @param most so many are enough for now: with this, the first screen costs the same however many people there are
 */
export async function deskIds(db: Database, query: DeskQuery, most = Infinity): Promise<DeskIds> {
  const { text = '', near = false, lens, filters = {}, sort, today } = query
  const narrowed = await setsOf(db, filters, today)
  if (lens) {
    const seen = await lensIds(db, lens, today, narrowed.length === 0 && !text && !sort ? most : Infinity)
    if (narrowed.length === 0 && !text && !sort) return cut(seen, most)
    narrowed.push(new Set(seen))
    if (!text && !sort) return cut(seen.filter(id => narrowed.every(set => set.has(id))), most)
  }
  const found = await foundIds(db, text, { near, limit: narrowed.length === 0 && !sort && most < Infinity ? most + 1 : Infinity })
  if (found && !sort) return cut(narrowed.length === 0 ? found : found.filter(id => narrowed.every(set => set.has(id))), most)
  if (found) narrowed.push(new Set(found))
  const order = sort ?? { by: 'name', down: false }
  if (narrowed.length === 0) return cut(await walk(db, order, most + 1), most)
  const [smallest = new Set<string>(), ...others] = narrowed.sort((a, b) => a.size - b.size)
  const left = new Set([...smallest].filter(id => others.every(set => set.has(id))))
  if (left.size <= few) return cut(inOrder(await deskRows(db, [...left]), order).map(({ id }) => id), most)
  return cut((await walk(db, order, Infinity)).filter(id => left.has(id)), most)
}

/** How many a query finds; for the whole desk without reading it. */
export async function deskCount(db: Database, query: DeskQuery): Promise<number> {
  const { text = '', lens, filters = {} } = query
  const isAll = !text.trim() && !lens && Object.values(filters).every(value => value === false || (Array.isArray(value) && value.length === 0))
  return isAll ? everyoneCount(db) : (await deskIds(db, query)).ids.length
}

/** Values of a facet with how many people have each, most first. */
export async function facetValues(db: Database, facet: 'tag' | 'source' | 'stage' | 'town', most = 200): Promise<Facet[]> {
  return db.facets.where('[facet+people]').between([facet, 0], [facet, Infinity]).reverse().limit(most).toArray()
}

/** How many people there are, without counting them: each stands under one degree of warmth. */
export async function everyoneCount(db: Database): Promise<number> {
  return Object.values(await warmthCounts(db)).reduce((sum, people) => sum + people, 0)
}

/** How many people stand under each word of warmth. */
export async function warmthCounts(db: Database): Promise<Record<WarmthFilter, number>> {
  const rows = new Map((await db.facets.where('[facet+value]').between(['heat', ''], ['heat', '\uffff']).toArray()).map(({ value, people }) => [Number(value), people]))
  const sum = (word: WarmthFilter) => heats[word].reduce((all, heat) => all + (rows.get(heat) ?? 0), 0)
  return { new: sum('new'), cold: sum('cold'), cool: sum('cool'), warm: sum('warm'), close: sum('close') }
}

/** How many people each lens shows today, how many are overdue, and of how many a notice is due. */
export async function lensCounts(db: Database, today: Day): Promise<Record<Lens | 'overdue' | 'notice-due', number>> {
  const [losing, silver, owed, changed, overdue, notice] = await Promise.all([
    losingTouch(db, today).count(), db.desk.where('silverAt').above(0).count(), db.desk.where('owedOn').belowOrEqual(today).count(),
    db.desk.where('[changedAt+id]').between([1], [Infinity]).count(), overdueOn(db, today).count(), db.desk.where('noticeDueOn').belowOrEqual(today).count(),
  ])
  return { 'losing-touch': losing, 'silver-medalists': silver, 'owed-thanks': owed, 'changed-lately': changed, overdue, 'notice-due': notice }
}

const losingTouch = (db: Database, today: Day) => db.desk.where('losingOn').belowOrEqual(today)
const overdueOn = (db: Database, today: Day) => db.desk.where('[next+id]').between([''], [today])

/** Whom a lens shows, its most telling first: whom we began to lose last, the latest no, the longest owed, the latest change. */
async function lensIds(db: Database, lens: Lens, today: Day, most: number): Promise<string[]> {
  switch (lens) {
    case 'losing-touch': return backwards(losingTouch(db, today), most)
    case 'silver-medalists': return backwards(db.desk.where('silverAt').above(0), most)
    case 'owed-thanks': return db.desk.where('owedOn').belowOrEqual(today).limit(Math.min(most + 1, 1e9)).primaryKeys()
    case 'changed-lately': return backwards(db.desk.where('[changedAt+id]').between([1], [Infinity]), most)
  }
}

type Lines = ReturnType<typeof losingTouch>

/** The browser gives all keys of an index at once only forwards: backwards it goes step by step, which is for a few. */
async function backwards(lines: Lines, most: number): Promise<string[]> {
  return most < few ? lines.reverse().limit(most + 1).primaryKeys() : (await lines.primaryKeys()).reverse()
}

/** Everyone in an order. */
function walk(db: Database, { by, down }: DeskSort, most: number): Promise<string[]> {
  const lines = db.desk.where(indexes[by]).between([], [[]])
  if (down) return backwards(lines, most)
  return most < Infinity ? lines.limit(most).primaryKeys() : lines.primaryKeys()
}

function inOrder(rows: DeskRow[], { by, down }: DeskSort): DeskRow[] {
  const keyOf: Readonly<Record<DeskSort['by'], (row: DeskRow) => readonly [string | number, string | number]>> = {
    name: row => [row.nameKey, row.id], touch: row => [row.lastTouchAt, row.id], next: row => [row.next, row.id], warmth: row => [row.heat, row.lastTwoWayAt], changed: row => [row.changedAt, row.id],
  }
  const key = keyOf[by]
  const compare = (a: DeskRow, b: DeskRow) => {
    const [[x, one], [y, other]] = [key(a), key(b)]
    return x < y ? -1 : x > y ? 1 : one < other ? -1 : one > other ? 1 : 0
  }
  return rows.sort((a, b) => down ? compare(b, a) : compare(a, b))
}

/** One set of ids for each filter that is set. */
async function setsOf(db: Database, filters: DeskFilters, today: Day): Promise<Set<string>[]> {
  const { interests = [], warmth = [], stages = [], towns = [], tags = [], sources = [] } = filters
  const asked: Promise<string[]>[] = []
  if (interests.length > 0) asked.push(Promise.all(interests.map(topic => caring(db, topic))).then(lists => lists.flat()))
  if (warmth.length > 0) asked.push(Promise.all(warmth.flatMap(word => heats[word]).map(heat => db.desk.where('[heat+lastTwoWayAt]').between([heat], [heat, []]).primaryKeys())).then(lists => lists.flat()))
  if (filters.overdue) asked.push(overdueOn(db, today).primaryKeys())
  if (stages.length > 0) asked.push(db.desk.where('stage').anyOf([...stages]).primaryKeys())
  if (towns.length > 0) asked.push(db.desk.where('town').anyOf([...towns]).primaryKeys())
  for (const tag of tags) asked.push(db.desk.where('tags').equals(tag).primaryKeys())
  if (sources.length > 0) asked.push(db.desk.where('sources').anyOf([...sources]).primaryKeys())
  if (filters.noticeDue) asked.push(db.desk.where('noticeDueOn').belowOrEqual(today).primaryKeys())
  return (await Promise.all(asked)).map(ids => new Set(ids))
}

/** Who cares about a topic, most first. */
async function caring(db: Database, topic: string): Promise<string[]> {
  return (await db.interests.where('[topic+careOrder]').between([topic, -Infinity], [topic, Infinity], true, true).primaryKeys()).map(([candidateId]) => candidateId)
}

function cut(ids: string[], most: number): DeskIds {
  return { ids: ids.slice(0, most), whole: ids.length <= most }
}

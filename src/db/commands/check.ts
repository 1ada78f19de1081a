/** Looks through what is stored for records that do not have their form any more, a few at a time and at most once a week, and sets them aside when asked. */
import { type DataTable, dataTables } from '../database'
import { type Damage, type CheckState, checkMark, readCheck } from '../queries/check'
import { isDataTable, shapes } from '../shapes'
import { type Context, write } from './context'

type Needs = Pick<Context, 'db' | 'now'>

const week = 7 * 86_400_000
const atOnce = 500
/** So many are named; of more it is only said how many. */
const named = 200

/**
 * Goes on with the look through everything where it stopped, or begins a new one a week after the last.
 * @param pause lets others have their turn between two lots
 */
export async function checkRecords(context: Needs, pause: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  let state = await readCheck(context.db)
  if (state.at === null && state.doneAt !== null && context.now - state.doneAt < week && context.now >= state.doneAt) return
  if (state.at === null) state = { ...state, at: { table: dataTables[0], after: '' }, found: [], count: 0 }
  while (state.at !== null) {
    state = await checkLot(context, state, state.at)
    await context.db.settings.put({ key: checkMark, value: state, at: context.now })
    await pause()
  }
}

async function checkLot({ db, now }: Needs, state: CheckState, { table, after }: { table: DataTable, after: string }): Promise<CheckState> {
  const rows = await db.table<{ id: string }, string>(table).where('id').above(after).limit(atOnce).toArray()
  const bad = rows.flatMap(row => damageOf(table, row) ?? [])
  const found = [...state.found, ...bad].slice(0, named)
  const count = state.count + bad.length
  const last = rows.at(-1)?.id
  if (rows.length === atOnce && last !== undefined) return { ...state, found, count, at: { table, after: last } }
  const next = dataTables[dataTables.indexOf(table) + 1]
  return next ? { ...state, found, count, at: { table: next, after: '' } } : { found, count, at: null, doneAt: now }
}

/** What is wrong with a record, by the path of its first value that does not fit. Never the value. */
function damageOf(table: DataTable, row: { id: string }): Damage | null {
  const parsed = shapes[table].safeParse(row)
  if (parsed.success) return null
  return { table, id: row.id, where: parsed.error.issues[0]?.path.join('.').slice(0, 100) ?? '' }
}

/** Takes damaged records out of the desk. They stay under their marks in the settings table, and travel with backups, until they are mended. */
export function setAside(context: Needs) {
  return write({ db: context.db }, async () => {
    const { db, now } = context
    const state = await readCheck(db)
    for (const { table, id } of state.found) {
      if (!isDataTable(table)) continue
      const row: unknown = await db.table(table).get(id)
      // Mended or gone since.
      if (row === undefined || shapes[table].safeParse(row).success) continue
      await db.settings.put({ key: `aside:${table}:${id}`, value: row, at: now })
      await db.table(table).delete(id)
    }
    await db.settings.put({ key: checkMark, value: { ...state, found: [], count: 0, at: null, doneAt: state.count > state.found.length ? null : state.doneAt }, at: now })
    return null
  })
}

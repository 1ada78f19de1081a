import type { Arrival } from '../../domain/arrival'
import { KithError } from '../../domain/errors'
import type { Database, DataTable } from '../database'
import { shapes } from '../shapes'
import { alone } from './alone'
import { type Context, newId, write } from './context'

/** Where people from files wait, beside the rows of tables. */
const people = 'people'

/** A new import. Its rows stay invisible until `commitImport`. */
export function newBatch({ now }: Pick<Context, 'now'>): string {
  return newId(now)
}

/**
 * Stages rows of one table, as one record.
 * @param from how many rows of the table were staged before, for messages
 * @throws KithError `bad-import` naming the first row and field that do not fit
 */
export async function stageRows(context: Context, { batch, table, rows, from = 0 }: { batch: string, table: DataTable, rows: readonly unknown[], from?: number }): Promise<null> {
  for (const [index, row] of rows.entries()) {
    const parsed = shapes[table].safeParse(row)
    if (!parsed.success) throw new KithError('bad-import', `${table}[${from + index}].${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''}`)
  }
  return stage(context, batch, table, rows)
}

/** Stages people from a file. */
export function stagePeople(context: Context, { batch, arrivals }: { batch: string, arrivals: readonly Arrival[] }) {
  return stage(context, batch, people, arrivals)
}

function stage(context: Context, batch: string, table: string, rows: readonly unknown[]) {
  return write(context, async () => {
    if (rows.length > 0) await context.db.staged.add({ batch, at: context.now, table, rows: [...rows] })
    return null
  })
}

/** Throws away what an import left that was given up or died, unless one runs. */
export async function sweepStaged(context: Context): Promise<null> {
  await alone(() => discardStaged(context))
  return null
}

/** Throws away whatever waits: what an import left that was given up or died. Never while one runs (`alone`). */
export function discardStaged(context: Context) {
  return write(context, async () => {
    await context.db.staged.clear()
    return null
  })
}

/** Takes a batch away. Runs inside the caller's transaction. */
export async function unstage(db: Database, batch: string): Promise<void> {
  await db.staged.where('[batch+table]').between([batch, ''], [batch, '\uffff']).delete()
}

/** All staged rows of a table, in the order in which they came. */
export async function stagedRows<Row>(db: Database, batch: string, table: DataTable): Promise<Row[]> {
  return (await db.staged.where({ batch, table }).toArray()).flatMap(({ rows }) => rows as Row[])
}

/** Where staged people wait, lot by lot: all of them at once may be too many. */
export function peopleLots(db: Database, batch: string): Promise<number[]> {
  return db.staged.where({ batch, table: people }).primaryKeys()
}

/** One such lot. */
export async function stagedPeople(db: Database, lot: number): Promise<Arrival[]> {
  return ((await db.staged.get(lot))?.rows ?? []) as Arrival[]
}

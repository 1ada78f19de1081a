/**
 * Puts a backup back in place of what is here. Its rows are staged first, out of sight; one transaction then takes everything away and puts them in:
 * whatever happens, the desk is as it was before or as it was in the backup.
 */
import { Dexie } from 'dexie'
import { type Act, type Erasure, mergedErasure } from '../../domain/erasure'
import type { Database, Setting } from '../database'
import { backupTables, derivedTables, settingTravels } from '../queries/backup'
import { noteAct } from './acts'
import { type Context, write } from './context'

/** Derived tables and their marks: what is there is made from what was before. */
const marks = ['traces', 'desk']

/** Stages some rows of one table for `commitRestore`: one row of `staged` holds them all. */
export async function stageRestore({ db, now }: Pick<Context, 'db' | 'now'>, { batch, table, rows }: { batch: string, table: string, rows: readonly unknown[] }): Promise<void> {
  await write({ db }, () => db.staged.add({ batch, at: now, table, rows: [...rows] }))
}

/** Takes staged rows away again. */
export async function dropRestore({ db }: Pick<Context, 'db'>, batch: string): Promise<void> {
  await write({ db }, () => staged(db, batch).delete())
}

/**
 * Everything goes, the staged rows come. Kept are erasures and the record of what was done (with those of the backup), and marks of this computer.
 * Who has to be derived anew is noted; `refreshTraces`, `deriveDeskAnew` and the topics do the rest afterwards, and go on where they were stopped.
 */
export function commitRestore(context: Pick<Context, 'db' | 'now'>, { batch }: { batch: string }): Promise<{ people: number }> {
  return write({ db: context.db }, async () => {
    const { db, now } = context
    const erasures = new Map((await db.erasures.toArray()).map(row => [row.id, row]))
    const acts = new Map((await db.acts.toArray()).map(act => [act.id, act]))
    const own = (await db.settings.toArray()).filter(setting => !settingTravels(setting) && !marks.includes(setting.key))
    for (const table of [...backupTables(db), ...derivedTables(db)]) await empty(db, table.name)
    for (const setting of own) put('settings', setting)
    let people = 0
    for (const key of await staged(db, batch).primaryKeys()) {
      const lot = await db.staged.get(key)
      const rows = (lot?.rows ?? []) as object[]
      for (const row of rows) {
        if (lot?.table === 'erasures') erasures.set((row as Erasure).id, joined(erasures.get((row as Erasure).id), row as Erasure))
        else if (lot?.table === 'acts') acts.set((row as Act).id, acts.get((row as Act).id) ?? row as Act)
        else if (lot?.table !== 'settings' || settingTravels(row as Setting)) put(lot?.table ?? '', row)
        if (lot?.table !== 'candidates') continue
        people += 1
        put('stale', { id: (row as { id: string }).id, at: now })
      }
    }
    for (const erasure of erasures.values()) put('erasures', erasure)
    for (const act of acts.values()) put('acts', act)
    await staged(db, batch).delete()
    await noteAct(context, { kind: 'restored', count: people })
    return { people }
  })
}

function joined(here: Erasure | undefined, there: Erasure): Erasure {
  return here ? mergedErasure(here, there) : there
}

function staged(db: Database, batch: string) {
  return db.staged.where('[batch+table]').between([batch, ''], [batch, '\uffff'])
}

// Straight to the browser's own stores: half a million rows are neither looked up before they go nor noted one by one for tables that are
// derived as a whole afterwards. The emptying through Dexie tells every open page that the table has changed.
async function empty(db: Database, table: string): Promise<void> {
  storeOf(table).clear()
  await db.table(table).clear()
}

function put(table: string, row: unknown): void {
  storeOf(table).put(row)
}

function storeOf(table: string): IDBObjectStore {
  const transaction = Dexie.currentTransaction?.idbtrans as IDBTransaction | undefined
  if (!transaction) throw new Error('a restore runs in its transaction')
  return transaction.objectStore(table)
}

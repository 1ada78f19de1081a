import { defaultChoices } from '../../src/domain/arrival'
import type { Signal } from '../../src/domain/signal'
import type { Context } from '../../src/db/commands/context'
import { commitImport } from '../../src/db/commands/import'
import { newBatch, stageRows } from '../../src/db/commands/staging'
import type { DataTable } from '../../src/db/database'

/** Brings rows of tables in, as an export of Kith comes in. @param leavesOut tells the evidence that stays out */
export async function bringRows(context: Context, tables: Record<string, unknown[]>, leavesOut: (signal: Signal) => boolean = () => false) {
  const batch = newBatch(context)
  for (const [table, rows] of Object.entries(tables)) {
    await stageRows(context, { batch, table: table as DataTable, rows: table === 'signals' ? rows.filter(row => !leavesOut(row as Signal)) : rows })
  }
  return { batch, ...await commitImport(context, { batch, kind: 'kith', name: 'kith.json', source: 'Kith export', choices: defaultChoices }) }
}

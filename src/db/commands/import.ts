import type { Stored } from '../../domain/record'
import { KithError } from '../../domain/errors'
import { type DataTable, type Database, dataTables } from '../database'
import { isDataTable, shapes } from '../shapes'
import { type Context, newId, reindex, write } from './context'
import { rescheduleCadence } from './follow-ups'

/** Opens an import. Its rows stay invisible until `commitImport`; a batch that is left alone is swept away. */
export function beginImport({ now }: Context, { tables }: { tables: Record<string, number> }) {
  const unknown = Object.keys(tables).find(name => !isDataTable(name))
  if (unknown !== undefined) return Promise.reject(new KithError('bad-import', `the file has a part named “${unknown}” that Kith does not know`))
  return Promise.resolve({ batch: newId(now) })
}

/** Stages rows of one table. @throws KithError `bad-import` naming the first row and field that do not fit */
export function stageRows(context: Context, { batch, table, rows }: { batch: string, table: string, rows: unknown[] }) {
  return write(context, async () => {
    if (!isDataTable(table)) throw new KithError('bad-import', table)
    for (const [index, row] of rows.entries()) {
      const parsed = shapes[table].safeParse(row)
      if (!parsed.success) throw new KithError('bad-import', `${table}[${index}].${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''}`)
    }
    await context.db.staged.bulkAdd(rows.map(row => ({ batch, at: context.now, table, row })))
    return null
  })
}

export function abandonImport(context: Context, { batch }: { batch: string }) {
  return write(context, async () => {
    await context.db.staged.where({ batch }).delete()
    return null
  })
}

/** Makes a batch visible, all of it or nothing. Records that are here already are merged field by field, the later one wins. */
export function commitImport(context: Context, { batch }: { batch: string }) {
  return write(context, async () => {
    const { db } = context
    const staged = await db.staged.where({ batch }).toArray()
    const rowsOf = (table: DataTable) => staged.filter(entry => entry.table === table).map(entry => entry.row as Stored & Record<string, unknown>)
    const counts: Record<string, number> = {}
    const candidateIds = new Set(rowsOf('candidates').map(row => row.id))
    for (const table of dataTables) {
      const rows = rowsOf(table)
      for (const [index, row] of rows.entries()) {
        const owner = row.candidateId
        if (typeof owner === 'string' && !candidateIds.has(owner) && !await db.candidates.get(owner)) {
          throw new KithError('bad-import', `${table}[${index}] belongs to a candidate who is not in the file`)
        }
        const taken = await twinOf(db, table, row)
        if (taken === 'conflict') throw new KithError('bad-import', `${table}[${index}]: ${String(row.site)}/${String(row.handle)} already belongs to another candidate here`)
        if (taken === 'double') continue
        const before = await db.table(table).get(row.id) as (Stored & Record<string, unknown>) | undefined
        await db.table(table).put(before ? merged(before, row) : row)
        await db.tombstones.delete(row.id)
        counts[table] = (counts[table] ?? 0) + 1
      }
    }
    await db.staged.where({ batch }).delete()
    for (const id of candidateIds) {
      await reindex(context, id)
      await keepOneCadence(context, id)
    }
    return { counts }
  })
}

/** Tells whether another record stands where this one would: the uniqueness rules of capture and form hold here as well. */
async function twinOf(db: Database, table: DataTable, row: Stored & Record<string, unknown>): Promise<'conflict' | 'double' | null> {
  const other = async (index: string, key: unknown[]) => {
    const found = await db.table(table).where(index).equals(key as string[]).first() as (Stored & { candidateId: string }) | undefined
    return found && found.id !== row.id ? found : null
  }
  switch (table) {
    case 'profiles': {
      const twin = await other('[site+handle]', [row.site, row.handle])
      return twin ? (twin.candidateId === row.candidateId ? 'double' : 'conflict') : null
    }
    case 'signals': return await other('[candidateId+source+key]', [row.candidateId, row.source, row.key]) ? 'double' : null
    case 'topicMarks': return await other('[candidateId+topic]', [row.candidateId, row.topic]) ? 'double' : null
    default: return null
  }
}

function merged(before: Stored & Record<string, unknown>, after: Stored & Record<string, unknown>) {
  const result = { ...before, times: { ...before.times }, updatedAt: Math.max(before.updatedAt, after.updatedAt) }
  for (const [field, time] of Object.entries(after.times)) {
    if (time <= (before.times[field] ?? 0)) continue
    Object.assign(result, { [field]: after[field] })
    result.times[field] = time
  }
  return result
}

/** A cadence follow-up that was snoozed or moved stays as it was; only a missing or doubled one is mended. */
async function keepOneCadence(context: Context, candidateId: string): Promise<void> {
  const open = await context.db.followUps.where('[candidateId+open]').equals([candidateId, 1]).toArray()
  if (open.filter(followUp => followUp.kind === 'cadence').length !== 1) await rescheduleCadence(context, candidateId)
}

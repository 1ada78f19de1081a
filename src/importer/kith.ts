import type { Context } from '../db/commands/context'
import { stageRows } from '../db/commands/staging'
import type { Database } from '../db/database'
import { countKnown } from '../db/queries/export'
import type { Signal } from '../domain/signal'
import { FileRefusal } from '../exchange/refusal'
import type { KithPreview } from '../protocol/importer'
import { withoutErased } from './erased-out'
import { type CheckedFile, checkFile, ownersElsewhere } from './kith-file'
import { leavesOut } from './quarantine'

/** More than a text may hold in a browser. */
const mostBytes = 450_000_000
const atOnce = 1_000

/** Whether a file is a Kith export, by its beginning; any other JSON is told apart when it is checked. */
export function isKithFile(head: Uint8Array, name: string): boolean {
  return /\.json$/i.test(name) || /^\uFEFF?\s*[{[]/.test(new TextDecoder().decode(head.subarray(0, 200)))
}

/** Reads an export. @throws FileRefusal for what is no whole Kith export */
export async function readKith(context: Context, { file, batch }: { file: File, batch: string }): Promise<KithPreview> {
  if (file.size > mostBytes) throw new FileRefusal('The file is too large to be read at once.')
  const { checked, erased } = await withoutErased(context.db, checkFile(await textOf(file)))
  await stageChecked(context, checked, batch)
  const tables = await Promise.all(checked.tables.filter(({ rows }) => rows.length > 0).map(async ({ name, rows }) =>
    ({ name, rows: rows.length, known: await countKnown(context.db, name, rows.map(row => row.id)) })))
  return { of: 'kith', name: file.name, exportedAt: checked.exportedAt, tables, settings: checked.settings, erased }
}

/** Stages a checked file. @throws FileRefusal where a record belongs to nobody */
export async function stageChecked(context: Context, checked: CheckedFile, batch: string): Promise<void> {
  await checkOwners(context.db, checked)
  for (const { name, rows } of checked.tables) {
    const kept = name === 'signals' ? rows.filter(row => !leavesOut(row as Signal)) : rows
    for (let from = 0; from < kept.length; from += atOnce) await stageRows(context, { batch, table: name, rows: kept.slice(from, from + atOnce), from })
  }
}

async function checkOwners(db: Database, checked: CheckedFile): Promise<void> {
  const owners = ownersElsewhere(checked)
  const here = new Set(await db.candidates.where('id').anyOf([...owners.keys()]).primaryKeys())
  const [, stray] = [...owners].find(([id]) => !here.has(id)) ?? []
  if (stray) throw new FileRefusal(`${stray}: belongs to a candidate who is neither in the file nor here.`)
}

/** The file as text. @throws FileRefusal when it is not text at all */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileRefusal('This is not a text file (UTF-8), so it is not a Kith export.')
  }
}

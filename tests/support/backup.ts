import { bytesOf } from '../../src/exchange/byte-lots'
import { packed } from '../../src/exchange/backup/pack'
import type { SealKey } from '../../src/exchange/seal-key'
import type { Database } from '../../src/db/database'
import { backupTables, readBackup, settingTravels } from '../../src/db/queries/backup'

/** A backup as the file that would lie in the downloads folder. */
export async function backedUp(db: Database, key: SealKey | null = null, now = 0): Promise<Blob> {
  return readBackup(db, { app: '0.1.0', now, hearing: 0 }, async lines => new Blob([await bytesOf(packed(lines, key))]))
}

/** Every row that a backup answers for, by table. What was written down about the restoring itself is left away. */
export async function carried(db: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(backupTables(db).map(async ({ name }) => {
    const rows = await db.table(name).toArray() as Record<string, unknown>[]
    return [name, rows.filter(row => name === 'settings' ? settingTravels(row as { key: string }) : !(name === 'acts' && row.kind === 'restored'))] as const
  })))
}

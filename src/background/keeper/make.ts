import type { BackupFault } from '../../domain/backup'
import { packed } from '../../exchange/backup/pack'
import type { SealKey } from '../../exchange/seal-key'
import type { Database } from '../../db/database'
import { backupSeal, readBackup } from '../../db/queries/backup'
import { writeToFolder } from '../../platform/folder'

/** What is asked of whoever makes a backup. */
export interface Order { place: 'downloads' | 'folder', name: string, sealed: boolean, app: string, now: number }

/** The file: `url` is an address to download it from, empty where it stands in the folder already. */
export type Made = { ok: true, url: string, bytes: number } | { ok: false, fault: BackupFault, detail: string }

/** Makes the backup file. Never throws: what goes wrong must reach the worker across a message. */
export async function makeBackup(db: Database, { place, name, sealed, app, now }: Order): Promise<Made> {
  try {
    const key = sealed ? (await db.settings.get(backupSeal))?.value as SealKey | undefined : null
    // Sealed means sealed: without the key there is no backup rather than an open one.
    if (key === undefined) return { ok: false, fault: 'unexpected', detail: 'the key of the passphrase is gone' }
    return await readBackup(db, { app, now }, async lines => {
      const bytes = packed(lines, key)
      if (place === 'folder') return { ok: true, url: '', bytes: await writeToFolder(name, bytes) }
      const blob = await new Response(bytes, { headers: { 'Content-Type': 'application/octet-stream' } }).blob()
      return { ok: true, url: URL.createObjectURL(blob), bytes: blob.size }
    })
  } catch (error) {
    return { ok: false, fault: faultOf(error), detail: String(error) }
  }
}

/** What an error of the file system means. */
export function faultOf(error: unknown): BackupFault {
  const name = error instanceof Error ? error.name : ''
  const text = error instanceof Error ? error.message : ''
  if (name === 'NotAllowedError' || name === 'SecurityError' || name === 'NoModificationAllowedError') return 'no-access'
  if (name === 'NotFoundError') return 'gone'
  return name === 'QuotaExceededError' || text.includes('NO_SPACE') ? 'no-room' : 'unexpected'
}

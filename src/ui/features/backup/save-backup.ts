import { backupName } from '../../../domain/backup'
import { packed } from '../../../exchange/backup/pack'
import type { SealKey } from '../../../exchange/seal-key'
import { backupSeal, readBackup, readBackupState } from '../../../db/queries/backup'
import { version } from '../../../platform/runtime'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { failureOf } from '../../state/query'
import { showToast } from '../../state/toasts'
import { saveFile } from '../data/save-file'

/** Saves a backup by hand, the way every download of a page is saved. @returns whether it is on its way */
export async function saveBackup(): Promise<boolean> {
  try {
    const now = Date.now()
    const { sealed } = await readBackupState(db)
    const key = sealed ? (await db.settings.get(backupSeal))?.value as SealKey | undefined : null
    if (key === undefined) throw new Error('the key of the passphrase is gone')
    const file = await readBackup(db, { app: version(), now }, lines => new Response(packed(lines, key)).blob())
    const name = backupName(now, sealed)
    saveFile(name, [file], 'application/octet-stream')
    await command('backup.saved', { name, bytes: file.size, sealed }, { done: 'The backup is on its way to your downloads.' })
    return true
  } catch (error) {
    showToast(failureOf(error).message, { tone: 'bad' })
    return false
  }
}

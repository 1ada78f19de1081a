import { rescueLines, startOver } from '../../db/queries/rescue'
import { backupName } from '../../domain/backup'
import { packed } from '../../exchange/backup/pack'
import { version } from '../../platform/runtime'
import { db } from './database'
import { showToast } from './toasts'

/** Saves whatever the browser can still read as a file that can be put back. */
export async function rescue(): Promise<void> {
  try {
    const now = Date.now()
    const file = await new Response(packed(rescueLines({ app: version(), now }), null)).blob()
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = `rescued-${backupName(now, false)}`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  } catch {
    showToast('The browser gives nothing of it any more. Put your last backup back.', { tone: 'bad' })
  }
}

/** Deletes what cannot be read and opens the page where a backup is put back. */
export async function beginAnew(): Promise<void> {
  try {
    db.close()
    await startOver()
    location.hash = '#/data'
    location.reload()
  } catch {
    showToast('The browser did not delete it. Close Kith’s other windows, restart the browser, and try again.', { tone: 'bad' })
  }
}

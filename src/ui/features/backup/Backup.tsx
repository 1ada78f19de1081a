import { useState } from 'preact/hooks'
import { type BackupPlace, noBackups } from '../../../domain/backup'
import { readSafety } from '../../../db/queries/backup'
import { askForDownloads } from '../../../platform/downloads'
import { askForFolder, canChooseFolder, chooseFolder } from '../../../platform/folder'
import { now } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { showToast } from '../../state/toasts'
import { BackupForm } from './BackupForm'
import { SealDialog } from './SealDialog'
import { saveBackup } from './save-backup'

/** `BackupForm` bound to the background and to what the browser has to be asked for. */
export function Backup() {
  const safety = valueOf(useQuery(() => readSafety(db), ['safety'], { keep: true }), null)
  const [busy, setBusy] = useState(false)
  const [sealing, setSealing] = useState(false)
  const { state, since } = safety ?? { state: noBackups, since: null }

  const during = async (work: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await work()
    } finally {
      setBusy(false)
    }
  }
  const backUp = async () => {
    const answer = await command('backup.now', {})
    if (answer?.value.made) showToast('Backed up.')
  }
  // What the browser asks about must be asked first, while the click still counts.
  const choose = (place: BackupPlace) => during(async () => {
    const folder = place === 'folder' ? await chooseFolder() : ''
    if (folder === null || (place === 'downloads' && !await askForDownloads())) return
    if (!await command('backup.choose', { place, keep: state.keep, folder })) return
    if (place === 'none') return
    void navigator.storage.persist()
    if (since !== null) await backUp()
  })
  const askAgain = () => during(async () => {
    const given = state.place === 'folder' ? await askForFolder() : await askForDownloads()
    if (given) await backUp()
  })
  const seal = (passphrase: string | null) => during(async () => {
    const done = passphrase === null ? 'Backups are no longer sealed.' : 'Backups are sealed from now on.'
    if (await command('backup.seal', { passphrase }, { done })) setSealing(false)
  })
  return (
    <>
      <BackupForm
        state={state} since={since} now={now.value} busy={busy} folders={canChooseFolder}
        onPlace={place => void choose(place)} onKeep={keep => void command('backup.choose', { place: state.place, folder: state.folder, keep })}
        onSeal={on => { if (on) setSealing(true); else void seal(null) }} onBackUp={() => void during(backUp)} onByHand={() => void during(saveBackup)} onAskAgain={() => void askAgain()}
      />
      {sealing && <SealDialog busy={busy} onSeal={passphrase => void seal(passphrase)} onClose={() => setSealing(false)} />}
    </>
  )
}


import { useEffect, useState } from 'preact/hooks'
import { readBackupState } from '../../../db/queries/backup'
import { Button } from '../../components/Button'
import { now } from '../../state/clock'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { showToast } from '../../state/toasts'
import { DamageNotice } from '../backup/DamageNotice'
import { lastWords, sizeWords } from '../backup/words'
import { copyReport } from './copy-report'

interface Space { used: number, kept: boolean }

async function readSpace(): Promise<Space> {
  const [{ usage = 0 }, kept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()])
  return { used: usage, kept }
}

/** How much room the data takes, whether the browser keeps it, and the report for when something went wrong. */
export function Storage() {
  const [space, setSpace] = useState<Space | null>(null)
  useEffect(() => { void readSpace().then(setSpace) }, [])
  const backups = valueOf(useQuery(() => readBackupState(db), ['backups'], { keep: true }), null)
  const persist = async () => {
    const kept = await navigator.storage.persist()
    setSpace(await readSpace())
    if (!kept) showToast('The browser did not promise it. Weekly backups are the surer way.', { tone: 'bad' })
  }
  return (
    <>
      <DamageNotice />
      <p class="small">
        Everything stays in this browser, on this computer. {space && `${sizeWords(space.used)} so far.`}{' '}
        {space?.kept && 'The browser keeps it even when the disk runs full.'}
      </p>
      {backups && <p class="small">{lastWords(backups, now.value)}</p>}
      <div class="row wrap">
        <a class="button" href="#/data">Backup, export and import</a>
        {space && !space.kept && <Button icon="lock" onClick={() => void persist()}>Ask the browser to keep it</Button>}
        <Button icon="copy" onClick={() => void copyReport()}>Copy report</Button>
      </div>
      <p class="tiny">The report is for when something went wrong: version, counts and failures, no people.</p>
    </>
  )
}

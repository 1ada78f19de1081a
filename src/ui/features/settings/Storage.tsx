import { useEffect, useState } from 'preact/hooks'
import { number } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { showToast } from '../../state/toasts'
import { copyReport } from './copy-report'

interface Space { used: number, kept: boolean }

async function readSpace(): Promise<Space> {
  const [{ usage = 0 }, kept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()])
  return { used: usage, kept }
}

/** "1.4 MB" */
export function sizeWords(bytes: number): string {
  if (bytes < 100_000) return `${number(Math.ceil(bytes / 1_000))} kB`
  return bytes < 1_000_000_000 ? `${number(Math.round(bytes / 100_000) / 10)} MB` : `${number(Math.round(bytes / 100_000_000) / 10)} GB`
}

/** How much room the data takes, whether the browser keeps it, and the report for when something went wrong. */
export function Storage() {
  const [space, setSpace] = useState<Space | null>(null)
  useEffect(() => { void readSpace().then(setSpace) }, [])
  const persist = async () => {
    const kept = await navigator.storage.persist()
    setSpace(await readSpace())
    if (!kept) showToast('The browser did not promise it. Export now and then.', { tone: 'bad' })
  }
  return (
    <>
      <p class="small">
        Everything stays in this browser, on this computer. {space && `${sizeWords(space.used)} so far.`}{' '}
        {space?.kept && 'The browser keeps it even when the disk runs full.'}
      </p>
      <div class="row wrap">
        <a class="button" href="#/data">Export and import</a>
        {space && !space.kept && <Button icon="lock" onClick={() => void persist()}>Ask the browser to keep it</Button>}
        <Button icon="copy" onClick={() => void copyReport()}>Copy report</Button>
      </div>
      <p class="tiny">The report is for when something went wrong: version, counts and failures, no people.</p>
    </>
  )
}

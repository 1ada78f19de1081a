import { useState } from 'preact/hooks'
import { now } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { showToast } from '../../state/toasts'
import { Button } from '../../components/Button'
import { sampleDesk, sampleTag } from './sample-desk'
import { askImporter } from './worker'

/** Brings the sample desk in, the way every file is. @returns whether it is there now */
async function openSampleDesk(): Promise<boolean> {
  const said = await askImporter({ do: 'bring', text: JSON.stringify(sampleDesk(now.value)), name: 'sample desk' })
  if (said.said === 'done') showToast('The sample desk is here: three invented people.', { action: { label: 'Undo', run: () => void clearSampleDesk() } })
  else if (said.said === 'refused') showToast(said.reason, { tone: 'bad' })
  return said.said === 'done'
}

/** Takes the sample people out again. Whoever of them lost the tag stays. */
async function clearSampleDesk(): Promise<void> {
  const ids = await db.candidates.where('tags').equals(sampleTag).primaryKeys()
  for (const candidateId of ids) if (!await command('candidate.remove', { candidateId })) return
  showToast('The sample desk is cleared.')
}

/** One button for both ways: opens the sample desk, or clears it while it is there. */
export function SampleDeskButton({ onOpened }: { onOpened?: () => void }) {
  const there = valueOf(useQuery(() => db.candidates.where('tags').equals(sampleTag).count(), ['sample'], { keep: true }), 0) > 0
  const [busy, setBusy] = useState(false)
  const press = async () => {
    setBusy(true)
    if (there) await clearSampleDesk()
    else if (await openSampleDesk()) onOpened?.()
    setBusy(false)
  }
  return (
    <Button icon={there ? 'trash' : 'people'} busy={busy} onClick={() => void press()}>
      {there ? 'Clear the sample desk' : 'Open the sample desk'}
    </Button>
  )
}

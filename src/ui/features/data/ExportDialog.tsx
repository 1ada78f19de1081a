import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { type ExportDraft, ExportFields } from './ExportForm'
import { useExport } from './useExport'

/** Exports people who were chosen in the list, or one. @param title whom, in words: "12 people" */
export function ExportDialog({ ids, title, onClose }: { ids: readonly string[], title: string, onClose: () => void }) {
  const [draft, setDraft] = useState<ExportDraft>({ whom: 'chosen', kind: 'csv', newer: false, marked: true })
  const { busy, save } = useExport()
  const submit = async () => {
    if (await save(ids, draft)) onClose()
  }
  return (
    <Dialog
      title={`Export ${title}`} onClose={onClose} onSubmit={() => void submit()}
      actions={<><Button kind="quiet" onClick={onClose}>Cancel</Button><Button kind="main" icon="download" type="submit" busy={busy}>Save the file</Button></>}
    >
      <ExportFields draft={draft} onDraft={setDraft} everyone={null} chosen={title} person={null} finder={null} onAnother={() => undefined} />
    </Dialog>
  )
}

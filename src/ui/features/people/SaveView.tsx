import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field, TextInput } from '../../components/Field'

export interface SaveViewProps { name: string, onSave: (name: string) => Promise<boolean>, onClose: () => void }

/** Gives what the list shows a name. */
export function SaveView({ name, onSave, onClose }: SaveViewProps) {
  const [text, setText] = useState(name)
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    const words = text.trim()
    if (!words || busy) return
    setBusy(true)
    const stored = await onSave(words)
    setBusy(false)
    if (stored) onClose()
  }
  return (
    <Dialog
      title="Save this view" onClose={onClose} onSubmit={() => void submit()}
      actions={<><Button kind="quiet" onClick={onClose}>Cancel</Button><Button kind="main" type="submit" busy={busy} disabled={!text.trim()}>Save</Button></>}
    >
      <p class="small">The search, the filters and the order are kept under a name. Who is in it is looked up each time.</p>
      <Field label="Name"><TextInput value={text} onValue={setText} maxLength={80} placeholder="Rust people in Ghent" /></Field>
    </Dialog>
  )
}

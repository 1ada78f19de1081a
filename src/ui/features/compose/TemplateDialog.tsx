import { useState } from 'preact/hooks'
import { type Template, templateFields } from '../../../domain/template'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field, TextArea, TextInput } from '../../components/Field'

export interface TemplateDialogProps {
  title: string
  template: Template
  onSave: (template: Template) => Promise<boolean>
  onClose: () => void
}

/** Names a template and changes its words. */
export function TemplateDialog({ title, template, onSave, onClose }: TemplateDialogProps) {
  const [name, setName] = useState(template.name)
  const [text, setText] = useState(template.text)
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    if (busy || !name.trim() || !text.trim()) return
    setBusy(true)
    const stored = await onSave({ name: name.trim(), text })
    setBusy(false)
    if (stored) onClose()
  }
  return (
    <Dialog
      title={title} onClose={onClose} onSubmit={() => void submit()}
      actions={<><Button kind="quiet" onClick={onClose}>Cancel</Button><Button kind="main" type="submit" busy={busy}>Keep</Button></>}
    >
      <Field label="Name"><TextInput value={name} onValue={setName} placeholder="After a meetup" maxLength={80} required autofocus /></Field>
      <Field
        label="Words"
        hint={<>Filled in for each person: {templateFields.map(field => `{${field}}`).join(' ')}. With a word to use where it is not known: {'{first-name there}'}.</>}
      >
        <TextArea value={text} onValue={setText} maxLength={5_000} required />
      </Field>
    </Dialog>
  )
}

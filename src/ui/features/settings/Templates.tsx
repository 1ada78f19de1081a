import { useState } from 'preact/hooks'
import type { Template } from '../../../domain/template'
import { Button, IconButton } from '../../components/Button'
import { TemplateDialog } from '../compose/TemplateDialog'

export interface TemplatesProps {
  templates: readonly Template[]
  /** Stores the whole list. @param done what to say then, beside an undo */
  onStore: (templates: readonly Template[], done: string) => Promise<boolean>
}

/** The recruiter's own messages to start from. */
export function Templates({ templates, onStore }: TemplatesProps) {
  const [open, setOpen] = useState<number | 'new' | null>(null)
  const save = (template: Template) =>
    onStore(open === 'new' ? [...templates, template] : templates.map((one, index) => index === open ? template : one), `Kept as “${template.name}”`)
  return (
    <>
      <p class="small">
        {templates.length === 0
          ? 'None yet. A message that you write to several people can be kept here with fields for what differs; Kith fills them in for each person and looks for mix-ups before you copy.'
          : 'Start from them where you write to somebody. Kith fills the fields in.'}
      </p>
      {templates.length > 0 && (
        <ul class="notes">
          {templates.map((template, index) => (
            <li key={index} class="row small">
              <span class="grow" dir="auto"><span class="strong">{template.name}</span> · {template.text.slice(0, 90)}{template.text.length > 90 ? '…' : ''}</span>
              <IconButton icon="pencil" label={`Change “${template.name}”`} onClick={() => setOpen(index)} />
              <IconButton
                icon="trash" label={`Remove “${template.name}”`}
                onClick={() => void onStore(templates.filter((_one, other) => other !== index), `“${template.name}” removed`)}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="row"><Button onClick={() => setOpen('new')}>Add a template</Button></div>
      {open !== null && (
        <TemplateDialog
          title={open === 'new' ? 'New template' : 'Change the template'} onClose={() => setOpen(null)} onSave={save}
          template={open === 'new' ? { name: '', text: 'Hi {first-name there},\n\n' } : templates[open] ?? { name: '', text: '' }}
        />
      )}
    </>
  )
}

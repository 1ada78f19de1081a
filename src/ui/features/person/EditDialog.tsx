import { useState } from 'preact/hooks'
import type { Candidate } from '../../../domain/candidate'
import { isStage, stageWords, stages } from '../../../domain/stage'
import type { UiMessages } from '../../../protocol/messages'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field, Select, TextInput } from '../../components/Field'

type Patch = UiMessages['candidate.edit']['patch']

const fields = [
  { key: 'name', label: 'Name', max: 300 },
  { key: 'givenName', label: 'Given name, for greetings', max: 80, hint: 'Leave it empty to greet without a name.' },
  { key: 'headline', label: 'What they do', max: 300 },
  { key: 'company', label: 'Company', max: 300 },
  { key: 'location', label: 'Place', max: 300 },
  { key: 'pronouns', label: 'Pronouns, as the person states them', max: 80 },
  { key: 'language', label: 'Language to write in', max: 80, hint: 'A code such as en, de, nl. Empty: told from their own words.' },
] as const satisfies readonly { key: keyof Candidate & keyof Patch, label: string, max: number, hint?: string }[]

const stageOptions = [{ value: '', label: 'not said' }, ...stages.map(stage => ({ value: stage, label: stageWords[stage] }))]

export interface EditDialogProps {
  candidate: Candidate
  onSave: (patch: Patch) => Promise<boolean>
  onClose: () => void
}

/** Corrects what a page said; what is typed here is never overwritten by a later visit. */
export function EditDialog({ candidate, onSave, onClose }: EditDialogProps) {
  const [values, setValues] = useState<Record<string, string>>(Object.fromEntries(fields.map(({ key }) => [key, candidate[key]])))
  const [tags, setTags] = useState(candidate.tags.join(', '))
  const [stage, setStage] = useState<string>(candidate.stage ?? '')
  const [busy, setBusy] = useState(false)
  const nameMissing = !values.name?.trim()
  const submit = async () => {
    if (nameMissing || busy) return
    const changed = fields.filter(({ key }) => values[key]?.trim() !== candidate[key]).map(({ key }) => [key, values[key]?.trim() ?? ''])
    const words = tags.split(',').map(tag => tag.trim()).filter(Boolean)
    const patch: Patch = {
      ...Object.fromEntries(changed), ...(words.join() === candidate.tags.join() ? {} : { tags: words }),
      ...(stage === (candidate.stage ?? '') ? {} : { stage: isStage(stage) ? stage : null }),
    }
    if (Object.keys(patch).length === 0) return onClose()
    setBusy(true)
    const stored = await onSave(patch)
    setBusy(false)
    if (stored) onClose()
  }
  return (
    <Dialog
      title={`Edit ${candidate.name}`} onClose={onClose} onSubmit={() => void submit()}
      actions={<><Button kind="quiet" onClick={onClose}>Cancel</Button><Button kind="main" type="submit" busy={busy}>Save</Button></>}
    >
      {fields.map(field => (
        <Field
          key={field.key} label={field.label} {...('hint' in field ? { hint: field.hint } : {})}
          {...(field.key === 'name' && nameMissing ? { error: 'A name is needed.' } : {})}
        >
          <TextInput value={values[field.key] ?? ''} onValue={value => setValues({ ...values, [field.key]: value })} maxLength={field.max} />
        </Field>
      ))}
      <Field label="Stage" hint="Where things stand between you. Only you change it."><Select value={stage} options={stageOptions} onValue={setStage} /></Field>
      <Field label="Tags" hint="Separated by commas."><TextInput value={tags} onValue={setTags} /></Field>
    </Dialog>
  )
}

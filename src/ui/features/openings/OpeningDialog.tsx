import { useState } from 'preact/hooks'
import type { Opening } from '../../../domain/opening'
import { openingFrom } from '../../../nurture/opening-text'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field, Select, TextArea, TextInput } from '../../components/Field'
import { type Facts, type OpeningDraft, draftOf, factsOf } from './draft'

const remotes = [
  { value: 'unknown', label: 'Not said' }, { value: 'yes', label: 'Remote' }, { value: 'hybrid', label: 'Hybrid' }, { value: 'no', label: 'On site' },
] as const
const visas = [{ value: 'unknown', label: 'Not said' }, { value: 'yes', label: 'Sponsored' }, { value: 'no', label: 'Not sponsored' }] as const

const lines = [
  { key: 'company', label: 'Company', hint: '' }, { key: 'place', label: 'Place', hint: '' }, { key: 'seniority', label: 'Level', hint: '' },
  { key: 'stack', label: 'Built with', hint: 'Separated by commas.' }, { key: 'languages', label: 'Languages at work', hint: 'Codes, separated by commas: en, de.' },
  { key: 'team', label: 'Team', hint: '' },
] as const

export interface OpeningDialogProps {
  /** The one to change; without one a new opening is typed or pasted. */
  opening?: Opening
  onSave: (facts: Facts) => Promise<boolean>
  onClose: () => void
}

/** An opening to add or change. Pasted text fills the form, the recruiter corrects it. */
export function OpeningDialog({ opening, onSave, onClose }: OpeningDialogProps) {
  const [draft, setDraft] = useState<OpeningDraft>(draftOf(opening))
  const [pasted, setPasted] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const set = <Key extends keyof OpeningDraft>(key: Key) => (value: OpeningDraft[Key]) => setDraft({ ...draft, [key]: value })
  const paste = (text: string) => {
    setPasted(text)
    if (text.trim()) setDraft(draftOf(openingFrom(text.slice(0, 20_000))))
  }
  const submit = async () => {
    setTried(true)
    if (busy || !draft.title.trim()) return
    setBusy(true)
    const stored = await onSave(factsOf(draft))
    setBusy(false)
    if (stored) onClose()
  }
  return (
    <Dialog
      title={opening ? 'Change the opening' : 'Add an opening'} onClose={onClose} onSubmit={() => void submit()}
      actions={<><Button kind="quiet" onClick={onClose}>Cancel</Button><Button kind="main" type="submit" busy={busy}>Save</Button></>}
    >
      {!opening && (
        <Field label="Paste its text" hint="It fills the form below. Correct what was misread, or type it yourself.">
          <TextArea value={pasted} onValue={paste} maxLength={20_000} />
        </Field>
      )}
      <Field label="Title" {...(tried && !draft.title.trim() ? { error: 'A title is needed.' } : {})}>
        <TextInput value={draft.title} onValue={set('title')} maxLength={300} />
      </Field>
      {lines.map(({ key, label, hint }) => (
        <Field key={key} label={label} {...(hint ? { hint } : {})}><TextInput value={draft[key]} onValue={set(key)} maxLength={key === 'seniority' ? 80 : 300} /></Field>
      ))}
      <div class="row top">
        <div class="grow"><Field label="Where one works"><Select value={draft.remote} options={remotes} onValue={set('remote')} /></Field></div>
        <div class="grow"><Field label="Visa"><Select value={draft.visa} options={visas} onValue={set('visa')} /></Field></div>
      </div>
      <div class="row top">
        <div class="grow"><Field label="Pay a year, from"><TextInput value={draft.low} onValue={set('low')} /></Field></div>
        <div class="grow"><Field label="to"><TextInput value={draft.high} onValue={set('high')} /></Field></div>
        <div class="grow"><Field label="Currency"><TextInput value={draft.currency} onValue={set('currency')} placeholder="EUR" maxLength={3} /></Field></div>
      </div>
      {opening && <Field label="Text"><TextArea value={draft.notes} onValue={set('notes')} maxLength={20_000} /></Field>}
    </Dialog>
  )
}

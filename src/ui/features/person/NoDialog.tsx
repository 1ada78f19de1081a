import { useState } from 'preact/hooks'
import { type Day, isDay } from '../../../domain/day'
import type { Opening } from '../../../domain/opening'
import { type Outcome, outcomeReasons } from '../../../domain/outcome'
import { sentence } from '../../../i18n/format'
import { reasonWords } from '../../../nurture/after-no'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field, Select, TextInput } from '../../components/Field'
import { openingName } from '../log/words'
import type { NewOutcome } from './actions'

export interface NoDialogProps {
  name: string
  kind: Outcome['kind']
  openings: readonly Opening[]
  /** The opening last pitched to them. */
  openingId: string | null
  today: Day
  onSave: (outcome: NewOutcome) => Promise<boolean>
  onClose: () => void
}

const reasons = outcomeReasons.map(value => ({ value, label: sentence(reasonWords[value]) }))

/** Notes a no with their own reason: they stay in touch, and what comes next is planned. */
export function NoDialog({ name, kind, openings, openingId, today, onSave, onClose }: NoDialogProps) {
  const [reason, setReason] = useState<Outcome['reason']>(kind === 'passed' ? 'timing' : 'lost-to-another')
  const [words, setWords] = useState('')
  const [until, setUntil] = useState<Day>('')
  const [about, setAbout] = useState(openingId ?? '')
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    if (busy) return
    setBusy(true)
    const stored = await onSave({ kind, reason, words: words.trim(), until: isDay(until) ? until : null, openingId: about || null })
    setBusy(false)
    if (stored) onClose()
  }
  return (
    <Dialog
      title={kind === 'passed' ? `${name} passed` : `No offer for ${name}`} onClose={onClose} onSubmit={() => void submit()}
      actions={<><Button kind="quiet" onClick={onClose}>Cancel</Button><Button kind="main" type="submit" busy={busy}>Note it</Button></>}
    >
      <p class="small">A no is not an end: thanks come due after 14 days and a casual note after 60. A pitch waits until the reason is gone.</p>
      <Field label="The reason"><Select value={reason} options={reasons} onValue={setReason} /></Field>
      <Field label="In their own words"><TextInput value={words} onValue={setWords} placeholder="not before the summer" maxLength={300} /></Field>
      <Field label="It stands until" hint="Where they named a day. Leave it empty otherwise.">
        <TextInput type="date" value={until} min={today} onValue={setUntil} />
      </Field>
      {openings.length > 0 && (
        <Field label="Which opening">
          <Select
            value={about} onValue={setAbout}
            options={[{ value: '', label: 'Not said' }, ...openings.map(one => ({ value: one.id, label: openingName(one) }))]}
          />
        </Field>
      )}
    </Dialog>
  )
}

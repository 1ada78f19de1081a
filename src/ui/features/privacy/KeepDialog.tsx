import { useState } from 'preact/hooks'
import { type Day, addMonths } from '../../../domain/day'
import { shortDay } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Choice, Field, TextInput } from '../../components/Field'

export interface KeepDialogProps { name: string, today: Day, onKeep: (until: Day, why: string) => void, onClose: () => void }

const spans = [{ value: '6', label: 'half a year' }, { value: '12', label: 'a year' }, { value: '24', label: 'two years' }] as const

/** Keeps somebody longer: for how long, and why. */
export function KeepDialog({ name, today, onKeep, onClose }: KeepDialogProps) {
  const [months, setMonths] = useState<(typeof spans)[number]['value']>('12')
  const [why, setWhy] = useState('')
  const [asked, ask] = useState(false)
  const until = addMonths(today, Number(months))
  const keep = () => {
    if (why.trim() === '') return ask(true)
    onKeep(until, why.trim())
    onClose()
  }
  return (
    <Dialog title={`Keep ${name} longer`} onClose={onClose} onSubmit={keep} actions={<><Button onClick={onClose}>Cancel</Button><Button kind="main" type="submit">Keep</Button></>}>
      <Field label="Why" hint="It stands in the record of acts." {...(asked && why.trim() === '' ? { error: 'Say in a few words why they stay.' } : {})}>
        <TextInput value={why} maxLength={300} placeholder="Asked to hear of openings in Lisbon" onValue={setWhy} />
      </Field>
      <Choice legend="For how long" value={months} options={spans} onValue={setMonths} />
      <p class="small">You are asked again on {shortDay(until, today)}, or two-way contact moves it further.</p>
    </Dialog>
  )
}

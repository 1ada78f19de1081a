import { useState } from 'preact/hooks'
import { type Day, addDays, isDay } from '../../../domain/day'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field, TextInput } from '../../components/Field'

export interface DayDialogProps {
  title: string
  today: Day
  /** Asks for a reason as well. */
  withReason?: boolean
  onPick: (day: Day, reason: string) => void
  onClose: () => void
}

/** Picks a day from tomorrow on. */
export function DayDialog({ title, today, withReason = false, onPick, onClose }: DayDialogProps) {
  const [day, setDay] = useState<Day>(addDays(today, 7))
  const [reason, setReason] = useState('')
  const good = isDay(day) && day > today
  const submit = () => {
    if (!good) return
    onPick(day, reason.trim())
    onClose()
  }
  return (
    <Dialog
      title={title} onClose={onClose} onSubmit={submit}
      actions={<><Button kind="quiet" onClick={onClose}>Cancel</Button><Button kind="main" type="submit">Set</Button></>}
    >
      <Field label="Day" {...(good ? {} : { error: 'Choose a day after today.' })}>
        <TextInput type="date" value={day} min={addDays(today, 1)} onValue={setDay} required />
      </Field>
      {withReason && (
        <Field label="Why" hint="Shown when the day comes.">
          <TextInput value={reason} onValue={setReason} placeholder="ask how the move went" maxLength={300} />
        </Field>
      )}
    </Dialog>
  )
}

import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field, Select, TextArea } from '../../components/Field'
import { type Way, wayWords, ways } from './words'

/** What they answered to what was noted of them. */
export function AnswerDialog({ name, onSave, onClose }: { name: string, onSave: (channel: Way, note: string) => void, onClose: () => void }) {
  const [channel, setChannel] = useState<Way>('email')
  const [note, setNote] = useState('')
  const save = () => {
    onSave(channel, note.trim())
    onClose()
  }
  return (
    <Dialog title={`What ${name} answered`} onClose={onClose} onSubmit={save} actions={<><Button onClick={onClose}>Cancel</Button><Button kind="main" type="submit">Log it</Button></>}>
      <Field label="In a few words" hint="What is to be changed or taken out."><TextArea value={note} maxLength={5_000} onValue={setNote} /></Field>
      <Field label="How"><Select value={channel} options={ways.map(value => ({ value, label: wayWords[value] }))} onValue={setChannel} /></Field>
    </Dialog>
  )
}

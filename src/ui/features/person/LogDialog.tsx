import { useState } from 'preact/hooks'
import { type Day, dayOf, instantOf } from '../../../domain/day'
import { type Touchpoint, touchChannels } from '../../../domain/touchpoint'
import type { Interest } from '../../../topics/types'
import { sentence } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Checkbox, Choice, Field, Select, TextArea, TextInput } from '../../components/Field'
import { Notice } from '../../components/Surface'
import type { NewTouch } from './actions'
import { channelWords } from './words'

export interface LogDialogProps {
  name: string
  /** The contact to change; without one a new contact is logged. */
  touch?: Touchpoint
  interests: readonly Interest[]
  asksInARow: number
  /** Channel and topics to start with. */
  start?: Partial<Pick<NewTouch, 'channel' | 'topics'>>
  now: number
  onSave: (touch: NewTouch) => Promise<boolean>
  onClose: () => void
}

const kinds = [
  { value: 'casual', label: 'just so' }, { value: 'give', label: 'a give' }, { value: 'ask', label: 'an ask' },
  { value: 'pitch', label: 'a pitch' }, { value: 'admin', label: 'arranging' },
] as const
const directions = [{ value: 'out', label: 'from me' }, { value: 'in', label: 'from them' }] as const
const channels = touchChannels.map(value => ({ value, label: sentence(channelWords[value]) }))

/** Logs or changes one contact with all its details. */
export function LogDialog({ name, touch, interests, asksInARow, start = {}, now, onSave, onClose }: LogDialogProps) {
  const today = dayOf(now)
  const [kind, setKind] = useState<Touchpoint['kind']>(touch?.kind ?? 'casual')
  const [direction, setDirection] = useState<Touchpoint['direction']>(touch?.direction ?? 'out')
  const [channel, setChannel] = useState<Touchpoint['channel']>(touch?.channel ?? start.channel ?? 'site')
  const [topics, setTopics] = useState<readonly string[]>(touch?.topics ?? start.topics ?? [])
  const [note, setNote] = useState(touch?.note ?? '')
  const [day, setDay] = useState<Day>(dayOf(touch?.at ?? now))
  const [busy, setBusy] = useState(false)
  const offered = interests.slice(0, 8)
  const choose = (topic: string, on: boolean) => setTopics(on ? [...topics, topic] : topics.filter(id => id !== topic))
  const submit = async () => {
    if (busy || !day) return
    setBusy(true)
    // A contact of today keeps its minute, so that the order of the day stays; one of another day is put at noon.
    const at = day === dayOf(touch?.at ?? now) ? touch?.at ?? now : instantOf(day, 12)
    const stored = await onSave({ kind, direction, channel, topics: [...topics], note: note.trim(), at })
    setBusy(false)
    if (stored) onClose()
  }
  return (
    <Dialog
      title={touch ? 'Change this contact' : `Log a touch with ${name}`} onClose={onClose} onSubmit={() => void submit()}
      actions={<>
        <Button kind="quiet" onClick={onClose}>Cancel</Button>
        <Button kind="main" type="submit" busy={busy}>{touch ? 'Save' : 'Log it'}</Button>
      </>}
    >
      <Choice legend="It came" value={direction} options={directions} onValue={setDirection} />
      <Choice legend="It was" value={kind} options={kinds} onValue={setKind} />
      {!touch && direction === 'out' && (kind === 'ask' || kind === 'pitch') && asksInARow >= 2 && (
        <Notice tone="warn">This would be ask number {asksInARow + 1} in a row. Is there something to give first?</Notice>
      )}
      <div class="row top">
        <div class="grow"><Field label="By"><Select value={channel} options={channels} onValue={setChannel} /></Field></div>
        <div class="grow"><Field label="On"><TextInput type="date" value={day} max={today} onValue={setDay} required /></Field></div>
      </div>
      {offered.length > 0 && (
        <fieldset class="choice">
          <legend class="label">About</legend>
          <div class="row wrap topic-checks">
            {offered.map(({ topic }) => (
              <Checkbox key={topic.id} checked={topics.includes(topic.id)} onValue={on => choose(topic.id, on)}>{topic.label}</Checkbox>
            ))}
          </div>
        </fieldset>
      )}
      <Field label="What about"><TextArea value={note} onValue={setNote} placeholder="sent the talk recording" maxLength={5_000} /></Field>
    </Dialog>
  )
}

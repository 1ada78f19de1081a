import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../domain/day'
import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { Dialog } from '../../components/Dialog'
import type { NewTouch } from '../person/actions'
import { KindFields, NoteField, WhenFields } from './TouchFields'
import { useTouchDraft } from './useTouchDraft'

export interface Picked { id: string, name: string }

export interface LogForSeveralProps {
  people: readonly Picked[]
  /** Where people are looked up and picked. */
  finder: ComponentChild
  /** Takes one out; absent where they were chosen before. */
  onDrop?: (id: string) => void
  now: number
  onSave: (touch: NewTouch) => Promise<boolean>
  onClose: () => void
}

/** Logs one contact with several people at once: an event, a round of mail. */
export function LogForSeveral({ people, finder, onDrop, now, onSave, onClose }: LogForSeveralProps) {
  const draft = useTouchDraft({ start: { channel: 'in-person' }, now })
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    const written = draft.written()
    if (busy || !written || people.length === 0) return
    setBusy(true)
    const stored = await onSave(written)
    setBusy(false)
    if (stored) onClose()
  }
  return (
    <Dialog
      title="Log for several people" onClose={onClose} onSubmit={() => void submit()}
      actions={<>
        <Button kind="quiet" onClick={onClose}>Cancel</Button>
        <Button kind="main" type="submit" busy={busy} disabled={people.length === 0}>
          {people.length === 0 ? 'Log it' : `Log it for ${plural(people.length, 'person', 'people')}`}
        </Button>
      </>}
    >
      {people.length > 0 && onDrop && (
        <div class="row wrap" role="group" aria-label="Who was there">
          {people.map(({ id, name }) => <Chip key={id} onRemove={() => onDrop(id)} removeLabel={`Take ${name} out`}>{name}</Chip>)}
        </div>
      )}
      {finder}
      <KindFields draft={draft} />
      <WhenFields draft={draft} today={dayOf(now)} />
      <NoteField draft={draft} />
    </Dialog>
  )
}

import { useState } from 'preact/hooks'
import { dayOf } from '../../../domain/day'
import type { Opening } from '../../../domain/opening'
import type { Touchpoint } from '../../../domain/touchpoint'
import { type Gate, overrideOf } from '../../../nurture/gate'
import { type LedgerTouch, askWarnings } from '../../../nurture/ledger'
import type { Interest } from '../../../topics/types'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Checkbox, Field, Select } from '../../components/Field'
import { Notice } from '../../components/Surface'
import { GatePart } from '../log/GatePart'
import { KindFields, NoteField, WhenFields } from '../log/TouchFields'
import { type TouchStart, useTouchDraft } from '../log/useTouchDraft'
import { openingName } from '../log/words'
import type { NewTouch } from './actions'

export interface LogDialogProps {
  name: string
  /** The contact to change; without one a new contact is logged. */
  touch?: Touchpoint
  interests: readonly Interest[]
  /** All contacts so far, for what speaks against another ask. */
  touchpoints: readonly LedgerTouch[]
  cadence: { latest: number }
  openings: readonly Opening[]
  /** Whether an opening can be pitched to this person now. */
  gateFor: (opening: Opening) => Gate
  /** What to start with; a pitch is asked about from the opening on. */
  start?: TouchStart
  /** Leads to where openings are typed in. */
  onOpenings?: () => void
  now: number
  onSave: (touch: NewTouch) => Promise<boolean>
  onClose: () => void
}

/** Logs or changes one contact with all its details. A new pitch passes the gate, or goes past it with a word. */
export function LogDialog(props: LogDialogProps) {
  const { name, touch, interests, openings, start = {}, now, onSave, onClose } = props
  const today = dayOf(now)
  const draft = useTouchDraft({ touch, start, now })
  const [word, setWord] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const ours = draft.direction === 'out'
  const isPitch = draft.kind === 'pitch' && ours
  const opening = openings.find(({ id }) => id === draft.openingId)
  const gate = !touch && isPitch && opening ? props.gateFor(opening) : null
  const warnings = !touch && ours && (isPitch ? !gate : draft.kind === 'ask') ? askWarnings({ ...props, today }) : []
  const override = gate && !gate.ready ? overrideOf(gate, word) : null
  const submit = async () => {
    const written = draft.written()
    setTried(true)
    if (busy || !written || (gate && !gate.ready && !override)) return
    setBusy(true)
    const stored = await onSave(override ? { ...written, override: override.word } : written)
    setBusy(false)
    if (stored) onClose()
  }
  const pitching = !touch && start.kind === 'pitch'
  return (
    <Dialog
      title={touch ? 'Change this contact' : pitching ? `Pitch an opening to ${name}` : `Log a touch with ${name}`}
      onClose={onClose} onSubmit={() => void submit()}
      actions={<>
        <Button kind="quiet" onClick={onClose}>Cancel</Button>
        <Button kind="main" type="submit" busy={busy}>{touch ? 'Save' : isPitch ? 'Log the pitch' : 'Log it'}</Button>
      </>}
    >
      {!pitching && <KindFields draft={draft} />}
      {(isPitch || draft.what === 'opening-feedback') && (
        <OpeningField openings={openings} value={draft.openingId} onValue={draft.setOpening} {...(props.onOpenings ? { onOpenings: props.onOpenings } : {})} />
      )}
      {gate && <GatePart gate={gate} word={word} onWord={setWord} wordMissing={tried && !gate.ready && !override} />}
      {warnings.map(({ is, text }) => <Notice key={is} tone="warn">{text}</Notice>)}
      <WhenFields draft={draft} today={today} />
      {interests.length > 0 && <TopicChecks interests={interests} topics={draft.topics} onTopics={draft.setTopics} />}
      <NoteField draft={draft} />
    </Dialog>
  )
}

interface OpeningFieldProps { openings: readonly Opening[], value: string, onValue: (id: string) => void, onOpenings?: () => void }

function OpeningField({ openings, value, onValue, onOpenings }: OpeningFieldProps) {
  if (openings.length === 0) {
    return (
      <Notice {...(onOpenings ? { actions: <Button onClick={onOpenings}>Add an opening</Button> } : {})}>
        No opening is kept yet. With one, Kith says whether it fits what they want, and whether it is time.
      </Notice>
    )
  }
  return (
    <Field label="Which opening">
      <Select
        value={value} onValue={onValue}
        options={[{ value: '', label: 'Choose one, or leave it open' }, ...openings.map(one => ({ value: one.id, label: openingName(one) }))]}
      />
    </Field>
  )
}

interface TopicChecksProps { interests: readonly Interest[], topics: readonly string[], onTopics: (topics: string[]) => void }

function TopicChecks({ interests, topics, onTopics }: TopicChecksProps) {
  const choose = (topic: string, on: boolean) => onTopics(on ? [...topics, topic] : topics.filter(id => id !== topic))
  return (
    <fieldset class="choice">
      <legend class="label">About</legend>
      <div class="row wrap topic-checks">
        {interests.slice(0, 8).map(({ topic }) => (
          <Checkbox key={topic.id} checked={topics.includes(topic.id)} onValue={on => choose(topic.id, on)}>{topic.label}</Checkbox>
        ))}
      </div>
    </fieldset>
  )
}

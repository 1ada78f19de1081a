import type { Day } from '../../../domain/day'
import { kindsOf, touchChannels } from '../../../domain/touchpoint'
import { sentence } from '../../../i18n/format'
import { Choice, Field, Select, TextArea, TextInput } from '../../components/Field'
import { channelWords } from '../person/words'
import type { TouchDraft } from './useTouchDraft'
import { directionOptions, kindOptions, whatWords } from './words'

const channels = touchChannels.map(value => ({ value, label: sentence(channelWords[value]) }))

/** What kind of contact it was, and what was given or asked for. */
export function KindFields({ draft }: { draft: TouchDraft }) {
  const kinds = kindsOf(draft.kind)
  return <>
    <Choice legend="It came" value={draft.direction} options={directionOptions} onValue={draft.setDirection} />
    <Choice legend="It was" value={draft.kind} options={kindOptions} onValue={draft.setKind} />
    {kinds.length > 0 && (
      <Field label={draft.kind === 'give' ? 'What was given' : 'What was asked for'}>
        <Select
          value={draft.what} onValue={draft.setWhat}
          options={[{ value: '', label: 'Not said' }, ...kinds.map(value => ({ value, label: sentence(whatWords[value]) }))]}
        />
      </Field>
    )}
  </>
}

/** By which channel, and on which day. */
export function WhenFields({ draft, today }: { draft: TouchDraft, today: Day }) {
  return (
    <div class="row top">
      <div class="grow"><Field label="By"><Select value={draft.channel} options={channels} onValue={draft.setChannel} /></Field></div>
      <div class="grow"><Field label="On"><TextInput type="date" value={draft.day} max={today} onValue={draft.setDay} required /></Field></div>
    </div>
  )
}

export function NoteField({ draft }: { draft: TouchDraft }) {
  return (
    <Field label="What about">
      <TextArea value={draft.note} onValue={draft.setNote} placeholder="sent the talk recording" maxLength={5_000} />
    </Field>
  )
}

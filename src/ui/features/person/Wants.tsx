import { useState } from 'preact/hooks'
import { type Need, needKinds } from '../../../domain/need'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { Select, TextInput } from '../../components/Field'
import { Section } from './Section'
import { needWords } from './words'

export interface WantsProps {
  needs: readonly Need[]
  onAdd: (kind: Need['kind'], text: string) => Promise<boolean>
  onRemove: (need: Need) => void
}

const options = needKinds.map(kind => ({ value: kind, label: needWords[kind] }))

/** What they want from a job; added in one line. */
export function Wants({ needs, onAdd, onRemove }: WantsProps) {
  const [kind, setKind] = useState<Need['kind']>('must')
  const [text, setText] = useState('')
  const submit = async (event: Event) => {
    event.preventDefault()
    if (text.trim() && await onAdd(kind, text.trim())) setText('')
  }
  const sorted = needs.toSorted((a, b) => needKinds.indexOf(a.kind) - needKinds.indexOf(b.kind) || a.at - b.at)
  return (
    <Section title="Wants">
      {sorted.length > 0 && (
        <div class="row wrap">
          {sorted.map(need => (
            <Chip key={need.id} onRemove={() => onRemove(need)} removeLabel={`Remove: ${needWords[need.kind]} ${need.text}`}>
              {needWords[need.kind]}: {need.text}
            </Chip>
          ))}
        </div>
      )}
      <form class="line-form" aria-label="Add what they want" onSubmit={event => void submit(event)}>
        <div class="need-kind"><Select label="How much it matters" value={kind} options={options} onValue={setKind} /></div>
        <TextInput label="What they want" value={text} onValue={setText} placeholder="remote, four days, no on-call …" maxLength={300} />
        {text.trim() && <Button type="submit">Add</Button>}
      </form>
    </Section>
  )
}
